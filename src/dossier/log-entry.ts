import * as z from "zod"
import { entitySchema } from "../registry/entities.ts"
import { auditSchema } from "../schema/audit.ts"
import { claimSchema } from "../schema/claim.ts"
import { identifierSchema, instantSchema } from "../schema/common.ts"
import { findingKinds, judgementSchema } from "../schema/judgement.ts"
import { overrideKinds, overrideSchema } from "../schema/override.ts"
import { quietly } from "../schema/quietly.ts"

const recordedShape = /* @__PURE__ */ quietly(() => ({
  /** Recorded time: when the entry was made, an instant. */
  recorded: instantSchema,
  /** Who made the entry. */
  by: z.string().min(1).exactOptional(),
}))

/** An `add` whose claim has not been looked into. */
export const addEnvelopeSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({ op: z.literal("add"), claim: z.unknown(), ...recordedShape }),
)

/**
 * The schema of a {@link LogEntry}. Whether a claim's roles fit its predicate is for the dossier to check.
 *
 * @example
 * ```ts
 * import { logEntrySchema } from "isnad"
 * logEntrySchema.safeParse({
 *   op: "retract",
 *   claim: "claim:a",
 *   why: "misread",
 *   recorded: "2024-07-23T10:00:00Z",
 * }).success // → true
 * ```
 */
export const logEntrySchema = /* @__PURE__ */ quietly(() =>
  z.discriminatedUnion(
    "op",
    [
      z.strictObject({ op: z.literal("add"), claim: claimSchema, ...recordedShape }),
      z.strictObject({
        op: z.literal("retract"),
        /** The id of the claim. */
        claim: identifierSchema,
        why: z.string().min(1),
        ...recordedShape,
      }),
      z.strictObject({ op: z.literal("judge"), judgement: judgementSchema, ...recordedShape }),
      z.strictObject({ op: z.literal("override"), override: overrideSchema, ...recordedShape }),
      z.strictObject({
        op: z.literal("withdraw"),
        /** The kind of finding that was judged, or the kind of override. */
        kind: z.enum([...findingKinds, ...overrideKinds]),
        /** The two ids, in either order. */
        between: z.tuple([identifierSchema, identifierSchema]),
        why: z.string().min(1),
        ...recordedShape,
      }),
      z.strictObject({ op: z.literal("declare"), entity: entitySchema, ...recordedShape }),
      z.strictObject({ op: z.literal("audit"), audit: auditSchema, ...recordedShape }),
    ],
    { error: "an entry's op is add, retract, judge, override, withdraw, declare or audit" },
  ),
)

/**
 * One entry of a dossier's log: what was done, and when it was recorded.
 *
 * - `add`: a claim is put in;
 * - `retract`: a claim is taken out, by its id;
 * - `judge`: a finding is dismissed or accepted;
 * - `override`: an editor lays something down about two claims or two agents;
 * - `withdraw`: a judgement or an override is taken back, named by its kind and its two ids;
 * - `declare`: an agent, office or place of the user's own; declared again, the later one counts;
 * - `audit`: somebody who read both passages says whether a finding is right; detection never reads it.
 */
export type LogEntry = z.infer<typeof logEntrySchema>
