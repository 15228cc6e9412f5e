import { publishedTime } from "../lineage/published.ts"
import type { Claim } from "../schema/claim.ts"
import { isBefore } from "../time/relation.ts"
import { ancestorsOf } from "./copied-from.ts"
import type { FirstChange } from "./finding.ts"
import type { TopicContext } from "./judge-pair.ts"
import { byPublication } from "./order-claims.ts"

function isEarlier(a: Claim, b: Claim): boolean {
  const [one, other] = [publishedTime(a), publishedTime(b)]
  return one !== undefined && other !== undefined && isBefore(one, other)
}

/**
 * Returns which account told a changed detail so first, of all that tell it so: no copy of another of them, and none
 * of them published earlier for certain. More than one where times do not tell; an undated one may always be first.
 */
export function firstOf(telling: readonly Claim[], topic: TopicContext): FirstChange {
  const byArticle = new Map<string, Claim>()
  for (const claim of [...telling].sort(byPublication))
    if (!byArticle.has(claim.article.id)) byArticle.set(claim.article.id, claim)
  const all = [...byArticle.values()]
  if (all.length <= 1) return { claims: all, why: "only-one" }
  const uncopied = all.filter((claim) => !ancestorsOf(claim, topic).some((article) => byArticle.has(article)))
  const claims = uncopied.filter((claim) => !uncopied.some((other) => isEarlier(other, claim)))
  if (claims.length === 1)
    return { claims, why: uncopied.length === 1 ? "copied-by-others" : "published-first" }
  const undated = claims.some((claim) => publishedTime(claim) === undefined)
  return { claims, why: undated ? "undated" : "times-may-coincide" }
}
