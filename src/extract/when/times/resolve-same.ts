import { calendarDay, weekdayOf } from "./calendar.ts"
import { type ClosedExtent, dayExtent, type Extent } from "./extent.ts"
import type { MeaningOf, TimeMeaning } from "./meaning.ts"
import { closed, type Resolve } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"

/**
 * "Yesterday, Wednesday": both must hold. Where they do not, the name of the day is believed and the relative word left
 * out, as reports are often passed on a day late; beyond two days' difference neither is.
 */
export function resolveSame(
  { first, second }: MeaningOf<"same">,
  resolution: Resolution,
  resolve: Resolve,
): Extent | undefined {
  if (isHijri(first)) return resolve(second, resolution) ?? resolve(first, resolution)
  if (isHijri(second)) return resolve(first, resolution) ?? resolve(second, resolution)
  const [relative, named] = first.kind === "shift" ? [first, second] : [second, first]
  const day = closed(relative, resolution, resolve)
  if (!day) return named.kind === "date" && named.month !== undefined ? resolve(named, resolution) : undefined
  if (named.kind !== "date") return undefined
  if (named.month === undefined && named.day === undefined)
    return besideWeekday(day, named.weekday, resolution)
  const { year, month, day: ofMonth } = calendarDay(day.from)
  if (named.day === ofMonth && (named.month ?? month) === month)
    return named.year === undefined || named.year === year ? day : undefined
  resolution.leftOut = "relative day"
  return resolve(named, resolution)
}

function isHijri(time: TimeMeaning): boolean {
  return time.kind === "date" && time.calendar === "hijri"
}

function besideWeekday(
  day: ClosedExtent,
  weekday: number | undefined,
  resolution: Resolution,
): Extent | undefined {
  if (weekday === weekdayOf(day.from)) return day
  resolution.leftOut = "relative day"
  const near = [-1, 1, -2, 2].map((step) => day.from + step).find((other) => weekdayOf(other) === weekday)
  return near === undefined ? undefined : dayExtent(near)
}
