import type { WordsPart } from "../lang/parts/words.ts"
import { byCodeUnit } from "../util/order.ts"
import { lexiconOf } from "./lexicon.ts"
import { readWords } from "./read-words.ts"
import { unitKey } from "./unit-key.ts"
import { wordsFor } from "./words-for.ts"

/** A key that more texts carry is too common to find anything by, whatever the share of all texts. */
export const commonest = 400

/** Texts by the keys that they carry: names, numbers and the roots of words. Texts and keys are told by their places. */
export interface IndexedTexts {
  readonly size: number
  /** The place of a text; undefined for an id that was not added. */
  placeOf(id: string): number | undefined
  idOf(place: number): string
  keysOf(place: number): readonly number[]
  /** The texts that carry a key, in order of adding. */
  carriersOf(key: number): readonly number[]
  /** What a key is worth in common: the fewer texts carry it, the more. */
  worthOf(key: number): number
  /** What some keys are worth together. */
  worthOfAll(keys: readonly number[]): number
  /** What all keys of a text are worth. */
  worthOfText(place: number): number
  /** Orders keys by how rare they are, texts by their ids: by what is written, never by what came first. */
  byRarity(one: number, other: number): number
  byId(one: number, other: number): number
  /** The keys of a text that need not be among them; keys that none of them carries are left out. */
  read(text: string, lang: string | undefined): readonly number[]
  /** Adds a text; false where its id is there already. */
  add(id: string, text: string, lang: string | undefined): boolean
}

/** Returns an empty store of texts by their keys. */
export function createIndexedTexts(words: readonly WordsPart[]): IndexedTexts {
  const ids: string[] = []
  const places = new Map<string, number>()
  const numbers = new Map<string, number>()
  const names: string[] = []
  const carriers: number[][] = []
  const keysOf: (readonly number[])[] = []
  // what a key is worth changes with every text that is added; until then it is worked out once for each count
  let worths: number[] = []
  let worthsAt = 0
  let texts: number[] = []
  let textsAt = 0

  const read = (text: string, lang: string | undefined, known: boolean): readonly number[] => {
    const keys = new Set<number>()
    for (const unit of readWords(text, lexiconOf(wordsFor(lang, words))).units) {
      if (unit.weight < 1) continue
      const key = unitKey(unit)
      let number = numbers.get(key)
      if (number === undefined) {
        if (known) continue
        number = names.length
        numbers.set(key, number)
        names.push(key)
        carriers.push([])
      }
      keys.add(number)
    }
    return [...keys]
  }
  const countOf = (key: number) => carriers[key]?.length ?? 0
  const worthOf = (key: number): number => {
    if (worthsAt !== ids.length) {
      worths = []
      worthsAt = ids.length
    }
    const count = countOf(key)
    if (count > commonest) return Math.log(1 + ids.length / (1 + count))
    return (worths[count] ??= Math.log(1 + ids.length / (1 + count)))
  }
  const worthOfAll = (keys: readonly number[]): number => {
    let sum = 0
    for (const key of keys) sum += worthOf(key)
    return sum
  }
  return {
    get size() {
      return ids.length
    },
    placeOf: (id) => places.get(id),
    idOf: (place) => ids[place] ?? "",
    keysOf: (place) => keysOf[place] ?? [],
    carriersOf: (key) => carriers[key] ?? [],
    worthOf,
    worthOfAll,
    worthOfText(place) {
      if (textsAt !== ids.length) texts = []
      textsAt = ids.length
      return (texts[place] ??= worthOfAll(keysOf[place] ?? []))
    },
    byRarity: (one, other) =>
      countOf(one) - countOf(other) || byCodeUnit(names[one] ?? "", names[other] ?? ""),
    byId: (one, other) => byCodeUnit(ids[one] ?? "", ids[other] ?? ""),
    read: (text, lang) => read(text, lang, true),
    add(id, text, lang) {
      if (places.has(id)) return false
      const place = ids.length
      const keys = read(text, lang, false)
      places.set(id, place)
      ids.push(id)
      keysOf.push(keys)
      for (const key of keys) carriers[key]?.push(place)
      return true
    },
  }
}
