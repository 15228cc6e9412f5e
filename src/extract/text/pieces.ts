import type { ContentKind } from "../../lang/parts/complement-steps.ts"
import type { Document, Run } from "./document.ts"
import { splitSentences } from "./sentences.ts"

/** A stretch of content, in offsets into the text, with its tokens. */
export interface Piece extends Run {
  /** Words before a source that is set in, which belong to the clause ("من المتوقع، بحسب مسؤولين، أن …"). */
  readonly opening?: Run
  /** A source that is set in, with the marks around it: no part of what is said ("The plan, officials said, would …"). */
  readonly gap?: Run
  readonly start: number
  readonly end: number
  /** What the cue makes of it, where a cue announces it. */
  readonly kind?: ContentKind
}

const edge = ",،;؛:.!?؟…۔–—-"

/** Whether a mark of a quotation within a quotation has its other one outside a run. */
function isLoneInner(document: Document, at: number, from: number, to: number): boolean {
  if (!document.isMark(at, "'") || (document.partner[at] ?? -1) >= 0) return false
  for (let other = from; other < to; other++) if (other !== at && document.isMark(other, "'")) return false
  return true
}

/** "(The bridge is closed, | the driver said.)": a bracket that closes outside a run. */
function isLoneBracket(document: Document, from: number, to: number): boolean {
  if (!document.isMark(from, "(")) return false
  for (let at = from; at < to; at++) if (document.isMark(at, ")")) return false
  return true
}

/** A run of tokens without the marks at its edges; undefined where nothing is left. */
export function piece(document: Document, from: number, to: number, offset?: number): Piece | undefined {
  let first = from
  let last = to - 1
  if (isLoneBracket(document, from, to)) first++
  if (isLoneInner(document, last, from, to)) last--
  else if (isLoneInner(document, first, from, to)) first++
  while (first <= last && (document.isMark(first, edge) || document.tokens[first]?.kind === "break")) first++
  while (last >= first && (document.isMark(last, edge) || document.tokens[last]?.kind === "break")) {
    // the point of "U.S." belongs to the word
    if (
      document.isMark(last, ".") &&
      document.isMark(last - 2, ".") &&
      document.tokens[last - 1]?.end === document.tokens[last]?.start
    )
      break
    last--
  }
  // a mark alone says nothing
  if (!document.tokens.slice(first, last + 1).some(({ kind }) => kind === "word" || kind === "number"))
    return undefined
  const open = document.tokens[first]
  const close = document.tokens[last]
  if (open === undefined || close === undefined || first > last) return undefined
  return {
    from: first,
    to: last + 1,
    start: first === from ? (offset ?? open.start) : open.start,
    end: close.end,
  }
}

/** What is left of a piece without the source that is set in it: one part or two. */
export function partsOf(document: Document, whole: Piece): Piece[] {
  if (whole.gap === undefined) return [whole]
  const { gap, ...rest } = whole
  const before = { ...rest, to: gap.from, end: document.tokens[gap.from - 1]?.end ?? rest.start }
  return [before, { ...rest, from: gap.to, start: document.tokens[gap.to]?.start ?? rest.end }]
}

/** Whether a comma, a semicolon or a dash stands before a token; a hyphen inside a word ("Iran-related") is none. */
export function isSetApart(document: Document, at: number): boolean {
  const { tokens } = document
  // "was “highly likely,” | adding": the comma of the clause stands inside the marks
  const open = document.partner[at - 1] ?? -1
  if (open >= 0 && open < at - 1) return document.isMark(at - 2, ",")
  if (!document.isMark(at - 1, ",،;؛–—-")) return false
  const glued =
    tokens[at - 2]?.kind === "word" &&
    tokens[at - 2]?.end === tokens[at - 1]?.start &&
    tokens[at - 1]?.end === tokens[at]?.start
  return !(glued && document.isMark(at - 1, "-"))
}

/** The sentences of a quotation, each a piece. */
export function quotedPieces(document: Document, open: number, close: number): Piece[] {
  const pieces: Piece[] = []
  for (const sentence of splitSentences(document, { from: open + 1, to: close }, true)) {
    const found = piece(document, sentence.from, sentence.to)
    if (found !== undefined) pieces.push(found)
  }
  return pieces
}
