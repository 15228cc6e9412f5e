import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

/** Reading one source after another to the right, from token to token. */
export interface PhraseReader {
  readonly document: Document
  readonly names: NameFinder
  /** Nothing from here on may belong to a source. */
  readonly to: number
  /** Stop at a noun that can open what is said ("أعلنت روسيا | استعدادها"). */
  readonly object: boolean
  /** Where the source that is being read begins. */
  from: number
  at: number
  /** Whether its name has been read. */
  named: boolean
  /** Behind the comma that closes a description of it. */
  closed?: number
  /** The sources before it. */
  readonly runs: [from: number, to: number][]
}

/** What one rule makes of the token: where to read on, that the source ends before it, or nothing. */
export type PhraseStep = (reader: PhraseReader) => number | "ends" | undefined
