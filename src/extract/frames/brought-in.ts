import { readCause } from "./cause.ts"
import { roleType } from "./draft.ts"
import { fillRole } from "./fill-role.ts"
import { readPlace } from "./place.ts"
import { orStop, type Reading, type Step } from "./reading.ts"
import { prepositions, readTopics } from "./topics.ts"
import { is, type Unit } from "./unit.ts"

/** What prepositions and complementisers bring in. */
export function readBroughtIn(reading: Reading, unit: Unit, at: number): Step {
  const { context, draft, to, readKind } = reading
  const { units } = context
  const { slots } = draft.trigger
  const timeNext = units[at + 1]?.time !== undefined
  const preposition = prepositions.find(
    (sense) => is(unit, sense) && (slots.has(sense) || sense === "in" || sense === "about" || sense === "by"),
  )
  if (preposition !== undefined)
    return readPrepositional(reading, preposition, at) ?? (timeNext ? at + 1 : "stop")
  if (prepositions.some((sense) => is(unit, sense)) && timeNext) return at + 1
  const complement = slots.get("infinitive") ?? (slots.get("object") === "what" ? "what" : undefined)
  if ((is(unit, "that") || is(unit, "infinitive")) && complement !== undefined)
    return orStop(fillRole(context, draft, complement, at + 1, to, readKind))
  const kindNext = is(unit, "idea") && slots.get("object") === "what" && !draft.roles.has("what")
  if (kindNext && roleType(draft, "what") === "event-kind")
    return orStop(fillRole(context, draft, "what", at, to, readKind))
  return undefined
}

function readPrepositional(reading: Reading, preposition: string, at: number): number | undefined {
  const { context, draft, to, readKind } = reading
  const role = draft.trigger.slots.get(preposition)
  const cause = readCause(reading, at + 1)
  if (cause !== undefined) return cause
  if (role === "about") return readTopics(context, draft, at + 1, to)
  if (role !== undefined) {
    const next = fillRole(context, draft, role, at + 1, to, readKind)
    if (next !== undefined && preposition === "with") draft.other = true
    if (next !== undefined) return next
    // the other thing that such a preposition brings in
    const second = draft.trigger.slots.get(`${preposition}2`)
    if (second !== undefined) return fillRole(context, draft, second, at + 1, to, readKind)
  }
  if (preposition === "about" && roleType(draft, "about") !== undefined)
    return readTopics(context, draft, at + 1, to)
  if (preposition === "in" && role === undefined) {
    // a place that has no role is a circumstance
    const place = readPlace(context, at + 1)
    return place !== undefined && place.next <= to ? place.next : undefined
  }
  return undefined
}
