import type { QuantityValue } from "../../schema/proposition.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** A number with its bounds, before what it counts is read. */
export interface Figure {
  readonly value: QuantityValue
  /** Its first number, which words behind it may still bound or make one of a nation. */
  readonly number?: number
  /** A dual names what it counts ("جنديان"): its label, where it is more than people. */
  readonly label?: string
  readonly counted?: true
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

/** A number as the words before or behind it bound it. */
export function bounded(value: number, bound: string | undefined): QuantityValue {
  if (bound === "min") return { min: value }
  if (bound === "more") return { min: value + 1 }
  if (bound === "max") return { max: value }
  if (bound === "less") return { max: Math.max(0, value - 1) }
  return { min: value, max: value, ...(bound === "about" ? { approximate: true } : {}) }
}

/** Reads "dozens", "between 20 and 30", "12", "twelve hundred", and an Arabic dual. */
export function readFigure(
  units: readonly Unit[],
  at: number,
  bound: string | undefined,
): Figure | undefined {
  const dozens = valuesOf(units[at], "dozens")?.[0]
  if (dozens !== undefined) {
    const [min, max] = dozens.split("..").map(Number)
    return {
      value: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      next: at + 1,
    }
  }
  const range = is(units[at], "range") ? rangeAt(units, at + 1) : undefined
  if (range !== undefined) {
    const { min, max, next } = range
    return { value: { min, max }, number: min, next }
  }
  const number = readNumber(units, at)
  if (number !== undefined)
    return { value: bounded(number.value, bound), number: number.value, next: number.next }
  const dual = valuesOf(units[at], "dual")
  if (dual === undefined) return undefined
  const [label] = dual
  return {
    value: bounded(2, bound),
    ...(label === undefined || label === "people" ? {} : { label }),
    counted: true,
    next: at + 1,
  }
}
