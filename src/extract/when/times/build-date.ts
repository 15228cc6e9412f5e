import { type Builder, direction, number } from "./bag.ts"
import type { DateMeaning } from "./meaning.ts"
import type { NumericDate } from "./numbers.ts"

/** A calendar date, or the parts of one. */
export const date: Builder = (bag, part) => {
  const monthNumber = number(bag, "monthNumber")
  const hijri = number(bag, "hijriMonth")
  const hijriYear = number(bag, "hijriYear")
  const short = number(bag, "shortYear")
  const month =
    number(bag, "month") ??
    hijri ??
    (monthNumber !== undefined && monthNumber <= 12 ? monthNumber : undefined)
  const year = number(bag, "year") ?? hijriYear ?? (short === undefined ? undefined : fullYear(short))
  const day = number(bag, "day")
  const weekday = number(bag, "weekday")
  if (day !== undefined && day > 31) return undefined
  if (day !== undefined && month !== undefined && hijri === undefined && day > longest(month))
    return undefined
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
  const monthFirst = found.yearFirst || part.numericOrder === "mdy"
  const orders = monthFirst ? [[found.first, found.second]] : [[found.second, found.first]]
  if (!found.yearFirst) orders.push([orders[0]?.[1] ?? 0, orders[0]?.[0] ?? 0])
  const fits = orders.filter(
    ([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= longest(month),
  )
  const [month, day] = fits[0] ?? []
  if (month === undefined || day === undefined) return undefined
  const ambiguous = fits.length > 1 && month !== day && part.numericOrder === "mdy" && weekday === undefined
  return {
    ...base,
    month,
    day,
    ...(found.shortYear ? { shortYear: true as const } : {}),
    ...(ambiguous ? { eitherOrder: true as const } : {}),
  }
}
