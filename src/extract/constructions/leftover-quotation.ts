import { isShortQuote } from "../content/quoted-name.ts"
import { quotedPieces } from "../text/pieces.ts"
import type { EdgeConstruction } from "./construction.ts"
import { announcer } from "./announcer.ts"
import { addDraft, isOpening } from "./sentence-reader.ts"

/** So many words has a quotation at least that is speech; a title or a slogan has fewer. */
const fewestWords = 5

/** A quotation that opens a sentence without a cue goes on with whoever spoke. */
export const leftoverQuotation: EdgeConstruction<unknown> = {
  on: "edge",
  edge: "end",
  read(reader) {
    const { document, run, drafts } = reader
    const { tokens } = document
    if (drafts.length > 0) return
    for (let from = run.from; from < run.to; from++) {
      if (tokens[from]?.kind === "mark" && !isOpening(reader, from)) continue
      // "But “…”"
      if (document.flag(from, "conjunction") > 0 && isOpening(reader, from + 1)) continue
      if (!isOpening(reader, from) || isShortQuote(document, from)) return
      const close = document.partner[from] ?? from
      let words = 0
      for (let index = from; index < close; index++) if (tokens[index]?.kind === "word") words++
      // a title or a slogan that opens a sentence is no speech
      if (words < fewestWords && close < run.to - 2) return
      if (close < run.to - 2 && !document.isMark(close - 1, ".!?؟…")) return
      addDraft(reader, {
        pieces: quotedPieces(document, from, close),
        direct: true,
        form: undefined,
        cue: null,
        negated: false,
        speaker: announcer(reader) ?? { kind: "carried" },
        to: close + 1,
      })
      return
    }
  },
}
