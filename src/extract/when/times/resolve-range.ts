import { calendarDay } from "./calendar.ts"
import { type Extent, isClosed, type Precision } from "./extent.ts"
import type { MeaningOf, TimeMeaning } from "./meaning.ts"
import type { Resolve } from "./resolve.ts"
import type { Resolution } from "./resolution.ts"

type Range = MeaningOf<"range">

const coarse: readonly Precision[] = ["day", "week", "month", "quarter", "year", "decade", "century"]

/** Returns the stretch of "since", "until", "before", "after", "by", "between … and …", "from … to …". */
export function resolveRange(range: Range, resolution: Resolution, resolve: Resolve): Extent | undefined {
  const { shape } = range
  // what something has lasted since lies behind
  const before: Resolution = shape === "since" ? { ...resolution, tense: "past" } : resolution
  const from = range.from && side(resolve(range.from, before))
  const to = range.to && side(resolve(range.to, resolution))
  switch (shape) {
    case "since":
      return from && isClosed(from)
        ? { ...about(from), from: from.from, precision: from.precision, shape: "span" }
        : undefined
    case "after":
      return from && isClosed(from)
        ? { from: from.to + 1, precision: from.precision, shape: "oneOf" }
        : undefined
    case "until":
      return to && isClosed(to) ? { to: to.to, precision: to.precision, shape: "span" } : undefined
    case "before":
      return to && isClosed(to) ? { to: to.from - 1, precision: to.precision, shape: "oneOf" } : undefined
    case "by": {
      if (!to || !isClosed(to)) return undefined
      const { today } = resolution
      if (today === undefined || today > to.to) return { to: to.to, precision: to.precision, shape: "oneOf" }
      return { from: today, to: to.to, precision: "day", shape: "oneOf" }
    }
    case "between":
    case "fromTo":
      return from && to && enclose(range, from, to, (meaning) => resolve(meaning, resolution))
  }
}

function about(extent: Extent): { approximate?: true } {
  return extent.approximate ? { approximate: true } : {}
}

function side(extent: Extent | undefined): Extent | undefined {
  return extent?.literal === undefined && extent?.clock === undefined ? extent : undefined
}

function enclose(
  range: Range,
  from: Extent,
  to: Extent,
  resolve: (meaning: TimeMeaning) => Extent | undefined,
): Extent | undefined {
  if (!isClosed(from) || !isClosed(to)) return undefined
  // "2022–2022": one period, no interval
  if (from.from === to.from && from.to === to.to) return to
  let end = to
  if (end.to < from.from) {
    // a second date without a year follows the first: "from 30 December to 2 January"
    const open = range.to?.kind === "date" && range.to.year === undefined ? range.to : undefined
    if (!open) return undefined
    const year = calendarDay(from.from).year
    const later = [year, year + 1]
      .map((candidate) => resolve(open.month === undefined ? open : { ...open, year: candidate }))
      .find((candidate) => candidate !== undefined && isClosed(candidate) && candidate.to >= from.from)
    if (!later || !isClosed(later)) {
      if (open.weekday === undefined || open.month !== undefined) return undefined
      end = { ...to, from: to.from + 7, to: to.to + 7 }
    } else end = later
  }
  const precision = coarse[Math.min(coarse.indexOf(from.precision), coarse.indexOf(end.precision))] ?? "day"
  return { from: from.from, to: end.to, precision, shape: range.shape === "between" ? "oneOf" : "span" }
}
