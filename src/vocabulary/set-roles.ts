import type { Noted, RoleValue } from "../schema/proposition.ts"
import { commonByRelation, compareOpenValues } from "./compare-values.ts"
import {
  has,
  type NoneInput,
  normalizeOpen,
  notesOf,
  type OnlyInput,
  type UnknownInput,
} from "./open-values.ts"
import type { RoleComparison, RoleKind, RoleOptions } from "./role-kind.ts"

/** What a {@link set} role takes: one member, a list (open), or {@link only} (closed). */
export type SetInput<Member extends string> =
  | Member
  | readonly Member[]
  | ({ readonly includes: readonly Member[] } & Noted)
  | OnlyInput<Member>
  | UnknownInput
  | NoneInput

function normalizeSet(input: unknown, allowed: ReadonlySet<string> | undefined): RoleValue | undefined {
  const open = normalizeOpen(input)
  if (open !== undefined) return open
  const fits = (members: unknown): members is string[] =>
    Array.isArray(members) &&
    members.length > 0 &&
    members.every(
      (member) =>
        typeof member === "string" && member !== "" && (allowed === undefined || allowed.has(member)),
    )
  if (typeof input === "string") return fits([input]) ? { includes: [input] } : undefined
  if (fits(input)) return { includes: [...new Set(input)] }
  if (has(input, "includes") && fits(input.includes))
    return { includes: [...new Set(input.includes)], ...notesOf(input) }
  if (has(input, "only") && fits(input.only)) return { only: [...new Set(input.only)], ...notesOf(input) }
  return undefined
}

function read(value: RoleValue): { members: ReadonlySet<string>; closed: boolean } {
  if ("only" in value) return { members: new Set(value.only as readonly string[]), closed: true }
  return { members: new Set("includes" in value ? (value.includes as readonly string[]) : []), closed: false }
}

function contains(outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean {
  for (const member of inner) if (!outer.has(member)) return false
  return true
}

function compareSets(a: RoleValue, b: RoleValue, size: number): RoleComparison {
  const one = read(a)
  const other = read(b)
  // every member there is, named openly, leaves nothing to add
  const closedA = one.closed || one.members.size === size
  const closedB = other.closed || other.members.size === size
  const forward = contains(one.members, other.members)
  const reverse = contains(other.members, one.members)
  if (forward && reverse) {
    if (closedA === closedB) return { relation: "equivalence", reason: "same-members" }
    return closedA
      ? { relation: "forward", reason: "closed-set-covers" }
      : { relation: "reverse", reason: "closed-set-covers" }
  }
  if (closedA && closedB) return { relation: "alternation", reason: "closed-sets-differ" }
  if (closedA)
    return forward
      ? { relation: "forward", reason: "closed-set-covers" }
      : { relation: "alternation", reason: "closed-set-lacks-member" }
  if (closedB)
    return reverse
      ? { relation: "reverse", reason: "closed-set-covers" }
      : { relation: "alternation", reason: "closed-set-lacks-member" }
  if (forward) return { relation: "forward", reason: "members-cover" }
  if (reverse) return { relation: "reverse", reason: "members-covered" }
  const shared = [...one.members].some((member) => other.members.has(member))
  return { relation: "independence", reason: shared ? "members-overlap" : "no-common-member", shared }
}

function commonOfSets(
  a: RoleValue,
  b: RoleValue,
  relation: RoleComparison["relation"],
): RoleValue | undefined {
  const general = commonByRelation(a, b, relation)
  if (general !== undefined) return general
  const members = [...read(a).members].filter((member) => read(b).members.has(member))
  return members.length === 0 ? undefined : { includes: members }
}

/**
 * A role filled by members of a known list. Open from below: `["military"]` says that military contact is among
 * them; `only("military")` says that it is all.
 *
 * @param members Every member there is. Naming all of them is the same as closing the set.
 *
 * @example
 * ```ts
 * import { definePredicate, only, set } from "isnad"
 * const arm = definePredicate("arm", { roles: { with: set(["rifles", "rockets", "drones"]) } })
 * arm({ with: ["rifles"] }).roles.with // → { includes: ["rifles"] }
 * arm({ with: only("rifles") }).roles.with // → { only: ["rifles"] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function set<const Member extends string>(
  members: readonly Member[],
  options: RoleOptions = {},
): RoleKind<SetInput<Member>> {
  const allowed = new Set<string>(members)
  return {
    ...options,
    type: "set",
    takes: `one or a list of ${members.join(", ")}; or only(…)`,
    normalize: (input) => normalizeSet(input, allowed),
    compare: (a, b) => compareOpenValues(a, b) ?? compareSets(a, b, allowed.size),
    common(a, b, context) {
      return commonOfSets(a, b, this.compare(a, b, context).relation)
    },
  }
}

/**
 * A role filled by words of no fixed list, such as the subjects of a talk; open unless closed by `only(…)`.
 *
 * @example
 * ```ts
 * import { definePredicate, labels } from "isnad"
 * const debate = definePredicate("debate", { roles: { about: labels() } })
 * debate({ about: ["water", "borders"] }).roles.about // → { includes: ["water", "borders"] }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function labels(options: RoleOptions = {}): RoleKind<SetInput<string>> {
  return {
    ...options,
    type: "labels",
    takes: "one or a list of words; or only(…)",
    normalize: (input) => normalizeSet(input, undefined),
    compare: (a, b) => compareOpenValues(a, b) ?? compareSets(a, b, -1),
    common(a, b, context) {
      return commonOfSets(a, b, this.compare(a, b, context).relation)
    },
  }
}
