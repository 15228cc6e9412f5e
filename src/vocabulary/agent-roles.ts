import { identifierPattern } from "../schema/common.ts"
import { type Source, sourceKey, sourceSchema } from "../schema/link.ts"
import type { Noted, RoleValue } from "../schema/proposition.ts"
import {
  commonByRelation,
  compareOpenValues,
  comparing,
  has,
  type NoneInput,
  normalizeOpen,
  notesOf,
  type OnlyInput,
  type RoleComparison,
  type RoleContext,
  type RoleKind,
  type RoleOptions,
  type UnknownInput,
} from "./role-kind.ts"

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

type Belonging = "yes" | "office-without-day" | "office-after-review" | "no" | "unknown"

/** Decides whether the first agent is the second, a part of it, or speaks for it on the day. */
function isPartOf(a: string, b: string, context: RoleContext): Belonging {
  const said = context.sameAgent?.(a, b)
  if (said !== undefined) return said ? "yes" : "no"
  if (a === b) return "yes"
  const { registry } = context
  if (registry === undefined) return "unknown"
  const one = registry.canonical(a)
  const other = registry.canonical(b)
  if (one === undefined || other === undefined) return "unknown"
  if (one === other) return "yes"
  const part = registry.isPartOf(one, other, context.day)
  if (!part.holds) return "no"
  if (part.assumedDay) return "office-without-day"
  return part.afterReview ? "office-after-review" : "yes"
}

function yes(answer: Belonging): boolean {
  return answer !== "no" && answer !== "unknown"
}

function compareAgent(a: string, b: string, context: RoleContext): RoleComparison {
  const forward = isPartOf(a, b, context)
  const reverse = isPartOf(b, a, context)
  const codes = [...new Set([forward, reverse])].filter((code) => code.startsWith("office-"))
  const assumed = codes.length > 0 ? { assumed: codes } : {}
  if (yes(forward) && yes(reverse))
    return { relation: "equivalence", reason: "same-agent", shared: true, ...assumed }
  if (yes(forward)) return { relation: "forward", reason: "agent-part-of", ...assumed }
  if (yes(reverse)) return { relation: "reverse", reason: "agent-has-part", ...assumed }
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

interface Members {
  readonly keys: readonly string[]
  readonly closed: boolean
}

function membersOf(value: RoleValue): Members {
  if ("only" in value) return { keys: value.only.map(sourceKey), closed: true }
  return { keys: "includes" in value ? value.includes.map(sourceKey) : [], closed: false }
}

/** Of longer lists only equal ids count: each member would be asked after each other. */
const mostPairs = 100_000

/** Returns the members of `general` that have a counterpart in `specific`: the same agent, or a part of it. */
function coveredBy(
  specific: readonly string[],
  general: readonly string[],
  context: RoleContext,
): readonly string[] {
  const named = new Set(specific)
  const asked = specific.length * general.length <= mostPairs
  const isThere = (wanted: string) =>
    asked && specific.some((member) => yes(isPartOf(member, wanted, context)))
  return general.filter((wanted) => named.has(wanted) || isThere(wanted))
}

/** Whether every member of `general` has a counterpart in `specific`. */
function covers(specific: readonly string[], general: readonly string[], context: RoleContext): boolean {
  return coveredBy(specific, general, context).length === general.length
}

/** Whether some member certainly has no counterpart on the other side, in either direction. */
function lacks(closed: readonly string[], other: readonly string[], context: RoleContext): boolean {
  if (closed.length * other.length > mostPairs) return false
  return other.some((member) =>
    closed.every(
      (candidate) =>
        isPartOf(candidate, member, context) === "no" && isPartOf(member, candidate, context) === "no",
    ),
  )
}

function compareMembers(a: Members, b: Members, context: RoleContext): RoleComparison {
  const forward = covers(a.keys, b.keys, context)
  const reverse = covers(b.keys, a.keys, context)
  if (a.closed && b.closed) {
    if (forward && reverse) {
      const same = covers(a.keys, b.keys, { ...context, registry: undefined })
      if (same) return { relation: "equivalence", reason: "same-members" }
    }
    if (lacks(a.keys, b.keys, context) || lacks(b.keys, a.keys, context))
      return { relation: "alternation", reason: "closed-sets-differ" }
  } else if (a.closed) {
    if (lacks(a.keys, b.keys, context)) return { relation: "alternation", reason: "closed-set-lacks-member" }
    if (forward) return { relation: "forward", reason: "closed-set-covers" }
  } else if (b.closed) {
    if (lacks(b.keys, a.keys, context)) return { relation: "alternation", reason: "closed-set-lacks-member" }
    if (reverse) return { relation: "reverse", reason: "closed-set-covers" }
  }
  if (forward && reverse) return { relation: "equivalence", reason: "same-members" }
  if (forward) return { relation: "forward", reason: "members-cover" }
  if (reverse) return { relation: "reverse", reason: "members-covered" }
  const shared =
    coveredBy(a.keys, b.keys, context).length > 0 || coveredBy(b.keys, a.keys, context).length > 0
  return { relation: "independence", reason: shared ? "members-overlap" : "no-common-member", shared }
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
