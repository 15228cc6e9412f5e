import type { Claim } from "../schema/claim.ts"
import { createPhraseCounts, type PhraseCounts } from "../wording/phrase-counts.ts"

/** Counts in how many sentences a phrase stands; several claims of one sentence count once. */
export function countSentences(claims: Iterable<Claim>): PhraseCounts {
  const counts = createPhraseCounts()
  const seen = new Set<string>()
  for (const { article, fingerprint } of claims) {
    if (fingerprint === undefined) continue
    const key = `${article.id} ${fingerprint.words} ${fingerprint.hashes[0] ?? ""}`
    if (seen.has(key)) continue
    seen.add(key)
    counts.add(fingerprint)
  }
  return counts
}

/** Counts in how many articles a phrase stands, as far as the passages of their claims tell. */
export function countPassages(claims: Iterable<Claim>): PhraseCounts {
  const counts = createPhraseCounts()
  const articles = new Map<string, Set<number>>()
  for (const { article, passage } of claims) {
    if (passage === undefined) continue
    let hashes = articles.get(article.id)
    if (hashes === undefined) articles.set(article.id, (hashes = new Set()))
    for (const hash of passage.hashes) hashes.add(hash)
  }
  for (const hashes of articles.values()) counts.add({ scheme: "", words: 0, hashes: [...hashes] })
  return counts
}
