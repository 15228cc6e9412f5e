import type { Scan } from "./scan.ts"
import { markSlot } from "./slots.ts"

const ofNumbers = [
  "namedYear",
  "day",
  "number",
  "count",
  "year",
  "numeric",
  "numericDay",
  "clock",
  "shortYear",
  "decade",
  "monthNumber",
  "hijriYear",
  "markedHijriYear",
  "impossibleDay",
  "ordinal",
]
/** What a phrase of a class may begin, besides its own slot. */
const opens: Readonly<Record<string, readonly string[]>> = {
  ordinalWord: ["day", "ordinal", "clock"],
  numberWord: ["number", "count", "monthNumber"],
  yearWord: ["year"],
  decadeWord: ["decade"],
  "w:yearPrefix": ["year", "namedYear", "hijriYear", "markedHijriYear"],
  "w:monthPrefix": ["month", "hijriMonth"],
  "w:weekdayPrefix": ["weekday"],
  "w:clockPrefix": ["clock"],
}

export const noSlots: ReadonlySet<string> = new Set()
/** Slots that are more than a phrase found at the token. */
export const computedSlots = new Set([...ofNumbers, ...Object.values(opens).flat()])

/** No text has more kinds of marks than these that are worth remembering. */
const mostMarks = 500

/** The slots of a number in digits, and of a token that may fill none. */
export const numberSlots: ReadonlySet<string> = new Set(ofNumbers)
const ofMarks = new Map<string, ReadonlySet<string>>()

/** The slots of a mark by which nothing else is written. */
function slotsOfMark(mark: string): ReadonlySet<string> {
  let slots = ofMarks.get(mark)
  if (slots === undefined) {
    slots = new Set([markSlot(mark), "shortYear"])
    if (ofMarks.size < mostMarks) ofMarks.set(mark, slots)
  }
  return slots
}

/** The slots that a token may begin to fill; a cheap test before each is really read. */
export function slotsOf(scan: Scan, position: number): ReadonlySet<string> {
  const token = scan.tokens[position]
  if (token === undefined || token.kind === "break") return noSlots
  const atoms = scan.atomsAt(position)
  if (atoms.length === 0) {
    if (token.kind === "word") return noSlots
    return token.kind === "number" ? numberSlots : slotsOfMark(token.folded)
  }
  const slots = new Set<string>()
  if (token.kind === "mark") for (const slot of slotsOfMark(token.folded)) slots.add(slot)
  if (token.kind === "number") for (const slot of ofNumbers) slots.add(slot)
  for (const { slot } of atoms) {
    slots.add(slot)
    const opened = opens[slot]
    if (opened !== undefined) for (const other of opened) slots.add(other)
  }
  return slots
}
