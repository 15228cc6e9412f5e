import type { CalendarUnit, TimesPart } from "../../../lang/parts/times.ts"

/** A number in words from here on is a year ("two thousand ten"). */
const firstYear = 1900

/** Adds every word and phrase of a language's part under the slot that it fills. */
export function addWords(
  part: TimesPart,
  add: (slot: string, phrase: string, value: number | string) => void,
): void {
  const lists: [string, readonly (readonly string[])[], number][] = [
    ["month", part.months, 1],
    ["hijriMonth", part.hijriMonths, 1],
    ["weekday", part.weekdays, 1],
    ["season", part.seasons, 1],
  ]
  for (const [slot, list, first] of lists)
    list.forEach((forms, index) => {
      for (const form of forms) add(slot, form, index + first)
    })
  for (const [unit, forms] of Object.entries(part.units) as [CalendarUnit, TimesPart["units"]["day"]][]) {
    for (const form of forms.one) add("unit", form, unit)
    for (const form of forms.one) add("units", form, unit)
    for (const form of forms.many) add("units", form, unit)
    for (const form of forms.many) add("plural", form, unit)
    for (const form of forms.two) add("dual", form, unit)
  }
  for (const { words, amount } of part.days) for (const word of words) add("deictic", word, amount)
  for (const [slot, table] of [
    ["direction", part.directions],
    ["edge", part.edges],
    ["vague", part.vague],
    ["w", part.words],
  ] as const)
    for (const [key, forms] of Object.entries(table))
      for (const form of forms) add(slot === "w" ? `w:${key}` : slot, form, key)
  for (const [slot, table] of [
    ["numberWord", part.numbers.filter(([, value]) => value < firstYear)],
    ["yearWord", part.numbers.filter(([, value]) => value >= firstYear)],
    ["ordinalWord", part.ordinals],
    ["decadeWord", part.decades],
    ["holiday", part.holidays],
    ["zone", part.zones],
  ] as const)
    for (const [words, value] of table) add(slot, words, value)
  for (const words of part.vagueCounts) add("numberWord", words, Number.POSITIVE_INFINITY)
  for (const words of part.partsOfDay) add("partOfDay", words, "")
  for (const words of part.afternoon) add("afternoon", words, 12)
  for (const words of part.counted) add("counted", words, 0)
  for (const words of part.numbered) add("numbered", words, 0)
  for (const words of part.numberSigns) add("numberSign", words, 0)
  for (const words of part.negatives) add("stop", words, 0)
}
