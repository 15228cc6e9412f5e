import { createAccounts } from "../lineage/accounts.ts"
import { drawsOn } from "../lineage/draws-on.ts"
import { rootKey } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { createMemory } from "../util/memory.ts"
import { once } from "../util/once.ts"
import { byCodeUnit } from "../util/order.ts"
import type { Bucket, Links } from "./buckets.ts"
import type { Finding } from "./finding.ts"
import { findCopiesOf, type JudgeContext, type TopicContext } from "./judge-pair.ts"
import type { ToldJudge } from "./judge-told.ts"
import { byPublication } from "./order-claims.ts"
import { type Positions, positionsOf } from "./positions.ts"
import type { Topic, TopicSummary } from "./topic.ts"

/** What the topics of one detection share. */
export interface TopicSources {
  readonly links: () => Links
  readonly context: JudgeContext
  readonly judge: ToldJudge
  /** Lets a finding through, or holds it back where an editor has dismissed it. */
  readonly report: (finding: Finding | undefined) => Finding | undefined
}

/** What a topic needs as soon as more than its summary is asked for. */
function openBucket(bucket: Bucket, { links, context }: TopicSources) {
  const claims = once(() => [...bucket.claims].sort(byPublication))
  const below = once(() =>
    (links().narrower.get(bucket) ?? []).flatMap((other) => other.claims).sort(byPublication),
  )
  const copies = once(() => findCopiesOf([...claims(), ...below()], context))
  const topic: TopicContext = {
    id: bucket.id,
    get claims() {
      return claims()
    },
    account: createAccounts(claims, context.registry),
    drawsOn: once(() => drawsOn([...claims(), ...below()], context.registry, copies())),
    copies,
  }
  return { topic, below, positions: once((): Positions => positionsOf(topic, below(), context)) }
}

/** The topic of a bucket; nothing in it is worked out before it is asked for. A class, since an object of closures takes several times the room and there may be many. */
export class BucketTopic implements Topic {
  readonly id: string
  readonly family: string
  readonly size: number
  readonly #bucket: Bucket
  readonly #sources: TopicSources
  #opened: ReturnType<typeof openBucket> | undefined

  constructor(bucket: Bucket, sources: TopicSources) {
    this.id = bucket.id
    this.family = bucket.signature.family
    this.size = bucket.claims.length
    this.#bucket = bucket
    this.#sources = sources
  }

  get #inner() {
    this.#opened ??= openBucket(this.#bucket, this.#sources)
    return this.#opened
  }

  /** What judging two of its claims looks up. */
  get context(): TopicContext {
    return this.#inner.topic
  }

  get about() {
    return Object.fromEntries(this.#bucket.signature.roles.filter(([role]) => role !== ""))
  }

  get claims() {
    return this.#inner.topic.claims
  }

  get summary() {
    return summarize(this.#bucket.claims, this.#sources.context.registry)
  }

  get positions() {
    return this.#inner.positions().positions
  }

  get outline() {
    return this.#inner.positions().outline
  }

  get circles() {
    return this.#inner.topic.drawsOn().circles
  }

  get broader() {
    return (this.#sources.links().broader.get(this.#bucket) ?? []).map((other) => other.id).sort(byCodeUnit)
  }

  get findings(): Iterable<Finding> {
    const { topic, below } = this.#inner
    const { judge, report } = this.#sources
    return {
      *[Symbol.iterator]() {
        const own = topic.claims
        const others = below()
        for (const [index, one] of own.entries()) {
          for (let next = index + 1; next < own.length; next++) {
            const finding = report(judge(one, own[next] as Claim, topic))
            if (finding !== undefined) yield finding
          }
          for (const other of others) {
            const finding = report(judge(one, other, topic))
            if (finding !== undefined) yield finding
          }
        }
      },
    }
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

/** Counts propositions with equal contents once, wherever they were read from; mostly they are one object. */
function countPropositions(claims: readonly Claim[]): number {
  const objects = new Set<Proposition>()
  for (const { says } of claims) objects.add(says)
  if (objects.size === 1) return 1
  const memory = createMemory<Proposition>(["at", "inferred", "sense"])
  let count = 0
  for (const says of objects) {
    if (memory.find(says) !== undefined) continue
    memory.keep(says, says)
    count++
  }
  return count
}

function summarize(claims: readonly Claim[], registry: Registry | undefined): TopicSummary {
  let denials = 0
  for (const claim of claims) if (claim.says.polarity === "negative") denials++
  return {
    claims: claims.length,
    articles: countDistinct(claims, (claim) => claim.article.id),
    propositions: countPropositions(claims),
    roots: countDistinct(claims, (claim) => rootKey(claim, registry)),
    denials,
  }
}
