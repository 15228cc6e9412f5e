import * as promises from "node:fs/promises"

/** What is needed of a file system; pass your own to simulate faults or to write elsewhere. */
export type FileSystem = Pick<
  typeof promises,
  "open" | "rename" | "unlink" | "readdir" | "stat" | "realpath" | "readlink" | "readFile"
>

/** The file system of this machine. */
export const machineFileSystem: FileSystem = promises

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; correct the path",
  EISDIR: "it is a directory; name the files in it",
  EACCES: "it may not be opened by this user; change its permissions",
  EPERM: "it may not be changed by this user; change its permissions",
  EROFS: "the file system is read-only; write elsewhere",
  ENOSPC: "no space is left on the device; free some and try again",
  EDQUOT: "the disk quota is used up; free some space and try again",
  ENOTDIR: "a part of the path is a file, not a directory; correct the path",
  EMFILE: "too many files are open; close some and try again",
  EBUSY: "another program holds it; close that and try again",
  ENAMETOOLONG: "the name is too long; choose a shorter one",
  ELOOP: "its symbolic links form a circle; correct them",
}

/** Returns the system's code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined
}

/** Returns in words why a file could not be used, and what to do. */
export function describeSystemError(error: unknown): string {
  const known = reasons[systemCode(error) ?? ""]
  if (known !== undefined) return known
  return error instanceof Error ? error.message : String(error)
}
