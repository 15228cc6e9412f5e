import {
  millisecondsInDay,
  millisecondsInHour,
  millisecondsInMinute,
  millisecondsInSecond,
  millisecondsInWeek,
} from "date-fns/constants"

/** Before the T and after it, in the order in which they may stand. */
const units = [
  ["Y", 365 * millisecondsInDay],
  ["M", 30 * millisecondsInDay],
  ["W", millisecondsInWeek],
  ["D", millisecondsInDay],
  ["T", 0],
  ["H", millisecondsInHour],
  ["M", millisecondsInMinute],
  ["S", millisecondsInSecond],
] as const
const time = 4
const part = /^(?:T|(\d{1,12})([.,]\d{1,12})?([YMWDHS]))/

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
  if (text.length > 100 || !text.startsWith("P") || text.endsWith("T")) return undefined
  let total = 0
  let unit = 0
  let ended = false
  let rest = text.slice(1)
  while (rest !== "") {
    const match = part.exec(rest)
    if (match === null || ended) return undefined
    const [all, whole, fraction, letter = "T"] = match
    rest = rest.slice(all.length)
    const among = units.findIndex(([name], index) => index >= unit && name === letter)
    // hours, minutes and seconds stand after the T only
    if (among === -1 || (among > time && unit <= time)) return undefined
    unit = among + 1
    if (whole === undefined) continue
    ended = fraction !== undefined
    total += Number(`${whole}${fraction?.replace(",", ".") ?? ""}`) * (units[among]?.[1] ?? 0)
  }
  return unit === 0 ? undefined : Math.round(total)
}
