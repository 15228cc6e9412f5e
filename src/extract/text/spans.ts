import type { Span } from "../attribution.ts"
import type { Document, Run } from "./document.ts"

/** The offsets of a run of tokens. */
export function bounds(document: Document, run: Run): Span {
  return { start: document.tokens[run.from]?.start ?? 0, end: document.tokens[run.to - 1]?.end ?? 0 }
}
