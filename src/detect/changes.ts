import { type Comparison, isClash } from "../compare/comparison.ts"
import type { Relation } from "../logic/relation.ts"
import type { Claim } from "../schema/claim.ts"
import type { Proposition, RoleValue } from "../schema/proposition.ts"
import { baseLanguage } from "../util/base-language.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import type { Change } from "./finding.ts"

/** What changed, before it is known by whom. */
export type BareChange = Pick<Change, "role" | "change" | "a" | "b">

function isSaid(value: RoleValue | undefined): value is RoleValue {
  return value !== undefined && (value.inferred ?? []).length === 0
}

/**
 * Whether two values that are not told ("this week", "هذا الأسبوع") may be one: in two languages words tell nothing,
 * only what they say in words of no language does.
 */
export function mayBeOneUnknown(a: Claim, b: Claim, one: RoleValue, other: RoleValue): boolean {
  if (
    !("unknown" in one) ||
    !("unknown" in other) ||
    baseLanguage(a.article.lang) === baseLanguage(b.article.lang)
  )
    return false
  return one.sense === undefined || other.sense === undefined || one.sense === other.sense
}

/** Roles that both reports of one utterance fill, and fill differently; what was inferred was not reported. */
export function changesOf(
  a: Claim,
  b: Claim,
  comparison: Comparison,
  vocabulary: Vocabulary,
): readonly BareChange[] {
  const changes: BareChange[] = []
  const predicates = [a.says.predicate, b.says.predicate]
  for (const { role, relation, a: one, b: other } of comparison.roles) {
    if (!isSaid(one) || !isSaid(other) || relation === "equivalence") continue
    if (mayBeOneUnknown(a, b, one, other)) continue
    const kind = predicates.map((id) => vocabulary.get(id)?.roles[role]).find((found) => found !== undefined)
    const closes = "only" in one !== "only" in other
    if (kind?.single !== true && !closes) continue
    const change = relation === "forward" ? "loosened" : relation === "reverse" ? "sharpened" : "changed"
    changes.push({ role, change, a: one, b: other })
  }
  const reserve = reserveChanged(a.says, b.says, comparison.certainty)
  return reserve === undefined ? changes : [...changes, reserve]
}

/** Roles on which two reports of one origin clash, that are not among the changes yet: "it is so" made "it is not". */
export function clashesOf(comparison: Comparison, known: readonly BareChange[]): readonly BareChange[] {
  if (!isClash(comparison.relation)) return []
  return comparison.clashing
    .filter((role) => !known.some((change) => change.role === role))
    .map((role) => {
      const reason = comparison.roles.find((each) => each.role === role)
      return {
        role,
        change: "changed" as const,
        ...(reason?.a === undefined ? {} : { a: reason.a }),
        ...(reason?.b === undefined ? {} : { b: reason.b }),
      }
    })
}

/** How surely it was said; a condition dropped on the way makes it surer. */
function reserveChanged(a: Proposition, b: Proposition, certainty: Relation): BareChange | undefined {
  if (certainty === "equivalence") return undefined
  if (certainty === "forward") return { role: "certainty", change: "loosened" }
  if (certainty === "reverse") return { role: "certainty", change: "sharpened" }
  // two conditions in other words may be one: that is not told from a change
  if (a.condition !== undefined && b.condition !== undefined) return undefined
  const [one, other] = [a.certainty, b.certainty]
  if (one === "conditional" && other === "certain") return { role: "certainty", change: "sharpened" }
  if (one === "certain" && other === "conditional") return { role: "certainty", change: "loosened" }
  return undefined
}
