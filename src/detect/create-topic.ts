import { drawsOn } from "../lineage/draws-on.ts"
import { rootKey } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { once } from "../util/once.ts"
import { byCodeUnit } from "../util/order.ts"
import type { Bucket, Links } from "./buckets.ts"
import type { Finding } from "./finding.ts"
import { createAccounts, type JudgeContext, judgePair, type TopicContext } from "./judge-pair.ts"
import { byPublication } from "./order-claims.ts"
import { type Positions, positionsOf } from "./positions.ts"
import type { Topic, TopicSummary } from "./topic.ts"

/** Returns the topic of a bucket; nothing in it is worked out before it is asked for. */
export function createTopic(
  bucket: Bucket,
  links: () => Links,
  context: JudgeContext,
  report: (finding: Finding | undefined) => Finding | undefined,
): Topic {
  const claims = once(() => [...bucket.claims].sort(byPublication))
  const below = once(() =>
    (links().narrower.get(bucket) ?? []).flatMap((other) => other.claims).sort(byPublication),
  )
  const topic: TopicContext = {
    id: bucket.id,
    get claims() {
      return claims()
    },
    account: createAccounts(claims, context.registry),
    drawsOn: once(() => drawsOn([...claims(), ...below()], context.registry)),
  }
  const positions = once((): Positions => positionsOf(topic, below(), context))
  return {
    id: bucket.id,
    family: bucket.signature.family,
    about: Object.fromEntries(bucket.signature.roles.filter(([role]) => role !== "")),
    size: bucket.claims.length,
    get claims() {
      return claims()
    },
    get summary() {
      return summarize(bucket.claims, context.registry)
    },
    get positions() {
      return positions().positions
    },
    get outline() {
      return positions().outline
    },
    get circles() {
      return topic.drawsOn().circles
    },
    get broader() {
      return (links().broader.get(bucket) ?? []).map((other) => other.id).sort(byCodeUnit)
    },
    findings: {
      *[Symbol.iterator]() {
        const own = claims()
        const others = below()
        for (const [index, one] of own.entries()) {
          for (let next = index + 1; next < own.length; next++) {
            const finding = report(judgePair(one, own[next] as Claim, topic, context))
            if (finding !== undefined) yield finding
          }
          for (const other of others) {
            const finding = report(judgePair(one, other, topic, context))
            if (finding !== undefined) yield finding
          }
        }
      },
    },
  }
}

function summarize(claims: readonly Claim[], registry: Registry | undefined): TopicSummary {
  const articles = new Set<string>()
  const propositions = new Set<Proposition>()
  const roots = new Set<string>()
  let denials = 0
  for (const claim of claims) {
    articles.add(claim.article.id)
    propositions.add(claim.says)
    roots.add(rootKey(claim, registry))
    if (claim.says.polarity === "negative") denials++
  }
  return {
    claims: claims.length,
    articles: articles.size,
    propositions: propositions.size,
    roots: roots.size,
    denials,
  }
}
