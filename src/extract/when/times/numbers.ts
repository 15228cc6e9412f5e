import type { NumberSuffix } from "../../../lang/parts/times.ts"
import { isAttached, type Scan } from "./scan.ts"

/** A number in digits as it stands in the text, with the suffix that belongs to it. */
export interface NumberRead {
  readonly value: number
  readonly digits: number
  readonly suffix: NumberSuffix | undefined
  /** The token after the number and its suffix. */
  readonly to: number
}

const joining = new Set([".", ",", ":", "/", "٫", "٬"])
const amounts = new Set(["%", "٪", "$", "€", "£", "¥", "₺", "₽", "°"])
/** Tokens between the name of a numbered thing and its number ("Res. No. 12"). */
const mostBetween = 4
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

function isMonth(scan: Scan, position: number): boolean {
  return scan.atomsAt(position).some((atom) => atom.slot === "month")
}

function isProclitic(scan: Scan, position: number): boolean {
  return scan.atomsAt(position).some((atom) => atom.slot === "w:proclitic")
}

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
function monthOfYear({ groups, separator }: Digits): Parts | undefined {
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

interface Digits {
  readonly groups: readonly string[]
  readonly separator: string
  readonly to: number
}

/** "Version 10.1.30", "Article 12", "القرار رقم 2254": the number of a thing, not of a day or a year. */
function isNumbered(scan: Scan, position: number): boolean {
  for (let before = position - 1; before >= position - mostBetween; before--) {
    const atoms = scan.atomsAt(before)
    if (atoms.some((atom) => atom.slot === "numbered")) return true
    const joins = scan.tokens[before]?.folded === "." || atoms.some((atom) => atom.slot === "numberSign")
    if (!joins) return false
  }
  return false
}

function digitGroups(scan: Scan, position: number): Digits | undefined {
  const { tokens } = scan
  const first = tokens[position]
  if (first?.kind !== "number" || scan.isStopped(position)) return undefined
  const before = tokens[position - 1]
  if (before && isAttached(tokens, position)) {
    if (amounts.has(before.folded) || (before.kind === "mark" && joining.has(before.folded))) return undefined
    if (before.kind === "word" && !isProclitic(scan, position - 1)) return undefined
  }
  const separator = tokens[position + 1]?.folded ?? ""
  if (separator !== "/" && separator !== "-" && separator !== ".") return undefined
  const groups = [first.folded]
  let to = position + 1
  while (groups.length < 4) {
    const number = tokens[to + 1]
    if (tokens[to]?.folded !== separator || number?.kind !== "number") break
    if (!isAttached(tokens, to) || !isAttached(tokens, to + 1)) break
    groups.push(number.folded)
    to += 2
  }
  // a year of four digits makes a date even of "Decision 18.12.2015"
  if (groups.every(({ length }) => length < 4) && isNumbered(scan, position)) return undefined
  return groups.length === 2 || groups.length === 3 ? { groups, separator, to } : undefined
}

function isYear(value: number): boolean {
  return value >= 1800 && value <= 2199
}
