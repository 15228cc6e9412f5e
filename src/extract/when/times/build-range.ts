import type { TimesPart } from "../../../lang/parts/times.ts"
import { ago, type Bag, type Builder, meaning } from "./bag.ts"
import { date } from "./build-date.ts"
import { numeric } from "./build-numeric.ts"
import type { DateMeaning, TimeMeaning } from "./meaning.ts"
import type { SlotValue } from "./slot-match.ts"

/** What lies since, until, before, after or between times. */
export const range =
  (shape: Extract<TimeMeaning, { kind: "range" }>["shape"]): Builder =>
  (bag, part) => {
    const named = bag["day"] !== undefined || bag["month"] !== undefined || bag["year"] !== undefined
    const time =
      meaning(bag) ?? (named ? date(bag, part) : shape === "since" ? ago(-1)(bag, part) : undefined)
    if (!time || time.kind === "range") return undefined
    if (shape === "since" || shape === "after") return { kind: "range", shape, from: time }
    if (shape !== "between" && shape !== "fromTo") return { kind: "range", shape, to: time }
    const last = bag["last"]
    const digits =
      typeof last === "object" && !("kind" in last) ? numeric({ numeric: last }, part) : undefined
    const to = digits ?? meaning(bag, "end") ?? endDate(bag, part)
    // "3 and 4 January" are two days on end, "3 and 14 January" are not
    if (bag["adjacent"] !== undefined && Number(bag["toDay"]) !== Number(bag["day"]) + 1) return undefined
    return to && to.kind !== "range" ? joinRange(shape, time, to) : undefined
  }

/** The second date of a range whose slots are named `toDay`, `toMonth`, `toYear`. */
function endDate(bag: Bag, part: TimesPart): TimeMeaning | undefined {
  const names = ["day", "month", "year"] as const
  const end: Record<string, SlotValue> = {}
  for (const name of names) {
    const value = bag[`to${name[0]?.toUpperCase()}${name.slice(1)}`]
    if (value !== undefined) end[name] = value
  }
  return Object.keys(end).length === 0 ? undefined : date(end, part)
}

/** What one side of a range leaves out and the other says, holds for both. */
function joinRange(shape: "between" | "fromTo", from: TimeMeaning, to: TimeMeaning): TimeMeaning | undefined {
  if (from.kind !== "date" || to.kind !== "date") return { kind: "range", shape, from, to }
  const month = to.month ?? from.month
  if ((from.day !== undefined || to.day !== undefined) && month === undefined) {
    if (from.weekday === undefined || to.weekday === undefined) return undefined
  }
  const a: DateMeaning = {
    ...from,
    ...(from.month === undefined && to.month !== undefined && from.day !== undefined
      ? { month: to.month }
      : {}),
    ...(from.year === undefined && to.year !== undefined ? { year: to.year } : {}),
  }
  const b: DateMeaning = {
    ...to,
    ...(to.month === undefined && from.month !== undefined && to.day !== undefined
      ? { month: from.month }
      : {}),
    ...(to.year === undefined && from.year !== undefined ? { year: from.year } : {}),
  }
  // "December 2022 to March" and "30 December to 2 January 2023" pass a year's end
  const order = (date: DateMeaning): number => (date.month ?? 0) * 31 + (date.day ?? 0)
  if (order(a) > order(b) && a.year !== undefined && a.year === b.year) {
    if (from.year === undefined) return { kind: "range", shape, from: { ...a, year: a.year - 1 }, to: b }
    if (to.year === undefined) return { kind: "range", shape, from: a, to: { ...b, year: a.year + 1 } }
    return undefined
  }
  return { kind: "range", shape, from: a, to: b }
}
