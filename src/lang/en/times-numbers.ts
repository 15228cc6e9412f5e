import type { TimesPart } from "../parts/times.ts"

const units =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  )
const ordinalUnits =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  )
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")
const ordinalTens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ")

/** One to ninety-nine, or first to ninety-ninth. */
function count(below: readonly string[], whole: readonly string[]): (readonly [string, number])[] {
  const words: (readonly [string, number])[] = below.map((word, index) => [word, index + 1] as const)
  tens.forEach((ten, index) => {
    words.push([whole[index] ?? ten, (index + 2) * 10])
    for (let unit = 1; unit < 10; unit++) {
      const value = (index + 2) * 10 + unit
      words.push([`${ten}-${below[unit - 1]}`, value], [`${ten} ${below[unit - 1]}`, value])
    }
  })
  return words
}

/** Years from 1990 to 2039 in words: "twenty ten", "two thousand and ten", "nineteen ninety-nine". */
function years(): (readonly [string, number])[] {
  const words = count(units, tens).filter(([, value]) => value < 100)
  return words.flatMap(([word, value]) => {
    if (value >= 90) return [[`nineteen ${word}`, 1900 + value] as const]
    if (value >= 40) return []
    const long = [`two thousand ${word}`, `two thousand and ${word}`].map(
      (phrase) => [phrase, 2000 + value] as const,
    )
    return value < 10 ? long : [...long, [`twenty ${word}`, 2000 + value] as const]
  })
}

/** English numbers and ordinals in words. */
export const englishTimeNumbers: Pick<TimesPart, "numbers" | "ordinals"> = {
  numbers: [
    ...count(units, tens),
    ...years(),
    ["two thousand", 2000],
    ["a", 1],
    ["an", 1],
    ["a couple of", 2],
    ["a couple", 2],
  ],
  ordinals: count(ordinalUnits, ordinalTens),
}
