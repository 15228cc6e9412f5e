import * as z from "zod"
import { byCodeUnit } from "../util/order.ts"
import { identifierSchema, instantSchema, spanSchema } from "./common.ts"
import { findingKinds } from "./judgement.ts"
import { quietly } from "./quietly.ts"

/**
 * What a reader may find a finding to be when it is audited.
 *
 * @example
 * ```ts
 * import { auditVerdicts } from "isnad"
 * auditVerdicts // → ["right", "wrong", "doubtful"]
 * ```
 */
export const auditVerdicts = ["right", "wrong", "doubtful"] as const

/** One of {@link auditVerdicts}. */
export type AuditVerdict = (typeof auditVerdicts)[number]

/** The schema of where one side of an audited finding stands. */
export const auditPlaceShape = /* @__PURE__ */ quietly(() => ({
  /** The article's id. */
  article: identifierSchema,
  /** UTF-16 offsets into the article's text. */
  at: spanSchema.refine(([start, end]) => start < end, {
    error: "a passage has at least one character; give [start, end], the end exclusive",
  }),
}))

/** Whether a verdict has the reason that it needs; what is right needs none. */
export function hasReason({
  verdict,
  why = "",
}: {
  verdict: AuditVerdict
  why?: string | undefined
}): boolean {
  return verdict === "right" || why.trim() !== ""
}

/** What is said where a verdict has no reason. */
export const reasonWords = "a verdict wrong or doubtful needs a reason; say why"

/**
 * The schema of an {@link Audit}.
 *
 * @example
 * ```ts
 * import { auditSchema } from "isnad"
 * const audit = {
 *   kind: "conflicts",
 *   a: { article: "early", at: [12, 80] },
 *   b: { article: "late", at: [40, 96] },
 *   verdict: "wrong",
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 * }
 * auditSchema.safeParse({ ...audit, why: "two visits, not one" }).success // → true
 * auditSchema.safeParse(audit).success // → false
 * ```
 */
export const auditSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      /** What kind of finding was audited. */
      kind: z.enum(findingKinds),
      /** Where its two sides stand, in either order. */
      a: z.strictObject(auditPlaceShape),
      b: z.strictObject(auditPlaceShape),
      verdict: z.enum(auditVerdicts),
      /** The reason, in words; what is right needs none. */
      why: z.string().min(1).exactOptional(),
      /** Who judged, in words or as the user's own id. */
      by: z.string().min(1),
      /** When it was judged, an instant. */
      at: instantSchema,
    })
    .refine(hasReason, { error: reasonWords, path: ["why"] }),
)

/**
 * What somebody found a finding to be who read both passages: a measurement, which detection never reads.
 *
 * It names the passages by article and offsets, not by ids of claims, so that it outlives the reading that found them.
 */
export type Audit = z.infer<typeof auditSchema>

/** Where one side of an audited finding stands. */
export type AuditPlace = Audit["a"]

/**
 * Returns the key of two places, whichever stands first.
 *
 * @example
 * ```ts
 * const [one, other] = [{ article: "a", at: [1, 2] as [number, number] }, { article: "b", at: [3, 4] as [number, number] }]
 * placesKey(other, one) // → "a 1 2 b 3 4"
 * ```
 */
export function placesKey(a: AuditPlace, b: AuditPlace): string {
  return [a, b]
    .map(({ article, at: [start, end] }) => `${article} ${start} ${end}`)
    .sort(byCodeUnit)
    .join(" ")
}

/**
 * Returns the key of an audit in a dossier's state: its kind of finding, its two places and who judged. Whoever judges
 * again replaces the own verdict, and nobody else's.
 *
 * @example
 * ```ts
 * import { type Audit, auditKey } from "isnad"
 * const audit: Audit = {
 *   kind: "agrees",
 *   a: { article: "b", at: [3, 4] },
 *   b: { article: "a", at: [1, 2] },
 *   verdict: "right",
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 * }
 * auditKey(audit) // → "agrees a 1 2 b 3 4 an editor"
 * ```
 */
export function auditKey({ kind, a, b, by }: Audit): string {
  return `${kind} ${placesKey(a, b)} ${by}`
}
