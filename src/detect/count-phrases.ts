import { articlePassages } from "../lineage/copied-articles.ts"
import { foldCopies } from "../lineage/fold-copies.ts"
import type { Claim, Fingerprint } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import { createPhraseCounts, type PhraseCounts } from "../wording/phrase-counts.ts"

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
  return countDistinct([...articlePassages(claims).values()])
}

/**
 * Counts each phrase once in every distinct text: what was copied, whole or with edits, is one. Of copies a phrase
 * counts that all of them carry: else an edit in one of them could add to the count.
 */
function countDistinct(given: readonly Fingerprint[]): PhraseCounts {
  const counts = createPhraseCounts()
  const texts = distinctOf(given)
  const copied = new Set<number>()
  for (const members of foldCopies(texts)) {
    const carriers = new Map<number, number>()
    for (const member of members) {
      copied.add(member)
      for (const hash of texts[member]?.hashes ?? []) carriers.set(hash, (carriers.get(hash) ?? 0) + 1)
    }
    const hashes = [...carriers].filter(([, count]) => count === members.length).map(([hash]) => hash)
    counts.add({ ...(texts[members[0] as number] as Fingerprint), hashes })
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
