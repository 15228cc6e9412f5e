import type { Comparison } from "../compare/comparison.ts"
import { rootKey } from "../lineage/root.ts"
import type { Registry } from "../registry/registry.ts"
import { type Claim, readWords } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { gapBetween } from "../time/relation.ts"
import type { TextCompany } from "../schema/text-company.ts"
import type { ComparedText, TextLikeness } from "../vocabulary/text-comparer.ts"

const day = 86_400_000

/** Tells how surely two claims that were read say the same, by their words and what is known besides. */
export type ClaimLikeness = (a: Claim, b: Claim, comparison: Comparison) => number | undefined

/** Returns what tells how surely two claims say the same; undefined where one was not read from a text. */
export function createClaimLikeness(
  alike: TextLikeness | undefined,
  registry: Registry | undefined,
): ClaimLikeness {
  if (alike === undefined) return () => undefined
  return (a, b, comparison) => {
    const [one, other] = [textOf(a), textOf(b)]
    if (one === undefined || other === undefined) return undefined
    return alike(one, other, companyOf(a, b, comparison, registry))
  }
}

/** The days between the publications of two claims' articles. */
export function daysApart({ article: one }: Claim, { article: other }: Claim): number | undefined {
  const [a, b] = [one.published, other.published].map((time) =>
    typeof time === "string" ? readEdtf(time) : undefined,
  )
  return a === undefined || b === undefined ? undefined : gapBetween(a, b) / day
}

/** The words of a claim that was read, with the title of its article. */
export function textOf(claim: Claim): ComparedText | undefined {
  const words = readWords(claim)
  if (words === undefined) return undefined
  const { title } = claim.article
  return title === undefined ? words : { ...words, title }
}

function companyOf(a: Claim, b: Claim, comparison: Comparison, registry: Registry | undefined): TextCompany {
  const own = [a, b].filter(({ chain }) => chain.length === 0).length as 0 | 1 | 2
  return {
    daysApart: daysApart(a, b),
    sameSpeaker: own === 0 && rootKey(a, registry) === rootKey(b, registry),
    ownVoices: own,
    events: eventsOf(a, b, comparison),
  }
}

/** What the events of two claims are to each other; words alone are no events. */
function eventsOf(a: Claim, b: Claim, { relation, clashing }: Comparison): TextCompany["events"] {
  if (a.says.predicate === "text" || b.says.predicate === "text" || relation === "unrelated") return undefined
  if (a.says.extent === "campaign" || b.says.extent === "campaign") return "continued"
  return relation === "equivalence" && clashing.length === 0 ? "same" : "like"
}
