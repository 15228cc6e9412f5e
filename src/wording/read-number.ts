import type { Token } from "../util/tokens.ts"
import type { Lexicon } from "./lexicon.ts"
import { measureOf } from "./number-measure.ts"
import { readWord } from "./read-word.ts"

/** A number as it stands in a text. */
export interface ReadNumber {
  /** Undefined for a multiplier alone ("millions"), which is no number. */
  readonly value: number | undefined
  /** What it measures, or "" where it counts. */
  readonly measure: string
  /** The first token after it. */
  readonly next: number
}

/** Letters that multiply a sum of money when they are written onto it. */
const suffixes = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
])
const fraction = /^(\d)\u2044(\d)$/

/**
 * Reads a number from a token on: digits with separators ("1,200", "1.5", ".5"), number words, fractions, multipliers
 * after them ("38-million", "$5bn"), and what it measures, by the sign before it or the word after it.
 */
export function readNumber(tokens: readonly Token[], start: number, lexicon: Lexicon): ReadNumber {
  const currency = currencyBefore(tokens, start, lexicon)
  let index = start
  let value: number | undefined
  let total = 0
  let last = Number.POSITIVE_INFINITY
  let digits = ""
  for (;;) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === "number") {
      if (value !== undefined) break
      const read = readDigits(tokens, index)
      digits = read.digits
      index = read.next
      value = Number(digits)
      const [one, slash, other] = [tokens[index], tokens[index + 1], tokens[index + 2]]
      if (isDigit(one) && slash?.folded === "/" && isDigit(other)) {
        // "2 1/2"
        value += Number(one?.folded) / Math.max(1, Number(other?.folded))
        index += 3
      }
      last = 1
      continue
    }
    // a hyphen joins a multiplier: "38-million"
    const joined = token.kind === "mark" && token.folded === "-" && value !== undefined
    const word = joined ? tokens[index + 1] : token
    if (word?.kind !== "word" || (joined && word.start !== token.end)) break
    const written = word.start === tokens[index - 1]?.end || joined
    const suffix = currency !== undefined && written ? suffixes.get(word.folded) : undefined
    const { entry } = readWord(lexicon, word.folded)
    const factor = entry.factor ?? suffix
    if (factor !== undefined && value !== undefined) {
      total += value * factor
      value = 0
      last = factor
      index += joined ? 2 : 1
      continue
    }
    if (joined) {
      // "thirty-two"
      const ones = entry.number
      if (digits !== "" || ones === undefined || ones > 9 || last < 20 || last > 90) break
      value = (value ?? 0) + ones
      last = ones
      index += 2
      continue
    }
    const part = digits === "" ? null : fraction.exec(word.folded)
    if (part !== null && value !== undefined) {
      value += Number(part[1]) / Math.max(1, Number(part[2]))
      index++
      break
    }
    const { number } = entry
    // "2016 ten civilians"
    if (number !== undefined && digits === "" && (value === undefined || number < last || last < 20)) {
      if (value !== undefined && last < 20 && number < 20 && number !== 10) break
      value = (value ?? 0) + number
      last = number
      index++
      continue
    }
    break
  }
  if (index === start) index++
  const sum = value === undefined ? undefined : total + value
  const known = sum !== undefined && Number.isFinite(sum) ? sum : undefined
  const { measure, next } = measureOf(tokens, start, index, digits, currency, lexicon)
  return { value: known, measure, next }
}

const isDigit = (token: Token | undefined) => token?.kind === "number" && token.folded.length === 1

function readDigits(tokens: readonly Token[], start: number): { digits: string; next: number } {
  const first = tokens[start] as Token
  const before = tokens[start - 1]
  const beyond = tokens[start - 2]
  // ".20", not the end of a sentence or a date
  const leading =
    before?.folded === "." &&
    before.end === first.start &&
    (beyond === undefined || beyond.end < before.start)
  let digits = leading ? `0.${first.folded}` : first.folded
  let index = start + 1
  while (isSeparated(tokens, index)) {
    const separator = (tokens[index] as Token).folded
    const group = (tokens[index + 1] as Token).folded
    const grouped = group.length === 3 && separator !== "." && separator !== "٫"
    digits += grouped ? group : `.${group}`
    index += 2
  }
  return { digits, next: index }
}

function isSeparated(tokens: readonly Token[], index: number): boolean {
  const separator = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (separator?.kind !== "mark" || before === undefined || after?.kind !== "number") return false
  if (separator.start !== before.end || after.start !== separator.end) return false
  return (
    separator.folded === "." ||
    separator.folded === "," ||
    separator.folded === "٬" ||
    separator.folded === "٫"
  )
}

function currencyBefore(tokens: readonly Token[], start: number, lexicon: Lexicon): string | undefined {
  let before = tokens[start - 1]
  if (before?.folded === "." && before.end === tokens[start]?.start) before = tokens[start - 2]
  return before?.kind === "mark" ? lexicon.currencies.get(before.folded) : undefined
}
