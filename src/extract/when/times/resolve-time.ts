import { type ClosedExtent, type Extent, isClosed, printExtent } from "./extent.ts"
import type { TimeExpression } from "./meaning.ts"
import { readReference } from "./reference.ts"
import { createResolution, type InferredPart, type ResolveTimeOptions } from "./resolution.ts"
import { resolveMeaning } from "./resolve-meaning.ts"

/**
 * The innermost known time around an expression, in EDTF: the said time of the statement that it stands in, else the
 * article's publication. It may be imprecise ("2023-01").
 */
export type TimeReference = string

/** When an expression is. */
export interface ResolvedTime {
  /** EDTF: `2022-12-28`, `[2022-12-19..2022-12-25]` some day of a week, `2011/..` since, `2013-01-22~` about. */
  readonly edtf: string
  /** What the words do not say and was taken from the reference or from custom, sorted. */
  readonly inferred: readonly InferredPart[]
  /** Only past or future is known: the EDTF bounds it by the reference on one side. */
  readonly vague?: true
  /** A part of the expression that disagreed with the rest and was left out. */
  readonly leftOut?: "weekday" | "relative day"
}

/** The farthest apart, in days, that two readings of an imprecise reference may lie and still make one stretch. */
const driftLimit = 62

/**
 * Returns when an expression is, or undefined where it stays open: a relative one without a reference, or one that
 * an imprecise reference leaves no narrow stretch for.
 *
 * Never a guess among days: "yesterday" said some time in January gives `[2022-12-31..2023-01-30]`, not a day.
 *
 * @param expression from {@link findTimes}
 * @param reference EDTF; undefined where nothing is known
 *
 * @example
 * ```ts
 * import { findTimes, resolveTime, tokenize } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * const [lastWeek] = findTimes(tokenize("last week"), "last week", english.times)
 * lastWeek && resolveTime(lastWeek, "2023-01-02")?.edtf // → "[2022-12-26..2023-01-01]"
 * lastWeek && resolveTime(lastWeek, undefined) // → undefined
 * ```
 */
export function resolveTime(
  expression: Pick<TimeExpression, "meaning" | "vague">,
  reference: TimeReference | undefined,
  options: ResolveTimeOptions = {},
): ResolvedTime | undefined {
  const known = reference === undefined ? undefined : readReference(reference)
  const inferred = new Set<InferredPart>()
  let leftOut: ResolvedTime["leftOut"]
  const at = (today: number | undefined): Extent | undefined => {
    const resolution = createResolution(today, options, inferred)
    const extent = resolveMeaning(expression.meaning, resolution)
    leftOut ??= resolution.leftOut
    return extent
  }
  const first = at(known?.from)
  const extent = known && known.from !== known.to ? either(first, at(known.to)) : first
  const edtf = extent && printExtent(extent)
  if (edtf === undefined) return undefined
  return {
    edtf,
    inferred: [...inferred].sort(),
    ...(expression.vague ? { vague: true as const } : {}),
    ...(leftOut === undefined ? {} : { leftOut }),
  }
}

/** What holds whichever end of the reference was the day: the same, or some day of the stretch that both span. */
function either(a: Extent | undefined, b: Extent | undefined): Extent | undefined {
  if (!a || !b) return undefined
  if (printExtent(a) === printExtent(b)) return a
  const spread = [a.from, a.to, b.from, b.to].every((side) => side !== undefined)
  if (!spread) return oneSided(a, b)
  if (!isClosed(a) || !isClosed(b) || a.shape === "span" || b.shape === "span") return undefined
  if (Math.abs(b.from - a.from) > driftLimit) return undefined
  const hull: ClosedExtent = {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    precision: a.precision === b.precision ? a.precision : "day",
    shape: "oneOf",
  }
  return hull
}

/** Half-open sets grow to the wider of the two. */
function oneSided(a: Extent, b: Extent): Extent | undefined {
  if (a.shape !== "oneOf" || b.shape !== "oneOf") return undefined
  if (a.from === undefined && b.from === undefined && a.to !== undefined && b.to !== undefined)
    return { to: Math.max(a.to, b.to), precision: "day", shape: "oneOf" }
  if (a.to === undefined && b.to === undefined && a.from !== undefined && b.from !== undefined)
    return { from: Math.min(a.from, b.from), precision: "day", shape: "oneOf" }
  return undefined
}
