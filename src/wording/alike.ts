import type { WordsPart } from "../lang/parts/words.ts"
import type { TextCompany } from "../schema/text-company.ts"
import {
  type AlikeFeature,
  alikeFeatures,
  type AlikeText,
  alikeValues,
  prepareAlike,
  type TitleLikeness,
  titleLikeness,
} from "./alike-features.ts"
import { alikeBias, alikeWeights } from "./alike-weights.generated.ts"
import { lexiconOf } from "./lexicon.ts"
import { rarityOf } from "./rarity.ts"
import { readingOf } from "./remember-readings.ts"
import { wordsFor } from "./words-for.ts"

/** A text with what is known of the article that it stands in. */
export interface TextInStory {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  /** The title of its article. */
  readonly title?: string | undefined
}

/** How surely two clauses say the same, and why. */
export interface AlikeAnswer {
  /** Between 0 and 1. */
  readonly chance: number
  /** What speaks for it and what against, in the logarithm of the odds, the weightiest first. */
  readonly because: readonly (readonly [feature: AlikeFeature, weight: number])[]
}

/** Tells how surely two texts of one language say the same; undefined where nobody counted the language's words. */
export type AlikeJudge = (a: TextInStory, b: TextInStory, company?: TextCompany) => AlikeAnswer | undefined

/** So many prepared texts are kept. */
const mostKept = 20_000
/** Nobody knows whether two articles are on one story. */
const noTitles: TitleLikeness = { letters: 0, words: 0 }

function remember<Key, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  let kept = new Map<Key, Value>()
  return (key) => {
    let value = kept.get(key)
    if (value === undefined) {
      value = make(key)
      if (kept.size >= mostKept) kept = new Map()
      kept.set(key, value)
    }
    return value
  }
}

/** Returns the chance of some features' values: a logistic regression. */
export function alikeChance(values: Readonly<Record<AlikeFeature, number>>): number {
  let sum = alikeBias
  for (const feature of alikeFeatures) sum += alikeWeights[feature] * values[feature]
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Returns what tells how surely two clauses of the news say the same, however worded: by the words they share, each
 * weighed by how rare it is in the news, by runs of letters, names and figures, and by the titles of their articles.
 *
 * It tells nothing of what differs: that another figure or place stands in like words is for comparing to see.
 *
 * @param words The words of the languages; only those with counts are judged.
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * import { createAlikeJudge } from "isnad/wording"
 * const judge = createAlikeJudge([english.words])
 * const said = (text: string) => ({ text, lang: "en", title: "Envoys leave Geneva" })
 * const chance = (a: string, b: string) => judge(said(a), said(b))?.chance ?? 0
 * chance("talks will resume in Geneva as and when suitable", "talks in Geneva will resume when and if suitable") > 0.5 // → true
 * chance("talks will resume in Geneva as and when suitable", "wheat prices fell on Tuesday") < 0.1 // → true
 * ```
 */
export function createAlikeJudge(words: readonly WordsPart[]): AlikeJudge {
  const prepared = new Map<WordsPart, ((text: string) => AlikeText) | undefined>()
  const preparer = (part: WordsPart) => {
    if (!prepared.has(part)) {
      const rarity = rarityOf(part)
      const prepare =
        rarity === undefined
          ? undefined
          : remember((text: string) => prepareAlike(text, readingOf(text, lexiconOf(part)), rarity))
      prepared.set(part, prepare)
    }
    return prepared.get(part)
  }
  return (a, b, company) => {
    const part = wordsFor(a.lang, words)
    if (part !== wordsFor(b.lang, words)) return undefined
    const prepare = preparer(part)
    if (prepare === undefined) return undefined
    const story =
      a.title === undefined || b.title === undefined
        ? noTitles
        : titleLikeness(prepare(a.title), prepare(b.title))
    const values = alikeValues(prepare(a.text), prepare(b.text), story, company)
    return {
      chance: alikeChance(values),
      get because() {
        return alikeFeatures
          .map((feature) => [feature, alikeWeights[feature] * values[feature]] as const)
          .filter(([, weight]) => weight !== 0)
          .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
      },
    }
  }
}
