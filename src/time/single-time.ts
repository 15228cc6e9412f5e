import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
} from "date-fns/constants"
import { daysInMonth, startOfDay } from "./calendar.ts"
import type { Problem } from "./problem.ts"
import { mergeSpans, type Precision, precisions, type Span } from "./time-value.ts"
import { widen } from "./widen.ts"

/** One date, season, year or date-time, read. */
export interface SingleTime extends Span {
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Its stretches: more than one where it has gaps. */
  readonly parts: readonly Span[]
  /** Its stretches, moved out by one unit if it is approximate. */
  readonly reach: readonly Span[]
}

const datePattern =
  /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/
const longYearPattern = /^Y(-?[1-9]\d{0,12})(?:E([1-9]\d?))?([?~%]?)$/
const dateTimePattern =
  /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?$/

const farthestYear = 1e12
/** How many separate stretches a time may have. */
export const mostParts = 1000

/** The seasons from 21 on, each with its first month and number of months. Winter ends in the next year. */
const seasons = (
  [
    [3, [3, 6, 9, 12]], // spring to winter, no hemisphere named: taken as the northern one
    [3, [3, 6, 9, 12]], // northern
    [3, [9, 12, 3, 6]], // southern
    [3, [1, 4, 7, 10]], // quarters
    [4, [1, 5, 9]], // thirds of the year
    [6, [1, 7]], // halves
  ] as const
).flatMap(([months, firsts]) => firsts.map((first) => [first, months] as const))
const firstSeason = 21

/** Returns the time that a single EDTF expression stands for (no list, no interval), or what is wrong. */
export function readSingleTime(text: string): SingleTime | Problem {
  if (text.includes("T")) return readDateTime(text)
  if (text.startsWith("Y")) return readLongYear(text)
  return readDate(text)
}

function readDate(text: string): SingleTime | Problem {
  const match = datePattern.exec(text)
  if (match === null) return { code: "form", text }
  const [, y1 = "", year = "", y2 = "", m1 = "", month = "", m2 = "", d1 = "", day = "", d2 = ""] = match
  const knownDay = day === "XX" ? "" : day
  const knownMonth = month === "XX" && knownDay === "" ? "" : month
  const spans = spansOf(year, knownMonth, knownDay, text)
  if ("code" in spans) return spans
  const precision = precisionOf(year, knownMonth, knownDay)
  // a mark speaks for the component that it is attached to; the coarsest approximate one decides, yet none
  // is taken for finer than what is known ("2022-12-XX~" is about December)
  const marks: [string, Precision][] = [
    [y1 + y2, yearPrecision(year)],
    [m1 + m2, isSeason(month) ? "season" : "month"],
    [d1 + d2, "day"],
  ]
  const marked = marks.find(([mark]) => /[~%]/.test(mark))?.[1]
  const unit = precisions.findLast((each) => marked !== undefined && (each === marked || each === precision))
  const uncertain = marks.some(([mark]) => /[?%]/.test(mark))
  return single(spans, precision, unit, uncertain)
}

function readLongYear(text: string): SingleTime | Problem {
  const match = longYearPattern.exec(text)
  if (match === null) return { code: "form", text }
  const [, digits, exponent = "0", mark = ""] = match
  const year = Number(digits) * 10 ** Number(exponent)
  if (Math.abs(year) > farthestYear) return { code: "farYear", text }
  if (Math.abs(year) < 10_000) return { code: "form", text }
  const span = { earliest: startOfDay(year), latest: startOfDay(year + 1) - 1 }
  return single([span], "year", /[~%]/.test(mark) ? "year" : undefined, /[?%]/.test(mark))
}

/** Seconds are the finest: their fractions are dropped. Without a zone, UTC is assumed. */
function readDateTime(text: string): SingleTime | Problem {
  const match = dateTimePattern.exec(text)
  if (match === null) return { code: "form", text }
  const [, date = "", hours, minutes, seconds, sign, zoneHours = "0", zoneMinutes = "0"] = match
  const day = readDate(date)
  if ("code" in day) return day
  if (day.precision !== "day") return { code: "noSuchDay", text: date }
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)]
  const zone = Number(zoneHours) * millisecondsInHour + Number(zoneMinutes) * millisecondsInMinute
  const midnight = hour === 24 && minute === 0 && second === 0
  if ((hour > 23 && !midnight) || minute > 59 || second > 59) return { code: "noSuchTime", text }
  if (Number(zoneMinutes) > 59 || zone > 14 * millisecondsInHour) return { code: "noSuchTime", text }
  const local = hour * millisecondsInHour + minute * millisecondsInMinute + second * millisecondsInSecond
  const earliest = day.earliest + local - (sign === "-" ? -zone : zone)
  const [precision, length] =
    seconds === undefined
      ? (["minute", millisecondsInMinute] as const)
      : (["second", millisecondsInSecond] as const)
  return single([{ earliest, latest: earliest + length - 1 }], precision, undefined, false)
}

function single(
  parts: readonly Span[],
  precision: Precision,
  unit: Precision | undefined,
  uncertain: boolean,
): SingleTime {
  const reach = unit === undefined ? parts : mergeSpans(parts.map((part) => widen(part, unit)))
  const earliest = parts[0]?.earliest ?? Number.NaN
  const latest = parts.at(-1)?.latest ?? Number.NaN
  return { earliest, latest, precision, approximate: unit !== undefined, uncertain, parts, reach }
}

/** Returns the stretches of a date of which any digit may be unspecified. */
function spansOf(year: string, month: string, day: string, text: string): Span[] | Problem {
  if (year === "-0000") return { code: "noSuchYear", text: year }
  const months = monthsOf(month)
  if (months.length === 0) return { code: "noSuchMonth", text: month }
  if (isSeason(month) && day !== "") return { code: "form", text }
  const spans: Span[] = []
  for (const each of yearsOf(year)) {
    for (const [first, length] of months) {
      if (day === "") extend(spans, startOfDay(each, first), startOfDay(each, first + length) - 1)
      else
        for (let number = 1; number <= daysInMonth(each, first); number++) {
          const start = startOfDay(each, first, number)
          if (fits(number, day)) extend(spans, start, start + millisecondsInDay - 1)
        }
    }
    if (spans.length > mostParts) return { code: "tooManyParts", text }
  }
  return spans.length === 0 ? { code: "noSuchDay", text } : spans
}

/** Adds a stretch that begins no earlier than those before it. */
function extend(spans: Span[], earliest: number, latest: number): void {
  const last = spans.at(-1)
  if (last === undefined || earliest > last.latest + 1) spans.push({ earliest, latest })
  else spans[spans.length - 1] = { earliest: last.earliest, latest: Math.max(last.latest, latest) }
}

function isSeason(month: string): boolean {
  return Number(month) >= firstSeason
}

function monthsOf(month: string): readonly (readonly [first: number, length: number])[] {
  if (month === "") return [[1, 12]]
  const season = seasons[Number(month) - firstSeason]
  if (season !== undefined) return [season]
  return lengthsOfOne.filter(([number]) => fits(number, month))
}

const lengthsOfOne = Array.from({ length: 12 }, (_, index) => [index + 1, 1] as const)

/** Returns the years that a year with unspecified digits may be, in order. */
function yearsOf(year: string): number[] {
  let years = [0]
  for (const digit of year.replace("-", "")) {
    const digits = digit === "X" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)]
    years = years.flatMap((front) => digits.map((last) => front * 10 + last))
  }
  if (!year.startsWith("-")) return years
  return years
    .filter((each) => each !== 0)
    .map((each) => -each)
    .reverse()
}

function fits(number: number, pattern: string): boolean {
  const [tens = "", ones = ""] = pattern
  if (tens !== "X" && Number(tens) !== Math.floor(number / 10)) return false
  return ones === "X" || Number(ones) === number % 10
}

function yearPrecision(year: string): Precision {
  if (!year.includes("X")) return "year"
  return /^-?\d{3}X$/.test(year) ? "decade" : "century"
}

/** The finest component that is fully given. */
function precisionOf(year: string, month: string, day: string): Precision {
  if (day !== "" && !day.includes("X")) return "day"
  if (month !== "" && !month.includes("X")) return isSeason(month) ? "season" : "month"
  return yearPrecision(year)
}
