import type { Relation } from "../logic/relation.ts"
import { mergeSpans, partsOf, reachOf, type Span, type TimeValue } from "./time-value.ts"

/**
 * Returns the relation of two descriptions of when: `forward` where the first lies within the second.
 *
 * - An approximate time reaches one unit of its precision further on each side. Only beyond that reach are
 *   times disjoint (`alternation`), and only a time whose whole reach lies within another is within it. An
 *   exact time within the stated bounds of an approximate one is within it.
 * - Gaps count: 10 December is disjoint from `[2022-12-01,2022-12-20]`.
 * - An interval lasts, a date or `[a..b]` is some time within: with the same bounds the first is `forward`.
 * - `{a,b}` says that it was at each: it is within whatever holds one of its times.
 * - `?` changes nothing here.
 *
 * @example
 * ```ts
 * import { readEdtf, timeRelation } from "isnad"
 * timeRelation(readEdtf("2022-12-28")!, readEdtf("2022-12")!) // → "forward"
 * timeRelation(readEdtf("2022-12-28")!, readEdtf("2022-12-30")!) // → "alternation"
 * timeRelation(readEdtf("2022-12-28~")!, readEdtf("2022-12-29")!) // → "independence"
 * ```
 */
export function timeRelation(a: TimeValue, b: TimeValue): Relation {
  if (a === b || isSame(a, b)) return "equivalence"
  if (gapBetween(a, b) > 0) return "alternation"
  const forward = liesWithin(a, b)
  const reverse = liesWithin(b, a)
  if (forward && reverse) {
    if (manner(a) === manner(b)) return "equivalence"
    return manner(a) === "lasting" ? "forward" : "reverse"
  }
  if (forward) return "forward"
  return reverse ? "reverse" : "independence"
}

/**
 * Tells whether two times may be one moment, give or take a tolerance. A time that is not known may be any.
 *
 * @param toleranceMilliseconds how far apart they may be, from the end of the one to the beginning of the other
 *
 * @example
 * ```ts
 * import { mayCoincide, readEdtf } from "isnad"
 * mayCoincide(readEdtf("2022-12-28")!, readEdtf("2022-12-29")!, 86_400_000) // → true
 * mayCoincide(readEdtf("2022-12-28")!, undefined) // → true
 * ```
 */
export function mayCoincide(
  a: TimeValue | undefined,
  b: TimeValue | undefined,
  toleranceMilliseconds = 0,
): boolean {
  if (a === undefined || b === undefined) return true
  return gapBetween(a, b) <= toleranceMilliseconds
}

/**
 * Tells whether the first time is certainly over before the second begins, approximate bounds moved out.
 *
 * @example
 * ```ts
 * import { isBefore, readEdtf } from "isnad"
 * isBefore(readEdtf("2022-11")!, readEdtf("2022-12-28")!) // → true
 * isBefore(readEdtf("2022-12-27~")!, readEdtf("2022-12-28")!) // → false
 * ```
 */
export function isBefore(a: TimeValue, b: TimeValue): boolean {
  let latest = -Infinity
  for (const span of reachOf(a)) latest = Math.max(latest, span.latest)
  return latest < (reachOf(b)[0]?.earliest ?? b.earliest)
}

/**
 * Returns the least time between two times in milliseconds, approximate bounds moved out; 0 where they may
 * overlap. Days that follow each other are 1 apart, since both bounds belong to a time.
 *
 * @example
 * ```ts
 * import { gapBetween, readEdtf } from "isnad"
 * gapBetween(readEdtf("2022-12-28")!, readEdtf("2022-12-30")!) // → 86_400_001
 * ```
 */
export function gapBetween(a: TimeValue, b: TimeValue): number {
  return distance(extentOf(a), extentOf(b))
}

/** The reach of a time as stretches that do not touch. Only a list of all its times may hold others. */
function extentOf(value: TimeValue): readonly Span[] {
  return value.kind === "allOf" ? mergeSpans(reachOf(value)) : reachOf(value)
}

/** The least distance of two ordered lists of stretches. */
function distance(a: readonly Span[], b: readonly Span[]): number {
  let least = Infinity
  let [i, j] = [0, 0]
  for (let [x, y] = [a[i], b[j]]; x !== undefined && y !== undefined; [x, y] = [a[i], b[j]]) {
    least = Math.min(least, Math.max(0, y.earliest - x.latest, x.earliest - y.latest))
    if (least === 0) return 0
    if (x.latest < y.latest) i++
    else j++
  }
  return least
}

type Manner = "within" | "lasting" | "each"

function manner(value: TimeValue): Manner {
  if (value.kind === "interval") return "lasting"
  return value.kind === "allOf" && value.parts !== undefined ? "each" : "within"
}

function isSame(a: TimeValue, b: TimeValue): boolean {
  if (a.approximate !== b.approximate || manner(a) !== manner(b)) return false
  if (manner(a) === "lasting" && !areSame([surely(a)], [surely(b)])) return false
  return areSame(partsOf(a), partsOf(b)) && areSame(reachOf(a), reachOf(b))
}

function areSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, index) => covers(span, b[index]) && covers(b[index], span))
}

function covers(outer: Span | undefined, inner: Span | undefined): boolean {
  if (outer === undefined || inner === undefined) return false
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** Whether who says the first has said the second too. */
function liesWithin(a: TimeValue, b: TimeValue): boolean {
  const inner = reachOf(a)
  const outer = manner(b) === "lasting" ? [surely(b)] : partsOf(b)
  if (manner(b) === "each")
    return outer.every((each) =>
      manner(a) === "each"
        ? inner.some((span) => covers(each, span))
        : inner.every((span) => covers(each, span)),
    )
  if (manner(a) === "each") return inner.some((span) => outer.some((each) => covers(each, span)))
  let j = 0
  return inner.every((span) => {
    while ((outer[j]?.latest ?? Infinity) < span.latest) j++
    return covers(outer[j], span)
  })
}

/** The stretch that an interval certainly fills as far as open and unknown ends go. */
function surely(interval: TimeValue): Span {
  const { starts, ends } = interval
  return {
    earliest: starts?.earliest === -Infinity ? starts.latest : interval.earliest,
    latest: ends?.latest === Infinity ? ends.earliest : interval.latest,
  }
}
