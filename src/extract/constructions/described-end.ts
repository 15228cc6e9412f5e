import type { SentenceReader } from "./sentence-reader.ts"

/** So many tokens behind a source the comma stands that closes what describes it. */
const descriptionReach = 10

/** "according to a poll released Monday, …": where the source's own circumstances end. */
export function describedEnd({ document, run }: SentenceReader, from: number): number {
  for (let next = from; next < Math.min(run.to, from + descriptionReach); next++) {
    const marks = document.marks[next]
    if (marks?.complementiser !== undefined || marks?.cues !== undefined) return from
    if (document.isMark(next, ",")) return next
  }
  return from
}
