import { hasVerb } from "../constructions/inversion.ts"
import type { Document } from "../text/document.ts"
import type { ContentReading } from "./content-reading.ts"

/** Whether a noun phrase goes on after a comma: another noun joined to it, or a phrase that hangs on it. */
export function carriesOn(document: Document, at: number): boolean {
  const { content, letters } = document.pack
  if (document.flag(at, "clause") > 0) return false
  if (content.anyNoun) return true
  const word = document.word(at)
  if (document.flag(at, "circumstance") > 0) return false
  if (document.flag(at, "preposition") > 0 || document.flag(at, "relative") > 0 || letters.eventNoun(word))
    return true
  for (const conjunction of letters.conjunctive)
    if (word.startsWith(conjunction)) {
      const bare = word.slice(conjunction.length)
      if (letters.definite(bare) || letters.eventNoun(bare)) return true
    }
  return false
}

/** Whether the content so far is a noun phrase without a verb. */
export function isPhrase({ document, start }: ContentReading, at: number): boolean {
  return (
    document.pack.content.anyNoun &&
    document.marks[start]?.complementiser === undefined &&
    !hasVerb(document, start, at)
  )
}
