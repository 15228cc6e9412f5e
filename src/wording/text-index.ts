import type { WordsPart } from "../lang/parts/words.ts"
import { byCodeUnit } from "../util/order.ts"
import { groupTexts, type Likeness } from "./group-texts.ts"
import { lexiconOf } from "./lexicon.ts"
import { readWords } from "./read-words.ts"
import type { Unit } from "./unit.ts"

/** A text that may be about the same thing. */
export interface TextCandidate {
  readonly id: string
  /** Share of what is rare in the two that they have in common, between 0 and 1. */
  readonly score: number
}

/** Finds texts that may be about one thing without comparing all with all. */
export interface TextIndex {
  readonly size: number
  /** Adds a text. An id that is known already keeps its first text and answers false. */
  add(id: string, text: string, lang?: string): boolean
  /** The texts that share most of what is rare with one text, best first; equally good ones by their ids. */
  candidates(id: string, options?: CandidateOptions): readonly TextCandidate[]
  /** The same for a text that is not in the index. */
  candidatesFor(text: string, lang?: string, options?: CandidateOptions): readonly TextCandidate[]
  /**
   * Groups of ids, each id in one: texts that are alike on the whole, not each like some other. The order of adding
   * makes no difference but to the order of what is returned.
   */
  groups(options?: GroupOptions): readonly (readonly string[])[]
}

/** What counts as a candidate. */
export interface CandidateOptions {
  /** Least score; 0.3 by default. */
  readonly least?: number
  /** At most so many; 50 by default. */
  readonly limit?: number
}

/** What counts as a group. */
export interface GroupOptions {
  /** Least score of two texts by which their groups may be joined; 0.3 by default. */
  readonly least?: number
  /** Least score that the texts of two groups have on average for them to be joined; 0.25 by default. */
  readonly together?: number
}

/** A key that more texts carry is too common to find anything by, whatever the share of all texts. */
const commonest = 400
/** Keys of a text that are looked up, the rarest first. */
const lookedUp = 8
/** Entries that are read for one text, and candidates whose whole score is computed. */
const budget = 1000
const weighed = 40
/** Each text's likest ones, by which groups are joined. */
const nearest = 8
/** So many keys that are too common to be looked up one by one are looked up as one. */
const crowded = 3
/** Texts that share no rare key are joined only where they are nearly one text: a form filled in is no common matter. */
const nearlyEqual = 0.6

/**
 * Returns an empty index of texts by their rare words: names, numbers and the roots of words, each weighed by how
 * few texts carry it. Adding and asking are near linear overall, since common words are never looked up.
 *
 * @param words the words of the languages; the first where a text names none
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * import { createTextIndex } from "isnad/wording"
 * const index = createTextIndex([english.words])
 * index.add("1", "Lavrov met his Turkish counterpart in Sochi")
 * index.add("2", "Wheat prices fell on Tuesday")
 * index.candidatesFor("In Sochi, Lavrov and his Turkish counterpart met")[0]?.id // → "1"
 * ```
 */
export function createTextIndex(words: readonly WordsPart[]): TextIndex {
  const ids: string[] = []
  const places = new Map<string, number>()
  const numbers = new Map<string, number>()
  const names: string[] = []
  const postings: number[][] = []
  const keysOf: number[][] = []

  const read = (text: string, lang: string | undefined, known: boolean): number[] => {
    const part = words.find((one) => one.id === lang) ?? words[0]
    if (part === undefined) return []
    const keys = new Set<number>()
    for (const unit of readWords(text, lexiconOf(part)).units) {
      if (unit.weight < 1) continue
      const key = keyOf(unit)
      let number = numbers.get(key)
      if (number === undefined) {
        if (known) continue
        number = names.length
        numbers.set(key, number)
        names.push(key)
        asked.push(0)
        postings.push([])
      }
      keys.add(number)
    }
    return [...keys]
  }
  const countOf = (key: number) => postings[key]?.length ?? 0
  // what a key is worth changes with every text that is added; until then it is worked out once for each count
  let worths: number[] = []
  let worthsAt = 0
  let masses: number[] = []
  let massesAt = 0
  const rarity = (key: number): number => {
    if (worthsAt !== ids.length) {
      worths = []
      worthsAt = ids.length
    }
    const count = countOf(key)
    if (count > commonest) return Math.log(1 + ids.length / (1 + count))
    return (worths[count] ??= Math.log(1 + ids.length / (1 + count)))
  }
  const mass = (keys: readonly number[]): number => {
    let sum = 0
    for (const key of keys) sum += rarity(key)
    return sum
  }
  const massOf = (place: number): number => {
    if (masses.length > 0 && massesAt !== ids.length) masses = []
    massesAt = ids.length
    return (masses[place] ??= mass(keysOf[place] ?? []))
  }
  // ties are broken by what is written, never by what came first
  const byRarity = (one: number, other: number) =>
    countOf(one) - countOf(other) || byCodeUnit(names[one] ?? "", names[other] ?? "")
  const byId = (one: number, other: number) => byCodeUnit(ids[one] ?? "", ids[other] ?? "")
  // marks of the keys that are asked for, so that no set is made for each question
  const asked: number[] = []
  let question = 0
  const scorer = (keys: readonly number[], whole: number) => {
    question++
    for (const key of keys) asked[key] = question
    return (place: number): number => {
      let common = 0
      for (const key of keysOf[place] ?? []) if (asked[key] === question) common += rarity(key)
      return common === 0 ? 0 : (2 * common) / (whole + massOf(place))
    }
  }
  // what a text shares with the one asked for; cleared after each question
  const shares: number[] = []

  const find = (
    keys: readonly number[],
    itself: number | undefined,
    { least = 0.3, limit = 50 }: CandidateOptions = {},
  ): { place: number; score: number }[] => {
    const rare = keys
      .filter((key) => countOf(key) <= commonest)
      .sort(byRarity)
      .slice(0, lookedUp)
    // first what the rarest keys share, within a budget; then the whole score of the best of those
    let read = 0
    let rest = mass(keys)
    const whole = rest
    let places: number[] = []
    for (const key of rare) {
      const list = postings[key] ?? []
      if (read > 0 && read + list.length > budget) break
      read += list.length
      const worth = rarity(key)
      rest -= worth
      for (const place of list) {
        if (place === itself) continue
        const share = shares[place] ?? 0
        if (share === 0) places.push(place)
        shares[place] = share + worth
      }
    }
    // the whole score is at most this: what is left of the keys in common, and nothing else in the other text
    const mayReach = (place: number) => {
      const most = (shares[place] ?? 0) + rest
      return 2 * most >= least * (whole + most)
    }
    const met = places
    places = places.filter(mayReach)
    if (places.length > weighed)
      places = places
        .sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0) || byId(one, other))
        .slice(0, Math.max(weighed, limit))
    const found: { place: number; score: number }[] = []
    if (places.length > 0) {
      const score = scorer(keys, whole)
      for (const place of places) {
        const reached = score(place)
        if (reached >= least) found.push({ place, score: reached })
      }
    }
    for (const place of met) shares[place] = 0
    return found.sort((one, other) => other.score - one.score || byId(one.place, other.place)).slice(0, limit)
  }
  /** Texts whose common keys are the same, each with the first of them: nothing else finds what very many carry. */
  const crowds = (least: number): Likeness[] => {
    const firsts = new Map<string, number>()
    const found: Likeness[] = []
    for (const one of [...ids.keys()].sort(byId)) {
      const keys = keysOf[one] ?? []
      const common = keys.filter((key) => countOf(key) > commonest)
      if (common.length < crowded) continue
      const crowd = common.sort(byRarity).slice(0, crowded).join(" ")
      const other = firsts.get(crowd)
      if (other === undefined) firsts.set(crowd, one)
      else {
        const score = scorer(keys, massOf(one))(other)
        if (score >= Math.max(least, nearlyEqual)) found.push({ one: other, other: one, score })
      }
    }
    return found
  }
  const named = (found: readonly { place: number; score: number }[]): TextCandidate[] =>
    found.map(({ place, score }) => ({ id: ids[place] ?? "", score }))

  return {
    get size() {
      return ids.length
    },
    add(id, text, lang) {
      if (places.has(id)) return false
      const place = ids.length
      const keys = read(text, lang, false)
      places.set(id, place)
      ids.push(id)
      shares.push(0)
      keysOf.push(keys)
      for (const key of keys) postings[key]?.push(place)
      return true
    },
    candidates(id, options) {
      const place = places.get(id)
      if (place === undefined) return []
      return named(find(keysOf[place] ?? [], place, options))
    },
    candidatesFor(text, lang, options) {
      return named(find(read(text, lang, true), undefined, options))
    },
    groups({ least = 0.3, together = 0.25 } = {}) {
      const likenesses = crowds(least)
      for (const [one, keys] of keysOf.entries())
        for (const { place: other, score } of find(keys, one, { least, limit: nearest }))
          likenesses.push({ one, other, score })
      const texts = {
        size: ids.length,
        keysOf: (place: number) => keysOf[place] ?? [],
        worthOf: rarity,
        byId,
      }
      return groupTexts(texts, likenesses, together).map((group) => group.map((place) => ids[place] ?? ""))
    },
  }
}

/** What a unit is found by: a name's identity in any language, a number, or what a word's derivations share. */
function keyOf(unit: Unit): string {
  const member = unit.entry.members[0]
  if (member !== undefined) return `@${member.kind}:${member.identity}`
  if (unit.value !== undefined) return `#${unit.value}`
  const root = unit.roots[0]
  return root !== undefined && root.length >= 3 ? root : (unit.forms.at(-1) ?? unit.folded)
}
