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

/** What a topic needs as soon as more than its summary is asked for. */
function openTopic(bucket: Bucket, links: () => Links, context: JudgeContext) {
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
  return { topic, below, positions }
}

/** Returns the topic of a bucket; nothing in it is worked out before it is asked for. */
export function createTopic(
  bucket: Bucket,
  links: () => Links,
  context: JudgeContext,
  report: (finding: Finding | undefined) => Finding | undefined,
): Topic {
  const inner = once(() => openTopic(bucket, links, context))
  return {
    id: bucket.id,
    family: bucket.signature.family,
    get about() {
      return Object.fromEntries(bucket.signature.roles.filter(([role]) => role !== ""))
    },
    size: bucket.claims.length,
    get claims() {
      return inner().topic.claims
    },
    get summary() {
      return summarize(bucket.claims, context.registry)
    },
    get positions() {
      return inner().positions().positions
    },
    get outline() {
      return inner().positions().outline
    },
    get circles() {
      return inner().topic.drawsOn().circles
    },
    get broader() {
      return (links().broader.get(bucket) ?? []).map((other) => other.id).sort(byCodeUnit)
    },
    findings: {
      *[Symbol.iterator]() {
        const { topic, below } = inner()
        const own = topic.claims
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

/** Up to so many values are counted without a set: most topics are small. */
const few = 8

/** Counts the different values of some claims. */
function countDistinct(claims: readonly Claim[], valueOf: (claim: Claim) => unknown): number {
  if (claims.length > few) {
    const values = new Set<unknown>()
    for (const claim of claims) values.add(valueOf(claim))
    return values.size
  }
  const values: unknown[] = []
  for (const claim of claims) {
    const value = valueOf(claim)
    if (!values.includes(value)) values.push(value)
  }
  return values.length
}

function summarize(claims: readonly Claim[], registry: Registry | undefined): TopicSummary {
  let denials = 0
  for (const claim of claims) if (claim.says.polarity === "negative") denials++
  return {
    claims: claims.length,
    articles: countDistinct(claims, (claim) => claim.article.id),
    propositions: countDistinct(claims, (claim) => claim.says),
    roots: countDistinct(claims, (claim) => rootKey(claim, registry)),
    denials,
  }
}
