import { hasVerb } from "../constructions/inversion.ts"
import type { Document } from "../text/document.ts"
import type { ContentReading } from "./content-reading.ts"

/** So many words a name set off by commas has, at most. */
const longestName = 5

/** "الناشط | ، رياض سالم، | بتهم": the end of a name between two commas; undefined where none stands. */
function nameEnd(document: Document, at: number): number | undefined {
  const { letters } = document.pack
  for (let to = at; to <= at + longestName; to++) {
    if (document.isMark(to, ",،")) return to > at + 1 ? to : undefined
    const marks = document.marks[to]
    const plain =
      document.tokens[to]?.kind === "word" &&
      marks?.cues === undefined &&
      (marks?.flags.size ?? 0) === 0 &&
      letters.nameLikeness(document.word(to)) >= 0
    if (!plain) return undefined
  }
  return undefined
}

/** Whether a preposition is written onto a noun. */
function hasPreposition(document: Document, at: number): boolean {
  const word = document.word(at)
  const marks = document.marks[at]
  const plain = marks === undefined || marks.cues?.forms.every(({ kind }) => kind === "noun") === true
  return plain && word.length > 3 && document.pack.content.means.some((means) => word.startsWith(means))
}

/** Whether a noun phrase goes on after a comma: another noun joined to it, or a phrase that hangs on it. */
export function carriesOn(document: Document, at: number): boolean {
  const { content, letters } = document.pack
  if (document.flag(at, "clause") > 0) return false
  if (content.anyNoun) return true
  const name = nameEnd(document, at)
  if (name !== undefined) return carriesOn(document, name + 1)
  const word = document.word(at)
  if (document.flag(at, "circumstance") > 0) return false
  if (hasPreposition(document, at)) return true
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
