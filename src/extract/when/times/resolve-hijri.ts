import { best } from "./best-year.ts"
import { calendarDay } from "./calendar.ts"
import type { Extent } from "./extent.ts"
import { hijriDay, lastOfHijriMonth } from "./hijri.ts"
import type { DateMeaning } from "./meaning.ts"
import type { Resolution } from "./resolution.ts"

/** Returns the days of a date, a month or a year of the Islamic calendar, by arithmetic: about that day. */
export function resolveHijri(date: DateMeaning, resolution: Resolution): Extent | undefined {
  const { month, day } = date
  const year = date.year ?? yearOf(date, resolution)
  if (year === undefined || year < 1 || year > 2000) return undefined
  resolution.infer("calendar")
  const from = hijriDay(year, month ?? 1, day ?? 1)
  if (day !== undefined) return { from, to: from, precision: "day", shape: "unit", approximate: true }
  return { from, to: lastOfHijriMonth(year, month ?? 12), precision: "day", shape: "oneOf" }
}

/** The year of a day or month without one: the nearest that fits the tense. */
function yearOf({ month, day, direction }: DateMeaning, resolution: Resolution): number | undefined {
  const { today, tense } = resolution
  if (today === undefined || month === undefined) return undefined
  resolution.infer("year")
  const about = Math.round((calendarDay(today).year - 622) * (33 / 32))
  const later = direction === "next" || tense === "future"
  const earlier = direction === "last" || tense === "past"
  return best(
    [-2, -1, 0, 1, 2].map((step) => about + step),
    (candidate) => {
      const distance = hijriDay(candidate, month, day ?? 1) - today
      return (later && distance < 0) || (earlier && distance > 0) ? undefined : Math.abs(distance)
    },
  )
}
