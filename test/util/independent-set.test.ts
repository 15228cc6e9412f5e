import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { largestIndependentSet } from "../../src/util/independent-set.ts"

type Joined = (a: number, b: number) => boolean

/** Tries every set. */
function byTrying(size: number, joined: Joined): number {
  let best = 0
  for (let chosen = 0; chosen < 1 << size; chosen++) {
    const members = Array.from({ length: size }, (_, number) => number).filter(
      (number) => (chosen & (1 << number)) !== 0,
    )
    if (members.length <= best) continue
    if (members.every((a) => members.every((b) => a >= b || !joined(a, b)))) best = members.length
  }
  return best
}

const graph = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat(9)))
  .map(([size, density, stream]) => {
    const edges = new Set<number>()
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) if ((stream.next().value ?? 0) < density) edges.add(a * size + b)
    return { size, joined: ((a, b) => edges.has(Math.min(a, b) * size + Math.max(a, b))) as Joined }
  })

/** Numbers that look random and are the same every time. */
function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / 0x1_00_00_00
  }
}

function randomGraph(size: number, density: number): Joined {
  const random = pseudoRandom(size * 31 + Math.round(density * 100))
  const edges = new Set<number>()
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) if (random() < density) edges.add(a * size + b)
  return (a, b) => edges.has(Math.min(a, b) * size + Math.max(a, b))
}

describe("the largest set of which no two are joined", () => {
  it("D7 is what trying every set gives", () => {
    fc.assert(
      fc.property(graph, ({ size, joined }) => {
        const best = byTrying(size, joined)
        expect(largestIndependentSet(size, joined)).toEqual({ found: best, bound: best })
      }),
      { numRuns: 300 },
    )
  })
  it("D20 is held by its bounds wherever the steps run out", () => {
    fc.assert(
      fc.property(graph, fc.nat(60), ({ size, joined }, steps) => {
        const best = byTrying(size, joined)
        const { found, bound } = largestIndependentSet(size, joined, steps)
        expect(found).toBeLessThanOrEqual(best)
        expect(bound).toBeGreaterThanOrEqual(best)
      }),
      { numRuns: 300 },
    )
  })
  it.each<readonly [string, number, Joined, number]>([
    ["nothing joined", 600, () => false, 600],
    ["all joined", 600, () => true, 1],
    ["groups of ten", 600, (a, b) => Math.floor(a / 10) === Math.floor(b / 10), 60],
    ["all but groups of ten", 600, (a, b) => Math.floor(a / 10) !== Math.floor(b / 10), 10],
    ["a chain", 601, (a, b) => Math.abs(a - b) === 1, 301],
    ["a ring of odd length", 601, (a, b) => [1, 600].includes(Math.abs(a - b)), 300],
    ["a star", 600, (a, b) => a === 0 || b === 0, 599],
    ["two halves", 600, (a, b) => a < 250 !== b < 250, 350],
    [
      "many rings of five",
      600,
      (a, b) => Math.floor(a / 5) === Math.floor(b / 5) && [1, 4].includes(Math.abs(a - b)),
      240,
    ],
  ])("D20 is exact at hundreds where the graph has structure: %s", (_, size, joined, best) => {
    expect(largestIndependentSet(size, joined)).toEqual({ found: best, bound: best })
  })
  it.each([
    [60, 0.2],
    [60, 0.5],
    [100, 0.5],
    [120, 0.9],
  ])("D20 is exact for %i numbers joined at random, %d of all", (size, density) => {
    const { found, bound } = largestIndependentSet(size, randomGraph(size, density))
    expect(found).toBe(bound)
  })
  it("D20 stays bounded where nothing helps, and says so", () => {
    const { found, bound } = largestIndependentSet(500, randomGraph(500, 0.1))
    expect(found).toBeGreaterThan(20)
    expect(bound).toBeGreaterThan(found)
    expect(bound).toBeLessThan(250)
  })
})
