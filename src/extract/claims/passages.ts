import { firstEndingAfter } from "../../util/lower-bound.ts"
import type { Fingerprint } from "../../schema/claim.ts"
import { type Token, tokenize } from "../../util/tokens.ts"
import { hashWord } from "../../wording/fingerprint.ts"
import { createRunningPassages, type Stretch } from "../../wording/running-passages.ts"
import type { Span } from "../attribution.ts"
import type { Run } from "../text/document.ts"
import { withDoubledMarks } from "../text/doubled-marks.ts"
import { pairQuotes } from "../text/quotes.ts"

/** So many words before and after a sentence are its passage. */
const reach = 35
/** Fewer words around it tell no more than the sentence. */
const fewest = 12
/** From so many words on what stands in quotation marks is an utterance; fewer are a name or a turn of phrase. */
const utterance = 5

/** Makes the fingerprints of the passages of one article. */
export interface Passages {
  /** Of the sentences from the first to the last token with what stands around them; undefined where nothing does. */
  around(from: number, to: number): Fingerprint | undefined
}

/**
 * Returns what makes the fingerprints of an article's passages: a sentence with the thirty-five words before and after
 * it in the body, of which quotations of five words and more are left out.
 *
 * @param runs The runs of tokens that are the article's body, in order.
 * @param partner For an opening quotation mark its closing one; -1 elsewhere.
 */
export function createPassages(
  tokens: readonly Token[],
  partner: Int32Array,
  runs: readonly Run[],
): Passages {
  /** The hashes of the words of the body. */
  const words: number[] = []
  /** For each token of the body how many words stand before it; -1 elsewhere. */
  const before = new Int32Array(tokens.length + 1).fill(-1)
  /** Words before which something was left out. */
  const parted = new Set<number>()
  // a quotation may go on over several sentences
  let quotedUntil = -1
  for (const { from, to } of runs) {
    for (let at = from; at < to; at++) {
      before[at] = words.length
      const close = partner[at] ?? -1
      if (at > quotedUntil && close > at && isUtterance(tokens, at, close)) {
        parted.add(words.length)
        quotedUntil = close
      }
      const token = tokens[at]
      if (at > quotedUntil && (token?.kind === "word" || token?.kind === "number"))
        words.push(hashWord(token.folded))
    }
    before[to] = words.length
  }
  const passage = createRunningPassages(words)
  return {
    around: (from, to) => {
      const [first = -1, last = -1] = [before[from], before[to]]
      if (first === -1 || last === -1) return undefined
      const [start, end] = [Math.max(0, first - reach), Math.min(words.length, last + reach)]
      if (first - start + (end - last) < fewest) return undefined
      const stretches: Stretch[] = []
      let begun = start
      for (let place = start + 1; parted.size > 0 && place < end; place++) {
        if (!parted.has(place)) continue
        stretches.push([begun, place])
        begun = place
      }
      stretches.push([begun, end])
      return passage(stretches)
    },
  }
}

function isUtterance(tokens: readonly Token[], open: number, close: number): boolean {
  let words = 0
  for (let at = open + 1; at < close && words < utterance; at++) if (tokens[at]?.kind === "word") words++
  return words >= utterance
}

/** Returns what makes the fingerprints of the passages of a text whose language and layout are not known. */
export function createTextPassages(text: string): (span: Span) => Fingerprint | undefined {
  const tokens = withDoubledMarks(tokenize(text))
  const { partner } = pairQuotes(text, tokens)
  const passages = createPassages(tokens, partner, [{ from: 0, to: tokens.length }])
  const tokenAfter = (offset: number): number => firstEndingAfter(tokens, offset)
  return ({ start, end }) => passages.around(tokenAfter(start), tokenAfter(end))
}
