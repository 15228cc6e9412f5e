import { calendarDay, dayNumber, isDay, weekdayOf } from "./calendar.ts"
import { easter } from "./easter.ts"
import { type ClosedExtent, dayExtent, monthExtent } from "./extent.ts"
import { hijriDay, lastOfHijriMonth } from "./hijri.ts"
import { mansionIn, sunEntryIn, tithiIn } from "./indian-days.ts"
import { daysOfOtherCalendar } from "./other-calendars.ts"
import { nthWithin } from "./resolve-period.ts"

const mostRemembered = 20_000
const remembered = new Map<string, ClosedExtent | null>()

/** Returns the days of a holiday that begins in a year; see {@link HolidayRule} for the rules. */
export function holidayIn(rule: string, year: number): ClosedExtent | undefined {
  if (year < 1 || year > 9000) return undefined
  const key = `${year} ${rule}`
  let found = remembered.get(key)
  if (found === undefined) {
    found = compute(rule, year) ?? null
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, found)
  }
  return found ?? undefined
}

/** The last year that is counted in the Islamic calendar where one of its feasts is named beside it. */
const lastHijriYear = 1600

function compute(rule: string, year: number): ClosedExtent | undefined {
  const [place = "", length] = rule.split("*")
  const [whole = "", weekday] = place.split("<=")
  const [named = "", ...moves] = whole.split("?")
  const plus = named.lastIndexOf("+")
  const first = baseIn(plus < 0 ? named : named.slice(0, plus), year)
  if (first === undefined) return undefined
  let from = first.from + (plus < 0 ? 0 : Number(named.slice(plus + 1)))
  const move = moves.find((moved) => Number(moved[0]) === weekdayOf(from))
  if (move !== undefined) from += Number(move.slice(1))
  if (weekday !== undefined) from -= (weekdayOf(from) - Number(weekday) + 7) % 7
  if (length === undefined && from === first.from) return first
  const days = length === undefined ? first.to - first.from + 1 : Number(length)
  if (!Number.isInteger(from) || !(days >= 1 && days < 400)) return undefined
  if (days === 1) return { ...first, from, to: from }
  return { from, to: from + days - 1, precision: "day", shape: "oneOf" }
}

const about = (day: number | undefined): ClosedExtent | undefined =>
  day === undefined ? undefined : { ...dayExtent(day), approximate: true }

function baseIn(base: string, year: number): ClosedExtent | undefined {
  const moving = /^(easter|orthodox)(-\d{1,3})?$/.exec(base)
  if (moving) return dayExtent(easter(year, moving[1] === "orthodox") + Number(moving[2] ?? 0))
  const colon = base.indexOf(":")
  if (colon < 0) return gregorian(base, year)
  const [first = "", second, third] = base.slice(colon + 1).split("-")
  switch (base.slice(0, colon)) {
    case "hijri":
      return hijri(year, Number(first), second === undefined ? undefined : Number(second))
    case "hebrew":
      // a day of that calendar begins at sunset
      return about(subtractOne(daysOfOtherCalendar("hebrew", year, first, Number(second))?.[0]))
    case "chinese":
      return single(daysOfOtherCalendar("chinese", year, first, Number(second))?.[0])
    case "tithi":
      return about(tithiIn(year, Number(first), Number(second), Number(third ?? 6)))
    case "sun":
      return about(sunEntryIn(year, Number(first)))
    case "mansion":
      return about(mansionIn(year, Number(first), Number(second)))
    case "every":
      return single(everyDays(Number(first), dayNumber(Number(second), 1, Number(third)), year))
    default:
      return undefined
  }
}

const single = (day: number | undefined): ClosedExtent | undefined =>
  day === undefined ? undefined : dayExtent(day)
const subtractOne = (day: number | undefined): number | undefined => (day === undefined ? undefined : day - 1)

/** `12-25`, `11-4-4` the fourth Thursday, `5-24<1` the last Monday up to a day, `11-2>2` the first Tuesday from one on. */
function gregorian(base: string, year: number): ClosedExtent | undefined {
  const parts = /^(\d{1,2})-(-?\d{1,2})(?:([-<>])([1-7]))?$/.exec(base)
  if (!parts) return undefined
  const month = Number(parts[1])
  const second = Number(parts[2])
  const weekday = Number(parts[4] ?? 0)
  if (parts[3] === "-") return nthWithin(monthExtent(year, month), second, { weekday }, 1)
  if (!isDay(year, month, second)) return undefined
  const day = dayNumber(year, month, second)
  if (parts[3] === "<") return dayExtent(day - ((weekdayOf(day) - weekday + 7) % 7))
  if (parts[3] === ">") return dayExtent(day + ((weekday - weekdayOf(day) + 7) % 7))
  return dayExtent(day)
}

/** A day or a month of the Islamic calendar that begins in a year. */
function hijri(year: number, month: number, day: number | undefined): ClosedExtent | undefined {
  // "Eid al-Fitr 1445": the feast is of that calendar, and so is its year
  if (year < lastHijriYear) return hijriDays(year, month, day)
  const near = Math.floor((year - 622) * (33 / 32))
  for (const hijriYear of [near - 1, near, near + 1, near + 2]) {
    const from = hijriDay(hijriYear, month, day ?? 1)
    if (calendarDay(from).year !== year) continue
    return hijriDays(hijriYear, month, day)
  }
  return undefined
}

function hijriDays(year: number, month: number, day: number | undefined): ClosedExtent | undefined {
  const from = hijriDay(year, month, day ?? 1)
  if (day !== undefined) return about(from)
  return { from, to: lastOfHijriMonth(year, month), precision: "day", shape: "oneOf" }
}

/** The day of a year in a round of so many days; the year of old Iran has 365. */
function everyDays(round: number, known: number, year: number): number | undefined {
  const first = dayNumber(year, 1, 1)
  const day = first + ((((known - first) % round) + round) % round)
  return calendarDay(day).year === year ? day : undefined
}
