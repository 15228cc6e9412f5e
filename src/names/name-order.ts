import { fold } from "../util/fold.ts"
import type { NameWord } from "./parse-name.ts"

/** Which of two of one name somebody is: Jr., Sr. */
export type Generation = "younger" | "elder"

const generations: Readonly<Record<string, Generation>> = {
  jr: "younger",
  jnr: "younger",
  junior: "younger",
  младший: "younger",
  мл: "younger",
  الابن: "younger",
  sr: "elder",
  snr: "elder",
  senior: "elder",
  старший: "elder",
  ст: "elder",
  الاب: "elder",
}

/** Tells whether a folded word says which of two of one name is meant. */
export function generationOf(folded: string): Generation | undefined {
  return Object.hasOwn(generations, folded) ? generations[folded] : undefined
}

/** Endings of Russian patronymics that are rarely a surname's. */
const patronymic = /(?:[oe]vich|ievich|[oe]vna|ichna|евич|ович|овна|евна|ична)$/
/** Azeri and Turkmen ones: son of, daughter of, written behind the father's name. */
const sonOrDaughter = /.(?:oglu|ogly|oghlu|kyzy|gizi|qizi|qyzy|оглы|оглу|кызы)$/
const surname = /(?:[oe]v|[oe]va|in|ina|sk[iy]|li|lu|zade?h?|ов|ев|ова|ева|ин|ина|ский|ли|лы|заде)$/

/** Whether the words are surname, given name, father's name or initials, in this order. */
function isSurnameFirst(words: readonly NameWord[]): boolean {
  const last = words.at(-1)
  const first = words[0]
  if (first === undefined || last === undefined || first.initial) return false
  if (last.initial) return last.dotted && words.slice(1).every((word) => word.initial)
  if (words.length !== 3) return false
  const [family, given, father] = words.map((word) => fold(word.text)) as [string, string, string]
  // the father's name in the midst: the last one is a surname like it (Roman Arkadyevich Abramovich)
  if (patronymic.test(father)) return !patronymic.test(given) && !patronymic.test(family)
  return sonOrDaughter.test(father) && surname.test(family)
}

/** Puts a surname behind where a father's name or initials at the end show that it comes first. */
export function surnameLast(words: readonly NameWord[]): readonly NameWord[] {
  return isSurnameFirst(words) ? [...words.slice(1), words[0] as NameWord] : words
}
