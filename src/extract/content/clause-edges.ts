import type { Document } from "../text/document.ts"
import type { Piece } from "../text/pieces.ts"

const ends = ".!?؟…۔;؛,،:–—-\"“”«»'’)]"

/** Whether a quotation mark inside the piece is not paired in it: the piece was cut in a quotation. */
function breaksQuotation(document: Document, { from, to }: Piece): boolean {
  for (let at = from; at < to; at++) {
    const partner = document.partner[at] ?? -1
    // "that he would “fight on | . We will win.”": the quotation has another sentence
    if (partner >= to && document.isMark(to, ".!?")) continue
    if (partner >= 0 && (partner < from || partner >= to)) return true
    if (document.unclosed.includes(at)) return true
  }
  return false
}

/** A piece of a quotation that opens with a small letter where sentences have capitals: a fragment. */
function isFragment(document: Document, { from }: Piece, direct: boolean): boolean {
  if (!direct || !document.pack.letters.capitals) return false
  const first = document.text[document.tokens[from]?.start ?? 0] ?? ""
  return first !== first.toUpperCase()
}

/** Whether the piece breaks off where no clause ends, or begins where none begins. */
export function isCut(document: Document, piece: Piece, direct: boolean): boolean {
  if (isFragment(document, piece, direct) || breaksQuotation(document, piece)) return true
  const last = piece.to - 1
  if (document.pack.clauses.open.includes(document.word(last))) return true
  const next = document.tokens[piece.to]
  // a word right behind it: the sentence goes on, unless it opens something of its own
  if (next === undefined || next.kind === "break" || document.isMark(piece.to, ends)) return false
  const marks = document.marks[piece.to]
  return (
    marks?.cues === undefined &&
    marks?.complementiser === undefined &&
    marks?.medium === undefined &&
    document.flag(piece.to, "conjunction") === 0 &&
    document.flag(piece.to, "as") === 0 &&
    document.flag(piece.to, "clause") === 0
  )
}
