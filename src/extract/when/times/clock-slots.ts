import { plainNumber } from "./plain-number.ts"
import { isAttached, type Scan } from "./scan.ts"
import { atoms, has, none, type SlotMatch } from "./slot-match.ts"

/** Minutes after midnight, where they end, and whether the words make them a time of day. */
interface ClockReading {
  readonly minutes: number
  readonly to: number
  readonly marked: boolean
}

/** A time of day, as minutes after midnight. */
export function clocks(scan: Scan, position: number): readonly SlotMatch[] {
  const prefix = atoms(scan, "w:clockPrefix", position)[0]
  const from = prefix?.to ?? position
  const cut = prefix?.cut ?? 0
  const read =
    colonClock(scan, from) ??
    fourDigits(scan, from, prefix !== undefined) ??
    hourAlone(scan, from, prefix !== undefined)
  if (read === undefined) return none
  const { minutes, to, marked } = read
  const half = halfOfDay(scan, minutes, to)
  if (half !== undefined) return [{ ...half, cut }]
  return marked && minutes < minutesOfDay ? [{ value: minutes, to, cut }] : none
}

const minutesOfDay = 1440
const halves = [
  ["w:am", 0],
  ["afternoon", 720],
] as const

/** "at 3 pm"; hours past noon stay as they are. */
function halfOfDay(scan: Scan, minutes: number, at: number): { value: number; to: number } | undefined {
  for (const [slot, shift] of halves) {
    const half = atoms(scan, slot, at)[0]
    if (!half) continue
    const value = Math.floor(minutes / 60) > 12 ? minutes : (minutes % 720) + shift
    return { value, to: half.to }
  }
  return undefined
}

function colonClock(scan: Scan, from: number): ClockReading | undefined {
  const colon = clockDigits(scan, from)
  return colon && { ...colon, marked: true }
}

/** "1430 GMT" */
function fourDigits(scan: Scan, from: number, prefixed: boolean): ClockReading | undefined {
  const number = plainNumber(scan, from)
  if (number?.digits !== 4 || number.value >= 2400 || number.value % 100 >= 60) return undefined
  const { value, to } = number
  // "2024 GMT" after a date is a year
  const marked = prefixed || (has(scan, "zone", to) && !(value >= 1900 && value < 2100))
  return { minutes: Math.floor(value / 100) * 60 + (value % 100), to, marked }
}

/** "at three", "3 GMT" */
function hourAlone(scan: Scan, from: number, prefixed: boolean): ClockReading | undefined {
  const number = plainNumber(scan, from)
  const hour = number && number.digits <= 2 ? number : hourWord(scan, from)
  if (!hour || hour.value > 24) return undefined
  return { minutes: hour.value * 60, to: hour.to, marked: prefixed || has(scan, "zone", hour.to) }
}

function hourWord(scan: Scan, position: number): { value: number; to: number } | undefined {
  const word = [...atoms(scan, "ordinalWord", position), ...atoms(scan, "numberWord", position)].find(
    ({ value }) => Number(value) <= 12,
  )
  return word && { value: Number(word.value), to: word.to }
}

function clockDigits(scan: Scan, position: number): { minutes: number; to: number } | undefined {
  const { tokens } = scan
  const [hour, mark, minute] = [tokens[position], tokens[position + 1], tokens[position + 2]]
  if (hour?.kind !== "number" || minute?.kind !== "number" || mark?.folded !== ":") return undefined
  if (!isAttached(tokens, position + 1) || !isAttached(tokens, position + 2)) return undefined
  if (hour.folded.length > 2 || minute.folded.length !== 2) return undefined
  if (Number(hour.folded) > 24 || Number(minute.folded) > 59) return undefined
  const seconds = tokens[position + 4]
  const further = tokens[position + 3]?.folded === ":" && isAttached(tokens, position + 3)
  const to = further && seconds?.kind === "number" ? position + 5 : position + 3
  return { minutes: Number(hour.folded) * 60 + Number(minute.folded), to }
}
