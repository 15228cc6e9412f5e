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
  negations,
  notNegations,
  numbers,
  percents,
  questions,
  reporting,
  softNegations,
} from "./words-function.ts"
import { englishForms, englishRoots } from "./words-stem.ts"
import { synonyms } from "./synonyms.generated.ts"
import { counts } from "./word-counts.generated.ts"

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
  articles: "a an the",
  and: "and",
  purpose: "to",
  joinsAnd: false,
  numbers,
  multipliers,
  duals,
  percents,
  currencies,
  reporting,
  anybody,
  growing,
  contests,
  counts,
  denied: () => undefined,
  atLeast,
  atMost,
  about,
}
