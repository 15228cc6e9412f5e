import { dayExtent, type Extent, yearExtent } from "./extent.ts"
import type { MeaningOf, TimeMeaning } from "./meaning.ts"
import { closed } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"
import { resolveClock } from "./resolve-clock.ts"
import { resolveDate } from "./resolve-date.ts"
import { resolveInside } from "./resolve-inside.ts"
import { resolveHoliday, resolveNearest, resolveQuarter, resolveSeason } from "./resolve-named.ts"
import { resolveNth } from "./resolve-nth.ts"
import { addUnits, edgeOf } from "./resolve-period.ts"
import { resolveRange } from "./resolve-range.ts"
import { resolveAgo, resolveRun, resolveShift, resolveVague, resolveWithin } from "./resolve-relative.ts"
import { resolveSame } from "./resolve-same.ts"

/** Returns the days that a meaning spans, seen from the reference; undefined where it cannot be told. */
export function resolveMeaning(meaning: TimeMeaning, resolution: Resolution): Extent | undefined {
  switch (meaning.kind) {
    case "date":
      return resolveDate(meaning, resolution)
    case "decade":
      return { ...yearExtent(meaning.year, 10), shape: "unit" }
    case "shift":
      return resolveShift(meaning, resolution)
    case "ago":
      return resolveAgo(meaning, resolution)
    case "run":
      return resolveRun(meaning, resolution)
    case "within":
      return resolveWithin(meaning, resolution)
    case "quarter":
      return resolveQuarter(meaning, resolution)
    case "season":
      return resolveSeason(meaning, resolution)
    case "holiday":
      return resolveHoliday(meaning, resolution)
    case "none":
      return undefined
    case "vague":
      return resolveVague(meaning, resolution)
    case "edge":
      return resolveEdge(meaning, resolution)
    case "nth":
      return resolveNth(meaning, resolution, resolveMeaning)
    case "offset":
      return resolveOffset(meaning, resolution)
    case "nearest": {
      const near = closed(meaning.to, resolution, resolveMeaning)
      return near && resolveNearest(meaning, near, resolution)
    }
    case "clock":
      return resolveClock(meaning, resolution, resolveMeaning)
    case "inside":
      return resolveInside(meaning, resolution, resolveMeaning)
    case "same":
      return resolveSame(meaning, resolution, resolveMeaning)
    case "range":
      return resolveRange(meaning, resolution, resolveMeaning)
  }
}

function resolveEdge({ of, edge }: MeaningOf<"edge">, resolution: Resolution): Extent | undefined {
  const whole = closed(of, resolution, resolveMeaning)
  return whole && edgeOf(whole, edge, resolution.today)
}

/** From a longer stretch nothing can be counted. */
const mostDays = 31

/** "Two days after the vote": "a year after Christmas" is counted from the last one. */
function resolveOffset(
  { amount, unit, from }: MeaningOf<"offset">,
  resolution: Resolution,
): Extent | undefined {
  const isLong = amount > 0 && unit !== "day" && unit !== "week"
  const start = closed(from, isLong ? { ...resolution, tense: "past" } : resolution, resolveMeaning)
  if (!start || start.to - start.from > mostDays) return undefined
  const day = addUnits(start.from, unit, amount)
  return start.from === start.to
    ? dayExtent(day)
    : { ...start, from: day, to: addUnits(start.to, unit, amount), shape: "oneOf" }
}
