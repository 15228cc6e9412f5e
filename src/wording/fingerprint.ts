import { type Token, tokenize } from "../util/tokens.ts"

/** Words in a gram, and grams in a window: any run of `gram + window - 1` words that two texts share is seen. */
const gram = 4
const window = 2
/** Passages are thinned more, being long: of what their sentences keep, about a quarter. */
const passageWindow = 10
/** From this many words on a shared run is no stock phrase, however many texts carry it. */
const provenRun = 12

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

/** How much wording two texts share. Shares are between 0 and 1. */
export interface SharedWording {
  /** False where the two were made by different schemes; everything else is 0 then. */
  readonly comparable: boolean
  /** Hashes that both have. */
  readonly shared: number
  /** Words of the longest shared run that the hashes prove; it may be longer in the texts by two words. */
  readonly run: number
  /** Share of the smaller fingerprint that is in the other: 1 where one text is a part of the other. */
  readonly containment: number
  /** Shared hashes among all hashes of the two (Jaccard): 1 where the texts are one. */
  readonly resemblance: number
}

/** Counts in how many texts a hash occurs, so that stock phrases prove nothing. */
export interface PhraseCounts {
  /** How many texts were counted. */
  readonly texts: number
  /** Counts the phrases of one more text. */
  add(fingerprint: Fingerprint): void
  /** In how many texts the phrase stands. */
  count(hash: number): number
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

function hashWord(word: string): number {
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
 * @example
 * ```ts
 * import { fingerprintOf, sharedWording } from "isnad/wording"
 * const one = fingerprintOf("The two ministers met in Moscow on Wednesday evening, an official said")
 * const two = fingerprintOf("Sources say the two ministers met in Moscow on Wednesday evening")
 * sharedWording(one, two).containment > 0.6 // → true
 * ```
 */
export function fingerprintOf(text: string): Fingerprint {
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
 * @example
 * ```ts
 * import { passageOf, sharedWording } from "isnad/wording"
 * const one = passageOf(["The two ministers left the hotel by a side door before the reporters had come, and neither", "Later"])
 * const two = passageOf(["Witnesses say the two ministers left the hotel by a side door before the reporters had come"])
 * sharedWording(one, two).shared > 0 // → true
 * ```
 */
export function passageOf(stretches: readonly string[]): Fingerprint {
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
  const kept = new Set<number>()
  let words = 0
  for (const tokens of stretches) {
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

function gramsOf(words: readonly number[]): number[] {
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
  for (let start = 0; start <= last; start++) {
    let least: number | undefined
    for (let index = start; index < Math.min(start + size, grams.length); index++) {
      const hash = grams[index] as number
      if (least === undefined || hash <= least) least = hash
    }
    if (least !== undefined) kept.add(least)
  }
}

/**
 * Returns an empty count of phrases, to be filled with the fingerprints of all texts at hand.
 *
 * @example
 * ```ts
 * import { createPhraseCounts, fingerprintOf } from "isnad/wording"
 * const phrases = createPhraseCounts()
 * phrases.add(fingerprintOf("since the outbreak of the crisis in 2011"))
 * phrases.texts // → 1
 * ```
 */
export function createPhraseCounts(): PhraseCounts {
  const counts = new Map<number, number>()
  let texts = 0
  return {
    get texts() {
      return texts
    },
    add(fingerprint) {
      texts++
      for (const hash of new Set(fingerprint.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    },
    count: (hash) => counts.get(hash) ?? 0,
  }
}

/**
 * Tells how much wording two texts share, from their fingerprints alone. Symmetric.
 *
 * With `phrases` a hash that many texts carry ("since the outbreak of the crisis in 2011") weighs little, on both
 * sides of the share; unless it stands in a shared run of twelve words or more, which is no stock phrase but a
 * text that was copied often. Two texts that have nothing but stock phrases in common share nothing.
 *
 * @example
 * ```ts
 * import { fingerprintOf, sharedWording } from "isnad/wording"
 * const one = fingerprintOf("Both sides agreed to meet again in the spring, officials said")
 * const two = fingerprintOf("Both sides agreed to meet again in the spring")
 * sharedWording(one, two).containment // → 1
 * ```
 * @param phrases counts over the texts at hand; without them every hash weighs the same
 */
export function sharedWording(a: Fingerprint, b: Fingerprint, phrases?: PhraseCounts): SharedWording {
  if (a.scheme !== b.scheme) return { comparable: false, shared: 0, run: 0, containment: 0, resemblance: 0 }
  const joined = a.scheme !== passageScheme
  if (isEqual(a.hashes, b.hashes)) {
    const whole = a.hashes.length === 0 ? 0 : 1
    const run = whole * (joined ? a.hashes.length - 1 + gram : gram)
    return { comparable: true, shared: a.hashes.length, run, containment: whole, resemblance: whole }
  }
  const runs = sharedRuns(a.hashes, b.hashes, joined)
  const longest = new Map<number, number>()
  let run = 0
  for (const { hashes, words } of runs) {
    run = Math.max(run, words)
    for (const hash of hashes) longest.set(hash, Math.max(longest.get(hash) ?? 0, words))
  }
  const weigh = (hash: number): number => {
    if (phrases === undefined || (longest.get(hash) ?? 0) >= provenRun) return 1
    // two texts that carry it are what a copy looks like: only from the third on does it wear out
    return 1 / Math.max(1, phrases.count(hash) - 1)
  }
  let shared = 0
  let weightShared = 0
  const total = (hashes: readonly number[]) => hashes.reduce((sum, hash) => sum + weigh(hash), 0)
  for (const hash of longest.keys()) {
    shared++
    weightShared += weigh(hash)
  }
  const weightA = total(a.hashes)
  const weightB = total(b.hashes)
  const smaller = Math.min(weightA, weightB)
  return {
    comparable: true,
    shared,
    run,
    containment: smaller > 0 ? Math.min(1, weightShared / smaller) : 0,
    resemblance: weightShared > 0 ? weightShared / (weightA + weightB - weightShared) : 0,
  }
}

/** Copies to the letter are common, and need no look at their runs. */
function isEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((hash, place) => hash === b[place])
}

interface SharedRun {
  readonly hashes: readonly number[]
  readonly words: number
}

/**
 * Maximal stretches of hashes that stand next to each other in both texts. Neighbours are at most `window` words
 * apart and a gram is longer than that, so every word from the first to the last of a stretch is shared. Those of a
 * passage stand too far apart to prove more than themselves.
 */
function sharedRuns(a: readonly number[], b: readonly number[], joined: boolean): SharedRun[] {
  const placeOf = createLookUp(b)
  const runs: SharedRun[] = []
  let current: number[] = []
  let previous = -2
  const close = () => {
    if (current.length > 0) runs.push({ hashes: current, words: current.length - 1 + gram })
    current = []
  }
  for (const hash of a) {
    const place = placeOf(hash)
    if (!joined || place === -1 || place !== previous + 1) close()
    if (place !== -1) current.push(hash)
    previous = place === -1 ? -2 : place
  }
  close()
  return runs
}

/** Up to so many hashes are looked through faster than a map of them is made. */
const fewHashes = 48

/** Returns what tells where a hash stands, or -1. */
function createLookUp(hashes: readonly number[]): (hash: number) => number {
  if (hashes.length <= fewHashes) return (hash) => hashes.indexOf(hash)
  const places = new Map<number, number>()
  hashes.forEach((hash, place) => places.set(hash, place))
  return (hash) => places.get(hash) ?? -1
}
