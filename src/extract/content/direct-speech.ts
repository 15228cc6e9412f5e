import { firstEndingAfter } from "../../util/lower-bound.ts"
import type { Span } from "../attribution.ts"
import type { Document } from "../text/document.ts"

/** So many words of a speaker's own make a quotation within other words his; fewer are a term. */
const fewest = 6
/** The share of a claim's words that stand in quotation marks where it counts as direct speech. */
const most = 0.6
/** So many words quoted within a quotation are somebody's statement; fewer are a term or a title. */
const inner = 3

const quotationMark = /^["«»„“”‹›'‘’]$/u

/**
 * Decides whether a claim's words are its speaker's own, as quoted: the whole of them, or nearly all where a clause
 * leads up to them ("that Ankara would “not sit down …”").
 *
 * What he quotes from somebody else is not his own ("As the minister said, ‘…’"): a quotation within the quotation
 * makes it no direct speech of his.
 *
 * @param direct Whether the claim as a whole was read as direct speech.
 */
export function isDirectSpeech(document: Document, { start, end }: Span, direct: boolean): boolean {
  const { tokens, partner } = document
  let [words, quoted, within, until] = [0, 0, -1, -1]
  for (let at = firstEndingAfter(document.tokens, start); at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.start >= end) break
    const close = partner[at] ?? -1
    if (close > at && (tokens[close]?.start ?? end) <= end) until = close
    else if (
      token.kind === "mark" &&
      quotationMark.test(token.folded) &&
      close === -1 &&
      (direct || at < until)
    ) {
      if (within >= inner) return false
      within = within === -1 ? 0 : -1
    }
    if (token.kind !== "word" && token.kind !== "number") continue
    words++
    if (at < until) quoted++
    if (within >= 0) within++
  }
  return direct || (quoted >= fewest && quoted >= words * most)
}
