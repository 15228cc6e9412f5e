import { descentOf } from "../lineage/copy-evidence.ts"
import { everyRoots } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import type { Origin } from "./group-accounts.ts"
import type { JudgeContext, TopicContext } from "./judge-pair.ts"

/** The articles that a claim's text was taken from, step by step, as far as it can be told. */
export function ancestorsOf(claim: Claim, topic: TopicContext): readonly string[] {
  const cluster = topic.copies().clusterOf(claim)
  return cluster === undefined ? [] : descentOf(claim, cluster).map(({ article }) => article.id)
}

/**
 * Whether a claim's text was taken from one that gives a detail otherwise, directly or through texts that give it as
 * the claim does: then it was changed on that way.
 */
export function isCopiedFrom(
  claim: Claim,
  otherwise: readonly Claim[],
  alike: readonly Claim[],
  topic: TopicContext,
): boolean {
  for (const article of ancestorsOf(claim, topic)) {
    if (otherwise.some((other) => other.article.id === article)) return true
    if (!alike.some((other) => other.article.id === article)) return false
  }
  return false
}

/** Returns the copied text that a claim stands in, unless somebody is known to have spoken or an editor has a word. */
export function originOf(
  claim: Claim,
  topic: TopicContext,
  { editor, registry }: JudgeContext,
): Origin | undefined {
  const cluster = topic.copies().clusterOf(claim)
  if (cluster === undefined || editor.hasWordOn(claim.id)) return undefined
  const spoken = everyRoots(claim, registry).some((roots) => roots.some(({ kind }) => kind === "agent"))
  return spoken ? undefined : cluster
}
