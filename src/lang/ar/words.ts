import type { WordsPart } from "../parts/words.ts"
import { classes } from "./words-classes.ts"
import { contests } from "./words-contests.ts"
import { contrasts } from "./words-contrasts.ts"
import {
  about,
  anybody,
  atLeast,
  atMost,
  clauseWords,
  currencies,
  denials,
  duals,
  functionWords,
  growing,
  hedges,
  lightWords,
  multipliers,
  negationWords,
  notNegations,
  numberWords,
  percents,
  questions,
  reporting,
  softNegations,
} from "./words-function.ts"
import { arabicDenied, arabicForms, arabicLemma, arabicRoots } from "./words-stem.ts"
import { synonyms } from "./synonyms.generated.ts"
import { counts } from "./word-counts.generated.ts"

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
  articles: "",
  and: "و",
  purpose: "ل",
  joinsAnd: true,
  numbers: numberWords,
  multipliers,
  duals,
  percents,
  currencies,
  reporting,
  anybody,
  growing,
  contests,
  counts,
  denied: arabicDenied,
  atLeast,
  atMost,
  about,
}
