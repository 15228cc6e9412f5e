import type { ClaimReader } from "../claims/parse-claim.ts"
import { describeIssue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { addEnvelopeSchema, type LogEntry, logEntrySchema } from "./log-entry.ts"

/** An entry, or what is wrong with it. */
export interface ReadEntry {
  readonly entry: LogEntry | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Returns the entry that a JSON value holds, its claim checked against the reader's vocabulary. */
export function readEntry(json: unknown, claims: ClaimReader): ReadEntry {
  if (typeof json !== "object" || json === null || !("op" in json) || json.op !== "add") {
    const parsed = logEntrySchema.safeParse(json)
    return parsed.success ? { entry: parsed.data, diagnostics: [] } : failed(parsed.error.issues, json)
  }
  const envelope = addEnvelopeSchema.safeParse(json)
  if (!envelope.success) return failed(envelope.error.issues, json)
  const { claim, diagnostics } = claims.read(envelope.data.claim)
  if (claim !== undefined) return { entry: { ...envelope.data, claim }, diagnostics }
  return {
    entry: undefined,
    diagnostics: diagnostics.map((each) => ({
      ...each,
      path: each.path === undefined || each.path === "" ? "claim" : `claim.${each.path}`,
    })),
  }
}

function failed(issues: Parameters<typeof describeIssue>[0][], json: unknown): ReadEntry {
  const diagnostics = issues.map((issue): Diagnostic => {
    const { path, message } = describeIssue(issue, json)
    return { rule: "invalid-log-entry", severity: "error", message, path }
  })
  return { entry: undefined, diagnostics }
}
