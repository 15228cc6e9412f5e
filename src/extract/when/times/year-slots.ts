import { plainNumber } from "./numbers.ts"
import { isAttached, type Scan } from "./scan.ts"
import { atoms, has, none, prefixes, type SlotMatch } from "./slot-match.ts"

/** Years that are counted today in the Islamic calendar, and are long past in the other. */
const mayBeHijri = (year: number): boolean => year >= 1340 && year <= 1500

/** Years in digits or words. `named`: only where a word says that it is one. */
export function years(scan: Scan, position: number, strict: boolean, named: boolean): readonly SlotMatch[] {
  for (const prefix of prefixes(scan, "w:yearPrefix", position)) {
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
      if (has(scan, "counted", number.to) || has(scan, "units", number.to)) return none
      if (number.value < 1000) return none
      if (strict && mayBeHijri(number.value)) return none
    }
    // "عام 1445": of which calendar nobody can tell
    if (number.suffix !== "gregorian" && prefix.to > position && mayBeHijri(number.value)) return none
    return [{ value: number.value, to: number.to, cut: prefix.cut }]
  }
  // "two thousand ten"
  return atoms(scan, "yearWord", position)
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
