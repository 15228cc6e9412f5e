import type { Token } from "../util/tokens.ts"
import type { Lexicon } from "./lexicon.ts"
import { readWord } from "./read-word.ts"

/**
 * Reads a number from a token on: digits with separators ("1,200", "1.5"), number words, and multipliers after them.
 * A multiplier alone ("millions") is no number.
 */
export function readNumber(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): { value: number | undefined; next: number } {
  let index = start
  let value: number | undefined
  let total = 0
  let last = Number.POSITIVE_INFINITY
  for (;;) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.kind === "number") {
      if (value !== undefined) break
      let digits = token.folded
      index++
      while (isSeparated(tokens, index)) {
        const separator = (tokens[index] as Token).folded
        const group = (tokens[index + 1] as Token).folded
        const grouped = group.length === 3 && separator !== "." && separator !== "٫"
        digits += grouped ? group : digits.includes(".") ? group : `.${group}`
        index += 2
      }
      value = Number(digits)
      last = 1
      continue
    }
    if (token.kind !== "word") break
    const { entry, forms } = readWord(lexicon, token.folded)
    // "الخمسة" and "وعشرون" are numbers; a word whose only short form is one is not
    if (entry.factor !== undefined && value !== undefined) {
      total += value * entry.factor
      value = 0
      last = entry.factor
      index++
      continue
    }
    const isNumber = forms.length > 0 && entry.number !== undefined
    if (isNumber && (value === undefined || (entry.number as number) < last || last < 20)) {
      if (value !== undefined && last < 20 && (entry.number as number) < 20 && entry.number !== 10) break
      value = (value ?? 0) + (entry.number as number)
      last = entry.number as number
      index++
      continue
    }
    break
  }
  if (index === start) index++
  const sum = value === undefined ? undefined : total + value
  return { value: sum !== undefined && Number.isFinite(sum) ? sum : undefined, next: index }
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
