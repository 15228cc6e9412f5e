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
  negationWords,
  notNegations,
  numberWords,
  questions,
  softNegations,
} from "./words-function.ts"
import { arabicForms, arabicLemma, arabicRoots } from "./words-stem.ts"
import { synonyms } from "./words-synonyms.ts"

/** The words of Arabic, for comparing texts. */
export const words: WordsPart = {
  id: "ar",
  learned: true,
  forms: arabicForms,
  roots: arabicRoots,
  lemma: arabicLemma,
  contrasts,
  synonyms,
  classes,
  functionWords,
  lightWords,
  negations: negationWords,
  softNegations,
  notNegations,
  denials,
  hedges,
  questions,
  clauseWords,
  and: "و",
  purpose: "ل",
  joinsAnd: true,
  numbers: numberWords,
  multipliers,
  duals,
  atLeast,
  atMost,
  about,
}
