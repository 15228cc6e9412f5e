import { weekdayOf } from "./calendar.ts"
import { dayExtent, type Extent } from "./extent.ts"
import type { MeaningOf } from "./meaning.ts"
import { closed, type Resolve } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"
import { nthWithin, unitExtent } from "./resolve-period.ts"
import { all } from "./resolve-relative.ts"

/** Weeks farther off are no day that anybody speaks of. */
const mostWeeks = 500

/** "The third Tuesday of May", "the second Friday from now". */
export function resolveNth(
  meaning: MeaningOf<"nth">,
  resolution: Resolution,
  resolve: Resolve,
): Extent | undefined {
  const { ordinal, of, weekday } = meaning
  if (of.kind === "shift" && of.unit === "day" && weekday !== undefined) {
    const { today } = resolution
    if (today === undefined || Math.abs(ordinal) > mostWeeks) return undefined
    resolution.infer(...all)
    const ahead = (weekday - weekdayOf(today) + 7) % 7
    if (ordinal > 0) return dayExtent(today + (ahead === 0 ? 7 : ahead) + (ordinal - 1) * 7)
    return dayExtent(today - (7 - ahead) + (ordinal + 1) * 7)
  }
  if (of.kind === "range" && weekday !== undefined) {
    const { from } = resolve(of, resolution) ?? {}
    if (from === undefined || ordinal > mostWeeks) return undefined
    return dayExtent(from + ((weekday - weekdayOf(from) + 7) % 7) + (ordinal - 1) * 7)
  }
  const extent = closed(of, resolution, resolve)
  if (ordinal === 0 && extent && meaning.unit !== undefined)
    return unitExtent(meaning.unit, extent.from, 0, 1, resolution.weekStart)
  return extent && nthWithin(extent, ordinal, meaning, resolution.weekStart)
}
