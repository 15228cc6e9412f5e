import * as z from "zod"
import { createClaimReader, newerFormat, type ParseOptions } from "../claims/parse-claim.ts"
import { headerVersion, linesOf } from "../claims/read-claims.ts"
import { identifierSchema } from "../schema/common.ts"
import { describeIssue, showValue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { formatVersion } from "../schema/format.ts"
import { quietly } from "../schema/quietly.ts"
import { applyTo } from "./apply-entry.ts"
import { type Dossier, sealDossier, type UnreadLine } from "./dossier.ts"
import { emptyState } from "./dossier-state.ts"
import type { LogEntry } from "./log-entry.ts"
import { readEntry } from "./read-entry.ts"

/** A dossier, and what is to be remarked on its lines; none where it was written in a newer format. */
export interface ParsedDossier {
  readonly dossier: Dossier | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** One line of a file. */
export interface SourceLine {
  /** Without its line end. */
  readonly text: string
  /** Counted from 1. */
  readonly line: number
  /** What is wrong with the line as such: it is kept, and not looked into. */
  readonly problem?: Diagnostic
  /** The text is not all that the line holds. */
  readonly partial?: true
  /** What `JSON.parse` made of it, where that is known already. */
  readonly json?: unknown
}

/** Reads a dossier line by line, for files too large for one string. */
export interface DossierReader {
  read(line: SourceLine): void
  /** Returns the dossier of the lines read. */
  finish(): ParsedDossier
}

const headerSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    isnad: z.number().int().positive(),
    holds: z.literal("dossier"),
    id: identifierSchema,
    title: z.string().exactOptional(),
  }),
)

/** Returns the value of a line of JSON, or the remark that it holds none. */
export function readJsonLine(text: string): { readonly json: unknown } | { readonly problem: Diagnostic } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the line is no JSON (${reason}); write one JSON object a line`
    return { problem: { rule: "invalid-json", severity: "error", message } }
  }
}

/** Returns a reader of one dossier. */
export function createDossierReader(options: ParseOptions = {}): DossierReader {
  const claims = createClaimReader(options)
  const diagnostics: Diagnostic[] = []
  const unread: UnreadLine[] = []
  const log: LogEntry[] = []
  const state = emptyState()
  let about: { readonly id: string; readonly title?: string | undefined } | undefined
  let first = true
  let tooNew = false

  function keep(text: string, line: number, ...problems: readonly Diagnostic[]): void {
    unread.push({ after: log.length, text })
    for (const problem of problems) diagnostics.push({ ...problem, line })
  }

  function readHeader(json: unknown, text: string, line: number): void {
    if ((headerVersion(json) ?? 0) > formatVersion) {
      tooNew = true
      diagnostics.push({ ...newerFormat(headerVersion(json) ?? 0), line })
      return
    }
    const parsed = headerSchema.safeParse(json)
    if (parsed.success && about === undefined) {
      about = { id: parsed.data.id, title: parsed.data.title }
      return
    }
    const [issue] = parsed.error?.issues ?? []
    const message =
      issue === undefined
        ? "a second header: this is more than one dossier in one file; its entries were read as of the first"
        : `the header: ${describeIssue(issue, json).message}`
    const severity = issue === undefined ? "warning" : "error"
    keep(text, line, { rule: "invalid-header", severity, message })
  }

  function readBody(json: unknown, text: string, line: number): void {
    const { entry, diagnostics: problems } = readEntry(json, claims)
    if (entry === undefined) return keep(text, line, ...problems)
    const late = state.recorded
    const outcome = applyTo(state, entry)
    if (outcome.done === "refused") {
      const { code: rule, message, subject } = outcome
      return keep(text, line, { rule, severity: "error", message, subject })
    }
    log.push(entry)
    for (const remark of outcome.remarks) diagnostics.push({ ...remark, line })
    if (late === undefined || Date.parse(late) <= Date.parse(entry.recorded)) return
    const message = `${showValue(entry.recorded)} lies before ${showValue(late)}, the recorded time of an entry before it; the order of the lines was followed`
    diagnostics.push({ rule: "recorded-out-of-order", severity: "warning", message, path: "recorded", line })
  }

  return {
    read({ text, line, problem, partial, json: known }) {
      const bare = first && text.startsWith("\uFEFF") ? text.slice(1) : text
      if (tooNew || (problem === undefined && bare.trim() === "")) return
      const parsed =
        problem !== undefined ? { problem } : known === undefined ? readJsonLine(bare) : { json: known }
      const isFirst = first
      first = false
      if (partial) {
        unread.push({ after: log.length, text: bare, partial })
        if (problem !== undefined) diagnostics.push({ ...problem, line })
      } else if ("problem" in parsed) keep(bare, line, parsed.problem)
      else if (headerVersion(parsed.json) !== undefined) readHeader(parsed.json, bare, line)
      else readBody(parsed.json, bare, line)
      if (!isFirst || about !== undefined || tooNew) return
      const message = `the first line is no header of a dossier; write {"isnad":${formatVersion},"holds":"dossier","id":…} before the entries`
      diagnostics.push({ rule: "missing-header", severity: "error", message, line })
    },
    finish() {
      if (tooNew) return { dossier: undefined, diagnostics }
      if (first) {
        const message = `there is no line in it; a dossier begins with {"isnad":${formatVersion},"holds":"dossier","id":…}`
        diagnostics.push({ rule: "missing-header", severity: "error", message })
      }
      return { dossier: sealDossier(about ?? { id: "unnamed" }, log, state, unread), diagnostics }
    },
  }
}

/**
 * Returns the dossier that a text in JSON Lines holds, and a diagnostic for every line that could not be used.
 *
 * A line that is wrong costs that line only, and is kept: `serializeDossier` writes it back where it stood. A text
 * written in a newer format gives no dossier, and says so.
 *
 * @param input The text, or its lines.
 * @param options A vocabulary where claims use predicates of your own.
 * @example
 * ```ts
 * import { parseDossier } from "isnad"
 * parseDossier('{"isnad":2,"holds":"dossier","id":"d"}\n{"op":').diagnostics[0]?.line // → 2
 * parseDossier('{"isnad":3,"holds":"dossier","id":"d"}').diagnostics[0]?.rule // → "newer-format"
 * ```
 */
export function parseDossier(input: string | Iterable<string>, options: ParseOptions = {}): ParsedDossier {
  const reader = createDossierReader(options)
  let line = 0
  for (const text of typeof input === "string" ? linesOf(input) : input) reader.read({ text, line: ++line })
  return reader.finish()
}
