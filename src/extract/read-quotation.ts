import { quotedPieces, readContent } from "./content.ts"
import { prepositionSource } from "./cue-source.ts"
import { mentionsAfter } from "./mentions.ts"
import { isShortQuote } from "./nominal-complement.ts"
import { addDraft, isOpening, named, type SentenceReader } from "./sentence-reader.ts"

/** "بوتين: …": a speaker, a colon and the words. */
export function readSpeakerColon(reader: SentenceReader): void {
  const { document, names, run } = reader
  const { marks } = document
  for (let at = run.from + 1; at < Math.min(run.to - 1, run.from + 9); at++) {
    if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true) return
    if (!document.isMark(at, ":")) continue
    const found = mentionsAfter(document, names, run.from, at)
    const first = found.mentions[0]
    if (found.to !== at || first === undefined) return
    if (
      names.within(document, first.from, first.to).length === 0 &&
      (first.head === undefined || first.head.kind === "document")
    )
      return
    const open = at + 1
    const close = document.partner[open] ?? -1
    const content =
      close > open
        ? { pieces: quotedPieces(document, open, close), to: close + 1, direct: true }
        : {
            ...readContent(document, open, run.to, (token) => prepositionSource(reader, token) !== undefined),
            direct: false,
          }
    if (content.pieces.length > 0)
      addDraft(reader, {
        ...content,
        form: undefined,
        cue: null,
        negated: false,
        speaker: named(found.mentions),
        to: content.to,
      })
    return
  }
}

/** A quotation that opens a sentence without a cue goes on with whoever spoke. */
export function readLeftoverQuotations(reader: SentenceReader): void {
  const { document, run, drafts } = reader
  const { tokens } = document
  if (drafts.length > 0) return
  for (let from = run.from; from < run.to; from++) {
    if (tokens[from]?.kind === "mark" && !isOpening(reader, from)) continue
    if (!isOpening(reader, from) || isShortQuote(document, from)) return
    const close = document.partner[from] ?? from
    let words = 0
    for (let index = from; index < close; index++) if (tokens[index]?.kind === "word") words++
    // a title or a slogan that opens a sentence is no speech
    if (words < 5 && close < run.to - 2) return
    if (close < run.to - 2 && !document.isMark(close - 1, ".!?؟…")) return
    addDraft(reader, {
      pieces: quotedPieces(document, from, close),
      direct: true,
      form: undefined,
      cue: null,
      negated: false,
      speaker: { kind: "carried" },
      to: close + 1,
    })
    return
  }
}
