import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Copies } from "./copies.ts"
import { tellsTheSame } from "./departures.ts"
import { isReport, undisputedWires } from "./inherited-wire.ts"
import { agentsCited, articleOutlet, mayBeOutlet, publisherOf, relayedOutlets } from "./outlets.ts"

/** Which outlets rest on which, within one topic's accounts. */
export interface DrawsOn {
  /** The outlet in which the reports of both end, by however many steps; undefined where they have none in common. */
  common(a: string, b: string): string | undefined
  /** The same where it also counts whose texts an outlet copies without naming it. */
  inferred(a: string, b: string): string | undefined
  /** Whom an outlet's own page credits where it tells in its own voice what a claim tells; undefined where it credits none. */
  credited(outlet: string, told: Claim): string | undefined
  /** Circles of outlets that cite each other, each in order of ids. They add no root. */
  readonly circles: readonly (readonly string[])[]
}

type Edges = Map<string, Set<string>>

const nothing: Edges = new Map()

/** The sentences of an outlet's claims, and those of them that come from other outlets, as their copies show. */
interface CopiedSentences {
  readonly all: Set<string>
  readonly from: Map<string, Set<string>>
}

function addEdge(edges: Edges, from: string, to: string): void {
  if (to === from) return
  const known = edges.get(from)
  if (known === undefined) edges.set(from, new Set([to]))
  else known.add(to)
}

function addClaim(pages: Map<string, Claim[]>, outlet: string, claim: Claim): void {
  const known = pages.get(outlet)
  if (known === undefined) pages.set(outlet, [claim])
  else known.push(claim)
}

/** Returns what finds all that an outlet leads to, itself among them. */
function reachOver(...graphs: readonly Edges[]): (outlet: string) => ReadonlySet<string> {
  const reached = new Map<string, ReadonlySet<string>>()
  return (outlet) => {
    const known = reached.get(outlet)
    if (known !== undefined) return known
    const seen = new Set([outlet])
    // a set grows while it is walked, so that every outlet is visited once
    for (const next of seen) for (const edges of graphs) for (const to of edges.get(next) ?? []) seen.add(to)
    reached.set(outlet, seen)
    return seen
  }
}

function firstCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined {
  return [...one].filter((outlet) => other.has(outlet)).sort()[0]
}

/** Whose account a claim is: the outlet's on whose page it stands, else of the one that the page credits. */
function tellerOf(claim: Claim, registry: Registry | undefined): string | undefined {
  return publisherOf(claim, registry) ?? articleOutlet(claim, registry)
}

/** From which outlets most of what an outlet tells was copied. */
function copiedFrom(
  claims: readonly Claim[],
  copies: Copies,
  meet: (one: string, other: string) => string | undefined,
  registry: Registry | undefined,
): Edges {
  const copied = new Map<string, CopiedSentences>()
  for (const claim of claims) {
    const outlet = tellerOf(claim, registry)
    if (outlet === undefined) continue
    const known = copied.get(outlet) ?? { all: new Set<string>(), from: new Map<string, Set<string>>() }
    copied.set(outlet, known)
    const sentence = `${claim.article.id} ${claim.fingerprint?.hashes.join() ?? claim.id}`
    known.all.add(sentence)
    if (isReport(claim, registry))
      for (const wire of undisputedWires(claim, copies, meet, registry))
        known.from.set(wire, (known.from.get(wire) ?? new Set()).add(sentence))
  }
  const inferred: Edges = new Map()
  // one paragraph that was copied says nothing of what else an outlet tells
  for (const [outlet, { all, from }] of copied)
    for (const [wire, sentences] of from) if (sentences.size > all.size / 2) addEdge(inferred, outlet, wire)
  return inferred
}

/**
 * Returns which outlets of a topic rest on which: an outlet draws on those that its articles cite there, or that it is
 * said to cite ("Sabah, citing Reuters"); and, as
 * inferred, on those from which most of what it tells there was copied.
 *
 * It counts only within one topic: that an outlet cites another on one matter says nothing of the next.
 */
export function drawsOn(claims: readonly Claim[], registry?: Registry, copies?: Copies): DrawsOn {
  const cites: Edges = new Map()
  const credits = new Map<string, Claim[]>()
  for (const claim of claims) {
    const from = tellerOf(claim, registry)
    if (from !== undefined && from !== articleOutlet(claim, registry) && claim.chain.length === 0)
      addClaim(credits, from, claim)
    for (const source of agentsCited(claim, registry))
      if (from !== undefined && mayBeOutlet(source, registry)) addEdge(cites, from, source)
    for (const [relay, source] of relayedOutlets(claim, registry)) addEdge(cites, relay, source)
  }
  const reach = reachOver(cites)
  const common = (a: string, b: string) => firstCommon(reach(a), reach(b))
  const inferred =
    copies === undefined || copies.clusters.length === 0
      ? nothing
      : copiedFrom(claims, copies, common, registry)
  const reachInferred = inferred.size === 0 ? reach : reachOver(cites, inferred)
  const circles = new Map<string, readonly string[]>()
  for (const outlet of cites.keys()) {
    const circle = [...reach(outlet)].filter((other) => other !== outlet && reach(other).has(outlet))
    if (circle.length > 0) {
      const members = [outlet, ...circle].sort()
      circles.set(members.join(" "), members)
    }
  }
  return {
    circles: [...circles.values()],
    common,
    inferred: (a, b) => (inferred.size === 0 ? undefined : firstCommon(reachInferred(a), reachInferred(b))),
    credited: (outlet, told) =>
      credits
        .get(outlet)
        ?.filter((page) => tellsTheSame(page, told))
        .flatMap((page) => articleOutlet(page, registry) ?? [])
        .sort()[0],
  }
}
