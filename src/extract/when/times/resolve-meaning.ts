import { calendarDay, dayNumber, isDay, weekdayOf } from "./calendar.ts"
import { type ClosedExtent, dayExtent, type Extent, isClosed, monthExtent, yearExtent } from "./extent.ts"
import type { TimeMeaning } from "./meaning.ts"
import type { InferredPart, Resolution } from "./resolution.ts"
import { resolveDate } from "./resolve-date.ts"
import { resolveHoliday, resolveNearest, resolveQuarter, resolveSeason } from "./resolve-named.ts"
import { addUnits, edgeOf, nthWithin, unitExtent } from "./resolve-period.ts"
import { resolveRange } from "./resolve-range.ts"

type Of<Kind extends TimeMeaning["kind"]> = Extract<TimeMeaning, { kind: Kind }>

const all: readonly InferredPart[] = ["year", "month", "day"]
const inferredBy: Readonly<Record<string, readonly InferredPart[]>> = {
  month: ["year", "month"],
  quarter: ["year", "month"],
  year: ["year"],
  decade: ["year"],
  century: ["year"],
}

/** Returns the days that a meaning spans, seen from the reference; undefined where it cannot be told. */
export function resolveMeaning(meaning: TimeMeaning, resolution: Resolution): Extent | undefined {
  const { today } = resolution
  switch (meaning.kind) {
    case "date":
      return resolveDate(meaning, resolution)
    case "decade":
      return { ...yearExtent(meaning.year, 10), shape: "unit" }
    case "shift":
      if (today === undefined || (meaning.onlyFuture && resolution.tense !== "future")) return undefined
      resolution.infer(...(inferredBy[meaning.unit] ?? all))
      return meaning.weekStarts === undefined
        ? unitExtent(meaning.unit, today, meaning.amount, 1, resolution.weekStart)
        : weekOf(meaning.weekStarts, today, meaning.amount, resolution)
    case "ago":
      return resolveAgo(meaning, resolution)
    case "run":
      return resolveRun(meaning, resolution)
    case "within":
      return resolveWithin(meaning, resolution)
    case "quarter":
      return resolveQuarter(meaning, resolution)
    case "season":
      return resolveSeason(meaning, resolution)
    case "holiday":
      return resolveHoliday(meaning, resolution)
    case "none":
      return undefined
    case "vague":
      if (today === undefined || meaning.direction === "present") return undefined
      return sideOf(today, meaning.direction === "past")
    case "edge": {
      const of = closed(meaning.of, resolution)
      return of && edgeOf(of, meaning.edge, today)
    }
    case "nth":
      return resolveNth(meaning, resolution)
    case "offset": {
      // "a year after Christmas" is counted from the last one
      const isLong = meaning.amount > 0 && meaning.unit !== "day" && meaning.unit !== "week"
      const from = closed(meaning.from, isLong ? { ...resolution, tense: "past" } : resolution)
      if (!from || from.to - from.from > 31) return undefined
      const day = addUnits(from.from, meaning.unit, meaning.amount)
      return from.from === from.to
        ? dayExtent(day)
        : { ...from, from: day, to: addUnits(from.to, meaning.unit, meaning.amount), shape: "oneOf" }
    }
    case "nearest": {
      const near = closed(meaning.to, resolution)
      return near && resolveNearest(meaning, near, resolution)
    }
    case "clock":
      return resolveClock(meaning, resolution)
    case "inside":
      return resolveInside(meaning, resolution)
    case "same":
      return resolveSame(meaning, resolution)
    case "range":
      return resolveRange(meaning, resolution, resolveMeaning)
  }
}

const saturday = 6

/**
 * A week where some countries begin it on Monday and some on Sunday: at a weekend, when they differ by a whole week, it is
 * some day of either.
 */
function weekOf(
  starts: readonly number[],
  today: number,
  amount: number,
  { weekStart, weekStartGiven }: Resolution,
): ClosedExtent {
  const of = (start: number): ClosedExtent => unitExtent("week", today, amount, 1, start)
  const usual = of(weekStart)
  if (weekStartGiven || weekdayOf(today) < saturday) return usual
  const weeks = starts.map(of)
  return {
    ...usual,
    from: Math.min(...weeks.map(({ from }) => from)),
    to: Math.max(...weeks.map(({ to }) => to)),
  }
}

function closed(meaning: TimeMeaning, resolution: Resolution): ClosedExtent | undefined {
  const extent = resolveMeaning(meaning, resolution)
  return extent && isClosed(extent) && extent.literal === undefined ? extent : undefined
}

function sideOf(today: number, past: boolean): Extent {
  return { ...(past ? { to: today } : { from: today }), precision: "day", shape: "oneOf" }
}

/** "Three weeks ago" is about that day, "two months ago" about that month. */
function resolveAgo(
  { unit, amount, onlyFuture }: Of<"ago">,
  { today, tense, counted, infer }: Resolution,
): Extent | undefined {
  if (today === undefined || (onlyFuture && tense !== "future")) return undefined
  if (!Number.isFinite(amount)) return sideOf(today, amount < 0)
  if (Math.abs(amount) > 5000) return undefined
  infer(...(inferredBy[unit] ?? all))
  const day = addUnits(today, unit, amount)
  if (unit === "day") return dayExtent(day)
  const { year, month } = calendarDay(day)
  if (unit === "week" || unit === "weekend") return { ...dayExtent(day), approximate: true }
  if (counted === "exactly") {
    if (unit === "month" || unit === "quarter") return { ...dayExtent(day), approximate: true }
    if (unit === "year") return { ...monthExtent(year, month), approximate: true }
  }
  if (unit === "month" || unit === "quarter" || (unit === "year" && Math.abs(amount) === 1))
    return { ...monthExtent(year, month), approximate: true }
  return { ...yearExtent(year), approximate: true }
}

/** "The last two weeks" are the two before this one, as "last week" is the one before it. */
function resolveRun(run: Of<"run">, resolution: Resolution): Extent | undefined {
  const { unit, count, forward } = run
  const { today, counted } = resolution
  if (today === undefined) return undefined
  if (!Number.isFinite(count)) return sideOf(today, !forward)
  if (count > 5000) return undefined
  resolution.infer(...(inferredBy[unit] ?? all))
  if (run.orLast && counted === "exactly") return unitExtent(unit, today, count, 1, resolution.weekStart)
  return unitExtent(unit, today, forward ? 1 : -count, count, resolution.weekStart)
}

function resolveWithin(
  { unit, count, onlyFuture }: Of<"within">,
  { today, tense, infer }: Resolution,
): Extent | undefined {
  if (today === undefined || (onlyFuture && tense !== "future")) return undefined
  if (!Number.isFinite(count)) return sideOf(today, false)
  if (count > 5000) return undefined
  infer(...all)
  return { from: today, to: addUnits(today, unit, count), precision: "day", shape: "oneOf" }
}

function resolveNth(meaning: Of<"nth">, resolution: Resolution): Extent | undefined {
  const { ordinal, of, weekday } = meaning
  if (of.kind === "shift" && of.unit === "day" && weekday !== undefined) {
    const { today } = resolution
    if (today === undefined || Math.abs(ordinal) > 500) return undefined
    resolution.infer(...all)
    const ahead = (weekday - weekdayOf(today) + 7) % 7
    if (ordinal > 0) return dayExtent(today + (ahead === 0 ? 7 : ahead) + (ordinal - 1) * 7)
    return dayExtent(today - (7 - ahead) + (ordinal + 1) * 7)
  }
  if (of.kind === "range" && weekday !== undefined) {
    const { from } = resolveMeaning(of, resolution) ?? {}
    if (from === undefined || ordinal > 500) return undefined
    return dayExtent(from + ((weekday - weekdayOf(from) + 7) % 7) + (ordinal - 1) * 7)
  }
  const extent = closed(of, resolution)
  if (ordinal === 0 && extent && meaning.unit !== undefined)
    return unitExtent(meaning.unit, extent.from, 0, 1, resolution.weekStart)
  return extent && nthWithin(extent, ordinal, meaning, resolution.weekStart)
}

function resolveClock({ minutes, zone, of }: Of<"clock">, resolution: Resolution): Extent | undefined {
  const extent = closed(of, resolution)
  if (!extent || extent.from !== extent.to || extent.approximate) return extent
  const utc = minutes - zone
  const day = extent.from + Math.floor(utc / 1440)
  const rest = ((utc % 1440) + 1440) % 1440
  const two = (value: number): string => String(value).padStart(2, "0")
  return { ...dayExtent(day), clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` }
}

/** "Tuesday of last week", "14 January this year": the inner one is looked for in the outer. */
function resolveInside({ inner, outer }: Of<"inside">, resolution: Resolution): Extent | undefined {
  const extent = closed(outer, resolution)
  if (!extent) return undefined
  const { year, month } = calendarDay(extent.from)
  switch (inner.kind) {
    case "quarter":
    case "season":
    case "holiday":
      return resolveMeaning({ ...inner, year }, resolution)
    case "nth":
    case "edge":
      return resolveMeaning({ ...inner, of: { ...(inner.of as Of<"date">), year } }, resolution)
    case "date": {
      if (inner.month !== undefined) return resolveDate(withoutDirection({ ...inner, year }), resolution)
      if (inner.day === undefined)
        return nthWithin(
          extent,
          1,
          inner.weekday === undefined ? {} : { weekday: inner.weekday },
          resolution.weekStart,
        )
      if (!isDay(year, month, inner.day)) return undefined
      const day = dayNumber(year, month, inner.day)
      if (inner.weekday !== undefined && weekdayOf(day) !== inner.weekday) resolution.leftOut = "weekday"
      return dayExtent(day)
    }
    default:
      return undefined
  }
}

function withoutDirection(date: Of<"date">): Of<"date"> {
  const { direction: _, ...rest } = date
  return rest
}

/**
 * "Yesterday, Wednesday": both must hold. Where they do not, the name of the day is believed and the relative word left
 * out, as reports are often passed on a day late; beyond two days' difference neither is.
 */
function resolveSame({ first, second }: Of<"same">, resolution: Resolution): Extent | undefined {
  const isHijri = (time: TimeMeaning): boolean => time.kind === "date" && time.calendar === "hijri"
  if (isHijri(first) || isHijri(second)) {
    const gregorian = resolveMeaning(isHijri(first) ? second : first, resolution)
    return gregorian ?? resolveMeaning(isHijri(first) ? first : second, resolution)
  }
  const [relative, named] = first.kind === "shift" ? [first, second] : [second, first]
  const day = closed(relative, resolution)
  if (!day)
    return named.kind === "date" && named.month !== undefined ? resolveMeaning(named, resolution) : undefined
  if (named.kind !== "date") return undefined
  if (named.month === undefined && named.day === undefined) {
    if (named.weekday === weekdayOf(day.from)) return day
    resolution.leftOut = "relative day"
    const near = [-1, 1, -2, 2]
      .map((step) => day.from + step)
      .find((other) => weekdayOf(other) === named.weekday)
    return near === undefined ? undefined : dayExtent(near)
  }
  if (
    named.day === calendarDay(day.from).day &&
    (named.month ?? calendarDay(day.from).month) === calendarDay(day.from).month
  )
    return named.year === undefined || named.year === calendarDay(day.from).year ? day : undefined
  resolution.leftOut = "relative day"
  return resolveMeaning(named, resolution)
}
