import { formatInterval } from "./format-interval.ts"
import { mergeSpans, partsOf, type Span, type TimeValue } from "./time-value.ts"

/**
 * Returns in EDTF the time that two times share by their stated bounds, or `undefined` where they share
 * none. Approximate bounds are not moved out: 28 December, more or less, and 29 December may coincide and
 * still share no time. It is an interval where both are, else some time within what they share.
 *
 * @example
 * ```ts
 * import { commonTime, readEdtf } from "isnad"
 * commonTime(readEdtf("[2022-12-19..2022-12-25]")!, readEdtf("[2022-12-24..]")!) // → "[2022-12-24..2022-12-25]"
 * commonTime(readEdtf("2022-12-28~")!, readEdtf("2022-12-29")!) // → undefined
 * ```
 */
export function commonTime(a: TimeValue, b: TimeValue): string | undefined {
  const shared = intersect(mergeSpans(partsOf(a)), mergeSpans(partsOf(b)))
  const [only, ...others] = shared
  if (only === undefined) return undefined
  const as = a.kind === "interval" && b.kind === "interval" ? "interval" : "oneOf"
  if (others.length === 0) return formatInterval(only.earliest, only.latest, as)
  // a stretch is written with its brackets; within one list they go
  const entries = shared.map(({ earliest, latest }) => formatInterval(earliest, latest).replace(/[[\]]/g, ""))
  return `[${entries.join(",")}]`
}

function intersect(a: readonly Span[], b: readonly Span[]): Span[] {
  const shared: Span[] = []
  let [i, j] = [0, 0]
  for (let [x, y] = [a[i], b[j]]; x !== undefined && y !== undefined; [x, y] = [a[i], b[j]]) {
    const earliest = Math.max(x.earliest, y.earliest)
    const latest = Math.min(x.latest, y.latest)
    if (earliest <= latest) shared.push({ earliest, latest })
    if (x.latest < y.latest) i++
    else j++
  }
  return shared
}
