import type { TimesPart } from "../parts/times.ts"

/** A stem with each of its endings. */
export function inflect(stem: string, endings: string): string[] {
  return endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending))
}

export const hard = "ый ой ого ому ым ом ая ую ое ые ых ыми"
export const soft = "ий его ему им ем ая ей ую ее ие их ими"
const third = "ий ьего ьему ьим ьем ья ьей ью ье ьи ьих ьими"

const ordinalUnits: readonly (readonly string[])[] = [
  inflect("перв", hard),
  inflect("втор", hard),
  inflect("трет", third),
  ...["четверт", "пят", "шест", "седьм", "восьм", "девят"].map((stem) => inflect(stem, hard)),
]
const ordinalTeens = ["десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат"].concat([
  "шестнадцат",
  "семнадцат",
  "восемнадцат",
  "девятнадцат",
])

function ordinals(): (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  ordinalUnits.forEach((forms, index) => {
    for (const form of forms)
      found.push([form, index + 1], [`двадцать ${form}`, index + 21], [`тридцать ${form}`, index + 31])
  })
  ordinalTeens.forEach((stem, index) => {
    for (const form of inflect(stem, hard)) found.push([form, index + 10])
  })
  for (const form of inflect("двадцат", hard)) found.push([form, 20])
  for (const form of inflect("тридцат", hard)) found.push([form, 30])
  return found
}

const cardinals: readonly (readonly [string, number])[] = [
  ...["один", "одна", "одну", "одного", "одной"].map((word) => [word, 1] as const),
  ...["два", "две", "двух", "двум"].map((word) => [word, 2] as const),
  ...["три", "трех", "трем"].map((word) => [word, 3] as const),
  ...["четыре", "четырех"].map((word) => [word, 4] as const),
  ...["пят", "шест", "сем", "восем", "девят", "десят"].flatMap((stem, index) =>
    inflect(stem, "ь и").map((word) => [word, index + 5] as const),
  ),
  ["восьми", 8],
  ...ordinalTeens
    .slice(1)
    .flatMap((stem, index) => inflect(stem, "ь и").map((word) => [word, index + 11] as const)),
  ["двадцать", 20],
  ["двадцати", 20],
  ["тридцать", 30],
  ["тридцати", 30],
  ["сорок", 40],
  ["пятьдесят", 50],
  ["двое", 2],
  ["двоих", 2],
  ["трое", 3],
  ["четверо", 4],
  ["пятеро", 5],
  ["шестеро", 6],
  ["семеро", 7],
  ["пару", 2],
  ["пара", 2],
]

/** Russian numbers and ordinals in words. */
export const russianTimeNumbers: Pick<TimesPart, "numbers" | "ordinals"> = {
  numbers: cardinals,
  ordinals: ordinals(),
}
