import { daysInMonth } from "../../../time/calendar.ts"
import { calendarDay, dayNumber } from "./calendar.ts"

/** How finely an extent is known. */
export type Precision = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century"

/** A stretch of days, first and last included; a side left out is open. */
export interface Extent {
  readonly from?: number
  readonly to?: number
  readonly precision: Precision
  /** One unit of the calendar, some day within the stretch, or the whole stretch. */
  readonly shape: "unit" | "oneOf" | "span"
  readonly approximate?: true
  /** A moment of the day, UTC, `HH:MM`. */
  readonly clock?: string
  /** A whole expression that is printed as it is. */
  readonly literal?: string
}

/** A stretch with both ends. */
export type ClosedExtent = Extent & { readonly from: number; readonly to: number }

/** Tells whether an extent has both ends. */
export function isClosed(extent: Extent): extent is ClosedExtent {
  return extent.from !== undefined && extent.to !== undefined
}

/** Returns the extent of one day. */
export function dayExtent(day: number): ClosedExtent {
  return { from: day, to: day, precision: "day", shape: "unit" }
}

/** Returns the extent of so many months beginning with one. */
export function monthExtent(year: number, month: number, count = 1): ClosedExtent {
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month + count, 1) - 1,
    precision: "month",
    shape: count === 1 ? "unit" : "oneOf",
  }
}

/** Returns the extent of so many years beginning with one. */
export function yearExtent(year: number, count = 1): ClosedExtent {
  return {
    from: dayNumber(year, 1, 1),
    to: dayNumber(year + count, 1, 1) - 1,
    precision: "year",
    shape: count === 1 ? "unit" : "oneOf",
  }
}

/** Returns the EDTF expression of an extent, as coarse as it is known. */
export function printExtent(extent: Extent): string | undefined {
  const { from, to, shape, precision } = extent
  if (extent.literal !== undefined) return extent.literal
  if (from === undefined && to === undefined) return undefined
  for (const side of [from, to]) {
    if (side === undefined) continue
    const { year } = calendarDay(side)
    if (year < 1 || year > 9999) return undefined
  }
  if (from !== undefined && extent.clock !== undefined) return `${printDay(from)}T${extent.clock}:00Z`
  const bound = (day: number | undefined, last: boolean): string =>
    day === undefined ? "" : printBound(day, precision, last)
  if (shape !== "span" && from !== undefined && to !== undefined) {
    const unit = printUnit(from, to)
    if (unit !== undefined) return extent.approximate ? `${unit}~` : unit
  }
  const about = extent.approximate ? "~" : ""
  if (shape === "span") {
    const side = (text: string): string => (text === "" ? ".." : text + about)
    return `${side(bound(from, false))}/${side(bound(to, true))}`
  }
  if (from !== undefined && from === to) return printDay(from)
  return `[${bound(from, false)}..${bound(to, true)}]`
}

/** Returns a day as EDTF. */
export function printDay(day: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** A side of a stretch, printed to the month or year where it lies on that boundary and is known no finer. */
function printBound(day: number, precision: Precision, last: boolean): string {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const edge = last ? dayOfMonth === daysInMonth(year, month) : dayOfMonth === 1
  if (precision === "day" || precision === "week" || !edge) return printDay(day)
  const yearEdge = last ? month === 12 : month === 1
  if (precision !== "month" && precision !== "quarter" && yearEdge) return pad(year, 4)
  return `${pad(year, 4)}-${pad(month, 2)}`
}

/** The one unit that a stretch fills, if it fills one. */
function printUnit(from: number, to: number): string | undefined {
  if (from === to) return printDay(from)
  const a = calendarDay(from)
  const b = calendarDay(to)
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return undefined
  if (a.year === b.year && a.month === b.month) return `${pad(a.year, 4)}-${pad(a.month, 2)}`
  if (a.month !== 1 || b.month !== 12) return undefined
  const years = b.year - a.year + 1
  if (years === 1) return pad(a.year, 4)
  if (years === 10 && a.year % 10 === 0) return `${pad(a.year, 4).slice(0, 3)}X`
  if (years === 100 && a.year % 100 === 0) return `${pad(a.year, 4).slice(0, 2)}XX`
  return undefined
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0")
}
