import type * as z from "zod"
import { nestsDeeper } from "../util/nesting.ts"

/** Returns a path as a reader writes it: `chain[0].sources`. */
export function writePath(path: readonly PropertyKey[]): string {
  let written = ""
  for (const step of path)
    written += typeof step === "number" ? `[${step}]` : written === "" ? String(step) : `.${String(step)}`
  return written
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** A message shows no value that nests deeper: what reads JSON must not fail at telling what is wrong with it. */
const deepest = 64

/** Returns a value as it may stand in a message: short JSON. */
export function showValue(value: unknown): string {
  if (value === undefined) return "nothing"
  if (typeof value === "bigint") return `${value}n`
  // JSON calls them null
  if (typeof value === "number" && !Number.isFinite(value)) return String(value)
  if (nestsDeeper(value, deepest)) return "a value that nests too deep to be shown"
  const json = jsonOf(value) ?? typeof value
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

/** What `toJSON` of a stranger's object throws is nothing to report here. */
function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item))
  } catch {
    return undefined
  }
}

/** Returns what is wrong with a value in words: the place, the problem, what was received. */
export function describeIssue(issue: z.core.$ZodIssue, root: unknown): { path: string; message: string } {
  const path = writePath(issue.path)
  const received = showValue(valueAt(root, issue.path))
  const hint =
    issue.code === "unrecognized_keys"
      ? `remove ${issue.keys.join(", ")} or correct the spelling`
      : issue.message
  return { path, message: `${path === "" ? "the value" : path}: ${hint}; received ${received}` }
}
