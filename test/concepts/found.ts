import { createConceptFinder } from "../../src/concepts/finder.ts"
import type { ConceptMatch } from "../../src/concepts/merge.ts"
import { arabic } from "../../src/lang/ar/index.ts"
import { english } from "../../src/lang/en/index.ts"
import { tokenize } from "../../src/util/tokens.ts"

const finders = {
  ar: createConceptFinder(arabic.concepts),
  en: createConceptFinder(english.concepts),
}

/** The concepts of a text with the words that stand for them. */
export function found(lang: "ar" | "en", text: string): (ConceptMatch & { words: string })[] {
  const tokens = tokenize(text)
  return finders[lang].find(tokens, text).map((match) => ({
    ...match,
    words: text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end),
  }))
}

/** The ids of the concepts of a text. */
export const ids = (lang: "ar" | "en", text: string): string[] =>
  found(lang, text).map(({ concept }) => concept)

/** What is found of one concept in a text, the first of it. */
export const one = (lang: "ar" | "en", concept: string, text: string) =>
  found(lang, text).find((match) => match.concept === concept)
