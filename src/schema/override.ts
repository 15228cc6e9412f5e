import * as z from "zod"
import { identifierSchema } from "./common.ts"
import { decisionShape } from "./judgement.ts"
import { quietly } from "./quietly.ts"

/**
 * What an editor may lay down about two claims or, for the last two, about two agents.
 *
 * @example
 * ```ts
 * import { overrideKinds } from "isnad"
 * overrideKinds.includes("same-event") // → true
 * ```
 */
export const overrideKinds = [
  "same-event",
  "not-same-event",
  "dependent",
  "independent",
  "same-agent",
  "not-same-agent",
] as const

/** One of {@link overrideKinds}. */
export type OverrideKind = (typeof overrideKinds)[number]

/**
 * The schema of an {@link Override}.
 *
 * @example
 * ```ts
 * import { overrideSchema } from "isnad"
 * overrideSchema.safeParse({
 *   kind: "same-agent",
 *   between: ["lavrov", "s-lavrov"],
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 *   why: "two spellings of one name",
 * }).success // → true
 * ```
 */
export const overrideSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    kind: z.enum(overrideKinds),
    /** Two ids of claims; of agents for the kinds that are about agents. In either order. */
    between: z.tuple([identifierSchema, identifierSchema]).refine(([one, other]) => one !== other, {
      error: "an override is between two; give two different ids",
    }),
    ...decisionShape,
  }),
)

/**
 * What an editor lays down against what the library would make of it, with who, when and why.
 *
 * `same-event` and `not-same-event` are about what two claims speak of; `dependent` and `independent` about their
 * accounts; `same-agent` and `not-same-agent` about two agents, wherever they occur. The later one on a pair counts.
 */
export type Override = z.infer<typeof overrideSchema>

/** Whether an override is about agents; else it is about claims. */
export function isAboutAgents(kind: OverrideKind): boolean {
  return kind === "same-agent" || kind === "not-same-agent"
}
