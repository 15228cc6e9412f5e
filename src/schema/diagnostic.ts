import * as z from "zod"
import type { DiagnosticRule } from "./diagnostic-rules.ts"
import { quietly } from "./quietly.ts"

/**
 * The schema of a {@link Diagnostic}.
 *
 * @example
 * ```ts
 * import { diagnosticSchema, readClaims } from "isnad"
 * const [first] = readClaims("not json").diagnostics
 * diagnosticSchema.safeParse(first).success // → true
 * ```
 */
export const diagnosticSchema = /* @__PURE__ */ quietly(() =>
  z.object({
    /** Stable name of the rule that was broken, such as `unknown-agent`. */
    rule: z.string(),
    severity: z.enum(["error", "warning", "information"]),
    /** What is wrong and how to mend it, in words. */
    message: z.string(),
    /** The place in a JSON value: `claim.says.roles.time`. */
    path: z.string().exactOptional(),
    /** The file and the line, counted from 1. */
    file: z.string().exactOptional(),
    line: z.number().int().positive().exactOptional(),
    /** The place in an article's text: UTF-16 offsets. */
    at: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).exactOptional(),
    /** The claim or article concerned. */
    subject: z.string().exactOptional(),
  }),
)

/**
 * A remark on imperfect input: nothing is thrown for it, and nothing is dropped in silence.
 *
 * `error`: that part of the input could not be used. `warning`: it was used, but an answer may be poorer for it.
 */
export type Diagnostic = Omit<z.infer<typeof diagnosticSchema>, "rule"> & {
  /** One of the rules of docs/diagnostics.md. */
  rule: DiagnosticRule
}
