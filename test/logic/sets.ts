import fc from "fast-check"
import type { Relation } from "../../src/logic/relation.ts"

/** A set over a small universe, a bit for each element. */
export type Bits = number

/** Reads off the relation of two sets over a universe, by the definitions alone. */
export function relationOfSets(a: Bits, b: Bits, universe: Bits): Relation {
  const exhaustive = (a | b) === universe
  if (a === b) return "equivalence"
  if ((a & b) === 0) return exhaustive ? "negation" : "alternation"
  if ((a & b) === a) return "forward"
  if ((a & b) === b) return "reverse"
  return exhaustive ? "cover" : "independence"
}

/** A universe of the given size, and every set of it that is neither empty nor the whole. */
export function properSets(size: number): { universe: Bits; sets: Bits[] } {
  const universe = 2 ** size - 1
  return { universe, sets: Array.from({ length: universe - 1 }, (_, index) => index + 1) }
}

/** Every two proper sets over a universe of four, with their relation: each of the seven occurs. */
export function properPairs(): { universe: Bits; pairs: { a: Bits; b: Bits; relation: Relation }[] } {
  const { universe, sets } = properSets(4)
  const pairs = sets.flatMap((a) => sets.map((b) => ({ a, b, relation: relationOfSets(a, b, universe) })))
  return { universe, pairs }
}

/** The product of sets, as a set of tuples, each tuple numbered in mixed radix. */
export function productOfSets(sets: readonly Bits[], sizes: readonly number[]): Set<number> {
  let tuples = [0]
  sets.forEach((set, role) => {
    const size = sizes[role] ?? 0
    tuples = tuples.flatMap((tuple) =>
      Array.from({ length: size }, (_, element) => element)
        .filter((element) => set & (1 << element))
        .map((element) => tuple * size + element),
    )
  })
  return new Set(tuples)
}

/** Reads off the relation of two sets given as sets of numbers below `size`. */
export function relationOfLargeSets(a: ReadonlySet<number>, b: ReadonlySet<number>, size: number): Relation {
  let common = 0
  for (const element of a) if (b.has(element)) common++
  const exhaustive = a.size + b.size - common === size
  if (common === a.size && common === b.size) return "equivalence"
  if (common === 0) return exhaustive ? "negation" : "alternation"
  if (common === a.size) return "forward"
  if (common === b.size) return "reverse"
  return exhaustive ? "cover" : "independence"
}

/** One role of two descriptions: at least one of the two sets is proper; the other may be unrestricted. */
export interface RolePair {
  size: number
  a: Bits
  b: Bits
}

export const rolePair: fc.Arbitrary<RolePair> = fc.integer({ min: 2, max: 4 }).chain((size) => {
  const universe = 2 ** size - 1
  const proper = fc.integer({ min: 1, max: universe - 1 })
  const sides = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(proper, proper) },
    { weight: 1, arbitrary: fc.tuple(proper, fc.constant(universe)) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(universe), proper) },
  )
  return sides.map(([a, b]) => ({ size, a, b }))
})
