/** Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar. No time zone plays a part. */

const millisecondsOfDay = 86_400_000

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Returns the day's number. Months and days beyond their range roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsOfDay)
}

/** Returns year, month and day of a day's number. */
export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * millisecondsOfDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Returns 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Returns how many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Tells whether a year has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Returns the day's number of Easter Sunday: Western (Meeus), or Orthodox in Gregorian dates. */
export function easter(year: number, orthodox: boolean): number {
  if (orthodox) {
    const d = (19 * (year % 19) + 15) % 30
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    const month = Math.floor((d + e + 114) / 31)
    const julian = dayNumber(year, month, ((d + e + 114) % 31) + 1)
    return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
  }
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/**
 * Returns the day's number of a date of the Islamic calendar by arithmetic (30-year cycle, civil epoch).
 * Where a country goes by sighting, the day may be one or two off: the result is approximate.
 */
export function hijriDay(year: number, month: number, day: number): number {
  const julianDay =
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    1_948_439.5 -
    1
  return Math.round(julianDay + 0.5 - 2_440_587.5 - 0.5)
}
