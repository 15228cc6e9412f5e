import type { Alignment, Link } from "./align.ts"
import { weightOf } from "./decide.ts"
import { clashFeatures, type Evidence, type Feature, features } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/** UTF-16 offsets into a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One step of the explanation. */
export interface TextReason {
  /**
   * `aligned`: the two stand for each other; `leftOver`: without a counterpart; `clash`: both cannot hold, or one is
   * denied; `weighs`: a property of the whole pair.
   */
  readonly kind: "aligned" | "leftOver" | "clash" | "weighs"
  readonly a?: Span
  readonly b?: Span
  /** How the two are the same, or which feature it is. */
  readonly feature: Link["by"] | Feature | "leftOver"
  /** What is contrasted ("rise") or the class ("place"). */
  readonly about?: string
  /** How far it speaks for disagreeing (above 0) or agreeing (below 0), in the logarithm of the odds. */
  readonly weight: number
}

const order = (one: TextReason, other: TextReason) =>
  (one.a?.start ?? Number.MAX_SAFE_INTEGER) - (other.a?.start ?? Number.MAX_SAFE_INTEGER) ||
  (one.b?.start ?? 0) - (other.b?.start ?? 0)

/** Returns the steps of the explanation: clashes, what is aligned, what is left over, and what weighs. */
export function explain(a: Reading, b: Reading, alignment: Alignment, evidence: Evidence): TextReason[] {
  const span = ({ start, end }: Unit): Span => ({ start, end })
  const clash: TextReason[] = evidence.signs
    .filter((sign) => clashFeatures.has(sign.feature))
    .map((sign) => ({
      kind: "clash" as const,
      ...(sign.a && { a: span(sign.a) }),
      ...(sign.b && { b: span(sign.b) }),
      feature: sign.feature,
      ...(sign.about === undefined ? {} : { about: sign.about }),
      weight: weightOf(sign.feature, sign.strength),
    }))
  const aligned: TextReason[] = alignment.links.map((link) => ({
    kind: "aligned",
    a: span(a.units[link.a] as Unit),
    b: span(b.units[link.b] as Unit),
    feature: link.by,
    weight: 0,
  }))
  const left = (reading: Reading, of: Int16Array, side: "a" | "b"): TextReason[] =>
    reading.units
      .filter((unit) => of[unit.place] === -1)
      .map((unit) => ({ kind: "leftOver", [side]: span(unit), feature: "leftOver", weight: 0 }))
  const weighs: TextReason[] = features
    .filter((feature) => !clashFeatures.has(feature) && evidence.values[feature] !== 0)
    .map((feature) => ({ kind: "weighs", feature, weight: weightOf(feature, evidence.values[feature]) }))
  return [
    ...clash,
    ...aligned.sort(order),
    ...left(a, alignment.ofA, "a"),
    ...left(b, alignment.ofB, "b"),
    ...weighs,
  ]
}
