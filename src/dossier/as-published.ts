import type { Claim } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { enclosingSpan, reachOf } from "../time/time-value.ts"
import { claimsOf, type Dossier } from "./dossier.ts"
import { endOf } from "./moment.ts"

/** The claims of a dossier by whether their articles were out. */
export interface PublishedClaims {
  /** Their articles were published by then. */
  readonly claims: readonly Claim[]
  /** Their articles have no published time. */
  readonly undated: readonly Claim[]
  /** Their articles' published time is too vague to tell: a month, where the day lies within it. */
  readonly undecided: readonly Claim[]
}

/**
 * Returns the claims whose articles were published by a time, and apart from them those of which it cannot be told.
 *
 * Published time is the article's, not when the claim was recorded: for that see `asRecorded`. A day is taken whole,
 * in UTC. Only claims whose articles certainly came later are left out.
 *
 * @param time An instant, or a day, month or year in EDTF.
 * @throws `invalid-time`
 * @example
 * ```ts
 * import { append, asPublished, claim, contact, createDossier } from "isnad"
 * const of = (article: { id: string; lang: string; published?: string }) =>
 *   claim({ article, chain: ["lavrov"], says: contact({ participants: ["turkey"] }) })
 * const recorded = "2024-07-23T10:00:00Z"
 * const { dossier } = append(createDossier({ id: "d" }), [
 *   { op: "add", claim: of({ id: "early", lang: "ar", published: "2022-09-19" }), recorded },
 *   { op: "add", claim: of({ id: "late", lang: "ar", published: "2024-07-23" }), recorded },
 *   { op: "add", claim: of({ id: "undated", lang: "ar" }), recorded },
 * ])
 * const { claims, undated } = asPublished(dossier, "2023")
 * claims.map((each) => each.article.id) // → ["early"]
 * undated.map((each) => each.article.id) // → ["undated"]
 * ```
 */
export function asPublished(dossier: Dossier, time: string): PublishedClaims {
  return publishedBy(claimsOf(dossier), endOf(time, "asPublished()"))
}

/** Parts claims by whether their articles were published by a moment. */
export function publishedBy(given: Iterable<Claim>, end: number): PublishedClaims {
  const claims: Claim[] = []
  const undated: Claim[] = []
  const undecided: Claim[] = []
  for (const claim of given) {
    const { published } = claim.article
    const read = typeof published === "string" ? readEdtf(published) : undefined
    if (read === undefined) {
      undated.push(claim)
      continue
    }
    const reach = enclosingSpan(reachOf(read)) ?? read
    if (reach.latest <= end) claims.push(claim)
    else if (reach.earliest <= end) undecided.push(claim)
  }
  return { claims, undated, undecided }
}
