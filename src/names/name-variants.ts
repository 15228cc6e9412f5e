import { readLetters, type Script } from "./letters.ts"

/** What is written onto the front of an Arabic word: conjunctions, then prepositions, then the article. */
const conjunctions = ["و", "ف"]
const prepositions = ["ب", "ل", "ك"]
const article = "ال"

/** Endings of the Russian cases that a name's nominative has not, and what it has instead. */
const caseEndings: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ["ого", ["ий", "ый", "ой"]],
  ["его", ["ий"]],
  ["ому", ["ий", "ый", "ой"]],
  ["ему", ["ий"]],
  ["ским", ["ский"]],
  ["ском", ["ский"]],
  ["ым", ["", "ый"]],
  ["ом", [""]],
  ["ем", ["", "й", "ь"]],
  ["ой", ["а"]],
  ["ою", ["а"]],
  ["ей", ["я", "а"]],
  ["у", ["", "а"]],
  ["ю", ["й", "ь", "я"]],
  ["а", [""]],
  ["я", ["й", "ь"]],
  ["е", ["", "а", "я"]],
  ["ы", ["а"]],
  ["и", ["я", "а"]],
]

const fewestLetters = 3

const longEnough = (word: string): boolean => (readLetters(word)?.text.length ?? 0) >= fewestLetters

function withoutOne(words: readonly string[], clitics: readonly string[]): string[] {
  return words.flatMap((word) => {
    const found = clitics.find((clitic) => word.startsWith(clitic))
    return found === undefined ? [] : [word.slice(found.length)]
  })
}

function arabicVariants(token: string): string[] {
  const plain = token.replaceAll(/[\u064B-\u065F\u0670\u0640]/g, "")
  const afterConjunction = [plain, ...withoutOne([plain], conjunctions)]
  const afterPreposition = [...afterConjunction, ...withoutOne(afterConjunction, prepositions)]
  // لل is ل with the article
  const assimilated = afterConjunction.flatMap((word) => (word.startsWith("لل") ? [word.slice(2)] : []))
  return [...afterPreposition, ...assimilated, ...withoutOne(afterPreposition, [article])]
}

function cyrillicVariants(token: string): string[] {
  return caseEndings.flatMap(([ending, nominatives]) =>
    token.endsWith(ending)
      ? nominatives.map((nominative) => token.slice(0, -ending.length) + nominative)
      : [],
  )
}

const variantsOf: Readonly<Record<Script, (token: string) => string[]>> = {
  arabic: arabicVariants,
  cyrillic: cyrillicVariants,
  latin: () => [],
}

/**
 * Returns what a name may be once the letters that grammar has written onto its word are taken off: Arabic clitics
 * (و ف ب ل ك ال), endings after an apostrophe (Putin's, Erdoğan'ın), Russian case endings (Путиным).
 *
 * The first is always the word itself, since a name may begin or end like that («بوتين», "Сабина"); a shorter one
 * counts only where it is found in a registry or matches a name of the article. None has fewer than three letters.
 *
 * @param token One word of a text.
 * @returns The word and its readings, without repetition, the least changed first.
 * @example
 * ```ts
 * import { nameVariants } from "isnad/names"
 * nameVariants("وبوتين") // → ["وبوتين", "بوتين", "وتين"]
 * ```
 */
export function nameVariants(token: string): readonly string[] {
  if (token.length > 100) return [token]
  const found = new Set([token])
  const apostrophe = token.search(/['’ʼ]/u)
  const word = apostrophe > 0 && token.length - apostrophe <= 6 ? token.slice(0, apostrophe) : token
  if (word !== token && longEnough(word)) found.add(word)
  const script = readLetters(word)?.script
  if (script !== undefined)
    for (const variant of variantsOf[script](word)) if (longEnough(variant)) found.add(variant)
  return [...found]
}
