import { product } from "../logic/product.ts"
import { isDisjoint, type Relation } from "../logic/relation.ts"
import type { Kind, RoleValue } from "../schema/proposition.ts"
import type { Predicate } from "../vocabulary/define-predicate.ts"
import type { RoleComparison, RoleContext, RoleKind } from "../vocabulary/role-kind.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"

/** One role of two propositions, compared. */
export interface ComparedRole {
  readonly role: string
  readonly kind: RoleKind<unknown>
  readonly a: RoleValue | undefined
  readonly b: RoleValue | undefined
  readonly answer: RoleComparison
  readonly clash: boolean
}

/** How the predicates of two propositions stand to each other. */
export interface ComparedPredicates {
  readonly relation: Relation
  /** The one that both entail. */
  readonly general: Predicate
  readonly excluded: boolean
}

/** Returns how two predicates stand to each other, or undefined where neither entails nor excludes the other. */
export function comparePredicates(
  a: string,
  b: string,
  vocabulary: Vocabulary,
): ComparedPredicates | undefined {
  const [one, other] = [vocabulary.get(a), vocabulary.get(b)]
  if (one === undefined || other === undefined) return undefined
  if (a === b) return { relation: "equivalence", general: one, excluded: false }
  if (vocabulary.entails(a, b)) return { relation: "forward", general: other, excluded: false }
  if (vocabulary.entails(b, a)) return { relation: "reverse", general: one, excluded: false }
  if (vocabulary.excludes(a, b))
    return { relation: "alternation", general: a < b ? one : other, excluded: true }
  return undefined
}

const closedTypes = new Set(["agents", "set", "labels"])

/** A clash needs values that exclude each other where there is one value, a closed set, or none at all. */
function isClash(kind: RoleKind<unknown>, answer: RoleComparison): boolean {
  if (!isDisjoint(answer.relation)) return false
  return (
    kind.single === true ||
    closedTypes.has(kind.type) ||
    kind.type === "text" ||
    answer.reason === "none-against-some"
  )
}

const oneSided: Record<"a" | "b", RoleComparison> = {
  a: { relation: "forward", reason: "filled-in-one" },
  b: { relation: "reverse", reason: "filled-in-one" },
}

/** Counts are compared only where what they count is the same. */
function countsTheSame(kind: RoleKind<unknown>, compared: ReadonlyMap<string, ComparedRole>): boolean {
  for (const name of kind.of ?? []) {
    const role = compared.get(name)
    if (role === undefined || role.answer.relation === "equivalence") continue
    if (role.kind.type === "time" && (role.a === undefined || role.b === undefined || role.clash)) continue
    return false
  }
  return true
}

/** Returns every role that either proposition fills, compared, in order of their names. */
export function compareRoles(
  a: Kind,
  b: Kind,
  predicates: readonly (Predicate | undefined)[],
  context: RoleContext,
): readonly ComparedRole[] {
  const names = [...new Set([...Object.keys(a.roles), ...Object.keys(b.roles)])].sort()
  const compared = new Map<string, ComparedRole>()
  const counts: string[] = []
  for (const role of names) {
    const kind = predicates.find(
      (predicate) => predicate !== undefined && Object.hasOwn(predicate.roles, role),
    )?.roles[role]
    if (kind === undefined) continue
    const [one, other] = [a.roles[role], b.roles[role]]
    const answer =
      one === undefined ? oneSided.b : other === undefined ? oneSided.a : kind.compare(one, other, context)
    compared.set(role, { role, kind, a: one, b: other, answer, clash: isClash(kind, answer) })
    if ((kind.of?.length ?? 0) > 0 && one !== undefined && other !== undefined) counts.push(role)
  }
  for (const role of counts) {
    const entry = compared.get(role)
    if (entry === undefined || countsTheSame(entry.kind, compared)) continue
    const answer: RoleComparison = {
      relation: "independence",
      reason: "counts-of-different-things",
      shared: true,
    }
    compared.set(role, { ...entry, answer, clash: false })
  }
  return [...compared.values()]
}

/** Returns the relation of two descriptions of an event: the product of the predicate and all roles. */
export function compareDescriptions(predicate: Relation, roles: readonly ComparedRole[]): Relation {
  const relations = roles.map((role) => role.answer.relation)
  if (predicate !== "equivalence" || relations.length === 0) relations.push(predicate)
  return product(relations)
}

/** Returns the relation of two kinds of event, of which nobody says that they exist. */
export function compareKinds(a: Kind, b: Kind, vocabulary: Vocabulary, context: RoleContext): Relation {
  const predicates = comparePredicates(a.predicate, b.predicate, vocabulary)
  if (predicates === undefined || predicates.excluded) return predicates?.relation ?? "independence"
  const roles = compareRoles(a, b, [vocabulary.get(a.predicate), vocabulary.get(b.predicate)], context)
  return compareDescriptions(predicates.relation, roles)
}
