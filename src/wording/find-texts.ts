import type { AlikeTexts } from "./group-texts.ts"
import { commonest, type IndexedTexts } from "./indexed-texts.ts"
import type { CandidateOptions } from "./text-index.ts"

/** Keys of a text that are looked up, the rarest first. */
const lookedUp = 8
/** Entries that are read for one text, and candidates whose whole score is computed. */
const budget = 1000
const weighed = 40
/** So many keys that are too common to be looked up one by one are looked up as one. */
const crowded = 3
/** Texts that share no rare key are joined only where they are nearly one text: a form filled in is no common matter. */
const nearlyEqual = 0.6

/** A text that shares much of what is rare, by its place. */
export interface FoundText {
  readonly place: number
  readonly score: number
}

/** Looks texts up by what is rare in them. */
export interface TextFinder {
  /**
   * The texts that share most of what some keys are worth, best first; equally good ones by their ids.
   *
   * @param itself The place of the text that the keys are of, which is left out.
   */
  find(keys: readonly number[], itself: number | undefined, options?: CandidateOptions): readonly FoundText[]
  /** Texts whose common keys are the same, each with the first of them: nothing else finds what very many carry. */
  crowds(least: number): readonly AlikeTexts[]
}

/** Returns what looks texts up, in time that hangs on what is asked and not on how many texts there are. */
export function createTextFinder(texts: IndexedTexts): TextFinder {
  // marks of the keys that are asked for, so that no set is made for each question
  const asked: number[] = []
  let question = 0
  const scorer = (keys: readonly number[], whole: number) => {
    question++
    for (const key of keys) asked[key] = question
    return (place: number): number => {
      let common = 0
      for (const key of texts.keysOf(place)) if (asked[key] === question) common += texts.worthOf(key)
      return common === 0 ? 0 : (2 * common) / (whole + texts.worthOfText(place))
    }
  }
  // what a text shares with the one asked for; cleared after each question
  const shares: number[] = []

  const find: TextFinder["find"] = (keys, itself, { least = 0.3, limit = 50 } = {}) => {
    const rare = keys
      .filter((key) => texts.carriersOf(key).length <= commonest)
      .sort(texts.byRarity)
      .slice(0, lookedUp)
    // first what the rarest keys share, within a budget; then the whole score of the best of those
    let read = 0
    let rest = texts.worthOfAll(keys)
    const whole = rest
    let places: number[] = []
    for (const key of rare) {
      const list = texts.carriersOf(key)
      if (read > 0 && read + list.length > budget) break
      read += list.length
      const worth = texts.worthOf(key)
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
        .sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0) || texts.byId(one, other))
        .slice(0, Math.max(weighed, limit))
    const found: FoundText[] = []
    if (places.length > 0) {
      const score = scorer(keys, whole)
      for (const place of places) {
        const reached = score(place)
        if (reached >= least) found.push({ place, score: reached })
      }
    }
    for (const place of met) shares[place] = 0
    return found
      .sort((one, other) => other.score - one.score || texts.byId(one.place, other.place))
      .slice(0, limit)
  }
  const crowds: TextFinder["crowds"] = (least) => {
    const firsts = new Map<string, number>()
    const found: AlikeTexts[] = []
    for (const one of Array.from({ length: texts.size }, (_, place) => place).sort(texts.byId)) {
      const keys = texts.keysOf(one)
      const common = keys.filter((key) => texts.carriersOf(key).length > commonest)
      if (common.length < crowded) continue
      const crowd = common.sort(texts.byRarity).slice(0, crowded).join(" ")
      const other = firsts.get(crowd)
      if (other === undefined) firsts.set(crowd, one)
      else {
        const score = scorer(keys, texts.worthOfText(one))(other)
        if (score >= Math.max(least, nearlyEqual)) found.push({ one: other, other: one, score })
      }
    }
    return found
  }
  return { find, crowds }
}
