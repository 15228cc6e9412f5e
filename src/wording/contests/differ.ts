import { mayBeOneNumber } from "../same-number.ts"
import type { MeasuredFigure } from "./measured-figures.ts"

/** "At least 60" is taken for 60 to so many times as many, "up to 60" for the reverse. */
const open = 1.5
/** "About 60" lies so near. */
const about = 0.1

function rangeOf({ value, bound }: MeasuredFigure): readonly [number, number] {
  if (bound === "atLeast") return [value, value * open]
  if (bound === "atMost") return [value / open, value]
  if (bound === "about") return [value * (1 - about), value * (1 + about)]
  return [value, value]
}

/**
 * Whether two figures of one measure differ outright: not by rounding, and not where "more than 60" may be 66. Of two
 * bounds of one kind the figures themselves are held against each other.
 */
export function differ(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (mayBeOneNumber({ ...a.unit, bound: undefined }, { ...b.unit, bound: undefined })) return false
  if (a.bound === b.bound) return true
  const [[leastA, mostA], [leastB, mostB]] = [rangeOf(a), rangeOf(b)]
  return leastA > mostB || leastB > mostA
}
