import { requireFingerprint } from "./check-input.ts"
import { type Fingerprint, gram, passageScheme } from "./fingerprint.ts"
import type { PhraseCounts } from "./phrase-counts.ts"

/** From this many words on a shared run is no stock phrase, however many texts carry it. */
const provenRun = 12

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

/**
 * Tells how much wording two texts share, from their fingerprints alone. Symmetric.
 *
 * With `phrases` a hash that many texts carry ("since the outbreak of the crisis in 2011") weighs little where
 * both have it; unless it stands in a shared run of twelve words or more, which is no stock phrase but a
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
 * @throws IsnadError `invalid-option` where one of the two is no fingerprint.
 */
export function sharedWording(a: Fingerprint, b: Fingerprint, phrases?: PhraseCounts): SharedWording {
  requireFingerprint(a, "sharedWording(): a")
  requireFingerprint(b, "sharedWording(): b")
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
  for (const hash of longest.keys()) {
    shared++
    weightShared += weigh(hash)
  }
  // what only one of them has weighs in full: were it to weigh less where others carry it, they would make a copy of it
  const weightA = weightShared + a.hashes.length - shared
  const weightB = weightShared + b.hashes.length - shared
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
