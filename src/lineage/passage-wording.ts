import type { Claim, Fingerprint } from "../schema/claim.ts"
import type { PhraseCounts } from "../wording/phrase-counts.ts"
import { sharedWording } from "../wording/shared-wording.ts"

/** Fewest hashes that two passages share: one or two are a title or a stock phrase. */
const leastShared = 3
/** A third of a passage, where the sentences themselves touch; with worn phrases weighed little, a quarter. */
const touchingShare = { plain: 0.35, weighed: 0.25 } as const
/** More than half of it, where they do not: the passage alone is then the proof, be it of rare phrases or of most of it. */
const surroundingShare = { plain: 0.6, weighed: 0.4 } as const
/** What each side of a sentence must share for the sentence between them to be held for copied. */
const leastOnEachSide = 2

/**
 * Decides whether two claims stand in one copied passage, though their sentences differ. Returns the share of the
 * smaller passage that both have, or undefined where they do not.
 *
 * Where the sentences touch, a good part of the passages is enough. Else the words before and after them must
 * be the same: a paragraph of background that follows is no proof for what stands
 * above it.
 *
 * @param touching Whether the two sentences themselves share some words.
 * @param phrases In how many articles a phrase stands.
 */
export function comparePassages(
  a: Claim,
  b: Claim,
  touching: boolean,
  phrases?: PhraseCounts,
): number | undefined {
  if (a.passage === undefined || b.passage === undefined) return undefined
  const plain = sharedWording(a.passage, b.passage)
  if (plain.shared < leastShared) return undefined
  const weighed = phrases === undefined ? plain : sharedWording(a.passage, b.passage, phrases)
  const inPart =
    touching && plain.containment >= touchingShare.plain && weighed.containment >= touchingShare.weighed
  if (inPart) return plain.containment
  // what most of a passage shares is no phrase, however many carry it
  if (plain.containment < surroundingShare.plain && weighed.containment < surroundingShare.weighed)
    return undefined
  const common = new Set(b.passage.hashes.filter((hash) => a.passage?.hashes.includes(hash)))
  return surrounds(a.passage, a.fingerprint, common) && surrounds(b.passage, b.fingerprint, common)
    ? plain.containment
    : undefined
}

/** Whether hashes stand on both sides of a sentence, which a passage shows a part of in its midst. */
function surrounds(
  { hashes }: Fingerprint,
  sentence: Fingerprint | undefined,
  common: ReadonlySet<number>,
): boolean {
  const own = new Set(sentence?.hashes)
  const first = hashes.findIndex((hash) => own.has(hash))
  if (first === -1) return false
  const last = hashes.findLastIndex((hash) => own.has(hash))
  const count = (part: readonly number[]) => part.filter((hash) => common.has(hash)).length
  return count(hashes.slice(0, first)) >= leastOnEachSide && count(hashes.slice(last + 1)) >= leastOnEachSide
}
