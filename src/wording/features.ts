import type { Alignment } from "./align.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Reading, Unit } from "./unit.ts"

/** Something that was seen in the pair, with its place on each side where it has one. */
export interface Sign {
  readonly feature: Feature
  readonly a?: Unit
  readonly b?: Unit
  /** What is contrasted, or the class. */
  readonly about?: string
  /** Between 0 and 1. */
  readonly strength: number
}

/**
 * The named features of an alignment, on which the decision rests. All are symmetric.
 *
 * @example
 * ```ts
 * import { features } from "isnad/wording"
 * features.includes("coverage") // → true
 * ```
 */
export const features = [
  "coverage",
  "narrowCoverage",
  "fullCoverage",
  "leftOverBoth",
  "leftOverOne",
  "contrast",
  "contrastNear",
  "contrastLoose",
  "contrastCrossed",
  "contrastMany",
  "sameDirection",
  "tone",
  "toneOne",
  "negation",
  "negationNear",
  "negationOne",
  "denial",
  "denialLoose",
  "place",
  "placeNear",
  "name",
  "time",
  "kind",
  "kindNear",
  "number",
  "numberNear",
  "numberOne",
  "swapped",
  "substituted",
  "substitutedOnly",
  "cause",
  "hedge",
  "question",
  "unlinked",
  "clearClash",
  "clearCoverage",
] as const

/** What may be a clash; the other features only weigh. */
export const clashFeatures: ReadonlySet<Feature> = new Set<Feature>([
  "contrastNear",
  "contrastCrossed",
  "negationNear",
  "negationOne",
  "denial",
  "placeNear",
  "name",
  "time",
  "kindNear",
  "numberNear",
  "swapped",
  "cause",
])

/** The name of a feature. */
export type Feature = (typeof features)[number]

/** A pair's features, each between 0 and 1, with the signs that they rest on. */
export interface Evidence {
  readonly values: Readonly<Record<Feature, number>>
  readonly signs: readonly Sign[]
  readonly coverageA: number
  readonly coverageB: number
  /** How clear the clearest clash is where only the texts themselves tie them to one event. */
  readonly tied: number
  /** What was seen makes two events of them, though no clash. */
  readonly apart: boolean
  /** Both tell of somebody whom nothing identifies. */
  readonly scenes: boolean
  /** So many details differ that they rather tell of two events, unless they are known to be about one. */
  readonly another: boolean
}

/** A pair on its way to being judged, and where to report what is seen in it. */
export interface Pair {
  readonly a: Reading
  readonly b: Reading
  readonly lexA: Lexicon
  readonly lexB: Lexicon
  readonly alignment: Alignment
  /** Units without a counterpart. */
  readonly restA: readonly Unit[]
  readonly restB: readonly Unit[]
  /** How far the neighbourhoods of a unit of each answer each other, between 0 and 1. */
  context(u: Unit, v: Unit): number
  /** Reports a sign; its feature takes the greatest strength seen. */
  raise(sign: Sign): void
  /** Reports that the two tell of two things. */
  keepApart(): void
  /** Sets a feature that rests on no single place. */
  set(feature: Feature, value: number): void
}

/** Whether two words share a form: inflections of one word. */
export const shareForm = (u: Unit, v: Unit): boolean => u.forms.some((form) => v.forms.includes(form))
