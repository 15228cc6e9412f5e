import type { WordsPart } from "../parts/words.ts"
import { classes } from "./words-classes.ts"
import { contrasts } from "./words-contrasts.ts"
import {
  about,
  atLeast,
  atMost,
  clauseWords,
  denials,
  duals,
  functionWords,
  hedges,
  lightWords,
  multipliers,
  negations,
  notNegations,
  numbers,
  questions,
  softNegations,
} from "./words-function.ts"
import { englishForms, englishRoots } from "./words-stem.ts"
import { synonyms } from "./words-synonyms.ts"

/** The words of English, for comparing texts. */
export const words: WordsPart = {
  id: "en",
  learned: false,
  forms: englishForms,
  roots: englishRoots,
  lemma: () => undefined,
  contrasts,
  synonyms,
  classes,
  functionWords,
  lightWords,
  negations,
  notNegations,
  softNegations,
  denials,
  hedges,
  questions,
  clauseWords,
  and: "and",
  purpose: "to",
  joinsAnd: false,
  numbers,
  multipliers,
  duals,
  atLeast,
  atMost,
  about,
}
