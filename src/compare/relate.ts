import { product } from "../logic/product.ts"
import { projectPolarity } from "../logic/project.ts"
import { isDisjoint } from "../logic/relation.ts"
import { type ComparedPredicates, type ComparedRole, compareDescriptions } from "./compare-roles.ts"
import type { ComparedSide } from "./compared-side.ts"
import type { ContentRelation, Tie } from "./comparison.ts"

/** What two propositions are to each other, and in which roles they clash. */
export interface Answer {
  readonly relation: ContentRelation
  readonly clashing: readonly string[]
}

const none: Answer = { relation: "unrelated", clashing: [] }

/**
 * Decides what two propositions are to each other from how their predicates and roles compare. Tied positive ones are
 * descriptions of one event; a negative one denies every event that fits it.
 */
export function relate(
  a: ComparedSide,
  b: ComparedSide,
  predicates: ComparedPredicates,
  roles: readonly ComparedRole[],
  tied: Tie | undefined,
): Answer {
  if (tied === undefined) return none
  const [polarityA, polarityB] = [a.says.polarity, b.says.polarity]
  if (predicates.excluded)
    return polarityA === "positive" && polarityB === "positive"
      ? { relation: "alternation", clashing: ["predicate"] }
      : none
  if (polarityA === "positive" && polarityB === "positive") {
    const clashing = roles.filter((role) => role.clash).map((role) => role.role)
    if (clashing.length > 0) return { relation: "alternation", clashing }
    const relations = roles.map(({ answer }) =>
      isDisjoint(answer.relation) ? "independence" : answer.relation,
    )
    const relation = product([...relations, predicates.relation])
    return { relation: relation === "independence" ? "overlap" : relation, clashing: [] }
  }
  const relation = projectPolarity(compareDescriptions(predicates.relation, roles), polarityA, polarityB)
  if (relation === "independence") return none
  return { relation, clashing: isDisjoint(relation) ? ["polarity"] : [] }
}
