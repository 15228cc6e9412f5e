import { calendarDay, dayNumber } from "./calendar.ts"
import { daysOfOtherCalendar } from "./other-calendars.ts"

/**
 * Returns the day's number of a date of the Islamic calendar, by the calendar of Umm al-Qura where the runtime has it, else
 * by arithmetic (30-year cycle, civil epoch). Where a country goes by sighting, the day may be one or two off: the
 * result is approximate.
 */
export function hijriDay(year: number, month: number, day: number): number {
  const about = byArithmetic(year, month, day)
  // the tables of Umm al-Qura begin in 1300
  if (year < 1300 || year > 1600) return about
  const gregorian = calendarDay(about).year
  let best = about
  let least = 4
  for (const candidate of [gregorian - 1, gregorian, gregorian + 1]) {
    const edge =
      candidate === gregorian ? 0 : Math.abs(about - dayNumber(Math.max(candidate, gregorian), 1, 1))
    if (edge > 3) continue
    for (const found of daysOfOtherCalendar("islamic-umalqura", candidate, String(month), day) ?? []) {
      const distance = Math.abs(found - about)
      if (distance >= least) continue
      best = found
      least = distance
    }
  }
  return best
}

/** Returns the last day's number of a month of the Islamic calendar. */
export function lastOfHijriMonth(year: number, month: number): number {
  return hijriDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1
}

function byArithmetic(year: number, month: number, day: number): number {
  const julianDay =
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    1_948_439.5 -
    1
  return Math.round(julianDay + 0.5 - 2_440_587.5 - 0.5)
}
