import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Copies } from "./copies.ts"
import { inheritedWires, isReport } from "./inherited-wire.ts"
import { articleOutlet, isOutletId } from "./root.ts"

/** Which outlets rest on which, within one topic's accounts. */
export interface DrawsOn {
  /** The outlet in which the reports of both end, by however many steps; undefined where they have none in common. */
  common(a: string, b: string): string | undefined
  /** The same where it also counts whose texts an outlet copies without naming it. */
  inferred(a: string, b: string): string | undefined
  /** Circles of outlets that cite each other, each in order of ids. They add no root. */
  readonly circles: readonly (readonly string[])[]
}

type Edges = Map<string, Set<string>>

function addEdge(edges: Edges, from: string, to: string): void {
  if (to === from) return
  const known = edges.get(from)
  if (known === undefined) edges.set(from, new Set([to]))
  else known.add(to)
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

/**
 * Returns which outlets of a topic rest on which: an outlet draws on those that its articles cite there; and, as
 * inferred, on those from which most of what it tells there was copied.
 *
 * It counts only within one topic: that an outlet cites another on one matter says nothing of the next.
 */
export function drawsOn(claims: Iterable<Claim>, registry?: Registry, copies?: Copies): DrawsOn {
  const cites: Edges = new Map()
  const copied = new Map<string, { texts: number; from: Map<string, number> }>()
  for (const claim of claims) {
    const publisher = claim.article.outlet ?? articleOutlet(claim, registry)
    if (typeof publisher !== "string") continue
    const from = registry?.agent(publisher)?.id ?? publisher
    const cited = [claim.article.credit, ...claim.chain.flatMap((link) => link.sources)]
    for (const source of cited)
      if (typeof source === "string" && isOutletId(source, registry))
        addEdge(cites, from, registry?.agent(source)?.id ?? source)
    if (copies === undefined || copies.clusters.length === 0) continue
    const known = copied.get(from) ?? { texts: 0, from: new Map<string, number>() }
    copied.set(from, known)
    known.texts++
    if (isReport(claim, registry))
      for (const { outlet } of inheritedWires(claim, copies, registry))
        known.from.set(outlet, (known.from.get(outlet) ?? 0) + 1)
  }
  const inferred: Edges = new Map()
  // one paragraph that was copied says nothing of what else an outlet tells
  for (const [outlet, { texts, from }] of copied)
    for (const [source, times] of from) if (times > texts / 2) addEdge(inferred, outlet, source)
  const reach = reachOver(cites)
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
    common: (a, b) => firstCommon(reach(a), reach(b)),
    inferred: (a, b) => (inferred.size === 0 ? undefined : firstCommon(reachInferred(a), reachInferred(b))),
  }
}
