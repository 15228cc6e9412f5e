import type { CalendarUnit, TimeDirection, TimesPart } from "../../../lang/parts/times.ts"
import type { TimeMeaning } from "./meaning.ts"
import type { SlotValue } from "./slot-match.ts"

/** What a template's slots were filled with, by name. */
export type Bag = Readonly<Record<string, SlotValue>>

/** Makes a meaning of filled slots, or nothing where they make no sense together. */
export type Builder = (bag: Bag, part: TimesPart) => TimeMeaning | undefined

/** The number that a slot was filled with. */
export const number = (bag: Bag, name: string): number | undefined => {
  const value = bag[name]
  return typeof value === "number" ? value : undefined
}
/** The expression that a slot was filled with. */
export const meaning = (bag: Bag, name = "time"): TimeMeaning | undefined => {
  const value = bag[name]
  return typeof value === "object" && "kind" in value ? value : undefined
}
/** The calendar unit, in whichever form it stood. */
export const unit = (bag: Bag): CalendarUnit | undefined =>
  (bag["unit"] ?? bag["units"] ?? bag["plural"] ?? bag["dual"]) as CalendarUnit | undefined
/** Last, this or next. */
export const direction = (bag: Bag): TimeDirection | undefined =>
  bag["direction"] as TimeDirection | undefined

/** "The month", "the year": the present one. */
export const periodOf = (bag: Bag): TimeMeaning | undefined => {
  const period = bag["period"] as CalendarUnit | undefined
  return period && { kind: "shift", unit: period, amount: 0 }
}

/** Unit and count of "two weeks", "a week", and of a dual. */
export function amount(bag: Bag): { unit: CalendarUnit; count: number } | undefined {
  const found = unit(bag)
  if (found === undefined) return undefined
  if (bag["dual"] !== undefined) return { unit: found, count: 2 }
  if (bag["plural"] !== undefined && bag["count"] === undefined)
    return { unit: found, count: Number.POSITIVE_INFINITY }
  return { unit: found, count: number(bag, "count") ?? 1 }
}

/** Counted from the reference only where it speaks of what is to come. */
export const onlyFuture = (bag: Bag): { onlyFuture?: true } =>
  bag["only"] === "future" ? { onlyFuture: true } : {}

/** How far from the present one. */
export const steps: Readonly<Record<TimeDirection, number>> = {
  beforeLast: -2,
  last: -1,
  this: 0,
  next: 1,
  afterNext: 2,
}

/** Year and direction, as far as there are any. */
export const withYear = (bag: Bag): { year?: number; direction?: TimeDirection } => {
  const year = number(bag, "year") ?? number(bag, "markedHijriYear")
  const which = direction(bag)
  return { ...(year === undefined ? {} : { year }), ...(which === undefined ? {} : { direction: which }) }
}

const monthsIn: Partial<Record<CalendarUnit, number>> = { decade: 120, year: 12, quarter: 3, month: 1 }
const daysIn: Partial<Record<CalendarUnit, number>> = { week: 7, day: 1 }

/** "A year and two months ago": counted in the smaller unit; of months and days the days are counted from the month. */
function compound(
  bag: Bag,
  { unit: large, count }: { readonly unit: CalendarUnit; readonly count: number },
  sign: 1 | -1,
): TimeMeaning | undefined {
  const small = (bag["moreUnits"] ?? bag["moreDual"]) as CalendarUnit
  const more = bag["moreDual"] === undefined ? (number(bag, "more") ?? 1) : 2
  if (!Number.isFinite(count + more)) return undefined
  for (const [table, unit] of [
    [monthsIn, "month"],
    [daysIn, "day"],
  ] as const) {
    const [outer, inner] = [table[large], table[small]]
    if (outer !== undefined && inner !== undefined)
      return outer > inner ? { kind: "ago", unit, amount: sign * (count * outer + more * inner) } : undefined
  }
  if (monthsIn[large] === undefined || daysIn[small] === undefined) return undefined
  return {
    kind: "offset",
    unit: small,
    amount: sign * more,
    from: { kind: "ago", unit: large, amount: sign * count },
  }
}

/** So many units before or after the reference, or so many weekdays. */
export const ago =
  (sign: 1 | -1): Builder =>
  (bag) => {
    const found = amount(bag)
    const weekday = number(bag, "weekday")
    const count = number(bag, "count")
    if (!found && weekday !== undefined && count !== undefined)
      return { kind: "nth", ordinal: count * sign, weekday, of: { kind: "shift", unit: "day", amount: 0 } }
    if (!found) return undefined
    if (bag["moreUnits"] !== undefined || bag["moreDual"] !== undefined) return compound(bag, found, sign)
    return { kind: "ago", unit: found.unit, amount: sign * found.count, ...onlyFuture(bag) }
  }
