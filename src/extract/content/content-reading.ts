import type { Document } from "../text/document.ts"

/** A content under way. */
export interface ContentReading {
  readonly document: Document
  readonly start: number
  readonly limit: number
  /** Whether it ends at the next comma as a noun phrase does. */
  readonly phrasal: boolean
  /** Whether the clause that tells it hangs on another, which begins behind a comma. */
  readonly hanging: boolean
  /** Tells whether a prepositional cue at a token has a source after it. */
  readonly sourceAt: (at: number) => boolean
  /** First token of the piece being read. */
  from: number
}
