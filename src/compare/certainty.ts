import type { Relation } from "../logic/relation.ts"
import type { Certainty, Proposition } from "../schema/proposition.ts"
import { fold } from "../util/fold.ts"

const degrees: Partial<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1 }

/**
 * Returns how the certainty of one proposition stands to another's: `forward` where the first is surer.
 *
 * Two conditions that read differently are two reservations, of which neither is the surer.
 */
export function compareCertainty(a: Proposition, b: Proposition): Relation {
  if (fold(a.condition ?? "") !== fold(b.condition ?? "")) {
    if (a.condition !== undefined && b.condition !== undefined) return "independence"
    if (a.certainty === b.certainty) return a.condition === undefined ? "forward" : "reverse"
  }
  if (a.certainty === b.certainty) return "equivalence"
  const [one, other] = [degrees[a.certainty], degrees[b.certainty]]
  if (one === undefined || other === undefined) return "independence"
  return one > other ? "forward" : "reverse"
}

/** Whether a proposition is less than certain; a demand, which commits to no fact, is not hedged. */
export function isHedged(certainty: Certainty): boolean {
  return certainty === "probable" || certainty === "possible" || certainty === "conditional"
}
