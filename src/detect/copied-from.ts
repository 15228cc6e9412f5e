import type { Claim } from "../schema/claim.ts"
import type { TopicContext } from "./judge-pair.ts"

/** The articles that a claim's text was taken from, step by step, as far as it can be told. */
export function ancestorsOf(claim: Claim, topic: TopicContext): readonly string[] {
  const cluster = topic.copies().clusterOf(claim)
  const ancestors: string[] = []
  let source = cluster?.sourceOf(claim)
  while (source !== undefined && source.article.id !== claim.article.id) {
    if (ancestors.includes(source.article.id)) break
    ancestors.push(source.article.id)
    source = cluster?.sourceOf(source)
  }
  return ancestors
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
