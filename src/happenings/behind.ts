import type { Finding } from "../detect/finding.ts"
import type { Claim } from "../schema/claim.ts"
import type { Source } from "../schema/link.ts"
import { readEdtf } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"

/** Returns the claim whose article was surely published before the articles of all others; undefined where none was. */
export function firstPublished([first, ...others]: readonly Claim[]): Claim | undefined {
  const time = (claim: Claim) => readEdtf(claim.article.published ?? "")
  const begun = first === undefined ? undefined : time(first)
  if (first === undefined || begun === undefined) return undefined
  const rivals = others.filter(({ article }) => article.id !== first.article.id)
  const isFirst = rivals.every((claim) => {
    const later = time(claim)
    return later !== undefined && isBefore(begun, later)
  })
  return isFirst && rivals.length > 0 ? first : undefined
}

/** Returns the one speaker whom all claims that name any lead back to; undefined where they name several or none. */
export function oneSpeaker(claims: readonly Claim[]): Source | undefined {
  const named = new Map<string, Source>()
  for (const { chain, article } of claims) {
    // what is credited as a whole is the root of what names nobody else
    for (const source of chain.at(-1)?.sources ?? (article.credit == null ? [] : [article.credit]))
      if (typeof source === "string" || "named" in source)
        named.set(typeof source === "string" ? source : `named ${source.named}`, source)
      else return undefined
  }
  const [only, other] = named.values()
  return other === undefined ? only : undefined
}

/** Returns the articles that are known to be taken from another, whether that is among them or not. */
export function copiedArticles(findings: readonly Finding[]): ReadonlySet<string> {
  const copied = new Set<string>()
  for (const { lineage } of findings)
    for (const { code, articles = [] } of lineage.evidence) {
      const [copy] = articles
      if (code === "copied-from" && copy !== undefined) copied.add(copy)
    }
  return copied
}
