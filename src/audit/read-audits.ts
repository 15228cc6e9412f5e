import * as z from "zod"
import { jsonLines, linesOf } from "../claims/read-claims.ts"
import { type Audit, auditPlaceShape, auditVerdicts, hasReason, reasonWords } from "../schema/audit.ts"
import { edtfSchema, instantSchema } from "../schema/common.ts"
import { describeIssue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { findingKinds } from "../schema/judgement.ts"
import { quietly } from "../schema/quietly.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"

const sideSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    ...auditPlaceShape,
    /** What is known of the article, and what stands in it, for whoever judges; it is not read back. */
    outlet: z.string().nullable().exactOptional(),
    published: edtfSchema.nullable().exactOptional(),
    title: z.string().exactOptional(),
    speaker: z.string().exactOptional(),
    before: z.string().exactOptional(),
    words: z.string().exactOptional(),
    after: z.string().exactOptional(),
  }),
)

/**
 * The schema of an {@link AuditLine}.
 *
 * @example
 * ```ts
 * import { auditLineSchema } from "isnad/audit"
 * const places = { a: { article: "early", at: [12, 80] }, b: { article: "late", at: [40, 96] } }
 * auditLineSchema.safeParse({ kind: "conflicts", ...places, verdict: null, why: "" }).success // → true
 * ```
 */
export const auditLineSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      kind: z.enum(findingKinds),
      /** What isnad says, in words; it is not read back. */
      says: z.string().exactOptional(),
      a: sideSchema,
      b: sideSchema,
      /** Null until somebody has judged. */
      verdict: z.enum(auditVerdicts).nullable(),
      why: z.string().exactOptional(),
      by: z.string().min(1).exactOptional(),
      at: instantSchema.exactOptional(),
    })
    .refine(({ verdict, why }) => verdict === null || hasReason({ verdict, why }), {
      error: reasonWords,
      path: ["why"],
    }),
)

/** A finding that was drawn, to be judged in a file: one line of it. */
export type AuditLine = z.infer<typeof auditLineSchema>

/** What {@link readAudits} returns. */
export interface ReadAudits {
  readonly audits: readonly Audit[]
  /** How many lines wait for a verdict. */
  readonly open: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Returns the verdicts of a text in JSON Lines, whether it holds a sample that was filled in or verdicts as they are kept,
 * and a diagnostic for every line that cannot be used. A line without a verdict waits for one.
 *
 * @param input The text, or its lines.
 * @param unsaid Who judged and when, for lines that do not say.
 * @throws `invalid-option`
 * @example
 * ```ts
 * import { readAudits } from "isnad/audit"
 * const unsaid = { by: "an editor", at: "2024-07-23T10:00:00Z" }
 * const line = (verdict: string) =>
 *   `{"kind":"agrees","a":{"article":"one","at":[4,60]},"b":{"article":"other","at":[0,55]},"verdict":"${verdict}"}`
 * readAudits(line("right"), unsaid).audits[0]?.by // → "an editor"
 * readAudits(`${line("right")}\n${line("wrong")}`, unsaid).diagnostics[0]?.line // → 2
 * ```
 */
export function readAudits(
  input: string | Iterable<string>,
  unsaid: { readonly by: string; readonly at: string },
): ReadAudits {
  const fits = typeof input === "string" || isIterable(input)
  requireThat(fits, "invalid-option", "readAudits()", "a text in JSON Lines, or its lines", input)
  const who = z.strictObject({ by: z.string().min(1), at: instantSchema }).safeParse(unsaid).success
  requireThat(
    who,
    "invalid-option",
    "readAudits()",
    `who judged and when: { by: "an editor", at: "2024-07-23T10:00:00Z" }`,
    unsaid,
  )
  const audits: Audit[] = []
  const diagnostics: Diagnostic[] = []
  let open = 0
  for (const { line, json, problem } of jsonLines(typeof input === "string" ? linesOf(input) : input)) {
    if (problem !== undefined) {
      diagnostics.push({ rule: "invalid-json", severity: "error", message: problem, line })
      continue
    }
    const parsed = auditLineSchema.safeParse(json)
    if (!parsed.success)
      for (const issue of parsed.error.issues) {
        const { path, message } = describeIssue(issue, json)
        diagnostics.push({ rule: "invalid-audit", severity: "error", message, path, line })
      }
    else if (parsed.data.verdict === null) open++
    else audits.push(auditOf({ ...parsed.data, verdict: parsed.data.verdict }, unsaid))
  }
  return { audits, open, diagnostics }
}

function auditOf(
  { kind, a, b, verdict, why = "", by, at }: AuditLine & { readonly verdict: Audit["verdict"] },
  unsaid: { readonly by: string; readonly at: string },
): Audit {
  return {
    kind,
    a: { article: a.article, at: a.at },
    b: { article: b.article, at: b.at },
    verdict,
    ...(why.trim() === "" ? {} : { why: why.trim() }),
    by: by ?? unsaid.by,
    at: at ?? unsaid.at,
  }
}
