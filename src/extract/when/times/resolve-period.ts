import type { CalendarUnit, TimeEdge } from "../../../lang/parts/times.ts"
import { daysInMonth } from "../../../time/calendar.ts"
import { calendarDay, dayNumber, weekdayOf } from "./calendar.ts"
import { type ClosedExtent, dayExtent, monthExtent, yearExtent } from "./extent.ts"

/** Returns the unit that lies so many units from the one holding a day, `count` of them. */
export function unitExtent(
  unit: CalendarUnit,
  today: number,
  amount: number,
  count: number,
  weekStart: number,
): ClosedExtent {
  const { year, month } = calendarDay(today)
  switch (unit) {
    case "day":
      return count === 1
        ? dayExtent(today + amount)
        : { from: today + amount, to: today + amount + count - 1, precision: "day", shape: "oneOf" }
    case "week": {
      const start = today - ((weekdayOf(today) - weekStart + 7) % 7) + amount * 7
      return { from: start, to: start + count * 7 - 1, precision: "week", shape: "oneOf" }
    }
    case "weekend": {
      const saturday = today - (weekdayOf(today) - 1) + 5 + amount * 7
      return { from: saturday, to: saturday + 1 + (count - 1) * 7, precision: "day", shape: "oneOf" }
    }
    case "month":
      return monthExtent(year, month + amount, count)
    case "quarter":
      return {
        ...monthExtent(year, (Math.ceil(month / 3) - 1 + amount) * 3 + 1, 3 * count),
        precision: "quarter",
      }
    case "year":
      return yearExtent(year + amount, count)
    case "decade":
      return { ...yearExtent((Math.floor(year / 10) + amount) * 10, 10 * count), shape: "unit" }
    case "century":
      return { ...yearExtent((Math.floor(year / 100) + amount) * 100, 100 * count), shape: "unit" }
  }
}

/** Returns the day so many units away, months and years by the calendar (the day is cut to the month's length). */
export function addUnits(day: number, unit: CalendarUnit, amount: number): number {
  switch (unit) {
    case "day":
      return day + amount
    case "week":
    case "weekend":
      return day + amount * 7
    default: {
      const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit] * amount
      const from = calendarDay(day)
      const index = from.year * 12 + from.month - 1 + months
      const year = Math.floor(index / 12)
      const month = (index % 12) + 1
      return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))
    }
  }
}

/**
 * Returns the beginning, middle or end of a period. Months go by their three tens of days, as Arabic names them;
 * of a year the first three months, the middle four, the last four; of a week three days.
 */
export function edgeOf(extent: ClosedExtent, edge: TimeEdge, today: number | undefined): ClosedExtent {
  const days = extent.to - extent.from + 1
  const pick = (from: number, to: number): ClosedExtent => ({ from, to, precision: "day", shape: "oneOf" })
  if (days <= 2) return extent
  if (edge === "earlier" || edge === "later") {
    if (today === undefined || today < extent.from || today > extent.to) return extent
    return edge === "earlier" ? pick(extent.from, today) : pick(today, extent.to)
  }
  if (edge === "firstHalf" || edge === "secondHalf") return halfOf(extent, edge === "firstHalf")
  if (days <= 7) {
    if (edge === "early") return pick(extent.from, extent.from + 2)
    if (edge === "late") return pick(extent.to - 2, extent.to)
    return pick(extent.from + 2, extent.to - 2)
  }
  if (days <= 31) {
    if (edge === "early") return pick(extent.from, extent.from + 9)
    if (edge === "mid") return pick(extent.from + 10, extent.from + 19)
    return pick(extent.from + 20, extent.to)
  }
  const { year, month } = calendarDay(extent.from)
  if (days >= 365 && days <= 366 && month === 1) {
    const [first, count] = { early: [1, 3], mid: [5, 4], late: [9, 4] }[edge] as [number, number]
    return monthExtent(year, first, count)
  }
  if (days > 3000) {
    const years = calendarDay(extent.to).year - year + 1
    const [first, last] = { early: [0, 0.4], mid: [0.3, 0.7], late: [0.6, 1] }[edge] as [number, number]
    return yearExtent(year + Math.round(years * first), Math.round(years * (last - first)))
  }
  const third = Math.floor(days / 3)
  if (edge === "early") return pick(extent.from, extent.from + third - 1)
  if (edge === "late") return pick(extent.to - third + 1, extent.to)
  return pick(extent.from + third, extent.to - third)
}

/** A half of a period: of a year six months, of a month up to the fifteenth day or from the sixteenth. */
function halfOf(extent: ClosedExtent, first: boolean): ClosedExtent {
  const { year, month, day } = calendarDay(extent.from)
  const days = extent.to - extent.from + 1
  if (days >= 365 && days <= 366 && month === 1 && day === 1) return monthExtent(year, first ? 1 : 7, 6)
  const half = extent.from + (days <= 31 && days >= 28 ? 15 : Math.ceil(days / 2))
  return first
    ? { from: extent.from, to: half - 1, precision: "day", shape: "oneOf" }
    : { from: half, to: extent.to, precision: "day", shape: "oneOf" }
}

/** Returns the nth weekday or unit within a period, from its end where negative; undefined where it has none. */
export function nthWithin(
  extent: ClosedExtent,
  ordinal: number,
  what: { readonly unit?: CalendarUnit; readonly weekday?: number },
  weekStart: number,
): ClosedExtent | undefined {
  if (ordinal === 0 || !Number.isFinite(ordinal)) return undefined
  const step = ordinal > 0 ? ordinal - 1 : ordinal + 1
  let found: ClosedExtent | undefined
  if (what.weekday !== undefined) {
    const first = extent.from + ((what.weekday - weekdayOf(extent.from) + 7) % 7)
    const last = extent.to - ((weekdayOf(extent.to) - what.weekday + 7) % 7)
    found = dayExtent((ordinal > 0 ? first : last) + step * 7)
  } else if (what.unit === "week" || what.unit === "weekend") {
    // only whole weeks count as the period's own
    const start = extent.from + ((weekStart - weekdayOf(extent.from) + 7) % 7)
    const end = extent.to - ((weekdayOf(extent.to) - weekStart + 1 + 7) % 7)
    found = unitExtent(what.unit, ordinal > 0 ? start : end, step, 1, weekStart)
  } else if (what.unit !== undefined) {
    found = unitExtent(what.unit, ordinal > 0 ? extent.from : extent.to, step, 1, weekStart)
  }
  return found && found.from >= extent.from && found.to <= extent.to ? found : undefined
}

/** Returns the days of a season (1 spring to 4 winter, which begins in the year) from one turn of the sun to the next. */
export function seasonBySun(year: number, season: number): ClosedExtent {
  const turns = [
    [3, 20],
    [6, 21],
    [9, 23],
    [12, 21],
    [15, 20],
  ] as const
  const [month, day] = turns[season - 1] ?? turns[0]
  const [endMonth, endDay] = turns[season] ?? turns[1]
  return {
    from: dayNumber(year, month, day),
    to: dayNumber(year, endMonth, endDay),
    precision: "day",
    shape: "oneOf",
  }
}
