import type { Relation } from "../logic/relation.ts"
import type { RoleValue } from "../schema/proposition.ts"
import type { RoleComparison, RoleContext, RoleKind } from "./role-kind.ts"

/** Compares what every kind of role shares: unknown values and none. Undefined: both values are known. */
export function compareOpenValues(a: RoleValue, b: RoleValue): RoleComparison | undefined {
  const noneA = "none" in a
  const noneB = "none" in b
  if (noneA && noneB) return { relation: "equivalence", reason: "both-none" }
  if (noneA || noneB) return { relation: "alternation", reason: "none-against-some" }
  const unknownA = "unknown" in a
  const unknownB = "unknown" in b
  if (unknownA && unknownB)
    return a.unknown === b.unknown
      ? { relation: "equivalence", reason: "same-description" }
      : { relation: "independence", reason: "both-unknown", shared: true }
  if (unknownA) return { relation: "reverse", reason: "unknown-against-known", assumed: ["value-unknown"] }
  if (unknownB) return { relation: "forward", reason: "known-against-unknown", assumed: ["value-unknown"] }
  return undefined
}

/** Returns the more general of two values by their relation, or undefined where neither is. */
export function commonByRelation(a: RoleValue, b: RoleValue, relation: Relation): RoleValue | undefined {
  if (relation === "equivalence" || relation === "reverse") return a
  if (relation === "forward") return b
  return undefined
}

/**
 * Returns how a kind of role compares, from how it compares two known values: what is unknown or none compares alike in
 * every kind, and what both say is the more general of the two.
 */
/* @__NO_SIDE_EFFECTS__ */
export function comparing(
  known: (a: RoleValue, b: RoleValue, context: RoleContext) => RoleComparison,
): Pick<RoleKind<never>, "compare" | "common"> {
  const compare = (a: RoleValue, b: RoleValue, context: RoleContext) =>
    compareOpenValues(a, b) ?? known(a, b, context)
  return { compare, common: (a, b, context) => commonByRelation(a, b, compare(a, b, context).relation) }
}
