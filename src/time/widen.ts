import { millisecondsInDay } from "date-fns/constants"
import { dayOf, startOfDay } from "./calendar.ts"
import type { Precision, Span } from "./time-value.ts"

const monthsIn: Partial<Record<Precision, number>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** Moves both bounds of a stretch out by one unit; what is finer than a day moves by a day. */
export function widen({ earliest, latest }: Span, unit: Precision): Span {
  return { earliest: shift(earliest, unit, -1), latest: shift(latest + 1, unit, 1) - 1 }
}

function shift(moment: number, unit: Precision, by: 1 | -1): number {
  const months = monthsIn[unit]
  if (months === undefined) return moment + by * millisecondsInDay
  const { year, month, day } = dayOf(moment)
  return startOfDay(year, month + by * months, day)
}
