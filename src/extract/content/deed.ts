import type { Document } from "../text/document.ts"

/** Whether a definite noun names an action or a state by its form. */
export function isDeed(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  // "الجمعة": the day
  return letters.definite(word) && document.flag(at, "time") === 0 && letters.eventNoun(letters.bare(word))
}

/** Whether a phrase can be what is said: not a vague noun, not a pronoun. */
export function contentful(document: Document, at: number, strict: boolean): boolean {
  const token = document.tokens[at]
  if (token === undefined || (token.kind !== "word" && (document.partner[at] ?? -1) <= at)) return false
  if (document.flag(at, "topic") > 0 || document.marks[at]?.pronoun !== undefined) return false
  if (token.kind !== "word" || document.pack.content.anyNoun || !strict) return true
  return document.pack.letters.eventNoun(document.word(at)) || isDeed(document, at)
}
