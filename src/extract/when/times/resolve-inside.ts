import { calendarDay, dayNumber, isDay, weekdayOf } from "./calendar.ts"
import { dayExtent, type Extent } from "./extent.ts"
import type { MeaningOf } from "./meaning.ts"
import { closed, type Resolve } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"
import { resolveDate } from "./resolve-date.ts"
import { nthWithin } from "./resolve-period.ts"

/** "Tuesday of last week", "14 January this year": the inner one is looked for in the outer. */
export function resolveInside(
  { inner, outer }: MeaningOf<"inside">,
  resolution: Resolution,
  resolve: Resolve,
): Extent | undefined {
  const extent = closed(outer, resolution, resolve)
  if (!extent) return undefined
  const { year, month } = calendarDay(extent.from)
  switch (inner.kind) {
    case "quarter":
    case "season":
    case "holiday":
      return resolve({ ...inner, year }, resolution)
    case "nth":
    case "edge":
      return resolve({ ...inner, of: { ...(inner.of as MeaningOf<"date">), year } }, resolution)
    case "date": {
      if (inner.month !== undefined) return resolveDate(withoutDirection({ ...inner, year }), resolution)
      if (inner.day === undefined)
        return nthWithin(
          extent,
          1,
          inner.weekday === undefined ? {} : { weekday: inner.weekday },
          resolution.weekStart,
        )
      if (!isDay(year, month, inner.day)) return undefined
      const day = dayNumber(year, month, inner.day)
      if (inner.weekday !== undefined && weekdayOf(day) !== inner.weekday) resolution.leftOut = "weekday"
      return dayExtent(day)
    }
    default:
      return undefined
  }
}

function withoutDirection(date: MeaningOf<"date">): MeaningOf<"date"> {
  const { direction: _, ...rest } = date
  return rest
}
