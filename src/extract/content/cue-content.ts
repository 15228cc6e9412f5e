import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "./complement.ts"
import { readContent } from "./content.ts"
import { withObject } from "./with-object.ts"
import { prepositionSource } from "../constructions/cue-source.ts"
import { type Piece, quotedPieces } from "../text/pieces.ts"
import type { SentenceReader } from "../constructions/sentence-reader.ts"

/** Reads the content that a cue announces. `opening`: the article's own sentence goes on after it. */
export function contentOf(
  reader: SentenceReader,
  complement: Complement,
  opening = false,
): { pieces: readonly Piece[]; to: number; direct: boolean } {
  const { document, run } = reader
  if (complement.kind === "quote") {
    const partner = document.partner[complement.at] ?? -1
    const pieces = quotedPieces(document, complement.at, partner).map((part) => ({
      ...part,
      kind: complement.kind,
    }))
    // an indirect tail after the quotation is the article's until another cue takes it
    return { pieces, to: partner + 1, direct: true }
  }
  const content = readContent(
    document,
    complement.at,
    run.to,
    (token) => prepositionSource(reader, token) !== undefined,
    opening || document.pack.content.phrasal.includes(complement.kind),
    complement.joint,
  )
  const first = content.pieces[0]
  const close = first === undefined ? -1 : (document.partner[first.from] ?? -1)
  return {
    pieces: content.pieces.map((part) => ({ ...part, kind: complement.kind })),
    to: content.to,
    direct: first !== undefined && close === first.to - 1,
  }
}

/**
 * The same, from the object that belongs to it, where the content does not end between the two.
 * @param from the first token behind the verb and its subject
 */
export function contentWithObject(
  reader: SentenceReader,
  form: CueForm,
  complement: Complement,
  from: number,
): ReturnType<typeof contentOf> {
  const whole = withObject(reader.document, form, complement, from)
  const content = contentOf(reader, whole)
  return whole === complement || content.to > complement.at ? content : contentOf(reader, complement)
}
