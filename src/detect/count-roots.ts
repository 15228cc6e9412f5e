import type { LineageKind } from "../lineage/lineage.ts"
import { type Root, rootsOf } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"

/** How many roots stand behind something. */
export interface RootCount {
  /** Proved to be independent of each other. */
  readonly atLeast: number
  /** Not known to depend on each other. */
  readonly atMost: number
  /** False where there were too many to try all: the bounds then hold, but may be wider than need be. */
  readonly exact: boolean
}

const mostTried = 24

interface Group {
  readonly claims: Claim[]
}

/** Claims with the same roots are one group; more claims of it change nothing but for the copies they show. */
function groupByRoot(claims: readonly Claim[], registry: Registry | undefined): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const key = rootsOf(claim, registry)
      .map((root: Root) => root.key)
      .sort()
      .join("+")
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { claims: [claim] })
    else group.claims.push(claim)
  }
  return [...groups.keys()].sort().map((key) => groups.get(key) ?? { claims: [] })
}

/** The size of the largest set of numbers below `size` of which every two are linked. */
function largestClique(
  size: number,
  linked: (a: number, b: number) => boolean,
): { size: number; exact: boolean } {
  if (size > mostTried) return { size: greedyClique(size, linked), exact: false }
  let best = 0
  const extend = (chosen: number, candidates: readonly number[]) => {
    if (chosen + candidates.length <= best) return
    if (candidates.length === 0) best = chosen
    for (const [index, candidate] of candidates.entries()) {
      if (chosen + candidates.length - index <= best) return
      extend(
        chosen + 1,
        candidates.slice(index + 1).filter((other) => linked(candidate, other)),
      )
    }
    best = Math.max(best, chosen)
  }
  extend(
    0,
    Array.from({ length: size }, (_, index) => index),
  )
  return { size: best, exact: true }
}

function greedyClique(size: number, linked: (a: number, b: number) => boolean): number {
  const chosen: number[] = []
  for (let candidate = 0; candidate < size; candidate++)
    if (chosen.every((other) => linked(other, candidate))) chosen.push(candidate)
  return chosen.length
}

/**
 * Returns how many independent roots stand behind some claims, as bounds.
 *
 * `atLeast` counts the most roots of which every two are proved independent; `atMost` the most of which no two are
 * known to depend on each other. One claim is one root. Unknown independence raises `atMost` only.
 *
 * @param lineage The kind of lineage of two claims.
 */
export function countRoots(
  claims: readonly Claim[],
  lineage: (a: Claim, b: Claim) => LineageKind,
  registry?: Registry,
): RootCount {
  const groups = groupByRoot(claims, registry).map((group) => group.claims.slice(0, 8))
  const kinds = new Map<number, readonly LineageKind[]>()
  const kindsOf = (a: number, b: number): readonly LineageKind[] => {
    const key = Math.min(a, b) * groups.length + Math.max(a, b)
    let known = kinds.get(key)
    if (known === undefined) {
      known = (groups[a] ?? []).flatMap((one) => (groups[b] ?? []).map((other) => lineage(one, other)))
      kinds.set(key, known)
    }
    return known
  }
  const proved = largestClique(groups.length, (a, b) => kindsOf(a, b).every((kind) => kind === "independent"))
  const possible = largestClique(groups.length, (a, b) =>
    kindsOf(a, b).every((kind) => kind === "independent" || kind === "unknown"),
  )
  // a greedy set is a lower bound: good for what is proved; what is possible is then bounded by all there are
  return {
    atLeast: proved.size,
    atMost: possible.exact ? possible.size : groups.length,
    exact: proved.exact && possible.exact,
  }
}
