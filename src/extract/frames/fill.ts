import { type FrameContext, isPlaceOnly } from "./context.ts"
import { addParty, createDraft, type Draft, roleType } from "./draft.ts"
import { levelAhead, readLevel, readManner } from "./manner.ts"
import { readParty } from "./party.ts"
import { isPassing, isSince, tailTime, timeAhead } from "./passing.ts"
import { readPlace } from "./place.ts"
import { addLabel, fillCount, fillRole, label, labelClasses, passable, type ReadKind } from "./roles.ts"
import { aboutRelations, endsClause, prepositions, readTopics } from "./topics.ts"
import { is, triggersOf, type Unit, valuesOf } from "./units.ts"

/** What a step of reading answers: the next unit, `stop`, or undefined where it does not apply. */
type Step = number | "stop" | undefined

/** One reading of what stands after a trigger. */
interface Reading {
  readonly context: FrameContext
  readonly draft: Draft
  readonly to: number
  readonly readKind: ReadKind
  /** The subject is still to come. */
  missing: boolean
}

const orStop = (next: number | undefined): Step => next ?? "stop"

/** Times, levels, subjects talked about, purposes. */
function readCircumstance({ context, draft, to, readKind }: Reading, unit: Unit, at: number): Step {
  const { slots } = draft.trigger
  if (unit.time !== undefined) {
    // "the first of its kind since 2011" is no event of 2011 and after
    if (draft.first && isSince(context, unit)) draft.since = unit.time
    else draft.times.push(unit.time)
    return at + 1
  }
  if (is(unit, "only")) {
    draft.only.push([unit.start, unit.end])
    return readLevel(context, draft, at + 1, to) ?? at + 1
  }
  // "at military and intelligence level"
  if (is(unit, "in") && !context.options.frames.headFirst && levelAhead(context, at + 1))
    return orStop(readLevel(context, draft, at + 1, to))
  if (is(unit, "level")) return orStop(readLevel(context, draft, at + 1, to))
  if (is(unit, "discuss") && roleType(draft, "about") !== undefined) {
    readTopics(context, draft, at + 1, to)
    return "stop"
  }
  // what a contact is for is what it is about
  if (is(unit, "aim") && draft.trigger.predicate === "contact" && context.units[at + 1]?.time === undefined) {
    const next = readTopics(context, draft, at + 1, to)
    return draft.about.length > 0 ? next : "stop"
  }
  if (is(unit, "due")) {
    const cause = readCause(context, draft, at + 1, to, readKind) ?? readScene(context, draft, at + 1)
    if (cause !== undefined) return cause
  }
  if (is(unit, "purpose") && roleType(draft, "purpose") !== undefined)
    return orStop(fillRole(context, draft, "purpose", at + 1, to, readKind))
  // "ready to discuss holding a meeting": what is discussed is what is wanted
  if (is(unit, "discuss") && slots.get("to") === "what" && !draft.roles.has("what"))
    return orStop(fillRole(context, draft, "what", at + 1, to, readKind))
  if (!is(unit, "since")) return undefined
  const since = timeAhead(context, at + 1, to)
  if (since === undefined || (!draft.first && since > at + 1)) return "stop"
  const { time } = context.units[since] ?? {}
  if (!draft.first || time === undefined) return since
  draft.since = time
  return since + 1
}

/** What prepositions and complementisers bring in. */
function readBroughtIn({ context, draft, to, readKind }: Reading, unit: Unit, at: number): Step {
  const { units } = context
  const { slots } = draft.trigger
  const timeNext = units[at + 1]?.time !== undefined
  const preposition = prepositions.find(
    (sense) => is(unit, sense) && (slots.has(sense) || sense === "in" || sense === "about" || sense === "by"),
  )
  if (preposition !== undefined)
    return readPrepositional(context, draft, preposition, at, to, readKind) ?? (timeNext ? at + 1 : "stop")
  if (prepositions.some((sense) => is(unit, sense)) && timeNext) return at + 1
  const complement = slots.get("infinitive") ?? (slots.get("object") === "what" ? "what" : undefined)
  if ((is(unit, "that") || is(unit, "infinitive")) && complement !== undefined)
    return orStop(fillRole(context, draft, complement, at + 1, to, readKind))
  const kindNext = is(unit, "idea") && slots.get("object") === "what" && !draft.roles.has("what")
  if (kindNext && roleType(draft, "what") === "event-kind")
    return orStop(fillRole(context, draft, "what", at, to, readKind))
  return undefined
}

/** Who takes part: the subject after its verb, the object, a nation's adjective beside a noun. */
function readTakingPart(reading: Reading, unit: Unit, at: number): Step {
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

/** Adjectives, objects that are no agents, labels. */
function readObject({ context, draft, to, readKind, missing }: Reading, unit: Unit, at: number): Step {
  const { slots, kind } = draft.trigger
  if (readManner(draft, unit)) return at + 1
  const object = missing ? undefined : slots.get("object")
  if (object !== undefined && !draft.agents.has(object) && !draft.roles.has(object)) {
    const next = fillRole(context, draft, object, at, to, readKind)
    if (next !== undefined) return next
  }
  const post = missing || roleType(draft, "office") !== "labels" ? undefined : valuesOf(unit, "office")?.[0]
  if (post !== undefined) {
    addLabel(draft, "office", post, unit)
    return at + 1
  }
  for (const [role, classes] of missing ? [] : Object.entries(labelClasses)) {
    const value = role === "purpose" || roleType(draft, role) !== "labels" ? undefined : label(unit, classes)
    if (value === undefined) continue
    addLabel(draft, role, value, unit)
    return at + 1
  }
  // "the toll of the earthquake in Turkey"
  if (is(unit, "scene") && slots.get("to") === "count") return at + 1
  const happening = is(unit, "occur") && kind === "noun" && context.options.frames.subjectAfter
  return happening || passable.some((sense) => is(unit, sense)) || is(unit, "adjective") ? at + 1 : undefined
}

/** A comma or "and" after which the same event goes on. */
function goesOn({ context, draft }: Reading, unit: Unit, at: number): boolean {
  const { slots, kind } = draft.trigger
  const next = context.units[at + 1]
  if (!is(unit, "comma") && !is(unit, "and")) return false
  if (next?.time !== undefined || ["level", "only", "discuss"].some((sense) => is(next, sense))) return true
  if (is(next, "track") && kind === "noun") return true
  return is(unit, "comma") && prepositions.some((sense) => is(next, sense) && slots.has(sense))
}

/**
 * Reads the roles that stand after a trigger, as far as every word is understood; the unit at which it stops.
 *
 * @param subject Whether the subject is still to come (in languages where it may follow its verb).
 */
export function fillAfter(
  context: FrameContext,
  draft: Draft,
  from: number,
  to: number,
  subject: boolean,
  readKind: ReadKind,
): number {
  const { units } = context
  const { slots } = draft.trigger
  const reading: Reading = { context, draft, to, readKind, missing: subject }
  let at = from
  while (at < to) {
    const unit = units[at]
    if (unit === undefined || endsClause(unit) || draft.spoilt) break
    const talked = slots.get("object") === "about" && draft.about.length === 0 && !reading.missing
    if (talked && !isPassing(unit)) {
      at = readTopics(context, draft, at, to)
      // "discussed relations with Syria": with whom they talked, or what about
      const settled = (draft.agents.get("participants")?.members.length ?? 0) !== 1 || aboutRelations(draft)
      if (settled || draft.about.length === 0 || !is(units[at], "with")) return at
      continue
    }
    const next =
      readCircumstance(reading, unit, at) ??
      readBroughtIn(reading, unit, at) ??
      fillCount(context, draft, at, to) ??
      readTakingPart(reading, unit, at) ??
      readObject(reading, unit, at) ??
      (goesOn(reading, unit, at) ? at + 1 : "stop")
    if (next === "stop") break
    at = next
  }
  tailTime(context, draft, at, to)
  return at
}

/**
 * "Killed in an Israeli strike on Gaza": who struck killed, and where was struck was killed. The unit after the
 * phrase, or undefined where none follows.
 */
export function readCause(
  context: FrameContext,
  draft: Draft,
  from: number,
  to: number,
  readKind: ReadKind,
): number | undefined {
  const { units } = context
  if (draft.trigger.predicate !== "kill" && draft.trigger.predicate !== "injure") return undefined
  let at = from
  let nation: string | undefined
  while (
    at < to &&
    ["determiner", "adjective", "demonym", "several", "hyphen"].some((sense) => is(units[at], sense))
  ) {
    nation ??= valuesOf(units[at], "demonym")?.[0]
    at++
  }
  const unit = units[at]
  const trigger = triggersOf(unit).find(({ predicate, kind }) => predicate === "attack" && kind === "noun")
  if (trigger === undefined || unit === undefined) return undefined
  const cause = createDraft(trigger, [unit.start, unit.end])
  if (nation !== undefined)
    addParty(cause, "agent", {
      members: [nation],
      inferred: false,
      start: unit.start,
      end: unit.end,
      next: at + 1,
    })
  const next = fillAfter(context, cause, at + 1, to, false, readKind)
  const agent = cause.agents.get("agent")
  if (agent !== undefined && !draft.agents.has("agent"))
    draft.agents.set("agent", { ...agent, inferred: true })
  const place = cause.roles.get("place")
  if (place !== undefined && !draft.roles.has("place"))
    draft.roles.set("place", { ...place, inferred: ["value"] })
  draft.times.push(...cause.times)
  return next
}

/** "Killed in clashes in Idlib": the unit after the scene and what describes it; "انفجار بيروت" tells where it was. */
export function readScene(context: FrameContext, draft: Draft, from: number): number | undefined {
  const { units, options } = context
  if (!["kill", "injure", "arrest"].includes(draft.trigger.predicate)) return undefined
  let at = from
  while (is(units[at], "determiner") || is(units[at], "adjective") || is(units[at], "demonym")) at++
  if (!is(units[at], "scene")) return undefined
  at++
  const joined = options.frames.headFirst && !is(units[at], "in") ? readPlace(context, at) : undefined
  const city = joined !== undefined && isPlaceOnly(units[joined.next - 1])
  if (city && !draft.roles.has("place")) {
    draft.roles.set("place", { ...joined.value, at: [joined.start, joined.end] })
    at = joined.next
  }
  while (is(units[at], "adjective") || is(units[at], "demonym")) at++
  return at
}

function readPrepositional(
  context: FrameContext,
  draft: Draft,
  preposition: string,
  at: number,
  to: number,
  readKind: ReadKind,
): number | undefined {
  const role = draft.trigger.slots.get(preposition)
  const cause = readCause(context, draft, at + 1, to, readKind) ?? readScene(context, draft, at + 1)
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
