import { type Token, tokenize } from "../util/tokens.ts"
import { requireList, requireText } from "./check-input.ts"

/** Words in a gram, and grams in a window: any run of `gram + window - 1` words that two texts share is seen. */
export const gram = 4
const window = 2
/** Passages are thinned more, being long: of what their sentences keep, about a quarter. */
export const passageWindow = 10

/**
 * What remains of a text's wording when the text itself is not kept: enough to see copies, too little to read.
 * Plain data for JSON. `hashes` are unsigned 32-bit numbers in the order of the text, each once.
 */
export interface Fingerprint {
  /** How it was made. Fingerprints of different schemes cannot be compared. */
  readonly scheme: string
  /** Words and numbers in the text. */
  readonly words: number
  readonly hashes: readonly number[]
}

/**
 * The scheme of the fingerprints that this version makes.
 *
 * @example
 * ```ts
 * import { fingerprintOf, fingerprintScheme } from "isnad/wording"
 * fingerprintOf("any text").scheme === fingerprintScheme // → true
 * ```
 */
export const fingerprintScheme = `words${gram}/${window}`

/**
 * The scheme of passages: the same runs of four words, thinned more.
 *
 * @example
 * ```ts
 * import { passageOf, passageScheme } from "isnad/wording"
 * passageOf(["any text"]).scheme === passageScheme // → true
 * ```
 */
export const passageScheme = `words${gram}/${passageWindow}`

export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return mix(hash)
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/**
 * Returns the fingerprint of a text: the hashes of its runs of four words, thinned by winnowing.
 * Words are compared folded (case, marks and letter variants set aside) but not stemmed, and punctuation counts
 * for nothing, so quotation marks, bylines and line breaks do not hide a copy. Any five words in a row that two
 * texts share leave a common hash. A text of fewer than four words has none.
 *
 * Source: Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
 *
 * @param text any text; linear in its length
 * @throws IsnadError `invalid-option` where it is no string.
 * @example
 * ```ts
 * import { fingerprintOf, sharedWording } from "isnad/wording"
 * const one = fingerprintOf("The two ministers met in Moscow on Wednesday evening, an official said")
 * const two = fingerprintOf("Sources say the two ministers met in Moscow on Wednesday evening")
 * sharedWording(one, two).containment > 0.6 // → true
 * ```
 */
export function fingerprintOf(text: string): Fingerprint {
  requireText(text, "fingerprintOf()")
  return fingerprintOfTokens(tokenize(text))
}

/**
 * Returns the fingerprint of a text's tokens, for a passage that is tokenised already. See {@link fingerprintOf}.
 *
 * @example
 * ```ts
 * import { fingerprintOfTokens } from "isnad/wording"
 * fingerprintOfTokens([]).words // → 0
 * ```
 */
export function fingerprintOfTokens(tokens: readonly Token[]): Fingerprint {
  requireList(tokens, "fingerprintOfTokens()", "the tokens of a text, as tokenize() returns them")
  const words = wordsOf(tokens)
  const kept = new Set<number>()
  winnow(gramsOf(words), window, kept)
  return { scheme: fingerprintScheme, words: words.length, hashes: [...kept] }
}

/**
 * Returns the fingerprint of a passage: a sentence with what stands around it, so that a copy is seen where the sentence
 * itself was altered. Any thirteen words in a row that two passages share leave a common hash, which their sentences'
 * fingerprints have as well.
 *
 * @param stretches The passage in order, without its quotations: a stretch ends where one stood. What two articles quote
 * is one utterance and shows no copy. Linear in their length.
 * @throws IsnadError `invalid-option` where it is no list of texts.
 * @example
 * ```ts
 * import { passageOf, sharedWording } from "isnad/wording"
 * const one = passageOf(["The two ministers left the hotel by a side door before the reporters had come, and neither", "Later"])
 * const two = passageOf(["Witnesses say the two ministers left the hotel by a side door before the reporters had come"])
 * sharedWording(one, two).shared > 0 // → true
 * ```
 */
export function passageOf(stretches: readonly string[]): Fingerprint {
  requireList(stretches, "passageOf()", "the stretches of a passage, a list of texts")
  for (const text of stretches) requireText(text, "passageOf(): stretches")
  return passageOfTokens(stretches.map((text) => tokenize(text)))
}

/**
 * Returns the fingerprint of a passage's tokens. See {@link passageOf}.
 *
 * @example
 * ```ts
 * import { passageOfTokens } from "isnad/wording"
 * passageOfTokens([]).words // → 0
 * ```
 */
export function passageOfTokens(stretches: readonly (readonly Token[])[]): Fingerprint {
  requireList(stretches, "passageOfTokens()", "the tokens of each stretch of a passage")
  const kept = new Set<number>()
  let words = 0
  for (const tokens of stretches) {
    requireList(tokens, "passageOfTokens(): stretches", "the tokens of a text, as tokenize() returns them")
    const own = wordsOf(tokens)
    words += own.length
    winnow(gramsOf(own), passageWindow, kept)
  }
  return { scheme: passageScheme, words, hashes: [...kept] }
}

function wordsOf(tokens: readonly Token[]): number[] {
  const words: number[] = []
  for (const token of tokens) {
    if (token.kind === "word" || token.kind === "number") words.push(hashWord(token.folded))
  }
  return words
}

export function gramsOf(words: readonly number[]): number[] {
  const grams: number[] = []
  for (let start = 0; start + gram <= words.length; start++) {
    let hash = 0
    for (let index = start; index < start + gram; index++) {
      hash = mix(Math.imul(hash, 31) + (words[index] ?? 0))
    }
    grams.push(hash)
  }
  return grams
}

/** Of each window of grams the least is kept, the last of equal ones. */
function winnow(grams: readonly number[], size: number, kept: Set<number>): void {
  const last = Math.max(0, grams.length - size)
  let before: number | undefined
  for (let start = 0; start <= last; start++) {
    let least: number | undefined
    for (let index = start; index < Math.min(start + size, grams.length); index++) {
      const hash = grams[index] as number
      if (least === undefined || hash <= least) least = hash
    }
    if (least !== undefined && least !== before) kept.add(least)
    before = least
  }
}
