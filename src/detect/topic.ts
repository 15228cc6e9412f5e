import type { Claim } from "../schema/claim.ts"
import type { Finding } from "./finding.ts"
import type { Position } from "./positions.ts"

/** Claims tied to one event or one state of affairs. Everything but its size is worked out when it is asked for. */
export interface Topic {
  readonly id: string
  /** What it is about: the family of predicates, and for each identity role sides and countries. */
  readonly family: string
  readonly about: Readonly<Record<string, readonly string[]>>
  /** How many claims it holds. */
  readonly size: number
  /**
   * The claims, published first; undated ones last. A claim that tells several things stands in the topic of each, with
   * what it tells there as what it `says`, and the rest as `also`.
   */
  readonly claims: readonly Claim[]
  /** Counts that need no comparison. */
  readonly summary: TopicSummary
  readonly positions: readonly Position[]
  /** True where there were too many claims to compare them all for positions. */
  readonly outline: boolean
  /** Outlets that cite each other in a circle here; they add no root. */
  readonly circles: readonly (readonly string[])[]
  /** Topics that this one is a part of. */
  readonly broader: readonly string[]
  /** The findings between its claims, and between them and those of narrower topics; found one by one. */
  readonly findings: Iterable<Finding>
}

/** Counts of a topic, in time linear in its claims. */
export interface TopicSummary {
  readonly claims: number
  readonly articles: number
  /** Distinct propositions. */
  readonly propositions: number
  /** Distinct roots as they are named; how many are independent is for the positions to say. */
  readonly roots: number
  /** Claims that deny. */
  readonly denials: number
}
