import type { Relation } from "../logic/relation.ts"
import type { Registry, TimeSpan } from "../registry/registry.ts"
import type { Kind, RoleValue } from "../schema/proposition.ts"
import type { TimeValue } from "../time/edtf.ts"
import type { TextComparer } from "./text-comparer.ts"

/** What a comparator may know of one side beyond the value: when it was said and when it was published. */
export interface SideContext {
  /** When what is claimed came to pass, where the claim gives it. */
  readonly event?: TimeValue | undefined
  readonly said?: TimeValue | undefined
  readonly published?: TimeValue | undefined
  /** The title of the article. */
  readonly title?: string | undefined
}

/** What a comparator may ask while it compares two values of a role. */
export interface RoleContext {
  /** Without a registry sides and places are unknown, not guessed. */
  readonly registry?: Registry | undefined
  /** The day for which offices are looked up. */
  readonly day?: TimeSpan | undefined
  readonly a: SideContext
  readonly b: SideContext
  /** Decides whether an editor has said that two agents are one (or are not). */
  readonly sameAgent?: ((a: string, b: string) => boolean | undefined) | undefined
  /** Compares two kinds of event as descriptions. */
  readonly compareKinds: (a: Kind, b: Kind) => Relation
  /** Compares two texts; without it only equal words are equal. */
  readonly compareTexts?: TextComparer | undefined
}

/** What one value of a role says of another, and why. */
export interface RoleComparison {
  /** Of the first value to the second. */
  readonly relation: Relation
  /** A stable code that explains the relation, such as `place-contained`. */
  readonly reason: string
  /** For `independence`: whether the two have something in common. */
  readonly shared?: boolean
  /** True where the values do differ but it cannot be told whether both may hold (a count without its day). */
  readonly undecided?: boolean
  /** For counts that grow: the side that is later and not smaller. */
  readonly later?: "a" | "b"
  /** What was taken for granted, as stable codes. */
  readonly assumed?: readonly string[]
}

/** How a role bears on the comparison. */
export interface RoleOptions {
  /** It tells which event is meant: two claims that disagree on it speak of two events. */
  readonly identity?: boolean
  /** One event has one value of it: two disjoint values clash. Advice, not a law: an editor may say otherwise. */
  readonly single?: boolean
  /** Values with nothing in common speak of different things, although nothing in them clashes. */
  readonly distinguishes?: boolean
}

/** A kind of role: which inputs it takes, how they are stored, and how two of them compare. */
export interface RoleKind<Input> extends RoleOptions {
  /** `agents`, `place`, `time` … */
  readonly type: string
  /** What it takes, in words, for error messages. */
  readonly takes: string
  /** Returns the stored form of an input, or undefined where the input does not fit. */
  readonly normalize: (input: Input) => RoleValue | undefined
  /** Returns what the first value says of the second. Swapping them gives the inverse. */
  readonly compare: (a: RoleValue, b: RoleValue, context: RoleContext) => RoleComparison
  /** Returns what both values say, or undefined where that is nothing. */
  readonly common: (a: RoleValue, b: RoleValue, context: RoleContext) => RoleValue | undefined
  /** Role names whose values must be equal before two counts are compared. */
  readonly of?: readonly string[]
  /** How far two times may lie apart and still be one event told with two dates, in milliseconds. */
  readonly coincide?: number
  /** The same for planned events, whose dates are moved. */
  readonly planned?: number
  /** Whether events of another date are other events unless a further detail is the same. */
  readonly recurs?: boolean
}
