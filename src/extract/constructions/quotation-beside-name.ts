import type { Document } from "../text/document.ts"
import { quotedPieces } from "../text/pieces.ts"
import { isWrittenName } from "../who/name-form.ts"
import { isCapital } from "../who/written-name.ts"
import { canSpeak } from "../who/can-speak.ts"
import { describe, type Mention } from "../who/mention.ts"
import type { EdgeConstruction } from "./construction.ts"
import { addDraft, isJoint, isOpening, named, type SentenceReader } from "./sentence-reader.ts"

/** Words of the longest name of a speaker, titles included. */
const longestName = 6
/** A quotation of so many words is speech, whatever mark ends it. */
const fewestWords = 3
/** Longer words have capitals in a title. */
const longestSmallWord = 3

/** A name right beside a quotation, and where its phrase and its verb end. */
interface Beside {
  readonly mention: Mention
  readonly to: number
}

/** "sighed", "posted": the past of a verb, whichever it is. */
function isPast(document: Document, at: number): boolean {
  return (
    document.tokens[at]?.kind === "word" && document.pack.clauses.verb(document.word(at), "", "x") === "sure"
  )
}

/** Where a name that begins at a token ends: nothing but names, titles and initials stand in it. */
function nameEnd(document: Document, from: number, to: number): number {
  let at = from
  for (; at < Math.min(to, from + longestName); at++) {
    if (document.isMark(at, ".-") && document.tokens[at - 1]?.end === document.tokens[at]?.start) {
      if (document.isMark(at, ".") && at + 1 >= to) break
      continue
    }
    if (!isWrittenName(document, at, to) && document.flag(at, "title") === 0) break
  }
  return at
}

/** Whether the sentence may end at a token, but for a time, a place or a description. */
function closes(document: Document, at: number, to: number): boolean {
  if (at >= to || document.isMark(at, ".,;!?")) return true
  return (["time", "preposition", "adverb"] as const).some((flag) => document.flag(at, flag) > 0)
}

/** "…," Ann Lee posted · "…," sighed Ann Lee · "…" — Ann Lee */
function beside({ document, names, run }: SentenceReader, after: number): Beside | undefined {
  const dash = document.isMark(after, "–—")
  const from = dash || isPast(document, after) ? after + 1 : after
  const end = nameEnd(document, from, run.to)
  if (end === from) return undefined
  const mention = describe(document, from, end)
  if (!canSpeak(document, names, mention)) return undefined
  // behind a dash the paper is where it was printed
  if (dash && names.within(document, from, end).some(names.isOutlet)) return undefined
  const to = from > after ? end : end + 1
  if (from === after && !isPast(document, end)) return undefined
  return closes(document, to, run.to) ? { mention, to } : undefined
}

/** Whether the words between two marks are speech that the sentence goes on behind. */
function isSpeech(document: Document, open: number, close: number): boolean {
  if (!document.isMark(close - 1, ",!?") && !document.isMark(close + 1, ",–—")) return false
  let words = 0
  let small = false
  for (let at = open; at < close; at++) {
    if (document.tokens[at]?.kind !== "word") continue
    words++
    small ||= document.word(at).length > longestSmallWord && !isCapital(document, at)
  }
  // "The Long Walk": a title has capitals all through
  return words >= fewestWords && small
}

/** "The bridge is closed," sighed the driver: a name beside a quotation that opens the sentence, whatever its verb. */
export const quotationBesideName: EdgeConstruction<unknown> = {
  on: "edge",
  edge: "end",
  read(reader) {
    const { document, run, drafts } = reader
    if (drafts.length > 0 || !document.pack.letters.capitals) return
    let open = run.from
    while (open < run.to && !isOpening(reader, open)) open++
    const close = document.partner[open] ?? -1
    if (close <= open || !isJoint(reader, run.from, open) || !isSpeech(document, open, close)) return
    const after = document.isMark(close + 1, ",") ? close + 2 : close + 1
    const found = beside(reader, after)
    if (found === undefined) return
    addDraft(reader, {
      pieces: quotedPieces(document, open, close),
      direct: true,
      form: undefined,
      cue: null,
      negated: false,
      speaker: named([found.mention]),
      to: found.to,
    })
  },
}
