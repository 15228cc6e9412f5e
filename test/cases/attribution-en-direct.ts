import { cases } from "./attribution-case.ts"

export const englishDirectCases = cases(`
"We are ready to talk," the mayor said.
  We are ready to talk | the mayor

"We are ready to talk," said Anna Weber, the mayor of Linz.
  We are ready to talk | Anna Weber

Asked about the delay, the director replied: "Ask the builders."
  Ask the builders | the director

The airline said in a statement on Friday: "Refunds will be paid."
  Refunds will be paid | The airline

"What do you want?" the guard asked.
  What do you want | the guard | asserts | unspecified

The guard said the gate was "open to all" on Sundays.
  the gate was "open to all" on Sundays | The guard

Asked about the delay, Reed told the board that he was "proud" of the crew.
  that he was "proud" of the crew | Reed

The editor's lawyer Tom Hale dismissed the suit as "noise".
  the suit as "noise" | Tom Hale

"There is anger here," said Tom Rooney, a retired teacher who voted for Obama.
  There is anger here | Tom Rooney

Ann Weber: "We heard the water before we saw it."
  We heard the water before we saw it | Ann Weber

"If they strike, we will answer," the general told reporters.
  If they strike, we will answer | the general | asserts | conditional+

"Who paid for this?" the senator asked.
  Who paid for this | the senator | asserts | unspecified

"The dam is safe," said Carla Mendes, technical adviser to the water board.
  The dam is safe | Carla Mendes
`)
