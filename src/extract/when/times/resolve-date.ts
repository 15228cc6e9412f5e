import { best } from "./best-year.ts"
import { calendarDay, dayNumber, isDay, weekdayOf } from "./calendar.ts"
import { dayExtent, type Extent, monthExtent, printDay, yearExtent } from "./extent.ts"
import { resolveHijri } from "./resolve-hijri.ts"
import type { DateMeaning } from "./meaning.ts"
import type { Resolution } from "./resolution.ts"
import { nthWithin } from "./resolve-period.ts"

/** Returns the days of a calendar date, filling in from the reference what it leaves out. */
export function resolveDate(date: DateMeaning, resolution: Resolution): Extent | undefined {
  if (date.calendar === "hijri") return resolveHijri(date, resolution)
  if (date.shortYear) resolution.infer("century")
  if (date.eitherOrder !== undefined) return eitherOrder(date, resolution)
  if (date.month === undefined)
    return date.day === undefined ? withoutDay(date, resolution) : dayOfMonth(date, resolution)
  if (date.year !== undefined) return inYear(date, date.year, date.month, resolution)
  return withoutYear(date, date.month, resolution)
}

/**
 * An all-digit date that can be read either way: as its weekday tells, else as is the custom where it was printed, else
 * both days, of which one is meant.
 */
function eitherOrder(date: DateMeaning, resolution: Resolution): Extent | undefined {
  const { eitherOrder: custom, ...first } = date
  const { month, day } = first
  if (month === undefined || day === undefined) return undefined
  const second = { ...first, month: day, day: month }
  const [one, other] = [first, second].map((reading) => resolveDate(reading, { ...resolution }))
  if (one?.from === undefined || other?.from === undefined) return one ?? other
  if (date.weekday !== undefined) {
    if (weekdayOf(one.from) === date.weekday) return resolveDate(first, resolution)
    if (weekdayOf(other.from) === date.weekday) return resolveDate(second, resolution)
  }
  resolution.infer("order")
  if (custom === "mdy") return resolveDate(first, resolution)
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.from, other.from)]
  return { from, to, precision: "day", shape: "oneOf", literal: `[${printDay(from)},${printDay(to)}]` }
}

function withoutDay(date: DateMeaning, resolution: Resolution): Extent | undefined {
  if (date.year !== undefined) return date.weekday === undefined ? yearExtent(date.year) : undefined
  return date.weekday === undefined ? undefined : resolveWeekday(date, date.weekday, resolution)
}

function inYear(date: DateMeaning, year: number, month: number, resolution: Resolution): Extent | undefined {
  if (date.day === undefined) return monthExtent(year, month)
  if (!isDay(year, month, date.day)) return undefined
  const day = dayNumber(year, month, date.day)
  if (date.weekday === undefined || weekdayOf(day) === date.weekday) return dayExtent(day)
  if (date.orNth && date.day <= 5) {
    const nth = nthWithin(monthExtent(year, month), date.day, { weekday: date.weekday }, resolution.weekStart)
    if (nth) return nth
  }
  resolution.leftOut = "weekday"
  return dayExtent(day)
}

/** A month, or a day of a month, in a year that only the reference tells. */
function withoutYear(date: DateMeaning, month: number, resolution: Resolution): Extent | undefined {
  const { today } = resolution
  if (today === undefined) return undefined
  resolution.infer("year")
  const now = calendarDay(today)
  const here = date.day === undefined ? now.year * 12 + now.month : today
  const at = (year: number): number =>
    date.day === undefined ? year * 12 + month : dayNumber(year, month, date.day)
  const exists = (year: number): boolean => date.day === undefined || isDay(year, month, date.day)
  const years = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6].map((step) => now.year + step).filter(exists)
  const pick = (year: number | undefined): Extent | undefined =>
    year === undefined ? undefined : inYear(date, year, month, resolution)
  const latest = (limit: number): number | undefined =>
    best(years, (year) => (at(year) <= limit ? -at(year) : undefined))
  const earliest = (limit: number): number | undefined =>
    best(years, (year) => (at(year) >= limit ? at(year) : undefined))
  const step = date.day === undefined ? 12 : 365
  switch (date.direction) {
    case "last":
      return pick(latest(here - 1))
    case "beforeLast":
      return pick(latest(here - 1 - step))
    case "next":
      return pick(earliest(here + 1))
    case "afterNext":
      return pick(earliest(here + 1 + step))
    case "this":
      return pick(now.year)
    default:
  }
  if (date.weekday !== undefined && date.day !== undefined) {
    const agreeing = years.filter((year) => weekdayOf(at(year)) === date.weekday)
    const near = best(agreeing, (year) => Math.abs(at(year) - here))
    if (near !== undefined) return pick(near)
  }
  if (resolution.tense === "past") return pick(latest(here))
  if (resolution.tense === "future") return pick(earliest(here))
  resolution.infer("direction")
  return pick(best(years, (year) => Math.abs(at(year) - here) + (at(year) > here ? 0.5 : 0)))
}

const monthsAround = [0, -1, 1, -2, 2]
const monthsAhead = Array.from({ length: 15 }, (_, step) => step)

/** "The 14th": of the reference's month, or of the one before or after it. */
function dayOfMonth(date: DateMeaning, resolution: Resolution): Extent | undefined {
  const { today } = resolution
  const { day, weekday } = date
  if (today === undefined || day === undefined || date.year !== undefined) return undefined
  resolution.infer("month", "year")
  const now = calendarDay(today)
  // a weekday beside the day may lead some months ahead
  const steps = weekday !== undefined && resolution.tense === "future" ? monthsAhead : monthsAround
  const candidates = steps
    .map((step) => ({
      year: now.year + Math.floor((now.month - 1 + step) / 12),
      month: ((now.month - 1 + step + 24) % 12) + 1,
    }))
    .filter(({ year, month }) => isDay(year, month, day))
    .map(({ year, month }) => dayNumber(year, month, day))
  const inDirection = candidates.filter((candidate) =>
    resolution.tense === "future" ? candidate >= today : candidate <= today,
  )
  const pool =
    weekday === undefined
      ? inDirection
      : (resolution.tense === "future" ? inDirection : candidates).filter(
          (candidate) => weekdayOf(candidate) === weekday,
        )
  const chosen = best(pool, (candidate) => Math.abs(candidate - today))
  return chosen === undefined ? undefined : dayExtent(chosen)
}

/** A weekday: in a report the last one up to the day itself, of the future the next one after it. */
export function resolveWeekday(
  date: DateMeaning,
  weekday: number,
  resolution: Resolution,
): Extent | undefined {
  const { today, tense, weekStart } = resolution
  if (today === undefined) return undefined
  resolution.infer("year", "month", "day")
  const onOrBefore = (limit: number): number => limit - ((weekdayOf(limit) - weekday + 7) % 7)
  const after = (limit: number): number => onOrBefore(limit + 7)
  const startOfWeek = today - ((weekdayOf(today) - weekStart + 7) % 7)
  const inWeek = (start: number): number => onOrBefore(start + 6)
  switch (date.direction) {
    case "last":
      return dayExtent(onOrBefore(today - 1))
    case "beforeLast":
      return dayExtent(onOrBefore(today - 1) - 7)
    case "next":
      return dayExtent(date.nextWeekday === "nextWeek" ? inWeek(startOfWeek + 7) : after(today))
    case "afterNext":
      return dayExtent(after(today) + 7)
    case "this":
      return dayExtent(tense === "future" ? after(today) : inWeek(startOfWeek))
    default:
  }
  if (tense === undefined) resolution.infer("direction")
  return dayExtent(tense === "future" ? after(today) : onOrBefore(today))
}
