import { mentionsAfter } from "../who/mentions.ts"
import type { Mentions } from "../who/mention.ts"
import { isCapital } from "../who/written-name.ts"
import { isOpening, type SentenceReader } from "./sentence-reader.ts"

/** The source after a prepositional cue, if what follows it can be one. */
export function prepositionSource(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names, run } = reader
  const { marks } = document
  const length = marks[at]?.cues?.length ?? 1
  const found = mentionsAfter(document, names, at + length, run.to)
  const first = found.mentions[0]
  if (first === undefined) return undefined
  if (
    first.head !== undefined ||
    first.pronoun !== undefined ||
    names.within(document, first.from, first.to).length > 0
  )
    return found
  if (isOpening(reader, first.from)) return found
  if (!document.pack.letters.capitals) return undefined
  // "according to the summary", but not "according to plan"
  const determined =
    first.definite || first.count !== undefined || marks[first.from]?.pronoun?.value.possessive === true
  if (determined && length > 1 && first.to > first.from + 1) return found
  for (let index = first.from; index < first.to; index++) if (isCapital(document, index)) return found
  return undefined
}
