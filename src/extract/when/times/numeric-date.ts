import { amounts } from "./beside-number.ts"
import { type DigitGroups, digitGroups } from "./digit-groups.ts"
import { isAttached, type Scan } from "./scan.ts"

/** An all-digit date: which numbers stand where, not yet which is the day. */
export interface NumericDate {
  readonly year: number | undefined
  readonly first: number
  readonly second: number | undefined
  readonly shortYear: boolean
  readonly yearFirst: boolean
  /** Its parts are set off by dots: nowhere is the month first then. */
  readonly dotted: boolean
  /** It is marked as one of the Islamic calendar. */
  readonly hijri: boolean
  readonly to: number
}

/** Returns the all-digit date at a position: `2022-12-28`, `28/12/2022`, `28.12.22`, `12/2022`, `2022/12`; or undefined. */
export function numericDate(scan: Scan, position: number): NumericDate | undefined {
  const { tokens } = scan
  const parts = digitGroups(scan, position)
  if (!parts) return undefined
  const after = tokens[parts.to]
  if (after && isAttached(tokens, parts.to) && (amounts.has(after.folded) || after.kind === "number"))
    return undefined
  const hijri = after?.kind === "word" && scan.lexicon.suffixes.get(after.folded) === "hijri"
  const read = parts.groups.length === 2 ? monthOfYear(parts) : wholeDate(parts.groups)
  return read && { ...read, hijri, dotted: parts.separator === ".", to: hijri ? parts.to + 1 : parts.to }
}

type Parts = Pick<NumericDate, "year" | "first" | "second" | "shortYear" | "yearFirst">

/** `12/2022`, `2022/12` */
function monthOfYear({ groups, separator }: DigitGroups): Parts | undefined {
  const [a = "", b = ""] = groups
  const rest = { second: undefined, shortYear: false }
  if (a.length === 4 && b.length <= 2 && separator !== "." && isYear(Number(a)))
    return { year: Number(a), first: Number(b), yearFirst: true, ...rest }
  if (b.length === 4 && a.length <= 2 && isYear(Number(b)))
    return { year: Number(b), first: Number(a), yearFirst: false, ...rest }
  return undefined
}

function wholeDate([a = "", b = "", c = ""]: readonly string[]): Parts | undefined {
  const [first, second, third] = [Number(a), Number(b), Number(c)]
  if (a.length === 4 && b.length <= 2 && c.length <= 2)
    return { year: first, first: second, second: third, shortYear: false, yearFirst: true }
  if (a.length > 2 || b.length > 2) return undefined
  if (c.length === 4) return { year: third, first, second, shortYear: false, yearFirst: false }
  if (c.length === 2) return { year: third, first, second, shortYear: true, yearFirst: false }
  return undefined
}

/** Returns day and month of an all-digit date without a year (`15.02`, `15/2`), which only a cue beside it makes a date. */
export function numericDay(scan: Scan, position: number): NumericDate | undefined {
  const parts = digitGroups(scan, position)
  if (parts?.groups.length !== 2) return undefined
  const [a = "", b = ""] = parts.groups
  if (a.length > 2 || b.length > 2) return undefined
  if (parts.separator === "-" && b.length !== 2) return undefined
  const dotted =
    parts.separator === "." && scan.tokens[parts.to]?.folded === "." && isAttached(scan.tokens, parts.to)
  // "1.5" is a decimal; "15.02" and "10.12." are days
  if (parts.separator === "." && !dotted && (a.length !== 2 || b.length !== 2)) return undefined
  return {
    year: undefined,
    first: Number(a),
    second: Number(b),
    shortYear: false,
    yearFirst: false,
    dotted: parts.separator === ".",
    hijri: false,
    to: dotted ? parts.to + 1 : parts.to,
  }
}

function isYear(value: number): boolean {
  return value >= 1800 && value <= 2199
}
