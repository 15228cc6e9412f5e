/** A stretch of time in epoch milliseconds, UTC. Both bounds belong to it; ±Infinity where it is open. */
export interface Span {
  readonly earliest: number
  readonly latest: number
}

/** How finely a time is given. A season also stands for a quarter, four months or half a year. */
export type Precision = "second" | "minute" | "day" | "month" | "season" | "year" | "decade" | "century"

/** Lists the precisions from the finest to the coarsest. */
export const precisions: readonly Precision[] = Object.freeze([
  "second",
  "minute",
  "day",
  "month",
  "season",
  "year",
  "decade",
  "century",
])

/**
 * A time as EDTF writes it, with its bounds. `date` and `oneOf` are some time within the bounds,
 * `interval` lasts from the one to the other, `allOf` is each of several times.
 */
export interface TimeValue extends Span {
  readonly edtf: string
  readonly kind: "date" | "oneOf" | "allOf" | "interval"
  /** Marked `~` or `%` anywhere. */
  readonly approximate: boolean
  /** Marked `?` or `%` anywhere. It changes no bound: how far to trust the time is the reader's to judge. */
  readonly uncertain: boolean
  /** The coarsest of its parts. */
  readonly precision: Precision
  /** Where an interval's beginning is not known to the day or is marked approximate: when it may begin. */
  readonly starts?: Span
  /** Where an interval's end is not known to the day or is marked approximate: when it may end. */
  readonly ends?: Span
  /** Where the time has gaps (`[2022-12-01,2022-12-20]`, `2022-XX-15`): its stretches, in order. */
  readonly parts?: readonly Span[]
  /** Where it is approximate: its stretches, each approximate bound moved out by one unit of its precision. */
  readonly reach?: readonly Span[]
}

/** Puts stretches in order and joins those that touch. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)) {
    const last = merged.at(-1)
    if (last === undefined || span.earliest > last.latest + 1) merged.push(span)
    else if (span.latest > last.latest)
      merged[merged.length - 1] = { earliest: last.earliest, latest: span.latest }
  }
  return merged
}

/** Returns the span from the first moment of some spans to their last; undefined where there are none. */
export function enclosingSpan(spans: Iterable<Span>): Span | undefined {
  let enclosing: Span | undefined
  for (const { earliest, latest } of spans)
    enclosing = {
      earliest: Math.min(enclosing?.earliest ?? earliest, earliest),
      latest: Math.max(enclosing?.latest ?? latest, latest),
    }
  return enclosing
}

/** Returns the stretches of a time as written. */
export function partsOf(value: TimeValue): readonly Span[] {
  return value.parts ?? [value]
}

/** Returns the stretches of a time with its approximate bounds moved out. */
export function reachOf(value: TimeValue): readonly Span[] {
  return value.reach ?? partsOf(value)
}
