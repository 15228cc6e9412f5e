import type { Alignment } from "./align.ts"
import { type Chances, clashes, type Thresholds } from "./decide.ts"
import { partsExchanged } from "./exchanged-words.ts"
import type { Evidence } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/** What one text says of the other, as far as the words show. */
export type TextRelation =
  | "equivalence"
  | "forward"
  | "reverse"
  | "negation"
  | "alternation"
  | "overlap"
  | "unrelated"

/** Units that say something and have no counterpart; light words do not count unless they exclude others. */
function heavyLeftOvers(reading: Reading, of: Int16Array): Unit[] {
  return reading.units.filter(
    (unit) => of[unit.place] === -1 && (unit.weight >= 1 || unit.entry.members.length > 0),
  )
}

/** Whether two texts are one but for spelling and words without content. */
export function same(a: Reading, b: Reading): boolean {
  return (
    a.units.length === b.units.length &&
    a.negations.length === b.negations.length &&
    a.units.every(
      (unit, place) => unit.folded === b.units[place]?.folded && unit.negated === b.units[place]?.negated,
    )
  )
}

/** Coverage below which two texts share no core. */
const core = 0.3

/** Returns what one text says of the other. */
export function relationOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  evidence: Evidence,
  chances: Chances,
  thresholds: Thresholds,
): TextRelation {
  if (same(a, b)) return "equivalence"
  if (a.units.length === 0 || b.units.length === 0) return "unrelated"
  if (clashes(evidence, chances, thresholds)) return denies(evidence) ? "negation" : "alternation"
  const restA = heavyLeftOvers(a, alignment.ofA)
  const restB = heavyLeftOvers(b, alignment.ofB)
  const parts = alignment.links.filter((link) => link.by === "part")
  // a negative claim follows from a shorter one: who did not go at all did not go on Monday
  const downward = a.units.some((unit) => unit.negated) && b.units.some((unit) => unit.negated)
  const seen = evidence.values.clearClash > 0 || evidence.apart || partsExchanged(a, b, alignment)
  if (!seen && Math.max(evidence.coverageA, evidence.coverageB) > core) {
    if (restA.length === 0 && restB.length === 0 && parts.length === 0) return "equivalence"
    if (restB.length === 0 && parts.length === 0) return downward ? "reverse" : "forward"
    if (restA.length === 0 && parts.length === 0) return downward ? "forward" : "reverse"
  }
  if (chances.other > chances.agree && chances.other > chances.disagree) return "unrelated"
  return seen || evidence.values.coverage >= core ? "overlap" : "unrelated"
}

/** Whether the clearest clash is a denial of the same, which leaves no third way. */
function denies(evidence: Evidence): boolean {
  const { negation, negationNear, contrastNear, placeNear, kindNear, numberNear, narrowCoverage } =
    evidence.values
  const others = Math.max(contrastNear, placeNear, kindNear, numberNear)
  return negation > 0 && negationNear >= others && narrowCoverage > 0.9
}
