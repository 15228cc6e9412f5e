import type { TimesPart } from "../parts/times.ts"

const units = ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"]
const ordinalUnits = [
  "birinci",
  "ikinci",
  "üçüncü",
  "dördüncü",
  "beşinci",
  "altıncı",
  "yedinci",
  "sekizinci",
  "dokuzuncu",
]
const tens = ["on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"]
const ordinalTens = [
  "onuncu",
  "yirminci",
  "otuzuncu",
  "kırkıncı",
  "ellinci",
  "altmışıncı",
  "yetmişinci",
  "sekseninci",
  "doksanıncı",
]

function count(below: readonly string[], whole: readonly string[]): (readonly [string, number])[] {
  const words: (readonly [string, number])[] = below.map((word, index) => [word, index + 1] as const)
  tens.forEach((ten, index) => {
    words.push([whole[index] ?? ten, (index + 1) * 10])
    below.forEach((unit, rest) => {
      words.push([`${ten} ${unit}`, (index + 1) * 10 + rest + 1])
    })
  })
  return words
}

/** Turkish numbers and ordinals in words. */
export const turkishTimeNumbers: Pick<TimesPart, "numbers" | "ordinals"> = {
  numbers: count(units, tens),
  ordinals: [...count(ordinalUnits, ordinalTens), ["ilk", 1]],
}
