import type { Alignment } from "./align.ts"
import type { Reading } from "./unit.ts"

/** What a neighbour in another clause counts beside one in the unit's own. */
const elsewhere = 0.2
/** Where a unit has no neighbours, nothing speaks against its place. */
const alone = 0.6

/**
 * How far the neighbourhoods of two units answer each other: the share of a unit's nearest neighbours whose
 * counterparts are near the other unit, between 0 and 1. What stands in the unit's own clause counts most: in "oil
 * up as stocks fall" the stocks are no neighbours of "up". The links of the two units themselves do not count.
 */
export function contextOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  placeA: number,
  placeB: number,
): number {
  return (oneWay(a, b, alignment.ofA, placeA, placeB) + oneWay(b, a, alignment.ofB, placeB, placeA)) / 2
}

function oneWay(from: Reading, to: Reading, of: Int16Array, here: number, there: number): number {
  const clause = from.units[here]?.clause
  const otherClause = to.units[there]?.clause
  let weight = 0
  let found = 0
  for (let step = -4; step <= 4; step++) {
    const neighbour = from.units[here + step]
    if (step === 0 || neighbour === undefined) continue
    const inside = neighbour.clause === clause
    const worth = (neighbour.weight / (Math.abs(step) + 1)) * (inside ? 1 : elsewhere)
    weight += worth
    const partner = of[here + step] ?? -1
    if (partner === -1 || partner === there) continue
    const partnerInside = to.units[partner]?.clause === otherClause
    if (partnerInside === inside) found += worth * (Math.abs(partner - there) <= 3 ? 1 : 0.6)
    else found += worth * elsewhere
  }
  return weight === 0 ? alone : found / weight
}
