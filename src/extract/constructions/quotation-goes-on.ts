import { type Piece, quotedPieces } from "../text/pieces.ts"
import type { Draft } from "./draft.ts"
import { joinedPiece } from "./interruption.ts"
import { isCapital } from "../who/written-name.ts"
import { hasVerb } from "./inversion.ts"
import { addDraft, isJoint, isOpening, type SentenceReader } from "./sentence-reader.ts"

/** Where the next quotation opens that only a few marks stand before; undefined where none does. */
function nextOpening(reader: SentenceReader, from: number): number | undefined {
  const { document, run } = reader
  let next = from
  while (next < run.to && document.tokens[next]?.kind === "mark" && !isOpening(reader, next)) next++
  return isOpening(reader, next) && next - from <= 2 ? next : undefined
}

/** '"The road," she said, "has been closed."': the second part goes on the clause of the first, told by its small letter. */
export function quotedOn(
  reader: SentenceReader,
  pieces: readonly Piece[],
  from: number,
): { pieces: readonly Piece[]; to: number } | undefined {
  const { document } = reader
  const open = nextOpening(reader, from)
  const last = pieces.at(-1)
  if (!document.pack.letters.capitals || open === undefined || last === undefined) return undefined
  if (!document.isMark(last.to, ",") || isCapital(document, open + 1)) return undefined
  if (document.flag(open + 1, "conjunction") > 0) return undefined
  // "I am fine," he said, "we lost all": two clauses
  const another = document.marks[open + 1]?.pronoun !== undefined && hasVerb(document, last.from, last.to)
  if (another && document.flag(last.from, "clause") === 0) return undefined
  const close = document.partner[open] ?? open
  const [first, ...others] = quotedPieces(document, open, close)
  if (first === undefined) return undefined
  // '"It is late. And," he said, "nobody came"': a word that only joins is no part of a clause
  const joined = isJoint(reader, last.from, last.to) ? first : joinedPiece(last, first)
  return { pieces: [...pieces.slice(0, -1), joined, ...others], to: close + 1 }
}

/** '"…," he said. "…"' within one sentence: the quotation goes on. */
export function goOnQuoting(reader: SentenceReader, draft: Draft, from: number): void {
  const { document } = reader
  const open = nextOpening(reader, from)
  if (open === undefined) return
  const close = document.partner[open] ?? open
  const pieces = quotedPieces(document, open, close)
  if (pieces.length === 0) return
  const { form, cue } = draft
  addDraft(reader, {
    pieces,
    direct: true,
    form,
    cue,
    negated: false,
    speaker: { kind: "same", draft },
    to: close + 1,
  })
}
