import type { Claim } from "../schema/claim.ts"
import { byCodeUnit } from "../util/order.ts"
import type { FindingKind } from "./finding.ts"
import { type JudgeContext, judgePair, type TopicContext } from "./judge-pair.ts"
import { propositionKey } from "./proposition-key.ts"

/** Findings that two claims say the same, and that one goes against the other. */
const forIt: ReadonlySet<FindingKind> = new Set(["corroborates", "agrees", "echoes", "reaffirms"])
const againstIt: ReadonlySet<FindingKind> = new Set(["conflicts", "tension", "distorts", "revises"])

/** So many groups of one proposition are looked at for another claim that was read; then it stands for itself. */
const mostGroups = 40

const wasRead = ({ clause }: Claim): boolean => clause !== undefined

/**
 * Whether a claim may stand for or against what another says. What a person stated may; of two claims that were read
 * from texts only those of which a finding is told: "they agreed" in two articles is not one agreement.
 */
export function isToldOf(
  claim: Claim,
  other: Claim,
  supports: boolean,
  topic: TopicContext,
  context: JudgeContext,
): boolean {
  if (!wasRead(claim) || !wasRead(other)) return true
  // of one article: they add no root
  if (claim.article.id === other.article.id) return true
  const finding = judgePair(claim, other, topic, context)
  return finding !== undefined && (supports ? forIt : againstIt).has(finding.kind)
}

/** Returns claims in groups that say exactly the same, in the order of what they say. */
export function groupClaims(
  claims: readonly Claim[],
  topic: TopicContext,
  context: JudgeContext,
): readonly (readonly Claim[])[] {
  const byKey = new Map<string, Claim[][]>()
  for (const claim of claims) {
    const key = propositionKey(claim.says)
    let groups = byKey.get(key)
    if (groups === undefined) byKey.set(key, (groups = []))
    const own = groups
      .slice(0, mostGroups)
      .find(([first]) => first !== undefined && isToldOf(claim, first, true, topic, context))
    if (own === undefined) groups.push([claim])
    else own.push(claim)
  }
  return [...byKey.keys()].sort(byCodeUnit).flatMap((key) => byKey.get(key) ?? [])
}
