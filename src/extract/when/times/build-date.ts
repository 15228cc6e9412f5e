import type { TimesPart } from "../../../lang/parts/times.ts"
import { type Bag, type Builder, direction, number } from "./bag.ts"
import { fullYear, longest } from "./day-of-month.ts"
import type { DateMeaning, TimeMeaning } from "./meaning.ts"

/** What the slots say of a date, each part under whichever name it stood. */
interface DateParts {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number | undefined
  readonly weekday: number | undefined
  readonly hijriMonth: number | undefined
  readonly hijriYear: number | undefined
  readonly shortYear: number | undefined
}

/** A calendar date, or the parts of one. */
export const date: Builder = (bag, part) => {
  const parts = partsOf(bag)
  if (parts.day !== undefined && parts.day > 31) return undefined
  if (isImpossible(parts)) return { kind: "none" }
  if (isEmpty(parts)) return undefined
  if (number(bag, "monthNumber") !== undefined && parts.month === undefined) return undefined
  return dateOf(parts, bag, part)
}

function partsOf(bag: Bag): DateParts {
  const hijriMonth = number(bag, "hijriMonth")
  const hijriYear = number(bag, "hijriYear") ?? number(bag, "markedHijriYear")
  const shortYear = number(bag, "shortYear")
  return {
    year: number(bag, "year") ?? hijriYear ?? (shortYear === undefined ? undefined : fullYear(shortYear)),
    month: number(bag, "month") ?? hijriMonth ?? numberedMonth(bag),
    day: number(bag, "day"),
    weekday: number(bag, "weekday"),
    hijriMonth,
    hijriYear,
    shortYear,
  }
}

function numberedMonth(bag: Bag): number | undefined {
  const month = number(bag, "monthNumber")
  return month !== undefined && month <= 12 ? month : undefined
}

/** "31 June" is no date, and the month in it none either. */
function isImpossible({ day, month, hijriMonth }: DateParts): boolean {
  return day !== undefined && month !== undefined && hijriMonth === undefined && day > longest(month)
}

function isEmpty({ year, month, day, weekday }: DateParts): boolean {
  return month === undefined && year === undefined && day === undefined && weekday === undefined
}

function dateOf(parts: DateParts, bag: Bag, part: TimesPart): TimeMeaning {
  const { year, month, day, weekday } = parts
  const result: { -readonly [Key in keyof DateMeaning]: DateMeaning[Key] } = { kind: "date" }
  if (year !== undefined) result.year = year
  if (month !== undefined) result.month = month
  if (day !== undefined) result.day = day
  if (weekday !== undefined) result.weekday = weekday
  const which = direction(bag)
  if (which !== undefined) result.direction = which
  if (parts.hijriMonth !== undefined || parts.hijriYear !== undefined) result.calendar = "hijri"
  if (parts.shortYear !== undefined) result.shortYear = true
  if (bag["orNth"] !== undefined) result.orNth = true
  if (part.nextWeekday === "nextWeek" && bag["coming"] === undefined) result.nextWeekday = "nextWeek"
  return result
}
