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
/** Above so many groups nothing is known of what is possible but their number. */
const mostSorted = 128
/** So many claims of a group are looked at for copies; fewer where there are many groups. */
const claimsOfGroup = { few: 8, many: 2 } as const

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

/** The size of the largest set of numbers below `size` of which every two are linked; of many, of a large one. */
function largestClique(size: number, linked: (a: number, b: number) => boolean): number {
  if (size > mostTried) return greedyClique(size, linked)
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
  return best
}

function greedyClique(size: number, linked: (a: number, b: number) => boolean): number {
  const chosen: number[] = []
  for (let candidate = 0; candidate < size; candidate++)
    if (chosen.every((other) => linked(other, candidate))) chosen.push(candidate)
  return chosen.length
}

/** Puts numbers below `size` into as few classes as come of it, no two of a class linked: no clique is greater. */
function countClasses(size: number, linked: (a: number, b: number) => boolean): number {
  const classes: number[][] = []
  for (let candidate = 0; candidate < size; candidate++) {
    const fitting = classes.find((members) => members.every((member) => !linked(member, candidate)))
    if (fitting === undefined) classes.push([candidate])
    else fitting.push(candidate)
  }
  return classes.length
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
  const byRoot = groupByRoot(claims, registry)
  const looked = byRoot.length > mostTried ? claimsOfGroup.many : claimsOfGroup.few
  const groups = byRoot.map((group) => group.claims.slice(0, looked))
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
  const mayBeTwo = (a: number, b: number) =>
    kindsOf(a, b).every((kind) => kind === "independent" || kind === "unknown")
  if (groups.length <= mostTried)
    return { atLeast: proved, atMost: largestClique(groups.length, mayBeTwo), exact: true }
  // a greedy set is a lower bound of what is proved; classes, or all there are, are an upper one of what is possible
  const atMost = groups.length <= mostSorted ? countClasses(groups.length, mayBeTwo) : groups.length
  return { atLeast: proved, atMost, exact: false }
}
