import type { NumberSuffix } from "../../../lang/parts/times.ts"
import { amounts, isMonth, isNumbered, isProclitic, joining } from "./beside-number.ts"
import { isAttached, type Scan } from "./scan.ts"

/** A number in digits as it stands in the text, with the suffix that belongs to it. */
export interface NumberRead {
  readonly value: number
  readonly digits: number
  readonly suffix: NumberSuffix | undefined
  /** The token after the number and its suffix. */
  readonly to: number
}

const suffixMarks = new Set(["'", "-", "’"])

/**
 * Returns the whole number that stands at a position, or undefined: a part of a decimal, a ratio, a clock time,
 * a price, a percentage or a model's name ("F16", "13C") is none.
 */
export function plainNumber(scan: Scan, position: number): NumberRead | undefined {
  if (scan.tokens[position]?.kind !== "number") return undefined
  const known = scan.numbers[position]
  if (known !== undefined) return known ?? undefined
  const read = readNumber(scan, position)
  scan.numbers[position] = read ?? null
  return read
}

function readNumber(scan: Scan, position: number): NumberRead | undefined {
  const { tokens } = scan
  const token = tokens[position]
  if (token?.kind !== "number" || token.folded.length > 4 || scan.isStopped(position)) return undefined
  if (isNumbered(scan, position)) return undefined
  if (isAttached(tokens, position) && !mayPrecede(scan, position)) return undefined
  const value = Number(token.folded)
  const digits = token.folded.length
  const next = tokens[position + 1]
  if (!next || !isAttached(tokens, position + 1)) {
    return next && amounts.has(next.folded)
      ? undefined
      : { value, digits, suffix: undefined, to: position + 1 }
  }
  if (next.kind === "mark") {
    if (amounts.has(next.folded)) return undefined
    const after = tokens[position + 2]
    const attached = isAttached(tokens, position + 2)
    if (after && attached && joining.has(next.folded) && after.kind === "number") return undefined
    if (after && attached && suffixMarks.has(next.folded) && after.kind === "word") {
      const suffix = scan.lexicon.suffixes.get(after.folded)
      if (suffix !== undefined) return { value, digits, suffix, to: position + 3 }
    }
    return { value, digits, suffix: undefined, to: position + 1 }
  }
  if (next.kind !== "word") return undefined
  const suffix = scan.lexicon.suffixes.get(next.folded)
  if (suffix !== undefined) return { value, digits, suffix, to: position + 2 }
  return undefined
}

/** Whether what stands right before a number leaves it a number of its own. */
function mayPrecede(scan: Scan, position: number): boolean {
  const { tokens } = scan
  const before = tokens[position - 1]
  if (before === undefined) return true
  if (before.kind === "word") return isMonth(scan, position - 1) || isProclitic(scan, position - 1)
  if (before.kind !== "mark") return before.kind === "break"
  if (amounts.has(before.folded)) return false
  if (!isAttached(tokens, position - 1)) return before.folded !== "."
  const further = tokens[position - 2]
  if (further?.kind === "number") return !joining.has(before.folded)
  if (further?.kind === "word" && before.folded === "-") return isMonth(scan, position - 2)
  return true
}
