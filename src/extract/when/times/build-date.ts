import { type Builder, direction, number } from "./bag.ts"
import type { DateMeaning } from "./meaning.ts"
import type { NumericDate } from "./numbers.ts"

/** A calendar date, or the parts of one. */
export const date: Builder = (bag, part) => {
  const monthNumber = number(bag, "monthNumber")
  const hijri = number(bag, "hijriMonth")
  const hijriYear = number(bag, "hijriYear") ?? number(bag, "markedHijriYear")
  const short = number(bag, "shortYear")
  const month =
    number(bag, "month") ??
    hijri ??
    (monthNumber !== undefined && monthNumber <= 12 ? monthNumber : undefined)
  const year = number(bag, "year") ?? hijriYear ?? (short === undefined ? undefined : fullYear(short))
  const day = number(bag, "day")
  const weekday = number(bag, "weekday")
  if (day !== undefined && day > 31) return undefined
  // "31 June" is no date, and the month in it none either
  if (day !== undefined && month !== undefined && hijri === undefined && day > longest(month))
    return { kind: "none" }
  if (month === undefined && year === undefined && day === undefined && weekday === undefined)
    return undefined
  if (monthNumber !== undefined && month === undefined) return undefined
  const result: { -readonly [Key in keyof DateMeaning]: DateMeaning[Key] } = { kind: "date" }
  if (year !== undefined) result.year = year
  if (month !== undefined) result.month = month
  if (day !== undefined) result.day = day
  if (weekday !== undefined) result.weekday = weekday
  const which = direction(bag)
  if (which !== undefined) result.direction = which
  if (hijri !== undefined || hijriYear !== undefined) result.calendar = "hijri"
  if (short !== undefined) result.shortYear = true
  if (bag["orNth"] !== undefined) result.orNth = true
  if (part.nextWeekday === "nextWeek" && bag["coming"] === undefined) result.nextWeekday = "nextWeek"
  return result
}

function longest(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Two digits are read as the hundred years of which the present is nearer the end, as POSIX does. */
function fullYear(short: number): number {
  return short < 69 ? 2000 + short : 1900 + short
}

/** Whether a year has such a month, and the month such a day. */
const fits = ([month = 0, day = 0]: readonly number[]): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= longest(month)

/** An all-digit date, its day and month told apart. */
export const numeric: Builder = (bag, part) => {
  const found = (bag["numeric"] ?? bag["numericDay"]) as NumericDate | undefined
  if (!found) return undefined
  const weekday = number(bag, "weekday")
  const named = weekday === undefined ? {} : { weekday }
  const year = found.year === undefined ? undefined : found.shortYear ? fullYear(found.year) : found.year
  const base = { kind: "date", ...named, ...(year === undefined ? {} : { year }) } as const
  if (found.second === undefined) {
    return found.first >= 1 && found.first <= 12 ? { ...base, month: found.first } : undefined
  }
  const { first, second } = found
  if (found.hijri) return hijriNumeric(found, base)
  // "12/09/1445": of another calendar, which nothing tells
  if (year !== undefined && year < 1600) return { kind: "none" }
  const monthFirst = found.yearFirst || (part.numericOrder !== "dmy" && !found.dotted)
  const orders = monthFirst ? [[first, second]] : [[second, first]]
  if (!found.yearFirst) orders.push([orders[0]?.[1] ?? 0, orders[0]?.[0] ?? 0])
  const possible = orders.filter(fits)
  const [month, day] = possible[0] ?? []
  // "2024-13-01" is a date of no calendar
  if (month === undefined || day === undefined) return year === undefined ? undefined : { kind: "none" }
  const ambiguous = possible.length > 1 && month !== day
  return {
    ...base,
    month,
    day,
    ...(found.shortYear ? { shortYear: true as const } : {}),
    ...(ambiguous && monthFirst ? { eitherOrder: part.numericOrder === "either" ? "open" : "mdy" } : {}),
    ...(possible.length === 1 && !found.yearFirst && !found.dotted && found.year !== undefined
      ? { shows: month === first ? ("mdy" as const) : ("dmy" as const) }
      : {}),
  }
}

/** "1/7/1437هـ", "1437/7/1هـ": the day first unless the year is. */
function hijriNumeric({ first, second, yearFirst }: NumericDate, base: DateMeaning): DateMeaning | undefined {
  const [month, day] = yearFirst ? [first, second] : [second, first]
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 30)
    return undefined
  return { ...base, month, day, calendar: "hijri" }
}
