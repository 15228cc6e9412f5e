import { millisecondsInSecond } from "date-fns/constants"
import { type CalendarDay, dayOf, startOfDay } from "./calendar.ts"

/**
 * Returns EDTF for the bounds of a time: the day, month or year that they are, else `[a..b]` for some time
 * between them or `a/b` for all of it. Bounds finer than a day are written as date-times in UTC, widened to
 * whole seconds; beyond the years -9999 to 9999 they are widened to whole years. Reading it back gives the
 * same bounds.
 *
 * @param earliest epoch milliseconds, UTC; `-Infinity` where open
 * @param latest the last millisecond that belongs to it; `Infinity` where open. Both open is `../..`
 * @param as whether it is some time between the bounds (the default) or lasts from the one to the other
 * @throws RangeError if a bound is not a number or the bounds are reversed
 *
 * @example
 * ```ts
 * formatInterval(Date.UTC(2022, 11, 1), Date.UTC(2023, 0, 1) - 1) // → "2022-12"
 * formatInterval(Date.UTC(2022, 11, 19), Date.UTC(2022, 11, 26) - 1) // → "[2022-12-19..2022-12-25]"
 * formatInterval(Date.UTC(2022, 11, 19), Infinity, "interval") // → "2022-12-19/.."
 * ```
 */
export function formatInterval(earliest: number, latest: number, as: "oneOf" | "interval" = "oneOf"): string {
  if (!(earliest <= latest) || earliest === Infinity || latest === -Infinity)
    throw new RangeError(
      `formatInterval: the bounds ${earliest} and ${latest} are no span. Give two numbers of epoch milliseconds, the earlier one first.`,
    )
  if (earliest === -Infinity && latest === Infinity) return "../.."
  const exact = formatUnit(earliest, latest)
  if (exact !== undefined) return exact
  const from = earliest === -Infinity ? ".." : formatBound(earliest, "first")
  const to = latest === Infinity ? ".." : formatBound(latest, "last")
  if (as === "interval") return `${from}/${to}`
  if (from === ".." || to === "..") return from === ".." ? `[..${to}]` : `[${from}..]`
  return `[${from}..${to}]`
}

/** The second, day, month or year that begins and ends with the bounds, if there is one. */
function formatUnit(earliest: number, latest: number): string | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined
  const first = dayOf(earliest)
  const { year, month, day } = first
  const starts = startOfDay(year, month, day) === earliest
  if (starts && month === 1 && day === 1 && startOfDay(year + 1) - 1 === latest) return formatYear(year)
  if (Math.abs(year) > 9999) return undefined
  if (starts && day === 1 && startOfDay(year, month + 1) - 1 === latest)
    return `${formatYear(year)}-${two(month)}`
  if (starts && startOfDay(year, month, day + 1) - 1 === latest) return formatDay(first)
  const second = Math.floor(earliest / millisecondsInSecond) * millisecondsInSecond
  if (second === earliest && latest === second + millisecondsInSecond - 1) return formatSecond(earliest)
  return undefined
}

function formatBound(bound: number, side: "first" | "last"): string {
  const date = dayOf(bound)
  if (Math.abs(date.year) > 9999) return formatYear(date.year)
  const { year, month, day } = date
  const edge = side === "first" ? startOfDay(year, month, day) : startOfDay(year, month, day + 1) - 1
  return bound === edge ? formatDay(date) : formatSecond(bound)
}

function formatYear(year: number): string {
  const digits = String(Math.abs(year))
  const sign = year < 0 ? "-" : ""
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`
}

function formatDay({ year, month, day }: CalendarDay): string {
  return `${formatYear(year)}-${two(month)}-${two(day)}`
}

function formatSecond(moment: number): string {
  const date = dayOf(moment)
  const seconds = Math.floor((moment - startOfDay(date.year, date.month, date.day)) / millisecondsInSecond)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${formatDay(date)}T${two(hours)}:${two(minutes)}:${two(seconds % 60)}Z`
}

function two(number: number): string {
  return String(number).padStart(2, "0")
}
