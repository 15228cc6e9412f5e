import type { Claim } from "../schema/claim.ts"
import { showValue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { formatVersion } from "../schema/format.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { claimContent } from "./claim-content.ts"
import { createClaimReader, newerFormat, type ParseOptions } from "./parse-claim.ts"

/** What was read, in the order of the input, and every remark with its line. */
export interface ReadClaims {
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Returns the JSON values of the lines of a text in JSON Lines, with their numbers from 1; blank lines are passed over. */
export function* jsonLines(
  lines: Iterable<string>,
): Generator<{ readonly line: number; readonly json?: unknown; readonly problem?: string }> {
  let line = 0
  for (const text of lines) {
    line++
    if (typeof text !== "string") {
      yield {
        line,
        problem: `a line is a text, and this is ${showValue(text)}; give the lines of a file, not what was read from them`,
      }
      continue
    }
    const bare = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text
    if (bare.trim() === "") continue
    let json: unknown
    let problem: string | undefined
    try {
      json = JSON.parse(bare)
    } catch (error) {
      problem = `the line is no JSON (${error instanceof Error ? error.message : String(error)}); write one JSON object a line`
    }
    yield problem === undefined ? { line, json } : { line, problem }
  }
}

/** Splits a text into lines without copying it whole. */
export function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf("\n", start)
    yield text.slice(start, end === -1 ? text.length : end)
    if (end === -1) return
    start = end + 1
  }
}

/**
 * Returns the claims of a text in JSON Lines, one claim a line, and a diagnostic for every line that holds none.
 *
 * A line that is wrong costs that line only. The same claim twice is kept once; one id with two contents is an error,
 * and the first is kept. Equal propositions, articles and links are one object, which makes detection over many
 * claims fast.
 *
 * @param input The text, or its lines.
 * @example
 * ```ts
 * import { readClaims } from "isnad"
 * readClaims("not json").diagnostics[0]?.line // → 1
 * ```
 */
export function readClaims(input: string | Iterable<string>, options: ParseOptions = {}): ReadClaims {
  const fits = typeof input === "string" || isIterable(input)
  requireThat(fits, "invalid-claim", "readClaims()", "a text in JSON Lines, or its lines", input)
  const reader = createClaimReader(options)
  const claims: Claim[] = []
  const diagnostics: Diagnostic[] = []
  const byId = new Map<string, Claim>()
  for (const { line, json, problem } of jsonLines(typeof input === "string" ? linesOf(input) : input)) {
    if (problem !== undefined) {
      diagnostics.push({ rule: "invalid-json", severity: "error", message: problem, line })
      continue
    }
    const version = headerVersion(json)
    if (version !== undefined) {
      if (version > formatVersion)
        return { claims, diagnostics: [...diagnostics, { ...newerFormat(version), line }] }
      continue
    }
    const parsed = reader.read(json)
    for (const diagnostic of parsed.diagnostics) diagnostics.push({ ...diagnostic, line })
    const { claim } = parsed
    if (claim === undefined) continue
    const earlier = byId.get(claim.id)
    if (earlier === undefined) {
      byId.set(claim.id, claim)
      claims.push(claim)
    } else diagnostics.push({ ...repeated(earlier, claim), line })
  }
  return { claims, diagnostics }
}

/** Returns the format version of a header line (`{ "isnad": 2 }`), or undefined where the line is no header. */
export function headerVersion(json: unknown): number | undefined {
  if (typeof json !== "object" || json === null || !("isnad" in json) || "says" in json || "op" in json)
    return undefined
  return typeof json.isnad === "number" ? json.isnad : undefined
}

/** Returns the remark on a second claim with an id that was there before. */
export function repeated(earlier: Claim, later: Claim): Diagnostic {
  if (claimContent(earlier) === claimContent(later)) {
    const message = `the claim ${later.id} stands here again with the same content; it was kept once`
    return { rule: "repeated-claim", severity: "information", message, subject: later.id }
  }
  const message = `the id ${later.id} stands for two different claims; the first was kept: give one of them another id`
  return { rule: "duplicate-id", severity: "error", message, subject: later.id }
}
