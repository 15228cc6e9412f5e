import type { NumberSuffix } from "../../lang/parts/times.ts"
import type { TimeMeaning } from "./meaning.ts"
import { type NumericDate, numericDate, numericDay, plainNumber } from "./numbers.ts"
import { isAttached, type Scan } from "./scan.ts"

/** What a slot holds. */
export type SlotValue = number | string | TimeMeaning | NumericDate

/** A slot filled: its value, the token after it, and the letters of the first word that stay outside. */
export interface SlotMatch {
  readonly value: SlotValue
  readonly to: number
  readonly cut: number
  /** The token where a nested expression itself begins, if something beside it comes first. */
  readonly from?: number
}

const none: readonly SlotMatch[] = []
const dashes = new Set(["-", "–", "—", "‑", "−"])
const inflections: ReadonlySet<NumberSuffix> = new Set(["ordinal", "case", "locative"])
const commas = new Set([",", "،"])

/** Returns every way in which a slot can be filled at a position; `time` is not among them. */
export function fillSlot(scan: Scan, slot: string, position: number, strict: boolean): readonly SlotMatch[] {
  const token = scan.tokens[position]
  if (token === undefined || token.kind === "break") return none
  if (slot.startsWith("m:"))
    return token.kind === "mark" && markSlot(token.folded) === slot
      ? [{ value: "", to: position + 1, cut: 0 }]
      : none
  switch (slot) {
    case "day":
      return days(scan, position)
    case "ordinal":
      return ordinals(scan, position)
    case "number":
    case "count":
      return numbers(scan, position, slot === "count" ? 999 : 9999)
    case "monthNumber":
      return numbers(scan, position, 12)
    case "year":
    case "namedYear":
      return years(scan, position, strict, slot === "namedYear")
    case "hijriYear":
      return hijriYears(scan, position)
    case "shortYear":
      return shortYears(scan, position)
    case "month":
    case "hijriMonth":
      return months(scan, slot, position, strict)
    case "weekday":
      return weekdays(scan, position, strict)
    case "numeric":
    case "numericDay": {
      const date = slot === "numeric" ? numericDate(scan, position) : numericDay(scan, position)
      return date ? [{ value: date, to: date.to, cut: 0 }] : none
    }
    case "clock":
      return clocks(scan, position)
    case "decade":
      return decades(scan, position)
    default:
      return atoms(scan, slot, position, strict)
  }
}

/** The slot of a punctuation mark; dashes of all kinds are one, and so are commas. */
export function markSlot(mark: string): string {
  return `m:${dashes.has(mark) ? "-" : commas.has(mark) ? "," : mark}`
}

function atoms(scan: Scan, slot: string, position: number, strict = false): readonly SlotMatch[] {
  const found = scan.atomsAt(position)
  if (found.length === 0) return none
  return found.filter((atom) => atom.slot === slot && !(strict && atom.weak))
}

function has(scan: Scan, slot: string, position: number): boolean {
  return scan.atomsAt(position).some((atom) => atom.slot === slot)
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

function years(scan: Scan, position: number, strict: boolean, named: boolean): readonly SlotMatch[] {
  const prefixes = atoms(scan, "w:yearPrefix", position)
  for (const prefix of [...prefixes, { to: position, cut: 0 }]) {
    const number = plainNumber(scan, prefix.to)
    if (!number || (number.digits !== 4 && !(number.digits === 3 && prefix.to > position))) continue
    if (hijriSuffix(scan, number.to) || number.suffix === "hijri" || number.suffix === "decade") continue
    if (number.value < 100 || number.value > 2999) continue
    const marked = prefix.to > position || number.suffix === "gregorian" || number.suffix === "locative"
    const suffix = atoms(scan, "w:yearSuffix", number.to)[0]
    if (suffix) return [{ value: number.value, to: suffix.to, cut: prefix.cut }]
    if (!marked) {
      if (named) return none
      if (strict && !(number.value >= 1900 && number.value <= 2099)) return none
      if (scan.atomsAt(number.to).some((atom) => atom.slot === "counted" || atom.slot === "units"))
        return none
      if (number.value < 1000) return none
    }
    return [{ value: number.value, to: number.to, cut: prefix.cut }]
  }
  // "two thousand ten"
  return atoms(scan, "yearWord", position)
}

/** A year of the Islamic calendar, marked so or standing beside one of its months. */
function hijriYears(scan: Scan, position: number): readonly SlotMatch[] {
  for (const prefix of [...atoms(scan, "w:yearPrefix", position), { to: position, cut: 0 }]) {
    const number = plainNumber(scan, prefix.to)
    if (!number || number.value < 1200 || number.value > 1600) continue
    if (number.suffix !== undefined && number.suffix !== "hijri") continue
    const suffix = hijriSuffix(scan, number.to)
    return [{ value: number.value, to: suffix ? number.to + 1 : number.to, cut: prefix.cut }]
  }
  return none
}

function hijriSuffix(scan: Scan, position: number): boolean {
  const word = scan.tokens[position]
  return word?.kind === "word" && scan.lexicon.suffixes.get(word.folded) === "hijri"
}

function shortYears(scan: Scan, position: number): readonly SlotMatch[] {
  const { tokens } = scan
  const quoted = tokens[position]?.folded === "'" && isAttached(tokens, position + 1)
  const number = plainNumber(scan, quoted ? position + 1 : position)
  return number && number.digits === 2 && number.suffix === undefined
    ? [{ value: number.value, to: number.to, cut: 0 }]
    : none
}

function months(scan: Scan, slot: string, position: number, strict: boolean): readonly SlotMatch[] {
  const found: SlotMatch[] = []
  for (const prefix of [...atoms(scan, "w:monthPrefix", position), { to: position, cut: 0 }]) {
    for (const atom of scan.atomsAt(prefix.to)) {
      if (atom.slot !== slot) continue
      const bare = prefix.to === position
      let to = secondName(scan, slot, atom.value, atom.to)
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

/** One month under two names ("آب/أغسطس", "نيسان (أبريل)") is one month. */
function secondName(scan: Scan, slot: string, value: number | string, to: number): number {
  const mark = scan.tokens[to]?.folded
  if (mark !== "/" && mark !== "(" && mark !== "-" && mark !== "–") return to
  const second = scan
    .atomsAt(to + 1)
    .find((atom) => atom.slot === slot && atom.value === value && atom.cut === 0)
  if (!second) return to
  if (mark !== "(") return second.to
  return scan.tokens[second.to]?.folded === ")" ? second.to + 1 : to
}

function weekdays(scan: Scan, position: number, strict: boolean): readonly SlotMatch[] {
  const found: SlotMatch[] = []
  for (const prefix of [...atoms(scan, "w:weekdayPrefix", position), { to: position, cut: 0 }]) {
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

function decades(scan: Scan, position: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  if (number && number.digits === 4 && number.value % 10 === 0) {
    if (number.suffix === "decade") return [{ value: number.value, to: number.to, cut: 0 }]
    // "1990-е годы": the noun tells the decade from an ordinal
    const noun = number.suffix === "ordinal" ? atoms(scan, "w:decadeSuffix", number.to)[0] : undefined
    if (noun) return [{ value: number.value, to: noun.to, cut: 0 }]
  }
  return atoms(scan, "decadeWord", position)
}

/** A time of day, as minutes after midnight. */
function clocks(scan: Scan, position: number): readonly SlotMatch[] {
  const prefix = atoms(scan, "w:clockPrefix", position)[0]
  const from = prefix?.to ?? position
  const cut = prefix?.cut ?? 0
  const colon = clockDigits(scan, from)
  let minutes = colon?.minutes
  let to = colon?.to ?? from
  let marked = colon !== undefined
  if (minutes === undefined) {
    const number = plainNumber(scan, from)
    if (number?.digits === 4 && number.value < 2400 && number.value % 100 < 60) {
      minutes = Math.floor(number.value / 100) * 60 + (number.value % 100)
      to = number.to
      // "2024 GMT" after a date is a year
      marked =
        prefix !== undefined || (has(scan, "zone", to) && !(number.value >= 1900 && number.value < 2100))
    } else {
      const hour =
        number && number.digits <= 2 ? { value: number.value, to: number.to } : hourWord(scan, from)
      if (!hour || hour.value > 24) return none
      minutes = hour.value * 60
      to = hour.to
      marked = prefix !== undefined || has(scan, "zone", to)
    }
  }
  for (const [slot, shift] of [
    ["w:am", 0],
    ["afternoon", 720],
  ] as const) {
    const half = atoms(scan, slot, to)[0]
    if (!half) continue
    const hours = Math.floor(minutes / 60)
    if (hours > 12) return [{ value: minutes, to: half.to, cut }]
    return [{ value: (minutes % 720) + shift, to: half.to, cut }]
  }
  return marked && minutes < 1440 ? [{ value: minutes, to, cut }] : none
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
