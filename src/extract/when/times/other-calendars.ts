import { dayNumber } from "./calendar.ts"

/** A calendar other than the Gregorian that the runtime knows. */
export type OtherCalendar = "islamic-umalqura" | "hebrew" | "chinese"

const millisecondsOfDay = 86_400_000
const mostYears = 200
const remembered = new Map<string, ReadonlyMap<string, readonly number[]>>()
const formats = new Map<OtherCalendar, Intl.DateTimeFormat | null>()

/**
 * Returns the days of a Gregorian year that are a day of another calendar's month: none, one, or two where that
 * calendar's year is the shorter. Islamic and Chinese months go by number (a leap month is none of them), Hebrew ones by
 * their English names, where "Adar" is the second Adar of a leap year.
 * Undefined where the runtime lacks the calendar.
 */
export function daysOfOtherCalendar(
  calendar: OtherCalendar,
  year: number,
  month: string,
  day: number,
): readonly number[] | undefined {
  const key = `${calendar} ${year}`
  let days = remembered.get(key)
  if (days === undefined) {
    const format = formatOf(calendar)
    if (format === null) return undefined
    days = readYear(format, year)
    if (remembered.size >= mostYears) remembered.clear()
    remembered.set(key, days)
  }
  return days.get(`${month} ${day}`) ?? []
}

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat | null {
  let format = formats.get(calendar)
  if (format === undefined) {
    const month = calendar === "hebrew" ? "long" : "numeric"
    const made = new Intl.DateTimeFormat("en", { calendar, month, day: "numeric", timeZone: "UTC" })
    format = made.resolvedOptions().calendar === calendar ? made : null
    formats.set(calendar, format)
  }
  return format
}

function readYear(format: Intl.DateTimeFormat, year: number): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>()
  const last = dayNumber(year + 1, 1, 1)
  for (let number = dayNumber(year, 1, 1); number < last; number++) {
    let month = ""
    let day = ""
    for (const { type, value } of format.formatToParts(number * millisecondsOfDay)) {
      if (type === "month") month = value
      if (type === "day") day = value
    }
    const key = `${month === "Adar II" ? "Adar" : month} ${Number(day)}`
    const known = days.get(key)
    if (known) known.push(number)
    else days.set(key, [number])
  }
  return days
}
