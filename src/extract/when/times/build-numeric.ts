import type { TimesPart } from "../../../lang/parts/times.ts"
import { type Builder, number } from "./bag.ts"
import { fullYear, isDayOfMonth } from "./day-of-month.ts"
import type { DateMeaning, TimeMeaning } from "./meaning.ts"
import type { NumericDate } from "./numeric-date.ts"

/** Years before this one are of another calendar, which nothing tells: "12/09/1445". */
const firstYear = 1600

/** An all-digit date, its day and month told apart. */
export const numeric: Builder = (bag, part) => {
  const found = (bag["numeric"] ?? bag["numericDay"]) as NumericDate | undefined
  if (!found) return undefined
  const weekday = number(bag, "weekday")
  const named = weekday === undefined ? {} : { weekday }
  const year = yearOf(found)
  const base: DateMeaning = { kind: "date", ...named, ...(year === undefined ? {} : { year }) }
  const { first, second } = found
  if (second === undefined) return first >= 1 && first <= 12 ? { ...base, month: first } : undefined
  if (found.hijri) return hijriNumeric(found, base)
  if (year !== undefined && year < firstYear) return { kind: "none" }
  return dayAndMonth(found, first, second, base, part)
}

function yearOf({ year, shortYear }: NumericDate): number | undefined {
  return year === undefined || !shortYear ? year : fullYear(year)
}

type Order = readonly [month: number, day: number]

function dayAndMonth(
  found: NumericDate,
  first: number,
  second: number,
  base: DateMeaning,
  part: TimesPart,
): TimeMeaning | undefined {
  const monthFirst = found.yearFirst || (part.numericOrder !== "dmy" && !found.dotted)
  const straight: Order = [first, second]
  const turned: Order = [second, first]
  const orders = monthFirst ? [straight, turned] : [turned, straight]
  // behind a year nobody writes the day first
  const possible = orders.slice(0, found.yearFirst ? 1 : 2).filter((order) => isDayOfMonth(...order))
  const [order] = possible
  // "2024-13-01" is a date of no calendar
  if (order === undefined) return base.year === undefined ? undefined : { kind: "none" }
  const [month, day] = order
  const ambiguous = possible.length > 1 && month !== day
  return {
    ...base,
    month,
    day,
    ...(found.shortYear ? { shortYear: true } : {}),
    ...(ambiguous && monthFirst ? { eitherOrder: part.numericOrder === "either" ? "open" : "mdy" } : {}),
    ...(possible.length === 1 && showsOrder(found) ? { shows: month === first ? "mdy" : "dmy" } : {}),
  }
}

/** Whether a date that can be read one way only tells how the article writes its others. */
function showsOrder({ yearFirst, dotted, year }: NumericDate): boolean {
  return !yearFirst && !dotted && year !== undefined
}

/** "1/7/1437هـ", "1437/7/1هـ": the day first unless the year is. */
function hijriNumeric({ first, second, yearFirst }: NumericDate, base: DateMeaning): DateMeaning | undefined {
  const [month, day] = yearFirst ? [first, second] : [second, first]
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > 30)
    return undefined
  return { ...base, month, day, calendar: "hijri" }
}
