import type { Relation } from "../logic/relation.ts"
import type { Kind, RoleValue } from "../schema/proposition.ts"

/** What one proposition says of another: `independence` told apart into `overlap` and `unrelated`. */
export type ContentRelation = Exclude<Relation, "independence"> | "overlap" | "unrelated"

/** What one role contributes. */
export interface RoleReason {
  /** The role's name, or `predicate` or `polarity`. */
  readonly role: string
  /** Of the first claim's value to the second's; a role filled on one side only restricts that side. */
  readonly relation: Relation
  /** Stable code, such as `place-within` or `filled-in-one`. */
  readonly reason: string
  readonly a?: RoleValue
  readonly b?: RoleValue
  /** True where both cannot be so. */
  readonly clash: boolean
}

/** How it is known that both speak of one event. */
export interface Tie {
  /** By what identifies the event and times that may coincide; by what is known of the accounts; or by an editor. */
  readonly by: "identity" | "lineage" | "editor"
  /** The roles that identify it. */
  readonly roles: readonly string[]
}

/** Something taken for granted. */
export interface Assumption {
  /** Stable code: `same-event`, `news-is-recent`, `office-without-day` … */
  readonly code: string
  readonly role?: string
}

/** The content of two claims compared: what one says of the other, and why. */
export interface Comparison {
  readonly relation: ContentRelation
  /** Of the first's certainty to the second's: `forward` where the first is surer. "May" never supports "will". */
  readonly certainty: Relation
  /** Whether one of them is less than certain. */
  readonly hedged: boolean
  /** True where values differ but it cannot be told whether both may hold, such as counts without a day. */
  readonly undecided: boolean
  /** Where a growing count is later and not smaller: the later side. */
  readonly later?: "a" | "b"
  /** Left out where they are not tied to one event. */
  readonly tied?: Tie
  readonly roles: readonly RoleReason[]
  /** The names of the roles that cannot both be so; `polarity` and `predicate` among them. */
  readonly clashing: readonly string[]
  /** What both say; left out where that is nothing. */
  readonly both?: Kind
  /** What only the first says, by role. */
  readonly onlyA: Readonly<Record<string, RoleValue>>
  /** What only the second says, by role. */
  readonly onlyB: Readonly<Record<string, RoleValue>>
  readonly assumed: readonly Assumption[]
}

/**
 * Whether the relation is agreement: one says what the other says, or they share a core of one event.
 *
 * @example
 * ```ts
 * import { isAgreement } from "isnad"
 * isAgreement("overlap") // → true
 * isAgreement("unrelated") // → false
 * ```
 */
export function isAgreement(relation: ContentRelation): boolean {
  return (
    relation === "equivalence" || relation === "forward" || relation === "reverse" || relation === "overlap"
  )
}

/**
 * Whether the relation is a clash: both cannot be so.
 *
 * @example
 * ```ts
 * import { isClash } from "isnad"
 * isClash("alternation") // → true
 * isClash("cover") // → false
 * ```
 */
export function isClash(relation: ContentRelation): boolean {
  return relation === "negation" || relation === "alternation"
}

const otherTime: ReadonlySet<string> = new Set(["has-lasted", "undated"])

/**
 * Decides whether two accounts that agree may speak of two times, years apart or of no known date: such agreement
 * confirms nothing.
 */
export function mayBeOfOtherTimes({ assumed }: Pick<Comparison, "assumed">): boolean {
  return assumed.some(({ code }) => otherTime.has(code))
}
