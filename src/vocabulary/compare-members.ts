import { sourceKey } from "../schema/link.ts"
import type { RoleValue } from "../schema/proposition.ts"
import { belongs, isPartOf } from "./belonging.ts"
import type { RoleComparison, RoleContext } from "./role-kind.ts"

/** The agents that a value names. */
export interface Members {
  readonly keys: readonly string[]
  readonly closed: boolean
}

/** Returns the agents of a list, and whether it holds no others. */
export function membersOf(value: RoleValue): Members {
  if ("only" in value) return { keys: value.only.map(sourceKey), closed: true }
  return { keys: "includes" in value ? value.includes.map(sourceKey) : [], closed: false }
}

/** Of longer lists only equal ids count: each member would be asked after each other. */
const mostPairs = 100_000

/** Returns the members of `general` that have a counterpart in `specific`: the same agent, or a part of it. */
export function coveredBy(
  specific: readonly string[],
  general: readonly string[],
  context: RoleContext,
): readonly string[] {
  const named = new Set(specific)
  const asked = specific.length * general.length <= mostPairs
  const isThere = (wanted: string) =>
    asked && specific.some((member) => belongs(isPartOf(member, wanted, context)))
  return general.filter((wanted) => named.has(wanted) || isThere(wanted))
}

/** Whether every member of `general` has a counterpart in `specific`. */
function covers(specific: readonly string[], general: readonly string[], context: RoleContext): boolean {
  return coveredBy(specific, general, context).length === general.length
}

/** Whether some member certainly has no counterpart on the other side, in either direction. */
function lacks(closed: readonly string[], other: readonly string[], context: RoleContext): boolean {
  if (closed.length * other.length > mostPairs) return false
  return other.some((member) =>
    closed.every(
      (candidate) =>
        isPartOf(candidate, member, context) === "no" && isPartOf(member, candidate, context) === "no",
    ),
  )
}

/** Decides what one list of agents says of another: each member of the more general one needs a counterpart. */
export function compareMembers(a: Members, b: Members, context: RoleContext): RoleComparison {
  const forward = covers(a.keys, b.keys, context)
  const reverse = covers(b.keys, a.keys, context)
  if (a.closed && b.closed) {
    if (forward && reverse) {
      const same = covers(a.keys, b.keys, { ...context, registry: undefined })
      if (same) return { relation: "equivalence", reason: "same-members" }
    }
    if (lacks(a.keys, b.keys, context) || lacks(b.keys, a.keys, context))
      return { relation: "alternation", reason: "closed-sets-differ" }
  } else if (a.closed) {
    if (lacks(a.keys, b.keys, context)) return { relation: "alternation", reason: "closed-set-lacks-member" }
    if (forward) return { relation: "forward", reason: "closed-set-covers" }
  } else if (b.closed) {
    if (lacks(b.keys, a.keys, context)) return { relation: "alternation", reason: "closed-set-lacks-member" }
    if (reverse) return { relation: "reverse", reason: "closed-set-covers" }
  }
  if (forward && reverse) return { relation: "equivalence", reason: "same-members" }
  if (forward) return { relation: "forward", reason: "members-cover" }
  if (reverse) return { relation: "reverse", reason: "members-covered" }
  const shared =
    coveredBy(a.keys, b.keys, context).length > 0 || coveredBy(b.keys, a.keys, context).length > 0
  return { relation: "independence", reason: shared ? "members-overlap" : "no-common-member", shared }
}
