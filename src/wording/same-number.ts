import type { Unit } from "./unit.ts"

/** Up to here two tellings of a measured thing may differ by how it was measured or put into words. */
const alike = 0.025
/** Counts below this are told exactly. */
const exact = 100
/** Further than this from it no number is a rounding of another, whatever its digits. */
const rounded = 0.06
const roundedSum = 0.12

/** Whether two numbers may be one: by their bounds ("at least"), as roundings of each other, or as near as measures are. */
export function mayBeOneNumber(u: Unit, v: Unit): boolean {
  const x = u.value ?? 0
  const y = v.value ?? 0
  const [lowX, highX] = range(x, u.bound)
  const [lowY, highY] = range(y, v.bound)
  if (highX >= lowY && highY >= lowX) return true
  if (u.measure === "day" || u.measure === "year") return false
  const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y))
  const measured = u.measure !== "" || !Number.isInteger(x) || !Number.isInteger(y)
  if (apart <= alike && (measured || Math.min(x, y) >= exact * 10)) return true
  if (!measured && Math.min(x, y) < exact) return false
  const coarse = measured && (Math.min(x, y) >= 1000 || !Number.isInteger(x) || !Number.isInteger(y))
  return apart <= (coarse ? roundedSum : rounded) && (isRounding(x, y) || isRounding(y, x))
}

function range(value: number, bound: Unit["bound"]): [number, number] {
  if (bound === "atLeast") return [value, Number.POSITIVE_INFINITY]
  if (bound === "atMost") return [0, value]
  if (bound === "about") return [value * 0.9, value * 1.1]
  return [value, value]
}

/** Whether `short` is `long` at fewer digits, rounded or cut off. */
function isRounding(short: number, long: number): boolean {
  if (short === 0) return false
  let place = 10 ** Math.floor(Math.log10(Math.abs(short)))
  for (let step = 0; step < 6 && Math.abs(short / place - Math.round(short / place)) > 1e-9; step++)
    place /= 10
  const scaled = long / place
  const digits = Math.round(short / place)
  return Math.round(scaled) === digits || Math.floor(scaled) === digits
}
