import { readContent } from "../content/content.ts"
import { type Piece, quotedPieces } from "../text/pieces.ts"
import { isCapital } from "../who/written-name.ts"
import { hasVerb } from "./inversion.ts"
import { prepositionSource } from "./cue-source.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** Two parts of one clause with what stands between them. */
export function joinedPiece(before: Piece, after: Piece): Piece {
  return { ...before, to: after.to, end: after.end, gap: { from: before.to, to: after.from } }
}

/** What a clause becomes that goes on at a token behind its source, and what else is said there. */
export function interrupted(
  reader: SentenceReader,
  before: Piece | undefined,
  next: number,
): { pieces: readonly Piece[]; to: number; direct: boolean } | undefined {
  const { document, run } = reader
  const content = readContent(
    document,
    next,
    run.to,
    (token) => prepositionSource(reader, token) !== undefined,
  )
  const [first, ...others] = content.pieces
  if (first === undefined) return undefined
  const close = document.partner[first.from] ?? -1
  const quoted = close > first.from && close >= first.to - 1
  // "But, he said, “…”", "In Doha, he said, “We …”": a sentence of its own
  if (quoted && (before === undefined || isCapital(document, first.from + 1))) {
    const pieces = quotedPieces(document, first.from, close)
    const narrated =
      before !== undefined && document.pack.content.subordinators.includes(document.word(before.from))
    const clause = before !== undefined && !narrated && hasVerb(document, before.from, before.to)
    return { pieces: clause ? [before, ...pieces] : pieces, to: close + 1, direct: !clause }
  }
  // "It rests, he said, “on us all. Nobody can leave”"
  const [opening, ...more] = quoted ? quotedPieces(document, first.from, close) : []
  if (before !== undefined && opening !== undefined && more.length > 0)
    return { pieces: [joinedPiece(before, opening), ...more], to: close + 1, direct: false }
  return {
    pieces: [before === undefined ? first : joinedPiece(before, first), ...others],
    to: content.to,
    direct: false,
  }
}
