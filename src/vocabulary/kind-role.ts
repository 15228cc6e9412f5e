import { type Monotonicity, project } from "../logic/project.ts"
import { isDisjoint } from "../logic/relation.ts"
import { bareValue } from "../schema/claim.ts"
import { type Kind, kindSchema, type Noted, type RoleValue } from "../schema/proposition.ts"
import { canonicalJson } from "../util/canonical.ts"
import { nestsDeeper } from "../util/nesting.ts"
import { comparing } from "./compare-values.ts"
import { has, type NoneInput, normalizeOpen, notesOf, type UnknownInput } from "./open-values.ts"
import type { RoleKind, RoleOptions } from "./role-kind.ts"

/** What an {@link eventKind} role takes: a positive proposition, of which only predicate and roles are kept. */
export type KindInput = Kind | ({ readonly kind: Kind } & Noted) | UnknownInput | NoneInput

/** How a role of an event kind lets entailment through. */
export interface KindRoleOptions extends RoleOptions {
  /**
   * `none` (the default): opaque, as what is demanded or hoped; only equal kinds compare. `upward`: who announces
   * a ministers' meeting announces a meeting. `downward`: the first meeting since 2011 is the first of ministers.
   */
  readonly monotone?: Monotonicity
}

/** Far deeper than anybody speaks; a reader of claims stops sooner. */
const deepest = 100

/** A kind says nothing of whether: "that they do not meet" would be stored as that they do, and is refused. */
function kindIn(input: unknown): Kind | undefined {
  if (nestsDeeper(input, deepest) || (has(input, "polarity") && input.polarity === "negative"))
    return undefined
  const parsed = kindSchema.safeParse(
    has(input, "predicate") && has(input, "roles")
      ? { predicate: input.predicate, roles: input.roles }
      : input,
  )
  return parsed.success ? parsed.data : undefined
}

/**
 * A role filled by a kind of event, of which nobody says that it exists.
 *
 * @example
 * ```ts
 * import { agent, attack, definePredicate, eventKind } from "isnad"
 * const fear = definePredicate("fear", { roles: { agent: agent({ identity: true }), what: eventKind() } })
 * fear({ agent: "turkey", what: attack({ target: ["syria"] }) }).roles.what
 * // → { kind: { predicate: "attack", roles: { target: { includes: ["syria"] } } } }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function eventKind(options: KindRoleOptions = {}): RoleKind<KindInput> {
  const { monotone = "none", ...rest } = options
  return {
    ...rest,
    type: "event-kind",
    takes: "a positive proposition made by a predicate, such as meet({ … }), unknown(…) or none",
    normalize: (input): RoleValue | undefined => {
      const open = normalizeOpen(input)
      if (open !== undefined) return open
      if (has(input, "kind")) {
        const kind = kindIn(input.kind)
        return kind === undefined ? undefined : { kind, ...notesOf(input) }
      }
      const kind = kindIn(input)
      return kind === undefined ? undefined : { kind }
    },
    ...comparing((a, b, context) => {
      if (!("kind" in a && "kind" in b))
        return { relation: "independence", reason: "not-comparable", shared: false }
      if (canonicalJson(bareValue(a.kind)) === canonicalJson(bareValue(b.kind)))
        return { relation: "equivalence", reason: "same-kind" }
      const inner = context.compareKinds(a.kind, b.kind)
      const relation = project(inner, monotone)
      if (relation === "equivalence") return { relation, reason: "same-kind" }
      if (relation === "forward" || relation === "reverse") return { relation, reason: "kind-entails" }
      const shared = monotone !== "none" && !isDisjoint(inner) && a.kind.predicate === b.kind.predicate
      return { relation: "independence", reason: shared ? "kinds-overlap" : "kinds-differ", shared }
    }),
  }
}
