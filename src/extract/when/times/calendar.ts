import { millisecondsInDay } from "date-fns/constants"
import { type CalendarDay, dayOf, daysInMonth, startOfDay } from "../../../time/calendar.ts"

/** Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar. No time zone plays a part. */

/** Returns the day's number. Months and days beyond their range roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  return startOfDay(year, month, day) / millisecondsInDay
}

/** Returns year, month and day of a day's number. */
export function calendarDay(number: number): CalendarDay {
  return dayOf(number * millisecondsInDay)
}

/** Returns 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Tells whether a year has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}
