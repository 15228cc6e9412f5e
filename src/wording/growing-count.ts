import { clashFeatures, type Evidence } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/** What each of two texts counts. */
export interface Counts {
  readonly a: number
  readonly b: number
}

/** How far from its number the word for what is counted may stand. */
const reach = 4

/**
 * Returns the two counts where nothing clashes but the number of what is counted up from day to day: victims, cases,
 * arrests. Of two such texts the later may be an update of the earlier.
 */
export function growingCounts(a: Reading, b: Reading, { signs }: Evidence): Counts | undefined {
  let counts: Counts | undefined
  for (const sign of signs) {
    if (!clashFeatures.has(sign.feature) || sign.strength === 0) continue
    const { feature, about, a: u, b: v } = sign
    if (feature !== "numberNear" || about !== "" || u?.value === undefined || v?.value === undefined)
      return undefined
    if (counts !== undefined || (!isGrowing(a, u) && !isGrowing(b, v))) return undefined
    counts = { a: u.value, b: v.value }
  }
  return counts
}

function isGrowing({ units }: Reading, number: Unit): boolean {
  return units.some(
    ({ place, entry }) => Math.abs(place - number.place) <= reach && entry.duties.has("growing"),
  )
}
