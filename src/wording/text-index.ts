import type { WordsPart } from "../lang/parts/words.ts"
import { lexiconOf } from "./lexicon.ts"
import { readWords, type Unit } from "./read-words.ts"

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
  /** The texts that share most of what is rare with one text, best first; equal ones in the order added. */
  candidates(id: string, options?: CandidateOptions): readonly TextCandidate[]
  /** The same for a text that is not in the index. */
  candidatesFor(text: string, lang?: string, options?: CandidateOptions): readonly TextCandidate[]
  /** Groups of ids: each text joins the group of the earlier text that it is most like. In the order added. */
  groups(options?: CandidateOptions): readonly (readonly string[])[]
}

/** What counts as a candidate. */
export interface CandidateOptions {
  /** Least score; 0.3 by default. */
  readonly least?: number
  /** At most so many; 50 by default. */
  readonly limit?: number
}

/** A key that more texts carry is too common to find anything by, whatever the share of all texts. */
const commonest = 400
/** Keys of a text that are looked up, the rarest first. */
const lookedUp = 8
/** Entries that are read for one text, and candidates whose whole score is computed. */
const budget = 1000
const weighed = 40

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
  const postings: number[][] = []
  const keysOf: number[][] = []

  const lexiconFor = (lang: string | undefined) => {
    const part = words.find((one) => one.id === lang) ?? (lang === undefined ? words[0] : undefined)
    return part === undefined ? undefined : lexiconOf(part)
  }
  const read = (text: string, lang: string | undefined, known: boolean): number[] => {
    const lexicon = lexiconFor(lang) ?? (words[0] === undefined ? undefined : lexiconOf(words[0]))
    if (lexicon === undefined) return []
    const keys = new Set<number>()
    for (const unit of readWords(text, lexicon).units) {
      if (unit.weight < 1) continue
      const key = keyOf(unit)
      let number = numbers.get(key)
      if (number === undefined) {
        if (known) continue
        number = numbers.size
        numbers.set(key, number)
        postings.push([])
      }
      keys.add(number)
    }
    return [...keys]
  }
  const rarity = (key: number) => Math.log(1 + ids.length / (1 + (postings[key]?.length ?? 0)))
  const mass = (keys: readonly number[]) => keys.reduce((sum, key) => sum + rarity(key), 0)

  const find = (
    keys: readonly number[],
    accept: (place: number) => boolean,
    { least = 0.3, limit = 50 }: CandidateOptions = {},
  ): { place: number; score: number }[] => {
    const rare = keys
      .filter((key) => (postings[key]?.length ?? 0) <= commonest)
      .sort((one, other) => (postings[one]?.length ?? 0) - (postings[other]?.length ?? 0) || one - other)
      .slice(0, lookedUp)
    // first what the rarest keys share, within a budget; then the whole score of the best of those
    const shared = new Map<number, number>()
    let read = 0
    for (const key of rare) {
      const list = postings[key] ?? []
      if (read > 0 && read + list.length > budget) break
      read += list.length
      const worth = rarity(key)
      for (const place of list) if (accept(place)) shared.set(place, (shared.get(place) ?? 0) + worth)
    }
    let places: Iterable<number> = shared.keys()
    if (shared.size > weighed) {
      places = [...shared]
        .sort((one, other) => other[1] - one[1] || one[0] - other[0])
        .slice(0, Math.max(weighed, limit))
        .map(([place]) => place)
    }
    const own = new Set(keys)
    const whole = mass(keys)
    const found: { place: number; score: number }[] = []
    for (const place of places) {
      let common = 0
      let theirs = 0
      for (const key of keysOf[place] ?? []) {
        const worth = rarity(key)
        theirs += worth
        if (own.has(key)) common += worth
      }
      const score = common === 0 ? 0 : (2 * common) / (whole + theirs)
      if (score >= least) found.push({ place, score })
    }
    return found.sort((one, other) => other.score - one.score || one.place - other.place).slice(0, limit)
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
      keysOf.push(keys)
      for (const key of keys) postings[key]?.push(place)
      return true
    },
    candidates(id, options) {
      const place = places.get(id)
      if (place === undefined) return []
      return named(find(keysOf[place] ?? [], (other) => other !== place, options))
    },
    candidatesFor(text, lang, options) {
      return named(find(read(text, lang, true), () => true, options))
    },
    groups(options) {
      const groupOf: number[] = []
      const groups: string[][] = []
      for (let place = 0; place < ids.length; place++) {
        const best = find(keysOf[place] ?? [], (other) => other < place, { ...options, limit: 1 })[0]
        const group = best === undefined ? groups.length : (groupOf[best.place] ?? groups.length)
        groupOf.push(group)
        if (group === groups.length) groups.push([])
        groups[group]?.push(ids[place] ?? "")
      }
      return groups
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
