import {
  addBit,
  type Bits,
  bitsWithout,
  bothBits,
  createBits,
  hasBit,
  isWithin,
  listBits,
  nextBit,
  removeBit,
} from "./bit-rows.ts"
import { type FoundWeight, type Steps, searchIndependentSet } from "./search-independent-set.ts"

/** What reducing a graph works on: who is still there, what each stands for, and what was chosen already. */
interface Reduced {
  readonly rows: readonly Bits[]
  readonly there: Bits
  readonly weights: number[]
  chosen: number
}

/** Chooses a vertex whose neighbours are all joined to each other, none of them heavier: no choice can be better. */
function takeSimplicial(graph: Reduced, vertex: number): boolean {
  const { rows, there, weights } = graph
  const neighbours = bothBits(rows[vertex] as Bits, there)
  const weight = weights[vertex] ?? 0
  for (let other = nextBit(neighbours); other >= 0; other = nextBit(neighbours, other + 1))
    if ((weights[other] ?? 0) > weight || !isWithin(neighbours, rows[other] as Bits, other)) return false
  graph.chosen += weight
  removeBit(there, vertex)
  for (const other of listBits(neighbours)) removeBit(there, other)
  return true
}

/** Leaves out a vertex for a neighbour that is no lighter and joined to no more. */
function dropDominated({ rows, there, weights }: Reduced, vertex: number): boolean {
  const neighbours = bothBits(rows[vertex] as Bits, there)
  for (let other = nextBit(neighbours); other >= 0; other = nextBit(neighbours, other + 1)) {
    if ((weights[other] ?? 0) < (weights[vertex] ?? 0)) continue
    if (!isWithin(bothBits(rows[other] as Bits, there), neighbours, vertex)) continue
    removeBit(there, vertex)
    return true
  }
  return false
}

/** Makes one vertex of those that are joined to the same others and not to each other: chosen together or not at all. */
function mergeTwins({ rows, there, weights }: Reduced): boolean {
  const byNeighbours = new Map<string, number>()
  let merged = false
  for (const vertex of listBits(there)) {
    const key = bothBits(rows[vertex] as Bits, there).join()
    const twin = byNeighbours.get(key)
    if (twin === undefined) byNeighbours.set(key, vertex)
    else {
      weights[twin] = (weights[twin] ?? 0) + (weights[vertex] ?? 0)
      removeBit(there, vertex)
      merged = true
    }
  }
  return merged
}

/** Reduces a graph as long as something comes of it and there are steps. */
function reduce(graph: Reduced, steps: Steps): void {
  const { there, rows } = graph
  for (let changed = true; changed && steps.left > 0; ) {
    changed = false
    for (const vertex of listBits(there)) {
      if (!hasBit(there, vertex)) continue
      steps.left -= 1 + listBits(bothBits(rows[vertex] as Bits, there)).length
      if (takeSimplicial(graph, vertex) || dropDominated(graph, vertex)) changed = true
    }
    if (mergeTwins(graph)) changed = true
  }
}

/** The parts of a graph that nothing joins, smaller ones first. */
function componentsOf({ rows, there }: Reduced): readonly (readonly number[])[] {
  let left = there
  const components: number[][] = []
  for (let first = nextBit(left); first >= 0; first = nextBit(left)) {
    const component = createBits(rows.length)
    addBit(component, first)
    const members = [first]
    for (const member of members)
      for (const other of listBits(bitsWithout(bothBits(rows[member] as Bits, left), component))) {
        addBit(component, other)
        members.push(other)
      }
    left = bitsWithout(left, component)
    components.push(members)
  }
  return components.sort((a, b) => a.length - b.length)
}

/**
 * Returns the size of the largest set of numbers below `size` of which no two are joined, as bounds that are equal
 * where it could be worked out.
 *
 * The graph is reduced (vertices that one may always choose, that another is always as good as, or that are joined to
 * the same others), falls into components, which are searched one by one, and their sizes add up. Cost is bounded by
 * the budget, not by the size; reading the graph is quadratic in its size.
 *
 * @param joined Symmetric; asked once for every two numbers.
 * @param steps How many vertices may be looked at; beyond it the bounds hold, but may lie apart.
 */
export function largestIndependentSet(
  size: number,
  joined: (a: number, b: number) => boolean,
  steps = 500_000,
): FoundWeight {
  const rows = Array.from({ length: size }, () => createBits(size))
  const there = createBits(size)
  for (let a = 0; a < size; a++) {
    addBit(there, a)
    for (let b = a + 1; b < size; b++) {
      if (!joined(a, b)) continue
      addBit(rows[a] as Bits, b)
      addBit(rows[b] as Bits, a)
    }
  }
  const graph: Reduced = { rows, there, weights: new Array<number>(size).fill(1), chosen: 0 }
  const forReducing: Steps = { left: steps / 2 }
  reduce(graph, forReducing)
  const left: Steps = { left: steps / 2 + forReducing.left }
  let [found, bound] = [graph.chosen, graph.chosen]
  for (const component of componentsOf(graph)) {
    const part = searchIndependentSet(component, rows, graph.weights, left)
    found += part.found
    bound += part.bound
  }
  return { found, bound }
}
