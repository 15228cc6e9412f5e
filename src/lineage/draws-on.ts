import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { articleOutlet, isOutletId } from "./root.ts"

/** Which outlets rest on which, within one topic's accounts. */
export interface DrawsOn {
  /** The outlet in which the reports of both end, by however many steps; undefined where they have none in common. */
  common(a: string, b: string): string | undefined
  /** Circles of outlets that cite each other, each in order of ids. They add no root. */
  readonly circles: readonly (readonly string[])[]
}

/**
 * Returns which outlets of a topic rest on which: an outlet draws on those that its articles cite there.
 *
 * It counts only within one topic: that an outlet cites another on one matter says nothing of the next.
 */
export function drawsOn(claims: Iterable<Claim>, registry?: Registry): DrawsOn {
  const cites = new Map<string, Set<string>>()
  for (const claim of claims) {
    const publisher = claim.article.outlet ?? articleOutlet(claim, registry)
    if (typeof publisher !== "string") continue
    const from = registry?.agent(publisher)?.id ?? publisher
    const cited = [claim.article.credit, ...claim.chain.flatMap((link) => link.sources)]
    for (const source of cited) {
      if (typeof source !== "string" || !isOutletId(source, registry)) continue
      const to = registry?.agent(source)?.id ?? source
      if (to === from) continue
      const known = cites.get(from)
      if (known === undefined) cites.set(from, new Set([to]))
      else known.add(to)
    }
  }
  const reached = new Map<string, ReadonlySet<string>>()
  const reach = (outlet: string): ReadonlySet<string> => {
    const known = reached.get(outlet)
    if (known !== undefined) return known
    const seen = new Set([outlet])
    // a set grows while it is walked, so that every outlet is visited once
    for (const next of seen) for (const cited of cites.get(next) ?? []) seen.add(cited)
    reached.set(outlet, seen)
    return seen
  }
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
    common: (a, b) => {
      const [one, other] = [reach(a), reach(b)]
      return [...one].filter((outlet) => other.has(outlet)).sort()[0]
    },
  }
}
