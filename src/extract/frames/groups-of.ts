import type { Kind, RoleValue } from "../../schema/proposition.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"

/**
 * Returns the groups of agents that a proposition speaks of, its inner kinds' first, for the antecedents of a content:
 * "the two sides" of a later sentence are the latest such group.
 */
export function groupsOf(proposition: Kind): string[][] {
  const groups: string[][] = []
  for (const value of Object.values(proposition.roles)) {
    if ("kind" in value) groups.push(...groupsOf(value.kind))
    const members = "includes" in value ? value.includes : "only" in value ? value.only : []
    const ids = members.filter((member): member is string => typeof member === "string")
    if (ids.length > 1 && isAgents(proposition.predicate, value, proposition)) groups.push(ids)
  }
  return groups
}

function isAgents(predicate: string, value: RoleValue, proposition: Kind): boolean {
  const role = Object.keys(proposition.roles).find((name) => proposition.roles[name] === value)
  return role !== undefined && vocabulary.get(predicate)?.roles[role]?.type === "agents"
}
