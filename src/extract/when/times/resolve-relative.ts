import { calendarDay, weekdayOf } from "./calendar.ts"
import { type ClosedExtent, dayExtent, type Extent, monthExtent, yearExtent } from "./extent.ts"
import type { MeaningOf } from "./meaning.ts"
import type { InferredPart, Resolution } from "./resolution.ts"
import { addUnits, unitExtent } from "./resolve-period.ts"

/** What an expression that hangs on the reference takes from it. */
export const all: readonly InferredPart[] = ["year", "month", "day"]
const inferredBy: Readonly<Record<string, readonly InferredPart[]>> = {
  month: ["year", "month"],
  quarter: ["year", "month"],
  year: ["year"],
  decade: ["year"],
  century: ["year"],
}

/** "Last month", "this week", "tomorrow". */
export function resolveShift(shift: MeaningOf<"shift">, resolution: Resolution): Extent | undefined {
  const { today, tense, weekStart } = resolution
  if (today === undefined || (shift.onlyFuture && tense !== "future")) return undefined
  resolution.infer(...(inferredBy[shift.unit] ?? all))
  return shift.weekStarts === undefined
    ? unitExtent(shift.unit, today, shift.amount, 1, weekStart)
    : weekOf(shift.weekStarts, today, shift.amount, resolution)
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

/** "Recently", "later": all that lies on one side of the reference. */
export function resolveVague({ direction }: MeaningOf<"vague">, { today }: Resolution): Extent | undefined {
  return today === undefined || direction === "present" ? undefined : sideOf(today, direction === "past")
}

function sideOf(today: number, past: boolean): Extent {
  return { ...(past ? { to: today } : { from: today }), precision: "day", shape: "oneOf" }
}

/** "Three weeks ago" is about that day, "two months ago" about that month. */
export function resolveAgo(
  { unit, amount, onlyFuture }: MeaningOf<"ago">,
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
export function resolveRun(run: MeaningOf<"run">, resolution: Resolution): Extent | undefined {
  const { unit, count, forward } = run
  const { today, counted } = resolution
  if (today === undefined) return undefined
  if (!Number.isFinite(count)) return sideOf(today, !forward)
  if (count > 5000) return undefined
  resolution.infer(...(inferredBy[unit] ?? all))
  if (run.orLast && counted === "exactly") return unitExtent(unit, today, count, 1, resolution.weekStart)
  return unitExtent(unit, today, forward ? 1 : -count, count, resolution.weekStart)
}

export function resolveWithin(
  { unit, count, onlyFuture }: MeaningOf<"within">,
  { today, tense, infer }: Resolution,
): Extent | undefined {
  if (today === undefined || (onlyFuture && tense !== "future")) return undefined
  if (!Number.isFinite(count)) return sideOf(today, false)
  if (count > 5000) return undefined
  infer(...all)
  return { from: today, to: addUnits(today, unit, count), precision: "day", shape: "oneOf" }
}
