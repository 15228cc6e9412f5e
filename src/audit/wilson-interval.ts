import { requireThat } from "../schema/require-that.ts"

/** Between which shares the true one lies. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The normal distribution holds 95% within so many standard deviations. */
const deviations = 1.959964

/**
 * Returns the 95% interval of a share of which a sample is known, also where the sample is small or all of one kind.
 *
 * @param right How many of the sample are so.
 * @param judged The size of the sample; of none at all the share can be anything.
 * @throws `invalid-option` where these are no counts.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @example
 * ```ts
 * import { wilsonInterval } from "isnad/audit"
 * wilsonInterval(38, 40).low.toFixed(2) // → "0.83"
 * ```
 */
export function wilsonInterval(right: number, judged: number): Interval {
  const fits = Number.isInteger(right) && Number.isInteger(judged) && right >= 0 && judged >= right
  requireThat(fits, "invalid-option", "wilsonInterval()", "how many are right, and of how many", [
    right,
    judged,
  ])
  if (judged === 0) return { low: 0, high: 1 }
  const share = right / judged
  const square = deviations ** 2
  const scale = 1 + square / judged
  const centre = (share + square / (2 * judged)) / scale
  const half = (deviations / scale) * Math.sqrt((share * (1 - share)) / judged + square / (4 * judged ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
