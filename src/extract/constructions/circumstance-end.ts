import type { Document } from "../text/document.ts"
import { isCapital } from "../who/written-name.ts"

/** So many words may count or describe a time behind its preposition. */
const longestMeasure = 3

/** "over | the past three years": the token at which a time is named behind what counts or describes it. */
function timeAt(document: Document, from: number, last: number): number | undefined {
  for (let at = from; at <= Math.min(last, from + longestMeasure); at++) {
    if (document.flag(at, "time") > 0) return at
    const marks = document.marks[at]
    const first = document.text[document.tokens[at]?.start ?? 0] ?? ""
    if (first !== first.toLowerCase() || document.flag(at, "preposition") > 0) return undefined
    if (marks?.noun !== undefined || marks?.pronoun !== undefined) return undefined
  }
  return undefined
}

/** Behind a preposition that opens the sentence: where the time or the place it brings in ends; undefined where none is. */
export function circumstanceEnd(document: Document, from: number, last: number): number | undefined {
  const { tokens, marks } = document
  const preposition = marks[from]?.count === undefined ? document.flag(from, "preposition") : 0
  if (preposition === 0 || from + preposition > last) return undefined
  let next = timeAt(document, from + preposition, last) ?? from + preposition
  const medium = marks[from]?.medium
  if (document.flag(next, "time") === 0 && medium === undefined) {
    // "In Moscow officials": a capital run is the place, the next word the source
    if (marks[next]?.pronoun !== undefined) return undefined
    const start = next
    while (next < last && isCapital(document, next)) next++
    return next === start ? undefined : next
  }
  if (medium !== undefined) next = from + medium.length
  while (next <= last && (document.flag(next, "time") > 0 || tokens[next]?.kind === "number")) next++
  return next
}
