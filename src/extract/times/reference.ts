import { calendarDay, dayNumber, isDay } from "./calendar.ts"
import type { ClosedExtent } from "./extent.ts"

const datePattern = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[0-9:.+\-Z]{0,32})?[~?%]?$/

/**
 * Returns the first and the last day that a reference time may be, or undefined where it is open or unreadable.
 * Takes dates, months, years and date-times (their own local day), qualified or not, one-of sets of a span, and intervals.
 */
export function readReference(edtf: string): ClosedExtent | undefined {
  const text = edtf.trim()
  if (text.length > 100) return undefined
  const inner = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text
  const sides = inner.includes("..") ? inner.split("..") : inner.split("/")
  if (sides.length > 2) return undefined
  const first = side(sides[0] ?? "")
  const last = sides.length === 2 ? side(sides[1] ?? "") : first
  if (!first || !last || last.to < first.from) return undefined
  return { from: first.from, to: last.to, precision: "day", shape: "oneOf" }
}

function side(text: string): { from: number; to: number } | undefined {
  const [, yearText, monthText, dayText] = datePattern.exec(text) ?? []
  if (yearText === undefined) return undefined
  const year = Number(yearText)
  if (monthText === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
  const month = Number(monthText)
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) - 1 }
  const day = Number(dayText)
  if (!isDay(year, month, day)) return undefined
  const number = dayNumber(year, month, day)
  return calendarDay(number).year === year ? { from: number, to: number } : undefined
}
