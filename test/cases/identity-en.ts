import { cases } from "./attribution-case.ts"

/** Which agent a mention is, and which it must not be. */
export const englishIdentityCases = cases(`
The U.S. said the talks would go on.
  the talks would go on | united-states

W.H.O. said the fever was spreading.
  the fever was spreading | who

Ludwig van der Meer said the lock was open. Walid bin Omar al-Jabri said it was shut.
  the lock was open | Ludwig van der Meer
  it was shut | Walid bin Omar al-Jabri

Sofia Marin said the bridge was closed.
  the bridge was closed | Sofia Marin

Sofia said the bridge was closed.
  the bridge was closed | bulgaria

Jordan Wells said the bridge was closed.
  the bridge was closed | Jordan Wells

Jordan said the bridge was closed.
  the bridge was closed | jordan

Harris Colby said the mill was sold.
  the mill was sold | Harris Colby

Donald Trump Jr. said the mill was sold.
  the mill was sold | Donald Trump Jr.

Rania Mansour, the mayor, came on Monday. Mansour said the mill was sold.
  the mill was sold | Rania Mansour

Mansour said the mill was sold.
  the mill was sold | Mansour

The Biden administration said the mill was sold.
  the mill was sold | The Biden administration

Lavrov travelled to Amman. He said the visit was short.
  the visit was short | lavrov

Sen. Paul Rand said it was a mistake. "We were asked late," the Ohio Republican said.
  it was a mistake | Paul Rand
  We were asked late | Paul Rand
`)

/** Pronouns that lead back to nobody. */
export const englishOpenPronouns = [
  "He said the gate in Tyre was shut.",
  "She said the gate in Tyre was shut.",
  "They said the gate in Tyre was shut.",
]
