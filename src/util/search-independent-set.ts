import {
  addBit,
  type Bits,
  bitsWithout,
  bothBits,
  createBits,
  hasBit,
  listBits,
  nextBit,
  removeBit,
} from "./bit-rows.ts"

/** What is left of a budget, in vertices looked at. */
export interface Steps {
  left: number
}

/** A weight that was found, and one above which there is none; equal where the search came to its end. */
export interface FoundWeight {
  readonly found: number
  readonly bound: number
}

/** The vertices renumbered from the least joined on, and their rows and weights. */
function renumbered(vertices: readonly number[], rows: readonly Bits[], weights: readonly number[]) {
  const degree = new Map(
    vertices.map((vertex) => [
      vertex,
      vertices.reduce((sum, other) => sum + (hasBit(rows[vertex] as Bits, other) ? 1 : 0), 0),
    ]),
  )
  const order = [...vertices].sort((a, b) => (degree.get(a) ?? 0) - (degree.get(b) ?? 0) || a - b)
  const own = order.map((vertex) => {
    const row = createBits(order.length)
    for (const [number, other] of order.entries())
      if (hasBit(rows[vertex] as Bits, other)) addBit(row, number)
    return row
  })
  return { own, worth: order.map((vertex) => weights[vertex] ?? 0) }
}

/**
 * Searches for the heaviest set of vertices no two of which are joined: branch and bound, the bound being a cover by
 * cliques, of each of which one vertex at most can be chosen (after Tomita & Seki 2003, by weights).
 *
 * Where the steps run out, `bound` is that of what was left open, so that it holds all the same.
 */
export function searchIndependentSet(
  vertices: readonly number[],
  rows: readonly Bits[],
  weights: readonly number[],
  steps: Steps,
): FoundWeight {
  const { own, worth } = renumbered(vertices, rows, weights)
  let found = 0
  let open = 0

  /** The candidates clique by clique, with what each and those before it can bring at most. */
  const cover = (candidates: Bits) => {
    const order: number[] = []
    const bounds: number[] = []
    const left = candidates.slice()
    let before = 0
    for (let first = nextBit(left); first >= 0; first = nextBit(left)) {
      let clique: Bits = left
      let heaviest = 0
      for (let vertex = first; vertex >= 0; vertex = nextBit(clique, vertex + 1)) {
        clique = bothBits(clique, own[vertex] as Bits)
        removeBit(left, vertex)
        heaviest = Math.max(heaviest, worth[vertex] ?? 0)
        order.push(vertex)
        bounds.push(before + heaviest)
      }
      before += heaviest
    }
    return { order, bounds }
  }

  const extend = (candidates: Bits, chosen: number, isOutermost: boolean): boolean => {
    const { order, bounds } = cover(candidates)
    for (let index = order.length - 1; index >= 0; index--) {
      const most = chosen + (bounds[index] ?? 0)
      if (isOutermost) open = most
      if (most <= found) return true
      steps.left -= order.length
      if (steps.left < 0) return false
      const vertex = order[index] ?? 0
      const weight = chosen + (worth[vertex] ?? 0)
      found = Math.max(found, weight)
      removeBit(candidates, vertex)
      const next = bitsWithout(candidates, own[vertex] as Bits)
      if (nextBit(next) >= 0 && !extend(next, weight, false)) return false
    }
    return true
  }

  const all = createBits(own.length)
  for (let number = 0; number < own.length; number++) addBit(all, number)
  found = greedyWeight(own, worth)
  const ended = extend(all, 0, true)
  return { found, bound: ended ? found : Math.max(found, open) }
}

/** A set that is taken from the least joined on: what the search has to beat. */
function greedyWeight(rows: readonly Bits[], weights: readonly number[]): number {
  let weight = 0
  const taken = createBits(rows.length)
  for (const [vertex, row] of rows.entries()) {
    if (listBits(bothBits(taken, row)).length > 0) continue
    addBit(taken, vertex)
    weight += weights[vertex] ?? 0
  }
  return weight
}
