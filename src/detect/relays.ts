import type { Comparison } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import { rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { TopicContext } from "./judge-pair.ts"
import { byPublication } from "./order-claims.ts"
import { propositionKey } from "./proposition-key.ts"

/** How two claims of a topic compare, for those who trace what changed between many of them. */
export interface PairJudge {
  content(a: Claim, b: Claim): Comparison
  lineage(a: Claim, b: Claim): Lineage
}

/** Accounts that relay one statement; the same object for the same accounts. */
export interface Relays {
  readonly claims: readonly Claim[]
}

/** So many accounts of a statement are looked at, the earliest first. */
const mostRelays = 100

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

interface KnownRelays {
  readonly ofClaim: Map<Claim, Relays>
  readonly ofPair: Map<Relays, Map<Relays, Relays>>
  readonly byMembers: Map<string, Relays>
}

const relaysKnown = new WeakMap<TopicContext, KnownRelays>()

function knownIn(topic: TopicContext): KnownRelays {
  let known = relaysKnown.get(topic)
  if (known === undefined) {
    known = { ofClaim: new Map(), ofPair: new Map(), byMembers: new Map() }
    relaysKnown.set(topic, known)
  }
  return known
}

/** The one object for these accounts. */
function interned(claims: readonly Claim[], { byMembers }: KnownRelays): Relays {
  const ordered = [...new Set(claims)].sort(byPublication)
  const key = ordered
    .map(({ id, also, says }) => (also === undefined ? id : `${id} ${propositionKey(says)}`))
    .join("\n")
  let relays = byMembers.get(key)
  if (relays === undefined) {
    relays = { claims: ordered }
    byMembers.set(key, relays)
  }
  return relays
}

/** The claims of a topic that relay the same statement as one of them. */
function relaysOfOne(
  claim: Claim,
  topic: TopicContext,
  registry: Registry | undefined,
  judge: PairJudge,
): Relays {
  const known = knownIn(topic)
  const found = known.ofClaim.get(claim)
  if (found !== undefined) return found
  const index = indexOf(topic, registry)
  const candidates = new Set(keysOf(claim, topic, registry).flatMap((key) => index.get(key) ?? []))
  const cluster = topic.copies().clusterOf(claim)
  const looked = [...candidates].sort(byPublication).slice(0, mostRelays)
  const relays = looked.filter((other) => {
    if (other === claim) return true
    const copied = cluster !== undefined && topic.copies().clusterOf(other) === cluster
    if (!copied && judge.lineage(claim, other).kind !== "sameUtterance") return false
    return judge.content(claim, other).relation !== "unrelated"
  })
  const made = interned(relays, known)
  known.ofClaim.set(claim, made)
  return made
}

/**
 * Returns the accounts of a topic that relay what two claims of it relay: those of the same utterance as either, and
 * copies of their texts. Of very many the earliest are looked at, so that the two need not be among them.
 */
export function relaysOf(
  a: Claim,
  b: Claim,
  topic: TopicContext,
  registry: Registry | undefined,
  judge: PairJudge,
): Relays {
  const [one, other] = [relaysOfOne(a, topic, registry, judge), relaysOfOne(b, topic, registry, judge)]
  if (one === other) return one
  const known = knownIn(topic)
  let ofOne = known.ofPair.get(one)
  if (ofOne === undefined) {
    ofOne = new Map()
    known.ofPair.set(one, ofOne)
  }
  let both = ofOne.get(other)
  if (both === undefined) {
    both = interned([...one.claims, ...other.claims], known)
    ofOne.set(other, both)
  }
  return both
}
