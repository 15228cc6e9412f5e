import type { Claim, Fingerprint } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import { passageScheme } from "../wording/fingerprint.ts"
import { foldCopies } from "./fold-copies.ts"

/** Returns the id of a copied article: the same for its copies; undefined for an article that nobody copied. */
export type CopiedArticles = (article: string) => number | undefined

/** Returns the text of each article as far as the passages of its claims tell, in order of the articles' ids. */
export function articlePassages(claims: Iterable<Claim>): ReadonlyMap<string, Fingerprint> {
  const articles = new Map<string, Set<number>>()
  for (const { article, passage } of claims) {
    if (passage === undefined) continue
    let hashes = articles.get(article.id)
    if (hashes === undefined) articles.set(article.id, (hashes = new Set()))
    for (const hash of passage.hashes) hashes.add(hash)
  }
  return new Map(
    [...articles]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, hashes]) => [id, { scheme: passageScheme, words: 0, hashes: [...hashes] }]),
  )
}

/** Returns which articles are copies of each other, whole or with edits: then their short sentences are, too. */
export function copiedArticles(claims: Iterable<Claim>): CopiedArticles {
  const passages = articlePassages(claims)
  const ids = [...passages.keys()]
  const copied = new Map<string, number>()
  for (const [group, members] of foldCopies([...passages.values()]).entries())
    for (const member of members) copied.set(ids[member] as string, group)
  return (article) => copied.get(article)
}
