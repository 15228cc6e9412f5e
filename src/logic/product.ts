import { isDisjoint, type Relation } from "./relation.ts"

/**
 * Returns the relation of two descriptions from the relations of their roles: a description with
 * several roles is the product of the sets that its roles allow.
 *
 * The roles stand beside each other; this is not MacCartney's join, which follows a chain a–b–c.
 *
 * - a role disjoint anywhere: `alternation` (with two roles or more never `negation`: something is
 *   always in neither)
 * - all equal: `equivalence`; all equal or within: `forward`, or `reverse` the other way round
 * - both within and containing: `independence`, as is `cover` beside any other role, even an equal one
 * - one role alone keeps its own relation; no role at all is `equivalence`
 *
 * @param roles one relation for each role that either description restricts. A role that neither
 *   restricts is left out. A role that only the first restricts is `forward`, only the second `reverse`.
 *
 * @example
 * ```ts
 * import { product } from "isnad"
 * product(["equivalence", "forward"]) // → "forward"
 * product(["forward", "reverse"]) // → "independence"
 * product(["forward", "negation"]) // → "alternation"
 * ```
 */
export function product(roles: readonly Relation[]): Relation {
  const [only, ...others] = roles
  if (only !== undefined && others.length === 0) return only
  if (roles.some(isDisjoint)) return "alternation"
  let within = true
  let containing = true
  for (const role of roles) {
    if (role !== "equivalence" && role !== "forward") within = false
    if (role !== "equivalence" && role !== "reverse") containing = false
  }
  if (within && containing) return "equivalence"
  if (within) return "forward"
  if (containing) return "reverse"
  return "independence"
}
