import type { Comparison } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { TopicContext } from "./judge-pair.ts"

/** How two claims of a topic compare, for those who trace what changed between many of them. */
export interface PairJudge {
  content(a: Claim, b: Claim): Comparison
  lineage(a: Claim, b: Claim): Lineage
}

/** So many accounts of a statement are looked at, the earliest first. */
const mostRelays = 300

/** What two relays of one statement have at least one of in common. */
function keysOf(claim: Claim, topic: TopicContext, registry: Registry | undefined): readonly string[] {
  const keys = new Set([`article ${claim.article.id}`])
  for (const root of rootsOf(claim, registry)) {
    keys.add(`root ${root.key}`)
    const answering = root.voucher ?? (root.kind === "agent" ? undefined : root.agent)
    if (answering !== undefined) keys.add(`outlet ${answering}`)
  }
  const cluster = topic.copies().clusterOf(claim)
  if (cluster !== undefined) keys.add(`copies ${cluster.id}`)
  return [...keys]
}

const indexes = new WeakMap<TopicContext, ReadonlyMap<string, readonly Claim[]>>()

function indexOf(topic: TopicContext, registry: Registry | undefined): ReadonlyMap<string, readonly Claim[]> {
  const known = indexes.get(topic)
  if (known !== undefined) return known
  const made = new Map<string, Claim[]>()
  for (const claim of topic.claims)
    for (const key of keysOf(claim, topic, registry)) {
      const list = made.get(key)
      if (list === undefined) made.set(key, [claim])
      else list.push(claim)
    }
  indexes.set(topic, made)
  return made
}

const relaysKnown = new WeakMap<TopicContext, Map<Claim, readonly Claim[]>>()

/** The claims of a topic that relay the same statement as one of them, itself among them. */
function relaysOfOne(
  claim: Claim,
  topic: TopicContext,
  registry: Registry | undefined,
  judge: PairJudge,
): readonly Claim[] {
  let ofTopic = relaysKnown.get(topic)
  if (ofTopic === undefined) relaysKnown.set(topic, (ofTopic = new Map()))
  const known = ofTopic.get(claim)
  if (known !== undefined) return known
  const index = indexOf(topic, registry)
  const candidates = new Set(keysOf(claim, topic, registry).flatMap((key) => index.get(key) ?? []))
  const cluster = topic.copies().clusterOf(claim)
  const relays = [...candidates].slice(0, mostRelays).filter((other) => {
    if (other === claim) return true
    const copied = cluster !== undefined && topic.copies().clusterOf(other) === cluster
    if (!copied && judge.lineage(claim, other).kind !== "sameUtterance") return false
    return judge.content(claim, other).relation !== "unrelated"
  })
  ofTopic.set(claim, relays)
  return relays
}

/**
 * Returns the accounts of a topic that relay what two claims of it relay: the two, those of the same utterance, and
 * copies of their texts. Of very many the earliest are looked at.
 */
export function relaysOf(
  a: Claim,
  b: Claim,
  topic: TopicContext,
  registry: Registry | undefined,
  judge: PairJudge,
): readonly Claim[] {
  return [
    ...new Set([a, b, ...relaysOfOne(a, topic, registry, judge), ...relaysOfOne(b, topic, registry, judge)]),
  ]
}
