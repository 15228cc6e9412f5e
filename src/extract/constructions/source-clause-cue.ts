import { type Piece, piece, quotedPieces } from "../text/pieces.ts"
import type { Document } from "../text/document.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { CueConstruction, UseOf } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { addDraft, commas, isJoint, named, negatedAt, type SentenceReader } from "./sentence-reader.ts"

/** What stands right before a verb that stands last: its quotation, or a clause that ends there. */
interface Closed {
  readonly direct: boolean
  /** First token behind it. */
  readonly to: number
  /** Its opening mark, where it is a quotation. */
  readonly open?: number
}

/** What is said ends before adverbs and auxiliaries of the verb. */
function closedBefore(
  { document, floor }: SentenceReader,
  at: number,
  nominal: readonly string[],
): Closed | undefined {
  let last = at - 1
  while (
    last > floor &&
    (document.flag(last, "adverb") > 0 ||
      document.flag(last, "auxiliary") > 0 ||
      document.flag(last, "negation") > 0 ||
      document.isMark(last, commas))
  )
    last--
  const partner = document.partner[last] ?? -1
  if (partner >= 0 && partner < last) return { direct: true, to: last + 1, open: partner }
  const ends =
    document.marks[last]?.complementiser !== undefined ||
    nominal.some((ending) => document.word(last).endsWith(ending))
  return ends ? { direct: false, to: last + 1 } : undefined
}

/** The source that opens the sentence: it ends at a comma, or where its words end. */
function sourceAt(reader: SentenceReader, limit: number): { speaker: Speaker; to: number } | undefined {
  const { document, names } = reader
  let from = reader.floor
  while (from < limit && isJoint(reader, from, from + 1)) from++
  const comma = commaBetween(document, from, limit)
  const found = mentionsAfter(document, names, from, comma ?? limit)
  if (found.mentions.length > 0 && (comma === undefined || found.to === comma))
    return { speaker: named(found.mentions), to: found.to }
  return undefined
}

function commaBetween(document: Document, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) if (document.isMark(at, commas)) return at
  return undefined
}

/** "Omar, the road closed that said." The verb stands last; who speaks opens the sentence, or has spoken before. */
export const sourceClauseCue: CueConstruction<UseOf<"source-clause-cue">> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form, { nominal = [] }) {
    const { document, floor } = reader
    const closed = closedBefore(reader, at, nominal)
    if (closed === undefined) return 0
    const source = sourceAt(reader, closed.open ?? closed.to)
    if (source === undefined && !document.pack.reporting.dropsSubject) return 0
    const from = source?.to ?? floor
    const pieces: Piece[] =
      closed.open === undefined
        ? [piece(document, from, closed.to)].filter((one) => one !== undefined)
        : quotedPieces(document, closed.open, closed.to - 1)
    if (pieces.length === 0) return 0
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    addDraft(reader, {
      pieces: pieces.map((one) => (closed.direct ? one : { ...one, kind: "clause" as const })),
      direct: closed.direct,
      form,
      cue: { from: at, to: after },
      negated: negatedAt(reader, at),
      speaker: source?.speaker ?? { kind: "carried", form },
      to: after,
    })
    return after - at
  },
}
