import { requireFingerprint } from "./check-input.ts"
import type { Fingerprint } from "./fingerprint.ts"

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
      requireFingerprint(fingerprint, "PhraseCounts.add()")
      texts++
      for (const hash of new Set(fingerprint.hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
    },
    count: (hash) => counts.get(hash) ?? 0,
  }
}
