import type { ConstructionId, ConstructionUse } from "../../lang/parts/constructions.ts"
import type { CueForm, CueKind } from "../../lang/parts/reporting.ts"
import type { Flag } from "../text/lexicon.ts"
import type { Note, SentenceReader } from "./sentence-reader.ts"

/** The use of one construction in a pack, with its parameters. */
export type UseOf<Id extends ConstructionId> = Extract<ConstructionUse, { readonly id: Id }>

/** Tried at the beginning or at the end of a sentence. It takes no token: it sets the reader's floor. */
export interface EdgeConstruction<Use> {
  readonly on: "edge"
  readonly edge: "start" | "end"
  read(reader: SentenceReader, use: Use): void
}

/** Tried where a small word stands. It answers how many tokens it took; 0 where it is not this. */
export interface FlagConstruction<Use> {
  readonly on: "flag"
  readonly flag: Flag
  read(reader: SentenceReader, at: number, use: Use): number
}

/** Tried where a word of reporting stands. It answers as a {@link FlagConstruction} does, or `nothingSaid`. */
export interface CueConstruction<Use> {
  readonly on: "cue"
  readonly kinds: readonly CueKind[]
  read(reader: SentenceReader, at: number, form: CueForm, use: Use): number
}

/** Tried where a note on a source stands. It answers as a {@link CueConstruction} does. */
export interface NoteConstruction<Use> {
  readonly on: "note"
  read(reader: SentenceReader, note: Note, use: Use): number
}

/** A way of reporting. It asks no language: what differs by language comes with its use. */
export type Construction<Use> =
  | EdgeConstruction<Use>
  | FlagConstruction<Use>
  | CueConstruction<Use>
  | NoteConstruction<Use>
