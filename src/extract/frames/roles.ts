import type { RoleValue } from "../../schema/proposition.ts"
import { factsOf } from "./facts.ts"
import { type FrameContext, isPlaceOnly } from "./context.ts"
import { addParty, type Draft, roleType } from "./draft.ts"
import { readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { readQuantity } from "./quantity.ts"
import { is, type Unit } from "./units.ts"

/** Who does what a complement without a subject tells. */
export interface Controller {
  readonly members: readonly string[]
  /**
   * Whether also of what a noun tells: of any ("wants a meeting with"), of a stance ("works for the facilitation of"),
   * of none: who supports an attack need not be the one who attacks.
   */
  readonly nouns: "any" | "stances" | "none"
}

/** Reads the kind of event that a stance is about; given by the clause reader. */
export type ReadKind = (
  context: FrameContext,
  from: number,
  to: number,
  controller: Controller,
) => { readonly value: RoleValue; readonly next: number } | undefined

/** The classes of labels by the roles that take them. */
export const labelClasses: Readonly<Record<string, readonly string[]>> = {
  victims: ["victims"],
  forces: ["forces"],
  what: ["site"],
  weapons: ["weapons"],
  means: ["means"],
  office: ["post"],
  purpose: ["purpose", "topic"],
  extent: ["extent"],
  conditions: ["conditions"],
}

/** What stands between the words of an event and says nothing of it. */
export const passable = ["filler", "quote", "determiner", "title", "copula"]

/** The label of a unit in one of the classes. */
export function label(unit: Unit | undefined, classes: readonly string[]): string | undefined {
  return unit?.senses.find((sense) => sense.kind === "label" && classes.includes(sense.values[0] ?? ""))
    ?.values[1]
}

/** Puts a label into a role, beside those that are there. */
export function addLabel(draft: Draft, role: string, value: string, unit: Unit): void {
  const known = draft.roles.get(role)
  const before = known !== undefined && "includes" in known ? known.includes : []
  const start = known?.at?.[0] ?? unit.start
  if (!before.includes(value)) draft.roles.set(role, { includes: [...before, value], at: [start, unit.end] })
}

/** Of a demand it is whoever is asked who would do it, of a wish or a threat whoever wishes or threatens. */
function controllerOf(draft: Draft): Controller {
  const { doer = "agent", doerOfNouns = "none" } = factsOf(draft.trigger.predicate)
  const agent = draft.agents.get(doer) ?? draft.agents.get("participants")
  return {
    members: agent?.members ?? [],
    nouns: doerOfNouns,
  }
}

/** Reads what stands at a preposition's object into the role; the unit after it, or undefined where it does not fit. */
export function fillRole(
  context: FrameContext,
  draft: Draft,
  role: string,
  at: number,
  to: number,
  readKind: ReadKind,
): number | undefined {
  const { units } = context
  if (role === "target") {
    // "struck Damascus": a city is where, not whom
    let index = at
    while (is(units[index], "determiner") || is(units[index], "place-noun")) index++
    if (index > at || isPlaceOnly(units[index])) return fillRole(context, draft, "place", at, to, readKind)
  }
  const type = roleType(draft, role)
  if (type === "agents" || type === "agent") {
    const party = readParty(context, at, draft.last)
    if (party === undefined || party.next > to) return undefined
    addParty(draft, role, party)
    return party.next
  }
  if (type === "place") {
    const place = readPlace(context, at)
    if (place === undefined || place.next > to) return undefined
    if (!draft.roles.has(role)) draft.roles.set(role, { ...place.value, at: [place.start, place.end] })
    return place.next
  }
  if (type === "event-kind") {
    const kind = readKind(context, at, to, controllerOf(draft))
    const host =
      kind === undefined && draft.trigger.predicate === "invite" ? readPlace(context, at) : undefined
    const guests = draft.agents.get("addressee")
    if (host !== undefined && guests !== undefined && host.next <= to) {
      // "invited Assad to Turkey": to visit it
      const visitors = { includes: guests.members, at: [...guests.at] as [number, number] }
      const place = { ...host.value, at: [host.start, host.end] as [number, number] }
      draft.roles.set(role, {
        kind: { predicate: "visit", roles: { visitors, place } },
        at: [host.start, host.end],
      })
      return host.next
    }
    if (kind === undefined) return undefined
    if (!draft.roles.has(role)) draft.roles.set(role, kind.value)
    return kind.next
  }
  if (type === "labels") {
    let index = at
    while (
      passable.some((sense) => is(units[index], sense)) ||
      is(units[index], "adjective") ||
      is(units[index], "demonym")
    )
      index++
    const unit = units[index]
    const value = label(unit, labelClasses[role] ?? ["topic"])
    if (index >= to || unit === undefined) return undefined
    if (value === undefined)
      return role === "what" && roleType(draft, "place") === "place"
        ? fillRole(context, draft, "place", at, to, readKind)
        : undefined
    addLabel(draft, role, value, unit)
    // "the Saudi embassy", "Damascus airport": whose it is, or where
    const place = role === "what" ? readPlace(context, index + 1) : undefined
    if (place !== undefined && place.next <= to && !draft.roles.has("place")) {
      draft.roles.set("place", { ...place.value, at: [place.start, place.end] })
      return place.next
    }
    return context.options.frames.headFirst && is(units[index + 1], "demonym") ? index + 2 : index + 1
  }
  if (type === "quantity") {
    const quantity = readQuantity(context, at, ["victims", "forces"])
    if (quantity === undefined || quantity.next > to) return undefined
    draft.roles.set(role, { ...quantity.value, at: [quantity.start, quantity.end] })
    return quantity.next
  }
  return undefined
}

/** Counts of people and forces: "12 soldiers" fills the count and says who they were. */
export function fillCount(context: FrameContext, draft: Draft, at: number, to: number): number | undefined {
  const counted =
    roleType(draft, "victims") !== undefined
      ? "victims"
      : roleType(draft, "forces") !== undefined
        ? "forces"
        : undefined
  if (roleType(draft, "count") === undefined) return undefined
  const quantity = readQuantity(context, at, counted === undefined ? ["victims", "forces"] : [counted])
  if (quantity === undefined || !quantity.counted || quantity.next > to || draft.roles.has("count"))
    return undefined
  draft.roles.set("count", { ...quantity.value, at: [quantity.start, quantity.end] })
  if (quantity.label !== undefined && counted !== undefined)
    draft.roles.set(counted, { includes: [quantity.label], at: [quantity.start, quantity.end] })
  return quantity.next
}
