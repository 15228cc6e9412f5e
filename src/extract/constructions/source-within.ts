import { type Piece, piece } from "../text/pieces.ts"
import type { NoteConstruction, UseOf } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { describedEnd } from "./described-end.ts"
import { interrupted } from "./interruption.ts"
import { goesOnAfter, hasVerb } from "./inversion.ts"
import { addDraft, commas, named, type SentenceReader } from "./sentence-reader.ts"
import { isStrongFinite } from "./verb-agreement.ts"

/** So many tokens has at most what opens a clause that goes on behind its source. */
const longestOpening = 4

/** Whether a clause goes on behind a source that commas set off: nobody else's words and no clause of its own begin. */
function goesOn(reader: SentenceReader, at: number): boolean {
  const { document, run } = reader
  // "according to the officer in Oslo, Ann Lee": a name is left
  if (!document.pack.clauses.verbless && !hasVerb(document, at, run.to)) return false
  if (!goesOnAfter(document, at, run.to) || isStrongFinite(document, at)) return false
  const note = document.marks[at]?.cues?.forms.some((form) => form.kind === "preposition") === true
  return document.flag(at, "as") === 0 && !(note && prepositionSource(reader, at) !== undefined)
}

/** "It is expected, according to officials, that …": the clause comes behind its source. */
function withOpening(pieces: readonly Piece[], opening: Piece): readonly Piece[] {
  return pieces.map((part, index) => (index === 0 ? { ...part, opening } : part))
}

/** The road, according to the driver, is closed. */
export const sourceWithin: NoteConstruction<UseOf<"source-within">> = {
  on: "note",
  read(reader, { at, to, form, source }, { described }) {
    const { document } = reader
    if (!document.isMark(at - 1, commas)) return 0
    const before = piece(document, reader.floor, at - 1)
    if (before === undefined) return 0
    const end = described ? describedEnd(reader, source.to) : source.to
    const rest = document.isMark(end, commas) ? end + 1 : end
    const announced =
      document.marks[rest]?.complementiser !== undefined && at - 1 - reader.floor <= longestOpening
    if (!announced && (rest === end || !goesOn(reader, rest))) return 0
    const content = interrupted(reader, announced ? undefined : before, rest)
    if (content === undefined) return 0
    addDraft(reader, {
      direct: content.direct,
      pieces: announced ? withOpening(content.pieces, before) : content.pieces,
      form,
      cue: { from: at, to },
      negated: false,
      speaker: named(source.mentions),
      to: content.to,
    })
    return content.to - at
  },
}
