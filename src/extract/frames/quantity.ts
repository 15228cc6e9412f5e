import type { QuantityValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import { is, type Unit, valuesOf } from "./units.ts"

/** A number with its bounds, what it counts, and the unit after it. */
export interface QuantityReading {
  readonly value: QuantityValue
  /** The label of what is counted ("civilians"); left out for people in general. */
  readonly label?: string
  /** Whether a word for what is counted follows. */
  readonly counted: boolean
  readonly start: number
  readonly end: number
  readonly next: number
}

/** Reads "twelve hundred", "خمسة وعشرون", "1.2 million"; the number and the unit after it. */
function readNumber(units: readonly Unit[], from: number): { value: number; next: number } | undefined {
  let total = 0
  let current = 0
  let found = false
  let at = from
  for (;;) {
    const unit = units[at]
    const joined = found && is(unit, "and") && is(units[at + 1], "number")
    const word = joined ? units[at + 1] : unit
    const spelled = valuesOf(word, "number")?.[0]
    const digits = word?.number
    if (digits !== undefined && !found) current = digits
    else if (spelled !== undefined) {
      const value = Number(spelled)
      if (value >= 1000) {
        total += (current === 0 ? 1 : current) * value
        current = 0
      } else if (value === 100)
        current = (current === 0 || current >= 100 ? current + (current === 0 ? 1 : 0) : current) * 100
      else current += value
    } else break
    found = true
    at += joined ? 2 : 1
    if (is(units[at], "hyphen") && is(units[at + 1], "number")) at++
  }
  return found ? { value: total + current, next: at } : undefined
}

/** Reads "20 and 30" after "between"; spelled out the two could not be told from one number in every language. */
function rangeAt(units: readonly Unit[], at: number): { min: number; max: number; next: number } | undefined {
  const [min, max] = [units[at]?.number, units[at + 2]?.number]
  if (min === undefined || max === undefined || max <= min || !is(units[at + 1], "and")) return undefined
  return { min, max, next: at + 3 }
}

function bounded(value: number, bound: string | undefined): QuantityValue {
  if (bound === "min") return { min: value }
  if (bound === "more") return { min: value + 1 }
  if (bound === "max") return { max: value }
  if (bound === "less") return { max: Math.max(0, value - 1) }
  return { min: value, max: value, ...(bound === "about" ? { approximate: true } : {}) }
}

/** The label of a nation's people: its English adjective in lower case. */
function nationalityOf(context: FrameContext, state: string): string {
  const agent = context.registry.agent(state)
  const adjective = agent !== undefined && "adjectives" in agent ? agent.adjectives?.["en"]?.[0] : undefined
  return adjective?.toLowerCase().replaceAll(" ", "-") ?? state
}

/** Reads a quantity: bound, number, and what is counted. `role` is the class of labels for what is counted. */
export function readQuantity(
  context: FrameContext,
  from: number,
  classes: readonly string[],
): QuantityReading | undefined {
  const { units } = context
  let at = from
  while (is(units[at], "determiner") || is(units[at], "filler")) at++
  const first = units[at]
  let bound: string | undefined
  while (is(units[at], "bound")) {
    bound ??= valuesOf(units[at], "bound")?.[0]
    at++
    if (is(units[at], "determiner") && is(units[at + 1], "number")) at++
  }
  const dozens = valuesOf(units[at], "dozens")?.[0]
  const dual = valuesOf(units[at], "dual")
  const range = is(units[at], "range") ? rangeAt(units, at + 1) : undefined
  if (range !== undefined) at++
  const number = dozens === undefined ? readNumber(units, at) : undefined
  let value: QuantityValue | undefined
  let label: string | undefined
  let counted = false
  if (dozens !== undefined) {
    value = { min: Number(dozens), approximate: true }
    at++
  } else if (range !== undefined) {
    value = { min: range.min, max: range.max }
    at = range.next
  } else if (number !== undefined) {
    value = bounded(number.value, bound)
    at = number.next
  } else if (dual !== undefined) {
    value = bounded(2, bound)
    label = dual[0] === "people" ? undefined : dual[0]
    counted = true
    at++
  }
  if (value === undefined || first === undefined) return undefined
  // a share, a year or a sum of money counts no people
  if (is(units[at], "percent")) return undefined
  if (is(units[at], "of") || (is(units[at], "from") && context.options.frames.headFirst)) at++
  const nationality = (state: string | undefined) =>
    state === undefined ? undefined : nationalityOf(context, state)
  const counts = (index: number) => is(units[index], "people-noun") || is(units[index], "label", "victims")
  while (!counts(at) && !is(units[at], "people")) {
    const adjective = is(units[at], "determiner") || is(units[at], "adjective")
    if (!adjective && !(is(units[at], "demonym") && counts(at + 1))) break
    if (is(units[at], "demonym")) label ??= nationality(valuesOf(units[at], "demonym")?.[0])
    at++
  }
  const unit = units[at]
  const named = unit?.senses.find(
    (sense) =>
      sense.kind === "label" && classes.includes(sense.values[0] ?? "") && sense.values[1] !== undefined,
  )
  if (is(unit, "people-noun")) {
    counted = true
    at++
  } else if (named !== undefined) {
    counted = true
    label ??= named.values[1]
    at++
  } else if (is(unit, "people")) {
    counted = true
    label = nationality(valuesOf(unit, "people")?.[0])
    at++
  } else if (is(unit, "demonym") && dozens === undefined && number !== undefined) {
    // "twelve Palestinian …": of a nation, as far as it can be read
    counted = context.options.frames.headFirst
    if (counted) {
      label = nationality(valuesOf(unit, "demonym")?.[0])
      at++
    }
  }
  if (counted && context.options.frames.headFirst && is(units[at], "demonym")) {
    label ??= nationality(valuesOf(units[at], "demonym")?.[0])
    at++
  }
  // "fifteen people at least"
  const trails = is(units[at], "bound", "min") && bound === undefined && number !== undefined
  if (trails) {
    value = bounded(number.value, "min")
    at++
  }
  const last = units[at - 1] ?? first
  return {
    value,
    ...(label === undefined ? {} : { label }),
    counted,
    start: first.start,
    end: last.end,
    next: at,
  }
}
