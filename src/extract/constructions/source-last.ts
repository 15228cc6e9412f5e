import { piece, quotedPieces } from "../text/pieces.ts"
import type { NoteConstruction } from "./construction.ts"
import { addDraft, commas, named, nothingSaid } from "./sentence-reader.ts"

/** The road is closed, according to the driver. */
export const sourceLast: NoteConstruction<unknown> = {
  on: "note",
  read(reader, { at, to, form, source }) {
    const { document } = reader
    let end = at
    while (
      end > reader.floor &&
      (document.flag(end - 1, "circumstance") > 0 || document.isMark(end - 1, commas))
    )
      end--
    const found = piece(document, reader.floor, end)
    if (found === undefined) return nothingSaid
    const close = document.partner[found.from] ?? -1
    const direct = close === found.to - 1
    addDraft(reader, {
      pieces: direct ? quotedPieces(document, found.from, close) : [found],
      direct,
      form,
      cue: { from: at, to },
      negated: false,
      speaker: named(source.mentions),
      to: Math.max(source.to, reader.floor),
    })
    return source.to - at
  },
}
