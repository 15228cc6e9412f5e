import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/** Adjectives that may stand between a name and the noun that it describes. */
const mostAdjectives = 2

/**
 * The token of the noun that a name before it may describe ("the White House | economic *adviser*"): adjectives alone
 * stand between the two. -1 where none stands before `to`.
 */
export function describedBy(document: Document, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + mostAdjectives + 1); at++) {
    const marks = document.marks[at]
    if (marks?.noun !== undefined) return at
    if (document.tokens[at]?.kind !== "word" || marks !== undefined || isCapital(document, at)) return -1
  }
  return -1
}
