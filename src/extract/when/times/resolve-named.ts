import { calendarDay, weekdayOf } from "./calendar.ts"
import { type ClosedExtent, dayExtent, type Extent, monthExtent, yearExtent } from "./extent.ts"
import { holidayIn } from "./holidays.ts"
import type { MeaningOf } from "./meaning.ts"
import type { Resolution } from "./resolution.ts"
import { seasonBySun } from "./resolve-period.ts"

/** Returns a quarter of a year, of this one or in a report the last where none is said. */
export function resolveQuarter(
  { quarter, year }: MeaningOf<"quarter">,
  resolution: Resolution,
): Extent | undefined {
  const { today, tense } = resolution
  let chosen = year
  if (chosen === undefined) {
    if (today === undefined) return undefined
    resolution.infer("year")
    const now = calendarDay(today)
    chosen = now.year
    if (tense === "past" && quarter * 3 - 2 > now.month) chosen--
  }
  return { ...monthExtent(chosen, quarter * 3 - 2, 3), precision: "quarter" }
}

/** Seasons of the northern hemisphere; a winter belongs to the year in which it begins. */
export function resolveSeason(meaning: MeaningOf<"season">, resolution: Resolution): Extent | undefined {
  const { season, direction } = meaning
  const first = season * 3
  const of = (year: number): ClosedExtent =>
    meaning.bySun ? seasonBySun(year, season) : monthExtent(year, first, 3)
  if (meaning.year !== undefined) {
    // "winter 2022" may be either end of the year
    if (season === 4)
      return { ...yearExtent(meaning.year), literal: `${String(meaning.year).padStart(4, "0")}-24` }
    return of(meaning.year)
  }
  const { today } = resolution
  if (today === undefined) return undefined
  resolution.infer("year")
  const { year } = calendarDay(today)
  const all = [-2, -1, 0, 1, 2].map((step) => of(year + step))
  const current = all.find((extent) => extent.from <= today && today <= extent.to)
  const before = all.findLast((extent) => extent.to < today)
  const after = all.find((extent) => extent.from > today)
  if (direction === "last") return before
  if (direction === "next") return after
  if (direction === "beforeLast" || direction === "afterNext") return undefined
  if (current) return current
  if (direction === "this") return all.find((extent) => calendarDay(extent.from).year === year)
  return resolution.tense === "future" ? after : resolution.tense === "past" ? before : undefined
}

/** Returns the days of a holiday, in the year said or the one that fits the tense. */
export function resolveHoliday(meaning: MeaningOf<"holiday">, resolution: Resolution): Extent | undefined {
  const { rule, year, direction } = meaning
  if (rule.startsWith("hijri")) resolution.infer("calendar")
  if (year !== undefined) return holidayIn(rule, year)
  const { today, tense } = resolution
  if (today === undefined) return undefined
  resolution.infer("year")
  const here = calendarDay(today).year
  const found = [-1, 0, 1, 2]
    .map((step) => holidayIn(rule, here + step))
    .filter((extent) => extent !== undefined)
  const before = found.findLast((extent) => extent.to < today)
  const after = found.find((extent) => extent.to >= today)
  if (direction === "last") return before
  if (direction === "next") return after
  if (direction === "this") return tense === "future" ? after : holidayIn(rule, here)
  if (tense === "future") return after
  if (tense === "past") return found.findLast((extent) => extent.from <= today)
  resolution.infer("direction")
  if (!before || !after) return before ?? after
  return today - before.to <= after.from - today ? before : after
}

/** "The Monday nearest to 5 October", "the second closest Christmas to today". */
export function resolveNearest(
  { ordinal, what }: MeaningOf<"nearest">,
  near: ClosedExtent,
  resolution: Resolution,
): Extent | undefined {
  resolution.infer("day")
  const all: ClosedExtent[] = []
  if (what.kind === "holiday") {
    const { year } = calendarDay(near.from)
    for (let step = -ordinal; step <= ordinal; step++) {
      const found = holidayIn(what.rule, year + step)
      if (found) all.push(found)
    }
  } else if (what.kind === "date" && what.weekday !== undefined) {
    const first = near.from - ((weekdayOf(near.from) - what.weekday + 7) % 7)
    for (let step = -ordinal; step <= ordinal; step++) all.push(dayExtent(first + step * 7))
  }
  const distance = ({ from }: ClosedExtent): number => Math.abs(from - near.from)
  return all.sort((a, b) => distance(a) - distance(b))[ordinal - 1]
}
