import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { isCapital } from "./written-name.ts"

/** "the mayor, | who lost in May", "the Harbour Fund, | a charity": where what only describes a source begins; else its end. */
export function describedFrom(document: Document, { from, to }: Mention): number {
  const { order } = document.pack.sources
  for (let at = from + 2; at < to; at++) {
    if (!document.isMark(at - 1, ",،")) continue
    const { pronoun, count } = document.marks[at] ?? {}
    // but "the largest fund, the Harbour Trust"
    const article = document.flag(at, "definite") > 0 && !isCapital(document, at + 1)
    if (order.describedBehind && (article || count?.value === 1)) return at - 1
    if (document.flag(at, "relative") > 0) return at - 1
    if (pronoun !== undefined && pronoun.value.possessive !== true) return at - 1
  }
  return to
}
