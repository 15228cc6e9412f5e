import { candidatePairs } from "../lineage/candidate-pairs.ts"
import { groupsOf } from "../lineage/copy-links.ts"
import type { Claim, Fingerprint } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import { passageScheme } from "../wording/fingerprint.ts"
import { createPhraseCounts, type PhraseCounts } from "../wording/phrase-counts.ts"
import { sharedWording } from "../wording/shared-wording.ts"

/** Fewest hashes that two texts share before they are compared: fewer are a title or a stock phrase. */
const leastShared = 3
/** From this share of the smaller of two texts on they count as one text: at most half of it was edited. */
const copiedShare = 0.5

/**
 * Counts in how many sentences a phrase stands. Copies of one sentence, in whatever article, count once: else what is
 * copied most would prove least.
 */
export function countSentences(claims: Iterable<Claim>): PhraseCounts {
  const sentences: Fingerprint[] = []
  for (const { fingerprint } of claims) if (fingerprint !== undefined) sentences.push(fingerprint)
  return countDistinct(sentences)
}

/** Counts in how many articles a phrase stands, as far as the passages of their claims tell; copied articles count once. */
export function countPassages(claims: Iterable<Claim>): PhraseCounts {
  const articles = new Map<string, Set<number>>()
  for (const { article, passage } of claims) {
    if (passage === undefined) continue
    let hashes = articles.get(article.id)
    if (hashes === undefined) articles.set(article.id, (hashes = new Set()))
    for (const hash of passage.hashes) hashes.add(hash)
  }
  return countDistinct(
    [...articles.values()].map((hashes) => ({ scheme: passageScheme, words: 0, hashes: [...hashes] })),
  )
}

/** Counts each phrase once in every distinct text: what was copied, whole or with edits, is one. */
function countDistinct(given: readonly Fingerprint[]): PhraseCounts {
  const counts = createPhraseCounts()
  const texts = distinctOf(given)
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
  const copied = new Set<number>()
  for (const members of groupsOf(texts.length, pairs)) {
    const [first] = members
    const hashes = new Set<number>()
    for (const member of members) {
      copied.add(member)
      for (const hash of texts[member]?.hashes ?? []) hashes.add(hash)
    }
    counts.add({ ...(texts[first as number] as Fingerprint), hashes: [...hashes] })
  }
  for (const [index, text] of texts.entries()) if (!copied.has(index)) counts.add(text)
  return counts
}

/** Texts that are equal to the letter, once each, in an order that does not depend on how they came in. */
function distinctOf(texts: readonly Fingerprint[]): readonly Fingerprint[] {
  const byKey = new Map<string, Fingerprint>()
  for (const text of texts) byKey.set(`${text.scheme} ${text.hashes.join()}`, text)
  return [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([, text]) => text)
}
