import type { TimesPart } from "../../../lang/parts/times.ts"
import type { DateMeaning, TimeExpression, TimeMeaning } from "./meaning.ts"

const byRegion = new WeakMap<TimesPart, Map<string, TimesPart>>()

/** Returns the part for an edition: where countries differ, its region tells the order of all-digit dates. */
export function timesIn(part: TimesPart, lang: string | undefined): TimesPart {
  const region = lang
    ?.split("-")
    .slice(1)
    .find((subtag) => /^(?:[A-Za-z]{2}|[0-9]{3})$/u.test(subtag))
  if (region === undefined || part.numericOrder !== "either") return part
  const numericOrder = part.monthFirstRegions.includes(region.toUpperCase()) ? "mdy" : "dmy"
  const known = byRegion.get(part) ?? new Map<string, TimesPart>()
  byRegion.set(part, known)
  const found = known.get(numericOrder) ?? { ...part, numericOrder }
  known.set(numericOrder, found)
  return found
}

function dateOf(meaning: TimeMeaning): DateMeaning | undefined {
  return meaning.kind === "date" ? meaning : undefined
}

/**
 * All-digit dates of one text are written in one order: one that can be read one way only ("25/12/2023") tells how the
 * others are to be read, unless another contradicts it.
 */
export function agreeOnOrder(expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  const shown = new Set(expressions.flatMap(({ meaning }) => dateOf(meaning)?.shows ?? []))
  const [order] = shown
  if (shown.size !== 1 || order === undefined) return expressions
  return expressions.map((expression) => {
    const date = dateOf(expression.meaning)
    if (date?.eitherOrder !== "open" || date.month === undefined || date.day === undefined) return expression
    const { eitherOrder: _, ...settled } = date
    const meaning = order === "mdy" ? settled : { ...settled, month: date.day, day: date.month }
    return { ...expression, meaning }
  })
}
