import { plainNumber } from "./numbers.ts"
import { isAttached, type Scan } from "./scan.ts"
import { atoms, has, none, type SlotMatch } from "./slot-match.ts"

/** A time of day, as minutes after midnight. */
export function clocks(scan: Scan, position: number): readonly SlotMatch[] {
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
