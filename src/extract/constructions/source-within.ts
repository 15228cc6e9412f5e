import { readContent } from "../content/content.ts"
import { piece } from "../text/pieces.ts"
import type { NoteConstruction } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { addDraft, commas, named } from "./sentence-reader.ts"

/** So many tokens has at most what opens a clause that goes on behind its source. */
const longestOpening = 4

/** "It is expected, according to officials, that …": the clause comes behind its source. */
export const sourceWithin: NoteConstruction<unknown> = {
  on: "note",
  read(reader, { at, to, form, source }) {
    const { document, run } = reader
    const rest = document.isMark(source.to, commas) ? source.to + 1 : source.to
    if (!document.isMark(at - 1, commas) || document.marks[rest]?.complementiser === undefined) return 0
    if (at - 1 - reader.floor > longestOpening) return 0
    const content = readContent(
      document,
      rest,
      run.to,
      (token) => prepositionSource(reader, token) !== undefined,
    )
    const opening = piece(document, reader.floor, at - 1)
    if (content.pieces.length === 0 || opening === undefined) return 0
    addDraft(reader, {
      pieces: content.pieces.map((part, index) => (index === 0 ? { ...part, opening } : part)),
      direct: false,
      form,
      cue: { from: at, to },
      negated: false,
      speaker: named(source.mentions),
      to: content.to,
    })
    return content.to - at
  },
}
