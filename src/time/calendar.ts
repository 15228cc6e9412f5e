/**
 * The proleptic Gregorian calendar in UTC, by date-fns on dates that know no time zone of the machine. Years beyond
 * what a date can hold are reckoned by the calendar's 400-year cycle, so that they still compare.
 */
import { UTCDate } from "@date-fns/utc"
import { addDays, addMonths, getDaysInMonth } from "date-fns"
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

/** The first of January of a year that a date can hold. */
function newYear(year: number): UTCDate {
  const date = new UTCDate(0)
  date.setFullYear(year, 0, 1)
  return date
}

/** Returns how many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0
  return getDaysInMonth(addMonths(newYear(2000 + (year % yearsInCycle)), month - 1))
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
  return addDays(addMonths(newYear(year), month - 1), day - 1).getTime()
}

/** Returns the day in UTC that a moment falls on. */
export function dayOf(moment: number): CalendarDay {
  const cycles =
    Math.abs(moment) > farthestYear * 365 * millisecondsInDay ? Math.floor(moment / millisecondsInCycle) : 0
  const date = new UTCDate(moment - cycles * millisecondsInCycle)
  return { year: date.getFullYear() + cycles * yearsInCycle, month: date.getMonth() + 1, day: date.getDate() }
}
