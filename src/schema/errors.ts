/** The kinds of misuse that isnad reports by throwing; stable, for programs to match on. */
export type IsnadErrorCode =
  | "invalid-claim"
  | "invalid-time"
  | "unknown-predicate"
  | "unknown-role"
  | "invalid-role-value"
  | "invalid-predicate"
  | "duplicate-id"
  | "invalid-entity"
  | "invalid-log-entry"
  | "unknown-claim"
  | "newer-format"
  | "invalid-option"
  | "unreadable-file"
  | "unwritable-file"
  | "locked-file"

const brand: unique symbol = Symbol.for("isnad.error") as never

/** An error that says what was wrong, with what value, and how to put it right. */
export interface IsnadError extends Error {
  readonly [brand]: true
  readonly name: "IsnadError"
  readonly code: IsnadErrorCode
}

/**
 * Returns an error of the library's own, to be thrown for misuse.
 *
 * Imperfect input is no misuse: it is reported by {@link Diagnostic}.
 *
 * @param code What kind of misuse.
 * @param message Function, problem, what was received, how to fix it.
 */
export function isnadError(code: IsnadErrorCode, message: string): IsnadError {
  const error = new Error(`isnad: ${message}`)
  error.name = "IsnadError"
  return Object.assign(error, { code, [brand]: true as const }) as IsnadError
}

/**
 * Decides whether a caught value is an error of isnad's.
 *
 * It goes by a brand, not by `instanceof`, so that two copies of the library in one program recognise each
 * other's errors.
 *
 * @example
 * ```ts
 * import { claim, isIsnadError } from "isnad"
 * try {
 *   claim({ article: { id: "a", lang: "ar" }, chain: [], says: { predicate: "gossip", roles: {} } })
 * } catch (error) {
 *   isIsnadError(error) && error.code // → "unknown-predicate"
 * }
 * ```
 */
export function isIsnadError(value: unknown): value is IsnadError {
  return typeof value === "object" && value !== null && brand in value
}
