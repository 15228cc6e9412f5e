/**
 * The proleptic Gregorian calendar in UTC, by date-fns on dates that know no time zone of the machine. Years beyond
 * what a date can hold are reckoned by the calendar's 400-year cycle, so that they still compare.
 */
import { UTCDate } from "@date-fns/utc"
import { addMonths, getDaysInMonth } from "date-fns"
import { millisecondsInDay } from "date-fns/constants"

/** A day of the calendar. Year 0 is 1 BC; months count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** After as many years the calendar repeats itself to the weekday. */
const yearsInCycle = 400
const millisecondsInCycle = 146_097 * millisecondsInDay
const farthestYear = 200_000

/** How many months are remembered: dates cluster, and a date library is slow beside a look-up. */
const mostMonths = 12_000
const months = new Map<number, { readonly start: number; readonly days: number }>()

/** The first millisecond of a month and how many days it has; months past the end run on. */
function readMonth(year: number, month: number): { readonly start: number; readonly days: number } {
  const key = year * 12 + month
  let known = months.get(key)
  if (known === undefined) {
    const newYear = new UTCDate(0)
    newYear.setFullYear(year, 0, 1)
    const date = addMonths(newYear, month - 1)
    known = { start: date.getTime(), days: getDaysInMonth(date) }
    if (months.size >= mostMonths) months.clear()
    months.set(key, known)
  }
  return known
}

/** Returns how many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0
  return readMonth(2000 + (year % yearsInCycle), month).days
}

/**
 * Returns the first millisecond of a day in UTC. Months and days past the end run on: month 13 is the
 * next January, day 0 the last of the month before.
 */
export function startOfDay(year: number, month = 1, day = 1): number {
  if (Math.abs(year) > farthestYear) {
    const cycles = Math.floor(year / yearsInCycle)
    return startOfDay(year - cycles * yearsInCycle, month, day) + cycles * millisecondsInCycle
  }
  return readMonth(year, month).start + (day - 1) * millisecondsInDay
}

/** Returns the day in UTC that a moment falls on. */
export function dayOf(moment: number): CalendarDay {
  const far = Math.abs(moment) > farthestYear * 365 * millisecondsInDay
  const cycles = far ? Math.floor(moment / millisecondsInCycle) : 0
  const date = new Date(moment - cycles * millisecondsInCycle)
  return {
    year: date.getUTCFullYear() + cycles * yearsInCycle,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}
