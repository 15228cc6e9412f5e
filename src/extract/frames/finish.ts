import type { RoleValue } from "../../schema/proposition.ts"
import type { PredicateFacts } from "../../vocabulary/predicate-facts.ts"
import { type FrameContext, stateOf } from "./context.ts"
import { type Draft, roleType } from "./draft.ts"
import { factsOf } from "./facts.ts"
import { nearest, timeValue } from "./time-role.ts"
import { addTracks } from "./track-roles.ts"

/** A proposition without its factuality. */
export interface Finished {
  readonly predicate: string
  readonly roles: Readonly<Record<string, RoleValue>>
}

/** Roles as they are gathered. */
type Roles = Record<string, RoleValue>

/** Returns the proposition of a draft, or undefined where what its predicate needs is not there. */
export function finish(context: FrameContext, draft: Draft): Finished | undefined {
  if (draft.spoilt) return undefined
  const roles: Roles = {}
  addAgents(context, draft, roles)
  for (const [role, value] of draft.roles) roles[role] ??= value
  addTracks(context, draft, roles)
  addTopics(draft, roles)
  const time = nearest(context, draft)
  if (time !== undefined && roleType(draft, "time") !== undefined) roles["time"] = timeValue(context, time)
  const predicate = settle(draft, roles)
  return isWhole(context, draft, factsOf(predicate), roles) ? { predicate, roles } : undefined
}

function addAgents(context: FrameContext, draft: Draft, roles: Roles): void {
  for (const [role, { members, inferred, at }] of draft.agents) {
    const states = draft.trigger.predicate === "normalise" ? statesOf(context, members) : undefined
    const ids = states?.ids ?? members
    const guessed = inferred || states?.guessed === true
    const notes = { at: [...at] as [number, number], ...(guessed ? { inferred: ["value"] } : {}) }
    const [first] = ids
    if (roleType(draft, role) !== "agent") roles[role] = { includes: [...ids], ...notes }
    else if (first !== undefined) roles[role] = { value: first, ...notes }
  }
}

/** Relations are of states: who is named stands for one, and of a person that was guessed. */
function statesOf(context: FrameContext, members: readonly string[]) {
  const states = members.map((id) => stateOf(context, id) ?? id)
  const isPerson = (id: string) => context.registry.agent(id)?.kind === "person"
  const guessed = members.some((id, index) => id !== states[index] && isPerson(id))
  return { ids: [...new Set(states)], guessed }
}

function addTopics(draft: Draft, roles: Roles): void {
  const [first] = draft.about
  if (first === undefined || roleType(draft, "about") === undefined) return
  roles["about"] = {
    includes: [...new Set(draft.about.map(({ value }) => value))],
    at: [first.at[0], (draft.about.at(-1) ?? first).at[1]],
  }
}

/** Which predicate it is in the end, with the roles that only this one has. */
function settle(draft: Draft, roles: Roles): string {
  const { predicate } = draft.trigger
  if (draft.several && predicate === "meet" && roles["count"] === undefined)
    roles["count"] = { min: 2, at: [...draft.at] }
  if (predicate === "talk") {
    // talks that are held in a place are a meeting
    if (roles["place"] !== undefined) return "meet"
    delete roles["count"]
  }
  const talked = roles["what"]
  if (predicate === "mediate" && roles["parties"] === undefined && talked !== undefined && "kind" in talked) {
    const parties = talked.kind.roles["participants"]
    if (parties !== undefined) roles["parties"] = parties
  }
  return predicate
}

/** Whether all is there that a predicate needs. */
function isWhole(context: FrameContext, draft: Draft, facts: PredicateFacts, roles: Roles): boolean {
  if (facts.mutual === true && !isSeveral(roles["participants"])) return false
  // a closed set that is not of channels would close nothing that is stored
  if (draft.only.length > 0 && !("only" in (roles["tracks"] ?? {}))) return false
  const needs = facts.needs ?? []
  if (context.kind && facts.looseAsKind === true)
    return needs.some((group) => group.some((role) => role !== "agent" && roles[role] !== undefined))
  return needs.every((group) => group.some((role) => roles[role] !== undefined))
}

function isSeveral(members: RoleValue | undefined): boolean {
  return members !== undefined && "includes" in members && members.includes.length > 1
}
