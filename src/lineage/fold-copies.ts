import type { Fingerprint } from "../schema/claim.ts"
import { sharedWording } from "../wording/shared-wording.ts"
import { candidatePairs } from "./candidate-pairs.ts"
import { groupsOf } from "./copy-links.ts"

/** Fewest hashes that two texts share before they are compared: fewer are a title or a stock phrase. */
const leastShared = 3
/** From this share of the smaller of two texts on they count as one text: at most half of it was edited. */
const copiedShare = 0.5

/** Returns the places of texts that are copies of one, whole or with edits; texts that nobody copied are in no group. */
export function foldCopies(texts: readonly Fingerprint[]): readonly (readonly number[])[] {
  const pairs: (readonly [number, number])[] = []
  candidatePairs(
    texts.map(({ hashes }) => hashes),
    leastShared,
    (later, earlier) => {
      const { shared, containment } = sharedWording(
        texts[later] as Fingerprint,
        texts[earlier] as Fingerprint,
      )
      if (shared >= leastShared && containment >= copiedShare) pairs.push([later, earlier])
    },
  )
  return groupsOf(texts.length, pairs)
}
