import type { WordsPart } from "../parts/words.ts"
import { classes } from "./words-classes.ts"
import { contrasts } from "./words-contrasts.ts"
import {
  about,
  atLeast,
  atMost,
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
} from "./words-function.ts"
import { englishForms, englishRoots } from "./words-stem.ts"
import { synonyms } from "./words-synonyms.ts"

/** The words of English, for comparing texts. */
export const words: WordsPart = {
  id: "en",
  capitals: true,
  forms: englishForms,
  roots: englishRoots,
  contrasts,
  synonyms,
  classes,
  functionWords,
  lightWords,
  negations,
  notNegations,
  denials,
  hedges,
  questions,
  numbers,
  multipliers,
  duals,
  atLeast,
  atMost,
  about,
}
