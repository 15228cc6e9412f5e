import type { WordsPart } from "../lang/parts/words.ts"
import { requireText, requireWords } from "./check-input.ts"
import { createTextFinder, type FoundText } from "./find-texts.ts"
import { type AlikeTexts, groupTexts } from "./group-texts.ts"
import { createIndexedTexts } from "./indexed-texts.ts"

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
  /** What tells how surely two texts say the same, by their ids; 0 where they are not alike. */
  readonly alike?: (one: string, other: string) => number
}

/** Each text's likest ones, by which groups are joined. */
const nearest = 8
/** Where somebody tells whether two texts say the same, he is asked of so many, which share less. */
const asked = 24
const leastAsked = 0.06

/**
 * Returns an empty index of texts by their rare words: names, numbers and the roots of words, each weighed by how
 * few texts carry it. Adding and asking are near linear overall, since common words are never looked up.
 *
 * @param words the words of the languages; the first where a text names none. A text of another language is found by
 *   its spellings
 * @throws IsnadError `invalid-option` where the words of languages, or a text that is added, are none.
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
  requireWords(words, "createTextIndex()")
  const texts = createIndexedTexts(words)
  const { find, crowds } = createTextFinder(texts)
  const named = (found: readonly FoundText[]): TextCandidate[] =>
    found.map(({ place, score }) => ({ id: texts.idOf(place), score }))
  return {
    get size() {
      return texts.size
    },
    add(id, text, lang) {
      requireText(id, "TextIndex.add(): id")
      requireText(text, "TextIndex.add(): text")
      return texts.add(id, text, lang)
    },
    candidates(id, options) {
      const place = texts.placeOf(id)
      return place === undefined ? [] : named(find(texts.keysOf(place), place, options))
    },
    candidatesFor(text, lang, options) {
      requireText(text, "TextIndex.candidatesFor(): text")
      return named(find(texts.read(text, lang), undefined, options))
    },
    groups({ least = 0.3, together = 0.25, alike: judge } = {}) {
      const alike: AlikeTexts[] = [...crowds(least)]
      // of two texts that find each other it is asked once
      const judged = new Set<number>()
      const chanceOf = (one: number, other: number): number => {
        const pair = Math.min(one, other) * texts.size + Math.max(one, other)
        if (judge === undefined || judged.has(pair)) return 0
        judged.add(pair)
        const [first, second] = texts.byId(one, other) <= 0 ? [one, other] : [other, one]
        return judge(texts.idOf(first), texts.idOf(second))
      }
      const options = judge === undefined ? { least, limit: nearest } : { least: leastAsked, limit: asked }
      for (let one = 0; one < texts.size; one++)
        for (const [rank, { place: other, score }] of find(texts.keysOf(one), one, options).entries()) {
          if (score >= least && rank < nearest) alike.push({ one, other, score })
          const chance = chanceOf(one, other)
          if (chance > 0) alike.push({ one, other, score: chance, chance })
        }
      return groupTexts(texts, alike, together).map((group) => group.map((place) => texts.idOf(place)))
    },
  }
}
