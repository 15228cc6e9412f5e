/**
 * The proleptic Gregorian calendar in UTC, as plain arithmetic: no time zone of the machine can enter,
 * years below 100 stay what they are, and years far outside of what a Date can hold still compare.
 */
import { millisecondsInDay } from "date-fns/constants"

/** A day of the calendar. Year 0 is 1 BC; months count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysInCycle = 146_097 // 400 years
const cycleOffset = 719_468 // days from 1 March of year 0 to 1 January 1970

/** Returns how many days a month has; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0)
}

/**
 * Returns the first millisecond of a day in UTC. Months and days past the end run on: month 13 is the
 * next January, day 0 the last of the month before.
 */
export function startOfDay(year: number, month = 1, day = 1): number {
  // years are taken to begin in March, so that the leap day is the last
  const fromMarch = month - 3
  const shifted = year + Math.floor(fromMarch / 12)
  const index = ((fromMarch % 12) + 12) % 12
  const cycle = Math.floor(shifted / 400)
  const ofCycle = shifted - cycle * 400
  const dayOfYear = Math.floor((153 * index + 2) / 5) + day - 1
  const dayOfCycle = ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + dayOfYear
  return (cycle * daysInCycle + dayOfCycle - cycleOffset) * millisecondsInDay
}

/** Returns the day in UTC that a moment falls on. */
export function dayOf(moment: number): CalendarDay {
  const days = Math.floor(moment / millisecondsInDay) + cycleOffset
  const cycle = Math.floor(days / daysInCycle)
  const ofCycle = days - cycle * daysInCycle
  const yearOfCycle = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  )
  const dayOfYear =
    ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const index = Math.floor((5 * dayOfYear + 2) / 153)
  const month = index < 10 ? index + 3 : index - 9
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * index + 2) / 5) + 1,
  }
}
