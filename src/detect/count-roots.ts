import type { LineageKind } from "../lineage/lineage.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { largestIndependentSet } from "../util/independent-set.ts"
import { type AccountGroup, groupAccounts, type OriginOf } from "./group-accounts.ts"

/** How many roots stand behind something. */
export interface RootCount {
  /** Proved to be independent of each other. */
  readonly atLeast: number
  /** Not known to depend on each other. */
  readonly atMost: number
  /** False where it was not worked out to the end: the bounds then hold, but may be wider than need be. */
  readonly exact: boolean
}

/** What {@link countRoots} may be told. */
export interface CountOptions {
  /** Without one roots are told apart by their ids. */
  readonly registry?: Registry | undefined
  /** What tells two claims of one root apart besides their wording; every claim is looked at where it is left out. */
  readonly profile?: ((claim: Claim) => string) | undefined
  /** Which claims stand in one copied text and so have one origin. */
  readonly origin?: OriginOf | undefined
  /** How many pairs of claims may be looked at. */
  readonly mostPairs?: number | undefined
}

/** All pairs of some 450 claims; more are looked at in parts. */
const mostLooked = 100_000

/** How two groups stand to each other: known to depend, proved not to, or neither. */
const [open, proved, dependent] = [0, 1, 2] as const

/** Returns how many claims of each group may be looked at, and how many in one block of groups. */
function portions(groups: readonly AccountGroup[], mostPairs: number) {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const sizes = (each: number) => groups.map(({ claims }) => Math.min(claims.length, each))
  // claims of one group are not compared with each other
  const pairs = (each: number) => (sum(sizes(each)) ** 2 - sum(sizes(each).map((size) => size ** 2))) / 2
  let each = groups.reduce((most, { claims }) => Math.max(most, claims.length), 1)
  while (each > 1 && pairs(each) > mostPairs) each = Math.ceil(each / 2)
  if (pairs(each) <= mostPairs) return { each, block: Number.POSITIVE_INFINITY }
  return { each, block: Math.max(1, Math.floor((2 * mostPairs) / Math.max(1, sum(sizes(each))))) }
}

/** Groups that follow each other, in blocks of so many claims. */
function inBlocks(groups: readonly AccountGroup[], each: number, most: number): readonly AccountGroup[][] {
  const blocks: AccountGroup[][] = []
  let taken = 0
  for (const group of groups) {
    const size = Math.min(group.claims.length, each)
    if (blocks.length === 0 || taken + size > most) {
      blocks.push([])
      taken = 0
    }
    blocks.at(-1)?.push(group)
    taken += size
  }
  return blocks
}

/** How two groups stand to each other, by the claims that are looked at; proof needs all of them. */
function compareGroups(
  a: AccountGroup,
  b: AccountGroup,
  each: number,
  lineage: (a: Claim, b: Claim) => LineageKind,
): number {
  let every = a.claims.length <= each && b.claims.length <= each
  for (const one of a.claims.slice(0, each))
    for (const other of b.claims.slice(0, each)) {
      const kind = lineage(one, other)
      if (kind === "unknown") every = false
      else if (kind !== "independent") return dependent
    }
  return every ? proved : open
}

/** Counts the roots of one block of groups, every two of which are compared. */
function countBlock(
  groups: readonly AccountGroup[],
  each: number,
  lineage: (a: Claim, b: Claim) => LineageKind,
) {
  const size = groups.length
  const kinds = new Uint8Array(size * size)
  for (const [a, one] of groups.entries())
    for (let b = a + 1; b < size; b++)
      kinds[a * size + b] = compareGroups(one, groups[b] as AccountGroup, each, lineage)
  const kindOf = (a: number, b: number) => kinds[Math.min(a, b) * size + Math.max(a, b)]
  return {
    proved: largestIndependentSet(size, (a, b) => kindOf(a, b) !== proved),
    possible: largestIndependentSet(size, (a, b) => kindOf(a, b) === dependent),
  }
}

/**
 * Returns how many independent roots stand behind some claims, as bounds.
 *
 * `atLeast` counts the most roots of which every two are proved independent; `atMost` the most of which no two are
 * known to depend on each other. One claim is one root. Unknown independence raises `atMost` only.
 * Copies of one text are one root, unless somebody is known to have spoken.
 *
 * The two are exact as a rule up to several hundred roots. What bounds the work is the pairs of claims looked at and
 * the steps of the search, not the number of roots: beyond either `atLeast` still counts only what is proved and
 * `atMost` leaves out only what is known to depend, and `exact` is false. Then roots are compared in blocks of those
 * for whom one outlet answers, and of a root with very many claims only some are looked at, which prove nothing.
 *
 * @param lineage The kind of lineage of two claims; symmetric.
 */
export function countRoots(
  claims: readonly Claim[],
  lineage: (a: Claim, b: Claim) => LineageKind,
  options: CountOptions = {},
): RootCount {
  const { registry, profile = ({ id }) => id, origin, mostPairs = mostLooked } = options
  const groups = groupAccounts(claims, registry, profile, origin)
  const { each, block } = portions(groups, mostPairs)
  const blocks = inBlocks(groups, each, block)
  const whole = blocks.length <= 1 && groups.every(({ claims: own }) => own.length <= each)
  let [atLeast, atMost, ended] = [0, 0, whole]
  for (const members of blocks) {
    const { proved: least, possible } = countBlock(members, each, lineage)
    atLeast = Math.max(atLeast, least.found)
    atMost += possible.bound
    if (least.found < least.bound || possible.found < possible.bound) ended = false
  }
  return { atLeast, atMost, exact: ended || atLeast === atMost }
}
