import type { Relation } from "../logic/relation.ts"
import type { Registry, TimeSpan } from "../registry/registry.ts"
import type { Kind, Noted, RoleValue } from "../schema/proposition.ts"
import type { TimeValue } from "../time/edtf.ts"

/** What a comparator may know of one side beyond the value: when it was said and when it was published. */
export interface SideContext {
  readonly said?: TimeValue | undefined
  readonly published?: TimeValue | undefined
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

/** Compares the words of two texts. */
export type TextComparer = (
  a: { readonly text: string; readonly lang: string },
  b: { readonly text: string; readonly lang: string },
) => {
  readonly relation: Relation | "overlap" | "unrelated"
  readonly reason: string
  /** What each counts, where nothing clashes but a count that grows from day to day. */
  readonly counts?: { readonly a: number; readonly b: number }
}

/** What is needed of a language's words to compare claims that fit no predicate: see `createTextSupport`. */
export interface TextSupport {
  readonly compare: TextComparer
  /** Groups texts that may be about one thing, by their keys; a text that is like no other is in no group. */
  readonly group: (
    texts: readonly { readonly key: string; readonly text: string; readonly lang: string }[],
  ) => readonly (readonly string[])[]
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
  readonly planned?: number
  /** Whether events of another date are other events unless a further detail is the same. */
  readonly recurs?: boolean
}

/** A value that exists but is not told: "a third country, not named". */
export interface UnknownInput extends Noted {
  readonly unknown: string
  /** What the description says in words of no language: `week+0` for "this week". */
  readonly sense?: string
}

/** No value at all: "no conditions". */
export interface NoneInput extends Noted {
  readonly none: true
}

/** These and no others. */
export interface OnlyInput<Member> extends Noted {
  readonly only: readonly Member[]
}

/**
 * Returns a closed set: these members and no others.
 *
 * A plain list is open: "military and intelligence contacts" does not say that there were no others.
 *
 * @example
 * ```ts
 * import { contact, only } from "isnad"
 * contact({ tracks: only("intelligence") }).roles.tracks // → { only: ["intelligence"] }
 * ```
 */
export function only<Member>(...members: readonly Member[]): OnlyInput<Member> {
  return { only: members }
}

/**
 * Returns a value that exists but is not named, with its description.
 *
 * @example
 * ```ts
 * import { meet, unknown } from "isnad"
 * meet({ place: unknown("a third country") }).roles.place // → { unknown: "a third country" }
 * ```
 */
export function unknown(description: string): UnknownInput {
  return { unknown: description }
}

/**
 * The value of a role that is said to have none ("no conditions"). A role left out says nothing either way.
 *
 * @example
 * ```ts
 * import { condition, none } from "isnad"
 * condition({ agent: "turkey", conditions: none }).roles.conditions // → { none: true }
 * ```
 */
export const none: NoneInput = { none: true }

/** Compares what every kind of role shares: unknown values and none. Undefined: both values are known. */
export function compareOpenValues(a: RoleValue, b: RoleValue): RoleComparison | undefined {
  const noneA = "none" in a
  const noneB = "none" in b
  if (noneA && noneB) return { relation: "equivalence", reason: "both-none" }
  if (noneA || noneB) return { relation: "alternation", reason: "none-against-some" }
  const unknownA = "unknown" in a
  const unknownB = "unknown" in b
  if (unknownA && unknownB)
    return a.unknown === b.unknown
      ? { relation: "equivalence", reason: "same-description" }
      : { relation: "independence", reason: "both-unknown", shared: true }
  if (unknownA) return { relation: "reverse", reason: "unknown-against-known", assumed: ["value-unknown"] }
  if (unknownB) return { relation: "forward", reason: "known-against-unknown", assumed: ["value-unknown"] }
  return undefined
}

/** Returns the more general of two values by their relation, or undefined where neither is. */
export function commonByRelation(a: RoleValue, b: RoleValue, relation: Relation): RoleValue | undefined {
  if (relation === "equivalence" || relation === "reverse") return a
  if (relation === "forward") return b
  return undefined
}

/**
 * Returns how a kind of role compares, from how it compares two known values: what is unknown or none compares alike in
 * every kind, and what both say is the more general of the two.
 */
/* @__NO_SIDE_EFFECTS__ */
export function comparing(
  known: (a: RoleValue, b: RoleValue, context: RoleContext) => RoleComparison,
): Pick<RoleKind<never>, "compare" | "common"> {
  const compare = (a: RoleValue, b: RoleValue, context: RoleContext) =>
    compareOpenValues(a, b) ?? known(a, b, context)
  return { compare, common: (a, b, context) => commonByRelation(a, b, compare(a, b, context).relation) }
}

/**
 * Returns the notes of an input (place in the text, what was inferred) for the stored value. Notes of another shape are
 * no notes: they are left out, and the input is then refused for what it holds besides.
 */
export function notesOf({ at, inferred }: Noted): Noted {
  return {
    ...(isSpan(at) ? { at } : {}),
    ...(Array.isArray(inferred) && inferred.every((part) => typeof part === "string") ? { inferred } : {}),
  }
}

function isSpan(at: unknown): at is NonNullable<Noted["at"]> {
  return Array.isArray(at) && at.length === 2 && at.every((offset) => Number.isInteger(offset) && offset >= 0)
}

/** Tells whether an input is an object with a key of its own. */
export function has<Key extends string>(input: unknown, key: Key): input is Record<Key, unknown> & Noted {
  return typeof input === "object" && input !== null && Object.hasOwn(input, key)
}

/** Returns unknown and none in their stored form; undefined for every other input. */
export function normalizeOpen(input: unknown): RoleValue | undefined {
  if (has(input, "unknown") && typeof input.unknown === "string")
    return {
      unknown: input.unknown,
      ...(has(input, "sense") && typeof input.sense === "string" ? { sense: input.sense } : {}),
      ...notesOf(input),
    }
  if (has(input, "none") && input.none === true) return { none: true, ...notesOf(input) }
  return undefined
}
