import { type IsnadError, isnadError } from "../schema/errors.ts"
import { describeSystemError } from "./file-system.ts"

/** What may keep a file from being written. */
export type FileErrorCode = "unwritable-file" | "locked-file" | "unreadable-file"

/** Returns an error on a file that a function was called with; `cause` is the system's own. */
export function fileError(
  code: FileErrorCode,
  calling: string,
  path: string,
  reason: string,
  cause?: unknown,
): IsnadError {
  return Object.assign(isnadError(code, `${calling}: ${path}: ${reason}`), { cause })
}

/** Returns the error that a file could not be written, with the system's reason in words. */
export function unwritable(calling: string, path: string, cause: unknown): IsnadError {
  return fileError("unwritable-file", calling, path, `not written: ${describeSystemError(cause)}`, cause)
}
