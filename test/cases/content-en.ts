import { cases } from "./attribution-case.ts"

/** Where what is said begins and ends, and what of it is a claim. */
export const englishContentCases = cases(`
The minister said at least 40 people were hurt in the crash.
  at least 40 people were hurt in the crash | The minister

The fire chief said about 200 homes had burned.
  about 200 homes had burned | The fire chief

The ministry said the bridge was closed but did not say when it would open.
  the bridge was closed | The ministry

The mayor said the talks had failed, without giving details.
  the talks had failed | The mayor

The mayor accused the rebels of burning the mill.
  the rebels of burning the mill | The mayor

The embassy urged U.S. tourists to leave the island.
  to leave the island | The embassy | demands | unspecified

And, the mayor said, the bridge is closed.
  the bridge is closed | the mayor
`)
