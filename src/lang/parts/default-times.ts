import {
  type TimeDirection,
  type TimeEdge,
  type CalendarUnit,
  type TimeRuleName,
  type TimesPart,
  timeRuleNames,
  type UnitForms,
} from "./times.ts"

const noForms: UnitForms = { one: [], two: [], many: [] }
const units: readonly CalendarUnit[] = [
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]
const directions: readonly TimeDirection[] = ["beforeLast", "last", "this", "next", "afterNext"]
const edges: readonly TimeEdge[] = ["early", "mid", "late", "earlier", "later", "firstHalf", "secondHalf"]

function byName<Name extends string, Value>(
  names: readonly Name[],
  value: Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>
}

/** The times of a language that has not written them: dates in digits with the year first ("2024-07-23") alone are read. */
export function defaultTimes(lang: string): TimesPart {
  const none: readonly string[] = []
  const rules: Record<TimeRuleName, readonly string[]> = { ...byName(timeRuleNames, none) }
  rules.numeric = ["<numeric>"]
  return {
    lang,
    months: Array.from({ length: 12 }, () => none),
    hijriMonths: Array.from({ length: 12 }, () => none),
    weekdays: Array.from({ length: 7 }, () => none),
    weak: none,
    units: byName(units, noForms),
    days: [],
    directions: byName(directions, none),
    numbers: [],
    ordinals: [],
    vagueCounts: none,
    edges: byName(edges, none),
    partsOfDay: none,
    afternoon: none,
    seasons: Array.from({ length: 4 }, () => none),
    seasonsBegin: "month",
    decades: [],
    holidays: [],
    vague: { past: none, present: none, future: none },
    zones: [],
    numberSuffixes: [],
    words: {},
    negatives: none,
    counted: none,
    numbered: none,
    numberSigns: none,
    numericOrder: "either",
    monthFirstRegions: [],
    weekStarts: [1],
    nextWeekday: "coming",
    forms: (folded) => [{ form: folded, cut: 0 }],
    accepts: () => true,
    rules,
  }
}
