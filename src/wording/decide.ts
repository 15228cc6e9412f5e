import { type Evidence, type Feature, features } from "./features.ts"
import { weights } from "./weights.generated.ts"

/** What a pair of texts comes to: they agree, they disagree, or neither can be said. */
export type Decision = "agree" | "disagree" | "other"

/** How surely each decision holds, as learned; the three sum to 1. */
export interface Chances {
  readonly agree: number
  readonly disagree: number
  readonly other: number
}

/** From which evidence on the texts are said to disagree. All between 0 and 1. */
export interface Thresholds {
  /** Least clearness of a clash that was seen: how well its two sides answer each other. */
  readonly clash: number
  /** The same where one text says much more than the other, so that what it denies may be something else. */
  readonly clashInMore: number
  /** Least chance of disagreeing against agreeing, with a clash seen. */
  readonly chance: number
  /** The same where no clash was seen, but good news is left over in one and bad in the other; 1 for never. */
  readonly tone: number
  /**
   * Whether the texts themselves must tie what they tell to one event: another place with anything else that differs,
   * or two details that differ, are then another event. Left out: the pair is known to be about one thing.
   */
  readonly tie?: boolean
  /** Least share of either text that has a counterpart for the two to agree; 0 if left out. */
  readonly agree?: number
}

/**
 * Thresholds for judging a pair that is known to be about one thing: fitted to get most pairs right. A language
 * whose words say `learned` is decided by these unless others are given.
 *
 * @example
 * ```ts
 * import { arabic } from "isnad/lang/ar"
 * import { compareTexts, likely } from "isnad/wording"
 * const options = { words: [arabic.words], langA: "ar", decisions: { ...likely, tone: 1 } }
 * compareTexts("النفط يرتفع", "النفط يهبط", options).decision // → "disagree"
 * ```
 */
export const likely: Thresholds = { clash: 0.01, clashInMore: 0.4, chance: 0.5, tone: 0.5, agree: 0.3 }

/**
 * The same for languages from whose headlines nothing was learned: what is not clear is no clash.
 *
 * @example
 * ```ts
 * import { likely, likelyElsewhere } from "isnad/wording"
 * likelyElsewhere.clash > likely.clash // → true
 * ```
 */
export const likelyElsewhere: Thresholds = {
  clash: 0.3,
  clashInMore: 0.5,
  chance: 0.7,
  tone: 1,
  tie: true,
  agree: 0.5,
}

/**
 * Thresholds for findings: a wrong clash costs more than a missed one.
 *
 * @example
 * ```ts
 * import { english } from "isnad/lang/en"
 * import { compareTexts, strict } from "isnad/wording"
 * const options = { words: [english.words], langA: "en", findings: { ...strict, chance: 0.9 } }
 * compareTexts("Oil prices rise", "Oil prices fall", options).relation // → "alternation"
 * ```
 */
export const strict: Thresholds = { clash: 0.4, clashInMore: 0.6, chance: 0.8, tone: 1, tie: true }

/** From here on one text says so much more than the other that what is left over is what it adds. */
const muchMore = 0.6

/** Scenes are alike by the dozen: at least so much of one must have a counterpart for two to agree. */
const sceneShare = 0.5

/** The weights, a feature after the other as in {@link features}. */
const rows = features.map((feature) => weights[feature] ?? ([0, 0, 0] as const))

/** Returns the chance of each decision: a multinomial logistic regression over the features. */
export function chancesOf({ values }: Evidence): Chances {
  let [agree = 0, disagree = 0, other = 0] = weights["bias"] ?? []
  for (let index = 0; index < features.length; index++) {
    const value = values[features[index] as Feature]
    if (value === 0) continue
    const row = rows[index] as readonly [number, number, number]
    agree += row[0] * value
    disagree += row[1] * value
    other += row[2] * value
  }
  const top = Math.max(agree, disagree, other)
  agree = Math.exp(agree - top)
  disagree = Math.exp(disagree - top)
  other = Math.exp(other - top)
  const total = agree + disagree + other
  return { agree: agree / total, disagree: disagree / total, other: other / total }
}

/** Names the chances, given in the order agree, disagree, other. */
export function chancesFrom([agree = 0, disagree = 0, other = 0]: readonly number[]): Chances {
  return { agree, disagree, other }
}

/** How far a feature's value speaks for disagreeing rather than agreeing, in the logarithm of the odds. */
export function weightOf(feature: Feature, value: number): number {
  const row = weights[feature]
  return row === undefined ? 0 : (row[1] - row[0]) * value
}

/** The chance of disagreeing where it is only against agreeing. */
export function againstAgreeing(chances: Chances): number {
  const both = chances.agree + chances.disagree
  return both === 0 ? 0 : chances.disagree / both
}

/** Whether the evidence passes the thresholds for a clash. What is merely left over never does. */
export function clashes(evidence: Evidence, chances: Chances, thresholds: Thresholds): boolean {
  const chance = againstAgreeing(chances)
  const { tone, leftOverOne, substitutedOnly } = evidence.values
  const clearClash = thresholds.tie === true ? evidence.tied : evidence.values.clearClash
  const more = leftOverOne >= muchMore
  const least = more ? Math.max(thresholds.clash, thresholds.clashInMore) : thresholds.clash
  if (clearClash > 0 && clearClash >= least && chance >= thresholds.chance) return true
  return tone > 0 && !more && substitutedOnly === 0 && thresholds.tone < 1 && chance >= thresholds.tone
}

/** Decides. Texts with hardly a word in common are neither. */
export function decide(evidence: Evidence, chances: Chances, thresholds: Thresholds): Decision {
  if (chances.other > chances.agree && chances.other > chances.disagree) return "other"
  if (evidence.apart || (thresholds.tie === true && evidence.another)) return "other"
  if (clashes(evidence, chances, thresholds)) return "disagree"
  const least = Math.max(thresholds.agree ?? 0, evidence.scenes ? sceneShare : 0)
  return Math.max(evidence.coverageA, evidence.coverageB) < least ? "other" : "agree"
}
