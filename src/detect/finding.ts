import type { Comparison } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import type { FindingKind } from "../schema/judgement.ts"
import type { RoleValue } from "../schema/proposition.ts"

export { type FindingKind, findingKinds } from "../schema/judgement.ts"

/**
 * By which sign one version of a detail is known to be the changed one:
 *
 * - `headline`: a headline tells it otherwise than its article;
 * - `copied-from`: its text was taken from one that tells it otherwise;
 * - `own-report`: the outlet whose report or source it is tells it otherwise itself;
 * - `fewer-accounts`: fewer texts tell it so, copies counted once;
 * - `further-from-the-mouth`: it came through more links;
 * - `less-full`: fuller accounts tell it otherwise;
 * - `published-later`: the other version was there before;
 * - `undecided`: none of these.
 */
export type ChangeReason =
  | "headline"
  | "copied-from"
  | "own-report"
  | "fewer-accounts"
  | "further-from-the-mouth"
  | "less-full"
  | "published-later"
  | "undecided"

/** Which account told a changed detail so first. */
export interface FirstChange {
  /** The earliest account that tells it so; several where each of them may have been first. */
  readonly claims: readonly Claim[]
  /** How that is known: one alone, or several with `times-may-coincide` or `undated`. */
  readonly why: "only-one" | "copied-by-others" | "published-first" | "times-may-coincide" | "undated"
}

/** A detail that changed on its way through a relay. */
export interface Change {
  /** A role of the proposition, or `certainty`, `polarity`, `predicate`; `attribution` where a headline drops the speaker. */
  readonly role: string
  /** Seen from the account that did not change it: made more precise, less precise, or into something else. */
  readonly change: "sharpened" | "loosened" | "changed"
  readonly a?: RoleValue
  readonly b?: RoleValue
  /** Whose version departs from what was said; left out where that cannot be told. */
  readonly by?: "a" | "b"
  /** How that is known. */
  readonly why: ChangeReason
  /** The fullest account of the statement that gives the detail, where it is neither of the two, and as whom it tells it. */
  readonly fullest?: { readonly claim: Claim; readonly tells: "a" | "b" | "neither" }
  /** Of all accounts in the topic that give the changed version, the one that gave it first. */
  readonly first?: FirstChange
}

/** What two claims are to each other, with every reason. */
export interface Finding {
  /** Kind and claims; the same for the same finding. */
  readonly id: string
  readonly kind: FindingKind
  /**
   * The two claims, the earlier published first; undated ones last. Of what each tells, `says` is what was compared, and
   * `also` the rest.
   */
  readonly a: Claim
  readonly b: Claim
  /**
   * Which of all that each tells was compared: 0 for what it says first, then the places of the others, or its words.
   * Left out where both are what the claims say first.
   */
  readonly tells?: { readonly a: number | "words"; readonly b: number | "words" }
  readonly topic: string
  readonly comparison: Comparison
  readonly lineage: Lineage
  /**
   * Whose doing it is, where it has a direction: who updates, withholds, revises or distorts. Left out where it cannot
   * be told, or where each has changed something.
   */
  readonly by?: "a" | "b"
  /** For distortions: what changed. */
  readonly changes?: readonly Change[]
  readonly withinArticle: boolean
  /**
   * How likely both say the same, from 0 to 1, as learned from pairs of real news that were judged by reading: words,
   * titles, days, speakers and events. Given only where the finding rests on it: on claims that were read from texts.
   */
  readonly likelihood?: number
}
