import type { Kind, Proposition, RoleValue } from "../schema/proposition.ts"
import { byCodeUnit } from "../util/order.ts"
import type { RoleContext } from "../vocabulary/role-kind.ts"
import type { ComparedPredicates, ComparedRole } from "./compare-roles.ts"
import type { Assumption, ContentRelation, RoleReason, Tie } from "./comparison.ts"

/** Returns what each role contributes, predicate and polarity among them where they differ. */
export function reasonsOf(
  predicates: ComparedPredicates,
  roles: readonly ComparedRole[],
  clashing: readonly string[],
  a: Proposition,
  b: Proposition,
): readonly RoleReason[] {
  const reasons: RoleReason[] = roles.map(
    ({ role, a: one, b: other, answer: { relation, reason }, clash }) => ({
      role,
      relation,
      reason,
      ...(one === undefined ? {} : { a: one }),
      ...(other === undefined ? {} : { b: other }),
      clash: clash && clashing.includes(role),
    }),
  )
  if (a.predicate !== b.predicate) {
    const reason = predicates.excluded ? "predicates-exclude" : "predicate-entails"
    reasons.unshift({ role: "predicate", relation: predicates.relation, reason, clash: predicates.excluded })
  }
  if (a.polarity !== b.polarity)
    reasons.unshift({
      role: "polarity",
      relation: "negation",
      reason: "one-denies",
      clash: clashing.includes("polarity"),
    })
  return reasons
}

/** Returns what the comparison took for granted, in order of the codes. */
export function assumptionsOf(
  roles: readonly ComparedRole[],
  tied: Tie | undefined,
  time: readonly Assumption[],
): readonly Assumption[] {
  const codes: Assumption[] = tied?.by === "identity" ? [{ code: "same-event" }, ...time] : []
  for (const { role, answer } of roles) for (const code of answer.assumed ?? []) codes.push({ code, role })
  return codes.sort((one, other) =>
    byCodeUnit(`${one.code} ${one.role ?? ""}`, `${other.code} ${other.role ?? ""}`),
  )
}

/** Returns what both propositions say, or undefined where that is nothing. */
export function commonOf(
  a: Proposition,
  b: Proposition,
  predicates: ComparedPredicates,
  roles: readonly ComparedRole[],
  context: RoleContext,
  relation: ContentRelation,
): Kind | undefined {
  if (a.polarity !== b.polarity) return undefined
  if (a.polarity === "negative") return relation === "forward" ? b : a
  if (predicates.excluded) return undefined
  const common: Record<string, RoleValue> = {}
  for (const { role, kind, a: one, b: other } of roles) {
    if (one === undefined || other === undefined || !Object.hasOwn(predicates.general.roles, role)) continue
    const value = kind.common(one, other, context)
    if (value !== undefined) common[role] = value
  }
  return { predicate: predicates.general.id, roles: common }
}

/** Returns what only one side says, by role. */
export function onlyOf(roles: readonly ComparedRole[], side: "a" | "b"): Readonly<Record<string, RoleValue>> {
  const narrower = side === "a" ? "forward" : "reverse"
  const only: Record<string, RoleValue> = {}
  for (const role of roles) {
    const value = role[side]
    const { relation } = role.answer
    if (
      value !== undefined &&
      relation !== "equivalence" &&
      (relation === narrower || !["forward", "reverse"].includes(relation))
    )
      only[role.role] = value
  }
  return only
}
