import type { WordsPart } from "../lang/parts/words.ts"
import { baseLanguage } from "../util/base-language.ts"
import { plainWords } from "./plain-words.ts"

/**
 * Returns the words of a language by its BCP 47 tag, or by the tag without its region; the first where no language is
 * named. A language whose words are missing is compared by its spellings alone.
 */
export function wordsFor(lang: string | undefined, words: readonly WordsPart[]): WordsPart {
  if (lang === undefined) return words[0] ?? plainWords
  const base = baseLanguage(lang)
  return words.find(({ id }) => id === lang) ?? words.find(({ id }) => id === base) ?? plainWords
}
