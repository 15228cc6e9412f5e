import { identifierPattern } from "../schema/common.ts"
import { type Source, sourceKey, sourceSchema } from "../schema/link.ts"
import type { Noted } from "../schema/proposition.ts"
import { belongs, isPartOf } from "./belonging.ts"
import { compareMembers, coveredBy, membersOf } from "./compare-members.ts"
import { commonByRelation, compareOpenValues, comparing } from "./compare-values.ts"
import {
  has,
  type NoneInput,
  normalizeOpen,
  notesOf,
  type OnlyInput,
  type UnknownInput,
} from "./open-values.ts"
import type { RoleComparison, RoleContext, RoleKind, RoleOptions } from "./role-kind.ts"

/** What an {@link agent} role takes. */
export type AgentInput = Source | ({ readonly value: Source } & Noted) | UnknownInput | NoneInput

/** What an {@link agents} role takes: a list is open, {@link only} closes it. */
export type AgentsInput =
  | readonly Source[]
  | ({ readonly includes: readonly Source[] } & Noted)
  | OnlyInput<Source>
  | UnknownInput
  | NoneInput

function isSource(input: unknown): input is Source {
  // an id is told by its pattern: the schema of every other source takes many times as long
  return typeof input === "string" ? identifierPattern.test(input) : sourceSchema.safeParse(input).success
}

function compareAgent(a: string, b: string, context: RoleContext): RoleComparison {
  const forward = isPartOf(a, b, context)
  const reverse = isPartOf(b, a, context)
  const codes = [...new Set([forward, reverse])].filter((code) => code.startsWith("office-"))
  const assumed = codes.length > 0 ? { assumed: codes } : {}
  if (belongs(forward) && belongs(reverse))
    return { relation: "equivalence", reason: "same-agent", shared: true, ...assumed }
  if (belongs(forward)) return { relation: "forward", reason: "agent-part-of", ...assumed }
  if (belongs(reverse)) return { relation: "reverse", reason: "agent-has-part", ...assumed }
  if (forward === "unknown") return { relation: "independence", reason: "agent-not-known", shared: false }
  return { relation: "alternation", reason: "different-agents" }
}

/**
 * A role that one agent fills.
 *
 * @example
 * ```ts
 * import { agent, definePredicate } from "isnad"
 * const resist = definePredicate("resist", { roles: { agent: agent({ identity: true }) } })
 * resist({ agent: { anonymous: "informed source", count: 1 } }).roles.agent
 * // → { value: { anonymous: "informed source", count: 1 } }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function agent(options: RoleOptions = {}): RoleKind<AgentInput> {
  return {
    ...options,
    type: "agent",
    takes: "an agent's id, a source such as { named: … }, unknown(…) or none",
    normalize: (input) => {
      const open = normalizeOpen(input)
      if (open !== undefined) return open
      if (has(input, "value"))
        return isSource(input.value) ? { value: input.value, ...notesOf(input) } : undefined
      return isSource(input) ? { value: input } : undefined
    },
    ...comparing((a, b, context) => {
      if (!("value" in a && "value" in b))
        return { relation: "independence", reason: "not-comparable", shared: false }
      return compareAgent(sourceKey(a.value), sourceKey(b.value), context)
    }),
  }
}

/** Who is named twice is one. */
function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [sourceKey(source), source])).values()]
}

/**
 * A role that several agents fill. A list is open ("Turkey and Syria, and perhaps others"); `only(…)` closes it.
 *
 * Each member of the more general side needs a counterpart on the other: the same agent or a part of it. Two
 * ministers' meeting is a meeting of their states.
 *
 * @example
 * ```ts
 * import { agents, definePredicate, only } from "isnad"
 * const march = definePredicate("march", { roles: { of: agents({ identity: true }) } })
 * march({ of: ["russia", "china"] }).roles.of // → { includes: ["russia", "china"] }
 * march({ of: only("russia") }).roles.of // → { only: ["russia"] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function agents(options: RoleOptions = {}): RoleKind<AgentsInput> {
  return {
    ...options,
    type: "agents",
    takes: "a list of agents' ids, only(…), unknown(…) or none",
    normalize: (input) => {
      const open = normalizeOpen(input)
      if (open !== undefined) return open
      const list = (members: unknown): members is Source[] =>
        Array.isArray(members) && members.length > 0 && members.every(isSource)
      if (list(input)) return { includes: distinct(input) }
      if (has(input, "includes") && list(input.includes))
        return { includes: distinct(input.includes), ...notesOf(input) }
      if (has(input, "only") && list(input.only)) return { only: distinct(input.only), ...notesOf(input) }
      return undefined
    },
    compare: (a, b, context) =>
      compareOpenValues(a, b) ?? compareMembers(membersOf(a), membersOf(b), context),
    common(a, b, context) {
      const general = commonByRelation(a, b, this.compare(a, b, context).relation)
      if (general !== undefined) return general
      const [one, other] = [membersOf(a), membersOf(b)]
      const shared = coveredBy(one.keys, other.keys, context)
      const named = new Set(other.keys)
      const both = [...shared, ...coveredBy(other.keys, one.keys, context).filter((key) => !named.has(key))]
      return both.length === 0 ? undefined : { includes: both }
    },
  }
}
