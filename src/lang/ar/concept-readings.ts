import type { ConceptReading } from "../parts/concepts.ts"
import { letters } from "./letters.ts"

/** Pronouns written onto a verb or a noun; the longest that fits is taken, and none of what is left is taken again. */
const pronouns = ["هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك", "ي"]

const conjunctions = "وف"
const prepositions = "بلك"

interface Opened {
  readonly rest: string
  readonly cut: number
  readonly wordClass?: "verb" | "noun"
  readonly definite?: true
}

/** What is left of a word when the particles before it are taken off, in each way that the letters allow. */
function opened(word: string): Opened[] {
  const all: Opened[] = [{ rest: word, cut: 0 }]
  if (conjunctions.includes(word[0] ?? "-") && word.length > 3) all.push({ rest: word.slice(1), cut: 1 })
  for (const { rest, cut } of all.slice()) {
    // "ستضرب", "ليضرب"
    if (/^س[يتنا]/u.test(rest) && rest.length > 4)
      all.push({ rest: rest.slice(1), cut: cut + 1, wordClass: "verb" })
    if (rest.startsWith("ال") && rest.length > 4)
      all.push({ rest: rest.slice(2), cut: cut + 2, wordClass: "noun", definite: true })
    if (rest.startsWith("لل") && rest.length > 4) {
      all.push({ rest: rest.slice(2), cut: cut + 2, wordClass: "noun", definite: true })
      // the article's alif is not written behind ل: "للقاء" is of "اللقاء" and of "لقاء"
      all.push({ rest: rest.slice(1), cut: cut + 1, wordClass: "noun" })
    }
    if (prepositions.includes(rest[0] ?? "-") && rest.length > 3) {
      const behind = rest.slice(1)
      if (behind.startsWith("ال") && behind.length > 4)
        all.push({ rest: behind.slice(2), cut: cut + 3, wordClass: "noun", definite: true })
      else if (rest[0] === "ل" && /^[يتن]/u.test(behind)) all.push({ rest: behind, cut: cut + 1 })
      else all.push({ rest: behind, cut: cut + 1, wordClass: "noun" })
    }
  }
  return all
}

/** A word that ends in the letter of the feminine has no pronoun at its end. */
const feminine = /ة[\u064b-\u0652]?$/u

/** Returns how a folded Arabic word may be taken apart; `written` tells "ضربة" from "ضربه" and shows a passive. */
export function readings(folded: string, written: string): ConceptReading[] {
  const word = folded.length > 24 ? folded.slice(0, 24) : folded
  const passive = letters.writtenPassive(written) ? ({ passive: true } as const) : {}
  const all: ConceptReading[] = []
  const isFeminine = feminine.test(written)
  for (const { rest, cut, wordClass, definite } of opened(word)) {
    const more = { cut, ...(wordClass === undefined ? {} : { wordClass }), ...passive }
    all.push({ key: rest, ...more })
    if (definite === true || isFeminine) continue
    // "هجوما لاذعا"
    if (rest.endsWith("ا") && rest.length > 3)
      all.push({ key: rest.slice(0, -1), ...more, wordClass: "noun" })
    const pronoun = pronouns.find((each) => rest.endsWith(each) && rest.length - each.length >= 2)
    if (pronoun === undefined) continue
    // "my" goes with nouns, "me" with verbs; of nouns without the feminine letter the adjective is written so: "حربي"
    if (pronoun === "ي" && (wordClass === "verb" || !rest.endsWith("تي"))) continue
    const own = pronoun === "ي" ? ({ wordClass: "noun" } as const) : {}
    all.push({ key: rest.slice(0, -pronoun.length), bound: true, ...more, ...own })
  }
  return all
}
