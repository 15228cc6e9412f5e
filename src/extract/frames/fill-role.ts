import { type FrameContext, isPlaceOnly } from "./context.ts"
import { addParty, type Draft, roleType } from "./draft.ts"
import { readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { readQuantity } from "./quantity.ts"
import { addLabel, controllerOf, label, labelClasses, passable, type ReadKind } from "./roles.ts"
import { is } from "./unit.ts"

/** Reads a role of one type from a unit on; the unit after it, or undefined where it does not fit. */
type RoleReader = (
  context: FrameContext,
  draft: Draft,
  role: string,
  at: number,
  to: number,
  readKind: ReadKind,
) => number | undefined

const fillAgents: RoleReader = (context, draft, role, at, to) => {
  const party = readParty(context, at, draft.last)
  if (party === undefined || party.next > to) return undefined
  addParty(draft, role, party)
  return party.next
}

const fillPlace: RoleReader = (context, draft, role, at, to) => {
  const place = readPlace(context, at)
  if (place === undefined || place.next > to) return undefined
  if (!draft.roles.has(role)) draft.roles.set(role, { ...place.value, at: [place.start, place.end] })
  return place.next
}

const fillKind: RoleReader = (context, draft, role, at, to, readKind) => {
  const kind = readKind(context, at, to, controllerOf(draft))
  if (kind === undefined) return fillInvitation(context, draft, role, at, to)
  if (!draft.roles.has(role)) draft.roles.set(role, kind.value)
  return kind.next
}

/** "Invited Assad to Turkey": to visit it. */
function fillInvitation(
  context: FrameContext,
  draft: Draft,
  role: string,
  at: number,
  to: number,
): number | undefined {
  const host = draft.trigger.predicate === "invite" ? readPlace(context, at) : undefined
  const guests = draft.agents.get("addressee")
  if (host === undefined || guests === undefined || host.next > to) return undefined
  const visitors = { includes: guests.members, at: [...guests.at] as [number, number] }
  const place = { ...host.value, at: [host.start, host.end] as [number, number] }
  draft.roles.set(role, {
    kind: { predicate: "visit", roles: { visitors, place } },
    at: [host.start, host.end],
  })
  return host.next
}

const beforeLabel = [...passable, "adjective", "demonym"]

const fillLabels: RoleReader = (context, draft, role, at, to, readKind) => {
  const { units, options } = context
  let index = at
  while (beforeLabel.some((sense) => is(units[index], sense))) index++
  const unit = units[index]
  if (index >= to || unit === undefined) return undefined
  const value = label(unit, labelClasses[role] ?? ["topic"])
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
  return options.frames.headFirst && is(units[index + 1], "demonym") ? index + 2 : index + 1
}

const fillQuantity: RoleReader = (context, draft, role, at, to) => {
  const quantity = readQuantity(context, at, ["victims", "forces"])
  if (quantity === undefined || quantity.next > to) return undefined
  draft.roles.set(role, { ...quantity.value, at: [quantity.start, quantity.end] })
  return quantity.next
}

/** How a role is read, by its type. */
const readers: ReadonlyMap<string, RoleReader> = new Map([
  ["agents", fillAgents],
  ["agent", fillAgents],
  ["place", fillPlace],
  ["event-kind", fillKind],
  ["labels", fillLabels],
  ["quantity", fillQuantity],
])

/** "Struck Damascus": a city is where, not whom. */
function isStruckPlace({ units }: FrameContext, at: number): boolean {
  let index = at
  while (is(units[index], "determiner") || is(units[index], "place-noun")) index++
  return index > at || isPlaceOnly(units[index])
}

/** Reads what stands at a preposition's object into the role; the unit after it, or undefined where it does not fit. */
export const fillRole: RoleReader = (context, draft, role, at, to, readKind) => {
  const filled = role === "target" && isStruckPlace(context, at) ? "place" : role
  return readers.get(roleType(draft, filled) ?? "")?.(context, draft, filled, at, to, readKind)
}
