import type { TimeEdge, TimeRuleName, TimesPart } from "../../../lang/parts/times.ts"
import {
  ago,
  amount,
  type Bag,
  type Builder,
  direction,
  meaning,
  number,
  onlyFuture,
  periodOf,
  steps,
  unit,
  withYear,
} from "./bag.ts"
import { date } from "./build-date.ts"
import { numeric } from "./build-numeric.ts"
import { areOne, fitsInside } from "./build-pair.ts"
import { range } from "./build-range.ts"
import type { TimeMeaning } from "./meaning.ts"

/** Returns what a matched template means, or undefined where its slots make no sense together. */
export function build(rule: TimeRuleName, bag: Bag, part: TimesPart): TimeMeaning | undefined {
  return builders[rule](bag, part)
}

const builders: Readonly<Record<TimeRuleName, Builder>> = {
  date,
  numeric,
  days: date,
  deictic: (bag) => {
    const amount = number(bag, "deictic")
    return amount === undefined ? undefined : { kind: "shift", unit: "day", amount }
  },
  period: (bag, { weekStarts }) => {
    const found = unit(bag)
    const which = direction(bag)
    if (!found || !which) return undefined
    const starts = found === "week" && weekStarts.length > 1 ? { weekStarts } : {}
    return { kind: "shift", unit: found, amount: steps[which], ...onlyFuture(bag), ...starts }
  },
  run: (bag) => {
    const found = amount(bag)
    const which = direction(bag)
    if (!found || (which !== "last" && which !== "next")) return undefined
    if (found.count === 1) return { kind: "shift", unit: found.unit, amount: steps[which] }
    const orLast = bag["ordinal"] === undefined ? {} : { orLast: true as const }
    return { kind: "run", ...found, forward: which === "next", ...orLast }
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
  lasting: (bag) => {
    const found = amount(bag)
    const from = meaning(bag)
    if (!found || !from || found.count === Number.POSITIVE_INFINITY) return undefined
    if (from.kind !== "shift" && !(from.kind === "date" && (from.day ?? from.weekday) !== undefined))
      return undefined
    if (from.kind === "shift" && from.unit !== "day") return undefined
    const to = { kind: "offset", unit: found.unit, amount: found.count, from } as const
    return { kind: "range", shape: "fromTo", from, to }
  },
  nearest: (bag) => {
    const to = meaning(bag, "to")
    const rule = bag["holiday"]
    const weekday = number(bag, "weekday")
    const ordinal = number(bag, "ordinal") ?? 1
    if (!to || to.kind === "range" || to.kind === "vague" || ordinal > 10) return undefined
    if (typeof rule === "string") return { kind: "nearest", ordinal, what: { kind: "holiday", rule }, to }
    return weekday === undefined
      ? undefined
      : { kind: "nearest", ordinal, what: { kind: "date", weekday }, to }
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
