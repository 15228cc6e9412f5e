import { showValue } from "./describe-issue.ts"
import { type IsnadErrorCode, isnadError } from "./errors.ts"

/** Throws where a value does not fit: which function was called, what it takes, what it received. */
export function requireThat(
  fits: boolean,
  code: IsnadErrorCode,
  called: string,
  takes: string,
  received: unknown,
): asserts fits {
  if (!fits) throw isnadError(code, `${called} takes ${takes}; received ${showValue(received)}`)
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is object & Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Whether a value other than a text can be walked. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value
}
