import type { Comparison } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import type { FindingKind } from "../schema/judgement.ts"
import type { RoleValue } from "../schema/proposition.ts"

export { type FindingKind, findingKinds } from "../schema/judgement.ts"

/** A detail that changed on its way through a relay. */
export interface Change {
  readonly role: string
  /** Seen from the fuller account: made more precise, less precise, or into something else. */
  readonly change: "sharpened" | "loosened" | "changed"
  readonly a?: RoleValue
  readonly b?: RoleValue
}

/** What two claims are to each other, with every reason. */
export interface Finding {
  /** Kind and claims; the same for the same finding. */
  readonly id: string
  readonly kind: FindingKind
  /** The two claims, the earlier published first; undated ones last. */
  readonly a: Claim
  readonly b: Claim
  readonly topic: string
  readonly comparison: Comparison
  readonly lineage: Lineage
  /** Whose doing it is, where it has a direction: who updates, withholds, revises or distorts. */
  readonly by?: "a" | "b"
  /** For distortions: what changed. */
  readonly changes?: readonly Change[]
  readonly withinArticle: boolean
}
