import { isPlaceOnly } from "./context.ts"
import { addParty, roleType } from "./draft.ts"
import { fillRole } from "./fill-role.ts"
import { readParty } from "./party.ts"
import type { Reading, Step } from "./reading.ts"
import { type Unit, valuesOf } from "./unit.ts"

/** Who takes part: the subject after its verb, the object, a nation's adjective beside a noun. */
export function readTakingPart(reading: Reading, unit: Unit, at: number): Step {
  const { context, draft, to, readKind, missing } = reading
  const { slots, kind } = draft.trigger
  const state = kind === "noun" ? valuesOf(unit, "demonym")?.[0] : undefined
  const nation = slots.get("nation") ?? slots.get("between")
  if (state !== undefined && nation !== undefined) {
    const { start, end } = unit
    addParty(draft, nation, { members: [state], inferred: false, start, end, next: at + 1 })
    return at + 1
  }
  const party = readParty(context, at, draft.last)
  if (party === undefined || party.next > to) return undefined
  const role = missing ? slots.get("subject") : slots.get("object")
  const type = role === undefined ? undefined : roleType(draft, role)
  const open = role !== undefined && (draft.agents.get(role) === undefined || role === "participants")
  // "struck Damascus": a city is where, not whom
  const place = !missing && role === "target" && isPlaceOnly(unit)
  if (role !== undefined && open && !place && (type === "agents" || type === "agent")) {
    addParty(draft, role, party)
    if (!missing) draft.other = true
    reading.missing = false
    return party.next
  }
  const second = missing ? undefined : slots.get("object2")
  for (const wanted of [role, second]) {
    const next = wanted === undefined ? undefined : fillRole(context, draft, wanted, at, to, readKind)
    if (next === undefined) continue
    reading.missing = false
    return next
  }
  return "stop"
}
