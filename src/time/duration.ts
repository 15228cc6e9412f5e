import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
  millisecondsInWeek,
} from "date-fns/constants"

const durationPattern =
  /^P(?:([\d.,]{1,24})Y)?(?:([\d.,]{1,24})M)?(?:([\d.,]{1,24})W)?(?:([\d.,]{1,24})D)?(?:T(?:([\d.,]{1,24})H)?(?:([\d.,]{1,24})M)?(?:([\d.,]{1,24})S)?)?$/
const numberPattern = /^\d{1,12}(?:[.,]\d{1,12})?$/

const units = [
  365 * millisecondsInDay,
  30 * millisecondsInDay,
  millisecondsInWeek,
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
]

/**
 * Returns the milliseconds of an ISO 8601 duration, or `undefined` where it is none. By convention a month
 * has 30 days and a year 365: durations serve as tolerances here, not to reckon dates. Only the last number
 * may have a fraction.
 *
 * @param text such as `P3D`, `PT36H`, `P1Y2M10DT2H30M`
 *
 * @example
 * ```ts
 * readDuration("P3D") // → 259_200_000
 * readDuration("3 days") // → undefined
 * ```
 */
export function readDuration(text: string): number | undefined {
  if (text.length > 100) return undefined
  const match = durationPattern.exec(text)
  if (match === null || text.endsWith("T")) return undefined
  const numbers = match.slice(1)
  const last = numbers.findLastIndex((number) => number !== undefined)
  if (last < 0) return undefined
  let total = 0
  for (const [index, number] of numbers.entries()) {
    if (number === undefined) continue
    if (!numberPattern.test(number)) return undefined
    if (index < last && /[.,]/.test(number)) return undefined
    total += Number(number.replace(",", ".")) * (units[index] ?? 0)
  }
  return Math.round(total)
}
