import { type NumberRead, plainNumber } from "./plain-number.ts"
import { isAttached, type Scan } from "./scan.ts"
import { atoms, has, none, prefixes, type SlotMatch } from "./slot-match.ts"

/** Years that are counted today in the Islamic calendar, and are long past in the other. */
const mayBeHijri = (year: number): boolean => year >= 1340 && year <= 1500

/** Years in digits or words. `named`: only where a word says that it is one. */
export function years(scan: Scan, position: number, strict: boolean, named: boolean): readonly SlotMatch[] {
  for (const prefix of prefixes(scan, "w:yearPrefix", position)) {
    const number = plainNumber(scan, prefix.to)
    const prefixed = prefix.to > position
    if (!number || !mayBeYear(scan, number, prefixed)) continue
    const suffix = atoms(scan, "w:yearSuffix", number.to)[0]
    const to = suffix?.to ?? number.to
    const marked = prefixed || number.suffix === "gregorian" || number.suffix === "locative"
    if (!suffix && !marked && (named || !isBareYear(scan, number, strict))) return none
    // "عام 1445": of which calendar nobody can tell
    const open = prefixed && number.suffix !== "gregorian" && mayBeHijri(number.value)
    return suffix || !open ? [{ value: number.value, to, cut: prefix.cut }] : none
  }
  // "two thousand ten"
  return atoms(scan, "yearWord", position)
}

/** Whether a number has the digits of a year, and nothing beside it makes it one of another kind. */
function mayBeYear(scan: Scan, { value, digits, suffix, to }: NumberRead, prefixed: boolean): boolean {
  if (digits !== 4 && !(digits === 3 && prefixed)) return false
  if (hijriSuffix(scan, to) || suffix === "hijri" || suffix === "decade") return false
  return value >= 100 && value <= 2999
}

/** Whether a number is a year though no word says so. */
function isBareYear(scan: Scan, { value, to }: NumberRead, strict: boolean): boolean {
  if (strict && (value < 1900 || value > 2099)) return false
  return !has(scan, "counted", to) && !has(scan, "units", to) && value >= 1000
}

/** A year of the Islamic calendar, marked so or standing beside one of its months. */
export function hijriYears(scan: Scan, position: number): readonly SlotMatch[] {
  for (const prefix of prefixes(scan, "w:yearPrefix", position)) {
    const number = plainNumber(scan, prefix.to)
    if (!number || number.value < 1200 || number.value > 1600) continue
    if (number.suffix !== undefined && number.suffix !== "hijri") continue
    const suffix = hijriSuffix(scan, number.to)
    // "1445هـ" is written as one word or as two
    return [{ value: number.value, to: suffix ? number.to + 1 : number.to, cut: prefix.cut }]
  }
  return none
}

/** A year of the Islamic calendar that is marked so: "1445هـ", "1445 AH". */
export function markedHijriYears(scan: Scan, position: number): readonly SlotMatch[] {
  return hijriYears(scan, position).filter(({ to }) => {
    const last = scan.tokens[to - 1]
    return last?.kind === "word" && scan.lexicon.suffixes.get(last.folded) === "hijri"
  })
}

function hijriSuffix(scan: Scan, position: number): boolean {
  const word = scan.tokens[position]
  return word?.kind === "word" && scan.lexicon.suffixes.get(word.folded) === "hijri"
}

/** "'22" */
export function shortYears(scan: Scan, position: number): readonly SlotMatch[] {
  const { tokens } = scan
  const quoted = tokens[position]?.folded === "'" && isAttached(tokens, position + 1)
  const number = plainNumber(scan, quoted ? position + 1 : position)
  return number && number.digits === 2 && number.suffix === undefined
    ? [{ value: number.value, to: number.to, cut: 0 }]
    : none
}

/** "1990s", "the nineties" */
export function decades(scan: Scan, position: number): readonly SlotMatch[] {
  const number = plainNumber(scan, position)
  if (number && number.digits === 4 && number.value % 10 === 0) {
    if (number.suffix === "decade") return [{ value: number.value, to: number.to, cut: 0 }]
    // "1990-е годы": the noun tells the decade from an ordinal
    const noun = number.suffix === "ordinal" ? atoms(scan, "w:decadeSuffix", number.to)[0] : undefined
    if (noun) return [{ value: number.value, to: noun.to, cut: 0 }]
  }
  return atoms(scan, "decadeWord", position)
}
