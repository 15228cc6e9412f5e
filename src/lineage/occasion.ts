import type { Claim } from "../schema/claim.ts"
import { readEdtf, type TimeValue } from "../time/edtf.ts"
import { gapBetween, mayCoincide } from "../time/relation.ts"
import { publishedTime } from "./published.ts"

const day = 86_400_000

function saidTime(claim: Claim): TimeValue | undefined {
  const said = claim.chain.at(-1)?.said
  return typeof said === "string" ? readEdtf(said) : undefined
}

/** Decides whether a claim stands in a headline or subheading, which tell what the article tells. */
export function isHeadline({ anchor }: Claim): boolean {
  return anchor?.section === "headline" || anchor?.section === "subheading"
}

/** Whether two statements of one root were made on one occasion, and by what that is known. */
export interface Occasion {
  readonly same: "yes" | "no" | "unknown"
  readonly code: string
}

/**
 * Decides whether two statements of one root were one: by their said times to the day, or their mediums. The same
 * day is taken for one occasion, as are a headline and its article; a month in common tells nothing.
 */
export function compareOccasions(a: Claim, b: Claim): Occasion {
  const [one, other] = [saidTime(a), saidTime(b)]
  const [medium, otherMedium] = [a.chain.at(-1)?.medium, b.chain.at(-1)?.medium]
  if (one !== undefined && other !== undefined) {
    if (!mayCoincide(one, other, 0)) return { same: "no", code: "said-at-other-times" }
    const exact = [one, other].every((time) => time.latest - time.earliest < day)
    if (exact && (medium === undefined || otherMedium === undefined || medium === otherMedium))
      return { same: "yes", code: "said-on-one-day" }
  }
  if (a.article.id === b.article.id && isHeadline(a) !== isHeadline(b))
    return { same: "yes", code: "headline-and-article" }
  if (medium !== undefined && otherMedium !== undefined && medium !== otherMedium)
    return { same: "no", code: "said-in-other-mediums" }
  return { same: "unknown", code: "occasion-unknown" }
}

/** Whether two articles were published within so many days of each other; true where a day is not known. */
export function publishedWithin(a: Claim, b: Claim, days: number): boolean {
  const [one, other] = [publishedTime(a), publishedTime(b)]
  return one === undefined || other === undefined || gapBetween(one, other) <= days * day
}
