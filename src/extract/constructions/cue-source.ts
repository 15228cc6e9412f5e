import { mentionsAfter } from "../who/mentions.ts"
import type { Document } from "../text/document.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import { isIntroduced } from "../who/name-form.ts"
import { isCapital } from "../who/written-name.ts"
import { isOpening, type SentenceReader } from "./sentence-reader.ts"

/** Letters of a word that little speaks against may be those of a surname. */
const likeName = -10
/** Kinds of sources in which words may stand. */
const holdsWords: ReadonlySet<string> = new Set(["document", "media", "outlet"])

/** "جاء في | المركز الرابع": whether a cue tells what stands in a text, and no text follows. */
function isNoText({ marks }: Document, at: number, { head }: Mention): boolean {
  const ofTexts = marks[at]?.cues?.forms.some(({ cue }) => cue.ofTexts === true) === true
  return ofTexts && head !== undefined && !holdsWords.has(head.kind)
}

/** "وبحسب | عوض فإن": the surname of somebody whom the article has named. */
function isSurname(document: Document, { from, to }: Mention): boolean {
  const { letters } = document.pack
  const word = letters.bare(document.word(from))
  return to === from + 1 && letters.nameLikeness(word) >= likeName && isIntroduced(document, word)
}

/** The source after a prepositional cue, if what follows it can be one. */
export function prepositionSource(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names, run } = reader
  const { marks } = document
  const length = marks[at]?.cues?.length ?? 1
  const found = mentionsAfter(document, names, at + length, run.to)
  const first = found.mentions[0]
  if (first === undefined) return undefined
  if (isNoText(document, at, first)) return undefined
  if (
    first.head !== undefined ||
    first.pronoun !== undefined ||
    names.within(document, first.from, first.to).length > 0
  )
    return found
  if (isOpening(reader, first.from)) return found
  if (!document.pack.letters.capitals) return isSurname(document, first) ? found : undefined
  // "according to the summary", but not "according to plan"
  const determined =
    first.definite || first.count !== undefined || marks[first.from]?.pronoun?.value.possessive === true
  if (determined && length > 1 && first.to > first.from + 1) return found
  for (let index = first.from; index < first.to; index++) if (isCapital(document, index)) return found
  return undefined
}
