import type { Comparison, RoleReason } from "../compare/comparison.ts"
import type { RoleValue } from "../schema/proposition.ts"
import type { Decision } from "./decide-kind.ts"

const isCount = (value: RoleValue | undefined): boolean =>
  value !== undefined && ("min" in value || "max" in value)

/** A figure, as a role of its own or somewhere in the words. */
function isFigure({ a, b, reason }: RoleReason): boolean {
  if (isCount(a) && isCount(b)) return true
  return reason.startsWith("words-number") || reason.startsWith("later-count")
}

/** Whether a finding tells of nothing but figures that differ. */
export function isOfFigures(
  { kind, changes = [] }: Decision,
  { roles, clashing, later }: Comparison,
): boolean {
  if (kind === "updates") return later !== undefined
  const differing = roles.filter(({ role, clash }) => clash || changes.some((change) => change.role === role))
  const all = clashing.length > 0 || changes.length > 0
  return all && differing.length > 0 && differing.every(isFigure)
}
