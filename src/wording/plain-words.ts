import type { WordsPart } from "../lang/parts/words.ts"

/** For a language whose words are not at hand: only spellings, numbers and names are compared. */
export const plainWords: WordsPart = {
  id: "und",
  capitals: false,
  forms: (word) => [word],
  roots: () => [],
  contrasts: "",
  synonyms: "",
  classes: "",
  functionWords: "",
  lightWords: "",
  negations: "",
  softNegations: "",
  notNegations: "",
  denials: "",
  hedges: "",
  questions: "",
  clauseWords: "",
  and: "",
  joinsAnd: false,
  numbers: "",
  multipliers: "",
  duals: "",
  atLeast: "",
  atMost: "",
  about: "",
}
