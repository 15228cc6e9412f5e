import type { NumberSuffix } from "../../../lang/parts/times.ts"
import { clocks } from "./clock-slots.ts"
import { type NumericDate, numericDate, numericDay } from "./numeric-date.ts"
import { plainNumber } from "./plain-number.ts"
import type { Atom, Scan } from "./scan.ts"
import { atoms, has, none, prefixes, type SlotMatch } from "./slot-match.ts"
import { decades, hijriYears, markedHijriYears, shortYears, years } from "./year-slots.ts"

const dashes = new Set(["-", "–", "—", "‑", "−"])
const inflections: ReadonlySet<NumberSuffix> = new Set(["ordinal", "case", "locative"])
/** Marks between two names of one month. */
const nameMarks = new Set(["/", "(", "-", "–", ",", "،"])
const commas = new Set([",", "،"])

/** Returns every way in which a slot can be filled at a position; `time` is not among them. */
export function fillSlot(scan: Scan, slot: string, position: number, strict: boolean): readonly SlotMatch[] {
  const token = scan.tokens[position]
  if (token === undefined || token.kind === "break") return none
  if (slot.startsWith("m:"))
    return token.kind === "mark" && markSlot(token.folded) === slot
      ? [{ value: "", to: position + 1, cut: 0 }]
      : none
  return readers.get(slot)?.(scan, position, strict) ?? atoms(scan, slot, position, strict)
}

type SlotReader = (scan: Scan, position: number, strict: boolean) => readonly SlotMatch[]

/** Slots that more than a word of the lexicon fills. */
const readers: ReadonlyMap<string, SlotReader> = new Map<string, SlotReader>([
  ["day", days],
  ["ordinal", ordinals],
  ["number", (scan, position) => numbers(scan, position, 9999)],
  ["count", (scan, position) => numbers(scan, position, 999)],
  ["monthNumber", (scan, position) => numbers(scan, position, 12)],
  ["year", (scan, position, strict) => years(scan, position, strict, false)],
  ["namedYear", (scan, position, strict) => years(scan, position, strict, true)],
  ["hijriYear", hijriYears],
  ["markedHijriYear", markedHijriYears],
  ["impossibleDay", impossibleDays],
  ["shortYear", shortYears],
  ["month", (scan, position, strict) => months(scan, "month", position, strict)],
  ["hijriMonth", (scan, position, strict) => months(scan, "hijriMonth", position, strict)],
  ["weekday", weekdays],
  ["numeric", (scan, position) => one(numericDate(scan, position))],
  ["numericDay", (scan, position) => one(numericDay(scan, position))],
  ["clock", clocks],
  ["decade", decades],
])

function one(date: NumericDate | undefined): readonly SlotMatch[] {
  return date ? [{ value: date, to: date.to, cut: 0 }] : none
}

/** The slot of a punctuation mark; dashes of all kinds are one, and so are commas. */
export function markSlot(mark: string): string {
  return `m:${dashes.has(mark) ? "-" : commas.has(mark) ? "," : mark}`
}

function days(scan: Scan, position: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  if (number) {
    if (number.digits > 2 || number.value < 1 || number.value > 31) return none
    if (number.suffix === undefined && isCounted(scan, number.to)) return none
    if (number.suffix !== undefined && !inflections.has(number.suffix)) return none
    return [{ value: number.value, to: number.to, cut: 0 }]
  }
  return atoms(scan, "ordinalWord", position).filter((match) => Number(match.value) <= 31)
}

/** "32 August": a number that no month has. */
function impossibleDays(scan: Scan, position: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  const fits =
    number?.digits === 2 && number.value > 31 && (number.suffix === undefined || number.suffix === "ordinal")
  return fits && number ? [{ value: number.value, to: number.to, cut: 0 }] : none
}

/** The number before counts something: "March 5 miles", "in 2000 people". */
function isCounted(scan: Scan, position: number): boolean {
  return has(scan, "counted", position) || has(scan, "plural", position)
}

function ordinals(scan: Scan, position: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  if (number) return number.suffix === "ordinal" ? [{ value: number.value, to: number.to, cut: 0 }] : none
  return atoms(scan, "ordinalWord", position)
}

function numbers(scan: Scan, position: number, most: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  if (number) {
    const fits =
      number.value >= 1 &&
      number.value <= most &&
      (number.suffix === undefined || inflections.has(number.suffix))
    return fits ? [{ value: number.value, to: number.to, cut: 0 }] : none
  }
  return atoms(scan, "numberWord", position).filter(
    ({ value }) => Number(value) <= most || (most === 999 && value === Number.POSITIVE_INFINITY),
  )
}

function months(scan: Scan, slot: string, position: number, strict: boolean): readonly SlotMatch[] {
  const found: SlotMatch[] = []
  for (const prefix of prefixes(scan, "w:monthPrefix", position)) {
    for (const atom of scan.atomsAt(prefix.to)) {
      if (atom.slot !== slot) continue
      const bare = prefix.to === position
      let to = secondName(scan, slot, atom)
      const doubled = to > atom.to
      const suffix = atoms(scan, "w:monthSuffix", to)[0]
      if (suffix) to = suffix.to
      if (strict && atom.weak && bare && !suffix && !doubled) continue
      if (!bare && atom.cut > 0) continue
      found.push({ value: atom.value, to, cut: bare ? atom.cut : prefix.cut })
    }
  }
  return found
}

/** One month under two names ("آب/أغسطس", "نيسان (أبريل)", "شباط فبراير") is one month. */
function secondName(scan: Scan, slot: string, { value, to, weak }: Atom): number {
  const mark = scan.tokens[to]
  const joined = mark?.kind === "mark"
  if (joined && !nameMarks.has(mark.folded)) return to
  const second = scan
    .atomsAt(joined ? to + 1 : to)
    // side by side, two everyday words make no month of each other
    .find(
      (atom) =>
        atom.slot === slot && atom.value === value && atom.cut === 0 && (joined || !weak || !atom.weak),
    )
  if (!second) return to
  if (mark?.folded !== "(") return second.to
  return scan.tokens[second.to]?.folded === ")" ? second.to + 1 : to
}

function weekdays(scan: Scan, position: number, strict: boolean): readonly SlotMatch[] {
  const found: SlotMatch[] = []
  for (const prefix of prefixes(scan, "w:weekdayPrefix", position)) {
    for (const atom of scan.atomsAt(prefix.to)) {
      if (atom.slot !== "weekday") continue
      const bare = prefix.to === position
      const suffix = atoms(scan, "w:weekdaySuffix", atom.to)[0]
      if (strict && atom.weak && bare && !suffix) continue
      if (!bare && atom.cut > 0) continue
      found.push({ value: atom.value, to: suffix?.to ?? atom.to, cut: bare ? atom.cut : prefix.cut })
    }
  }
  return found
}
