import type { Noted, RoleValue } from "../schema/proposition.ts"

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
