import type { Random } from "./random.ts"

/** What articles hold where something went wrong on the way: marks that steer, halves of characters, odd quotation marks. */
const hostile = [
  "\u202E",
  "\u2066",
  "\u2069",
  "\u200F",
  "\u0000",
  "\u001B[31m",
  "\u009B",
  "\uD800",
  "\uDC00",
  "\uFEFF",
  "“",
  "”",
  "«",
  "»",
  '"',
  "'",
  "(",
  "\n\n",
  "\r\n",
  "\u00A0",
  "…",
  " — ",
  ", ",
  ". ",
  " said ",
  " that ",
  " قال ",
  " إن ",
  "😀",
  "12",
  " on Monday ",
]

type Mutation = (text: string, random: Random, other: string) => string

/** A part of a text; nothing of an empty one. */
function part(text: string, random: Random, longest: number): readonly [start: number, end: number] {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + 1 + random.below(longest))]
}

const mutations: readonly Mutation[] = [
  (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + random.pick(hostile) + text.slice(at)
  },
  (text, random) => {
    const [start, end] = part(text, random, 200)
    return text.slice(0, start) + text.slice(end)
  },
  (text, random) => {
    const [start, end] = part(text, random, 300)
    return text.slice(0, end) + text.slice(start)
  },
  (text, random, other) => {
    const at = random.below(text.length + 1)
    const [start, end] = part(other, random, 300)
    return text.slice(0, at) + other.slice(start, end) + text.slice(at)
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => text.replaceAll(/\p{Nd}/gu, () => String(random.below(10))),
  (text, random) => text.replaceAll(/["“”«»]/gu, () => random.pick(hostile)),
  (text, random) => text.replaceAll(/\s+/gu, random.pick([" ", "\n", "\u00A0", ""])),
  (text, random) =>
    text
      .split("\n\n")
      .sort(() => (random.chance(0.5) ? 1 : -1))
      .join("\n\n"),
]

/** Returns a text that was damaged a few times. */
export function mutateText(text: string, other: string, random: Random): string {
  let mutated = text
  for (let times = 1 + random.below(6); times > 0; times--)
    mutated = random.pick(mutations)(mutated, random, other)
  return mutated
}

/** Returns a text in which a few words were exchanged, as an editor might who takes it over. */
export function editText(text: string, random: Random): string {
  const words = text.split(" ")
  for (let times = random.below(4); times > 0 && words.length > 0; times--)
    words[random.below(words.length)] = random.pick(["some", "later", "بعض", "the"])
  return words.join(" ")
}
