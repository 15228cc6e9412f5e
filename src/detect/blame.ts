import type { Comparison } from "../compare/comparison.ts"
import { isHeadline } from "../lineage/occasion.ts"
import { hearsayDepth, rootKey } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import { bareValue } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"
import { canonicalJson } from "../util/canonical.ts"
import type { FindingKind } from "./finding.ts"
import type { JudgeContext, TopicContext } from "./judge-pair.ts"

function told(claim: Claim) {
  const edtf = claim.chain.at(-1)?.said ?? claim.article.published
  return typeof edtf === "string" ? readEdtf(edtf) : undefined
}

function published(claim: Claim) {
  return typeof claim.article.published === "string" ? readEdtf(claim.article.published) : undefined
}

function later(one: ReturnType<typeof told>, other: ReturnType<typeof told>): "a" | "b" | undefined {
  if (one === undefined || other === undefined) return undefined
  if (isBefore(one, other)) return "b"
  return isBefore(other, one) ? "a" : undefined
}

/** Whose telling of the roles that differ stands alone among the relays of the same root. */
function minority(a: Claim, b: Claim, comparison: Comparison, topic: TopicContext, context: JudgeContext) {
  const key = rootKey(a, context.registry)
  const differing = comparison.roles.filter(
    (role) => role.relation !== "equivalence" && role.a !== undefined && role.b !== undefined,
  )
  const version = (claim: Claim) =>
    canonicalJson([
      ...differing.map(({ role }) => bareValue(claim.says.roles[role])),
      claim.says.polarity,
      claim.says.certainty,
    ])
  const [one, other] = [version(a), version(b)]
  const articles = { a: new Set<string>(), b: new Set<string>() }
  for (const claim of topic.claims) {
    if (rootKey(claim, context.registry) !== key) continue
    const own = version(claim)
    if (own === one) articles.a.add(claim.article.id)
    else if (own === other) articles.b.add(claim.article.id)
  }
  if (articles.a.size === articles.b.size) return undefined
  return articles.a.size < articles.b.size ? "a" : "b"
}

/**
 * Returns whose doing a revision or distortion is, or undefined where that cannot be told.
 *
 * A headline and not its article. Of relays of one root the version that fewer articles carry is the changed one; failing that, the one that stands
 * further from the mouth, then the one published later. A revision is the later statement.
 */
export function blameFor(
  kind: FindingKind,
  a: Claim,
  b: Claim,
  comparison: Comparison,
  topic: TopicContext,
  context: JudgeContext,
): "a" | "b" | undefined {
  if (kind === "revises") return later(told(a), told(b))
  if (kind !== "distorts") return undefined
  if (a.article.id === b.article.id && isHeadline(a) !== isHeadline(b)) return isHeadline(a) ? "a" : "b"
  const [depthA, depthB] = [hearsayDepth(a), hearsayDepth(b)]
  return (
    minority(a, b, comparison, topic, context) ??
    (depthA === depthB ? later(published(a), published(b)) : depthA > depthB ? "a" : "b")
  )
}
