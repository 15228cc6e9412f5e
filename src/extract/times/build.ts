import type {
  CalendarUnit,
  TimeDirection,
  TimeEdge,
  TimeRuleName,
  TimesPart,
} from "../../lang/parts/times.ts"
import type { DateMeaning, TimeMeaning } from "./meaning.ts"
import type { NumericDate } from "./numbers.ts"
import type { SlotValue } from "./slots.ts"

/** What a template's slots were filled with, by name. */
export type Bag = Readonly<Record<string, SlotValue>>

type Builder = (bag: Bag, part: TimesPart) => TimeMeaning | undefined

/** Returns what a matched template means, or undefined where its slots make no sense together. */
export function build(rule: TimeRuleName, bag: Bag, part: TimesPart): TimeMeaning | undefined {
  return builders[rule](bag, part)
}

const number = (bag: Bag, name: string): number | undefined => {
  const value = bag[name]
  return typeof value === "number" ? value : undefined
}
const meaning = (bag: Bag, name = "time"): TimeMeaning | undefined => {
  const value = bag[name]
  return typeof value === "object" && "kind" in value ? value : undefined
}
const unit = (bag: Bag): CalendarUnit | undefined =>
  (bag["unit"] ?? bag["units"] ?? bag["plural"] ?? bag["dual"]) as CalendarUnit | undefined
const direction = (bag: Bag): TimeDirection | undefined => bag["direction"] as TimeDirection | undefined

/** "The month", "the year": the present one. */
const periodOf = (bag: Bag): TimeMeaning | undefined => {
  const period = bag["period"] as CalendarUnit | undefined
  return period && { kind: "shift", unit: period, amount: 0 }
}

/** Unit and count of "two weeks", "a week", and of a dual. */
function amount(bag: Bag): { unit: CalendarUnit; count: number } | undefined {
  const found = unit(bag)
  if (found === undefined) return undefined
  if (bag["dual"] !== undefined) return { unit: found, count: 2 }
  if (bag["plural"] !== undefined && bag["count"] === undefined)
    return { unit: found, count: Number.POSITIVE_INFINITY }
  return { unit: found, count: number(bag, "count") ?? 1 }
}

const onlyFuture = (bag: Bag): { onlyFuture?: true } => (bag["only"] === "future" ? { onlyFuture: true } : {})

const steps: Readonly<Record<TimeDirection, number>> = {
  beforeLast: -2,
  last: -1,
  this: 0,
  next: 1,
  afterNext: 2,
}

const date: Builder = (bag, part) => {
  const monthNumber = number(bag, "monthNumber")
  const hijri = number(bag, "hijriMonth")
  const hijriYear = number(bag, "hijriYear")
  const short = number(bag, "shortYear")
  const month =
    number(bag, "month") ??
    hijri ??
    (monthNumber !== undefined && monthNumber <= 12 ? monthNumber : undefined)
  const year = number(bag, "year") ?? hijriYear ?? (short === undefined ? undefined : fullYear(short))
  const day = number(bag, "day")
  const weekday = number(bag, "weekday")
  if (day !== undefined && day > 31) return undefined
  if (day !== undefined && month !== undefined && hijri === undefined && day > longest(month))
    return undefined
  if (month === undefined && year === undefined && day === undefined && weekday === undefined)
    return undefined
  if (monthNumber !== undefined && month === undefined) return undefined
  const result: { -readonly [Key in keyof DateMeaning]: DateMeaning[Key] } = { kind: "date" }
  if (year !== undefined) result.year = year
  if (month !== undefined) result.month = month
  if (day !== undefined) result.day = day
  if (weekday !== undefined) result.weekday = weekday
  const which = direction(bag)
  if (which !== undefined) result.direction = which
  if (hijri !== undefined || hijriYear !== undefined) result.calendar = "hijri"
  if (short !== undefined) result.shortYear = true
  if (bag["orNth"] !== undefined) result.orNth = true
  if (part.nextWeekday === "nextWeek") result.nextWeekday = "nextWeek"
  return result
}

function longest(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Two digits are read as the hundred years of which the present is nearer the end, as POSIX does. */
function fullYear(short: number): number {
  return short < 69 ? 2000 + short : 1900 + short
}

const numeric: Builder = (bag, part) => {
  const found = (bag["numeric"] ?? bag["numericDay"]) as NumericDate | undefined
  if (!found) return undefined
  const weekday = number(bag, "weekday")
  const named = weekday === undefined ? {} : { weekday }
  const year = found.year === undefined ? undefined : found.shortYear ? fullYear(found.year) : found.year
  const base = { kind: "date", ...named, ...(year === undefined ? {} : { year }) } as const
  if (found.second === undefined) {
    return found.first >= 1 && found.first <= 12 ? { ...base, month: found.first } : undefined
  }
  const monthFirst = found.yearFirst || part.numericOrder === "mdy"
  const orders = monthFirst ? [[found.first, found.second]] : [[found.second, found.first]]
  if (!found.yearFirst) orders.push([orders[0]?.[1] ?? 0, orders[0]?.[0] ?? 0])
  const fits = orders.filter(
    ([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= longest(month),
  )
  const [month, day] = fits[0] ?? []
  if (month === undefined || day === undefined) return undefined
  const ambiguous = fits.length > 1 && month !== day && part.numericOrder === "mdy" && weekday === undefined
  return {
    ...base,
    month,
    day,
    ...(found.shortYear ? { shortYear: true as const } : {}),
    ...(ambiguous ? { eitherOrder: true as const } : {}),
  }
}

const withYear = (bag: Bag): { year?: number; direction?: TimeDirection } => {
  const year = number(bag, "year")
  const which = direction(bag)
  return { ...(year === undefined ? {} : { year }), ...(which === undefined ? {} : { direction: which }) }
}

const ago =
  (sign: 1 | -1): Builder =>
  (bag) => {
    const found = amount(bag)
    const weekday = number(bag, "weekday")
    const count = number(bag, "count")
    if (!found && weekday !== undefined && count !== undefined)
      return { kind: "nth", ordinal: count * sign, weekday, of: { kind: "shift", unit: "day", amount: 0 } }
    if (!found) return undefined
    return { kind: "ago", unit: found.unit, amount: sign * found.count, ...onlyFuture(bag) }
  }

const range =
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

/** Whether something of the first kind can lie in something of the second. */
function fitsInside(inner: TimeMeaning, outer: TimeMeaning): boolean {
  const isYear =
    (outer.kind === "date" && outer.year !== undefined && outer.month === undefined) ||
    ((outer.kind === "shift" || outer.kind === "ago") && outer.unit === "year")
  const isMonth =
    (outer.kind === "shift" && outer.unit === "month") ||
    (outer.kind === "date" && outer.month !== undefined && outer.day === undefined)
  const isWeek = outer.kind === "shift" && outer.unit === "week"
  switch (inner.kind) {
    case "date":
      if (inner.year !== undefined || (inner.direction !== undefined && inner.direction !== "last"))
        return false
      if (inner.month !== undefined)
        return isYear || (isMonth && inner.day !== undefined && outer.kind === "shift")
      if (inner.day !== undefined) return isMonth && outer.kind === "shift"
      return isWeek
    case "quarter":
    case "season":
    case "holiday":
      return isYear && inner.year === undefined
    case "nth":
    case "edge":
      return isYear && isOpenYear(inner.of)
    default:
      return false
  }
}

function isOpenYear(inner: TimeMeaning): boolean {
  return inner.kind === "date" && inner.year === undefined && inner.month !== undefined
}

const builders: Readonly<Record<TimeRuleName, Builder>> = {
  date,
  numeric,
  days: date,
  deictic: (bag) => {
    const amount = number(bag, "deictic")
    return amount === undefined ? undefined : { kind: "shift", unit: "day", amount }
  },
  period: (bag) => {
    const found = unit(bag)
    const which = direction(bag)
    return found && which && { kind: "shift", unit: found, amount: steps[which], ...onlyFuture(bag) }
  },
  run: (bag) => {
    const found = amount(bag)
    const which = direction(bag)
    if (!found || (which !== "last" && which !== "next")) return undefined
    if (found.count === 1) return { kind: "shift", unit: found.unit, amount: steps[which] }
    return { kind: "run", ...found, forward: which === "next" }
  },
  ago: ago(-1),
  ahead: ago(1),
  within: (bag) => {
    const found = amount(bag)
    return found && { kind: "within", ...found, ...onlyFuture(bag) }
  },
  quarter: (bag) => {
    const quarter = number(bag, "ordinal") ?? number(bag, "number")
    if (quarter === undefined || quarter < 1 || quarter > 4) return undefined
    const { year } = withYear(bag)
    return { kind: "quarter", quarter, ...(year === undefined ? {} : { year }) }
  },
  season: (bag, part) => {
    const season = number(bag, "season")
    return season === undefined
      ? undefined
      : {
          kind: "season",
          season,
          ...(part.seasonsBegin === "sun" ? { bySun: true as const } : {}),
          ...withYear(bag),
        }
  },
  decade: (bag) => {
    const year = number(bag, "decade")
    return year === undefined ? undefined : { kind: "decade", year }
  },
  holiday: (bag) => {
    const rule = bag["holiday"]
    return typeof rule === "string" ? { kind: "holiday", rule, ...withYear(bag) } : undefined
  },
  vague: (bag) => {
    const found = bag["vague"]
    if (found === "past" || found === "future" || found === "present")
      return { kind: "vague", direction: found }
    const which = direction(bag)
    return bag["plural"] === undefined || (which !== "last" && which !== "next")
      ? undefined
      : { kind: "vague", direction: which === "next" ? "future" : "past" }
  },
  edge: (bag) => {
    const edge = bag["edge"] as TimeEdge | undefined
    const of = meaning(bag) ?? periodOf(bag)
    if (!edge || !of || of.kind === "range" || of.kind === "edge" || of.kind === "vague") return undefined
    return { kind: "edge", edge, of }
  },
  nth: nth(false),
  last: nth(true),
  offset: (bag) => {
    const found = amount(bag)
    const from = meaning(bag)
    if (!found || !from || found.count === Number.POSITIVE_INFINITY) return undefined
    if (from.kind === "range" || from.kind === "vague") return undefined
    return {
      kind: "offset",
      unit: found.unit,
      amount: bag["back"] === undefined ? found.count : -found.count,
      from,
    }
  },
  clock: (bag) => {
    const minutes = number(bag, "clock")
    const zone = number(bag, "zone")
    const of = meaning(bag)
    if (minutes === undefined || zone === undefined)
      return of &&
        (of.kind === "date" ||
          of.kind === "shift" ||
          of.kind === "same" ||
          of.kind === "holiday" ||
          of.kind === "inside")
        ? of
        : undefined
    if (of?.kind === "range" || of?.kind === "vague") return undefined
    const afternoon = bag["afternoon"] !== undefined && minutes < 720 ? 720 : 0
    return {
      kind: "clock",
      minutes: minutes + afternoon,
      zone,
      of: of ?? { kind: "shift", unit: "day", amount: 0 },
    }
  },
  inside: (bag, part) => {
    const inner = meaning(bag) ?? date(bag, part)
    const outer = meaning(bag, "outer") ?? periodOf(bag)
    return inner && outer && fitsInside(inner, outer) ? { kind: "inside", inner, outer } : undefined
  },
  same: (bag) => {
    const first = meaning(bag)
    const second = meaning(bag, "other")
    return first && second && areOne(first, second) ? { kind: "same", first, second } : undefined
  },
  since: range("since"),
  until: range("until"),
  before: range("before"),
  after: range("after"),
  by: range("by"),
  between: range("between"),
  fromTo: range("fromTo"),
  none: () => ({ kind: "none" }),
}

function nth(fromEnd: boolean): Builder {
  return (bag) => {
    const ordinal = number(bag, "ordinal") ?? number(bag, "count") ?? 1
    const weekday = number(bag, "weekday")
    const found = unit(bag)
    const after = meaning(bag, "after")
    if (after && weekday !== undefined && after.kind !== "range")
      return { kind: "nth", ordinal, weekday, of: { kind: "range", shape: "after", from: after } }
    const of = meaning(bag) ?? periodOf(bag)
    if (!of || (weekday === undefined && found === undefined)) return undefined
    if (of.kind === "range" || of.kind === "vague" || of.kind === "run") return undefined
    if (weekday !== undefined && ordinal > 5) return undefined
    if (of.kind === "date" && of.day !== undefined && ordinal !== 0) return undefined
    return {
      kind: "nth",
      ordinal: fromEnd ? -ordinal : ordinal,
      ...(weekday === undefined ? {} : { weekday }),
      ...(found === undefined ? {} : { unit: found }),
      of,
    }
  }
}

/** A deictic day beside a weekday or a date, or dates of two calendars, name one day twice. */
function areOne(first: TimeMeaning, second: TimeMeaning): boolean {
  const isDeictic = (time: TimeMeaning): boolean => time.kind === "shift" && time.unit === "day"
  const isNamed = (time: TimeMeaning): boolean =>
    time.kind === "date" && (time.weekday !== undefined || time.day !== undefined)
  if (isDeictic(first)) return isNamed(second)
  if (isDeictic(second)) return isNamed(first)
  return (
    first.kind === "date" &&
    second.kind === "date" &&
    (first.calendar === "hijri") !== (second.calendar === "hijri") &&
    isNamed(first) &&
    isNamed(second)
  )
}
