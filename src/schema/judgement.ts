import * as z from "zod"
import { identifierSchema, instantSchema } from "./common.ts"
import { quietly } from "./quietly.ts"

/**
 * What a finding may be.
 *
 * @example
 * ```ts
 * import { findingKinds } from "isnad"
 * findingKinds.includes("conflicts") // → true
 * ```
 */
export const findingKinds = [
  "corroborates",
  "echoes",
  "reaffirms",
  "agrees",
  "updates",
  "withholds",
  "tension",
  "revises",
  "misattributes",
  "distorts",
  "conflicts",
] as const

/** One of {@link findingKinds}. */
export type FindingKind = (typeof findingKinds)[number]

/**
 * What an editor may say of a finding.
 *
 * @example
 * ```ts
 * import { verdicts } from "isnad"
 * verdicts // → ["dismissed", "accepted"]
 * ```
 */
export const verdicts = ["dismissed", "accepted"] as const

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number]

/** The schema of who decided something, when and why. */
export const decisionShape = /* @__PURE__ */ quietly(() => ({
  /** Who decided, in words or as the user's own id. */
  by: z.string().min(1),
  /** When it was decided, an instant. */
  at: instantSchema,
  /** The reason, in words. */
  why: z.string().min(1),
}))

/**
 * The schema of a {@link Judgement}.
 *
 * @example
 * ```ts
 * import { judgementSchema } from "isnad"
 * judgementSchema.safeParse({
 *   finding: "conflicts",
 *   a: "claim:a",
 *   b: "claim:b",
 *   verdict: "dismissed",
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 *   why: "two visits, not one",
 * }).success // → true
 * ```
 */
export const judgementSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      /** What kind of finding was judged. */
      finding: z.enum(findingKinds),
      /** The ids of the two claims, in either order. */
      a: identifierSchema,
      b: identifierSchema,
      verdict: z.enum(verdicts),
      ...decisionShape,
    })
    .refine((judgement) => judgement.a !== judgement.b, {
      error: "a finding is between two claims; give two different ids as a and b",
    }),
)

/**
 * What an editor decided on a finding, with who, when and why.
 *
 * It is on one kind of finding between two claims, whichever stands first. It holds until one of the two changes.
 */
export type Judgement = z.infer<typeof judgementSchema>
