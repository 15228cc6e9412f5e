import type { RoleValue } from "../../schema/proposition.ts"
import { type FrameContext, isPlaceOnly } from "./context.ts"
import { addParty, createDraft, type Draft, roleType } from "./draft.ts"
import type { FrameTime } from "./input.ts"
import { readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { readQuantity } from "./quantity.ts"
import { is, triggersOf, type Unit, valuesOf } from "./units.ts"

/** Reads the kind of event that a stance is about; given by the clause reader. */
export type ReadKind = (
  context: FrameContext,
  from: number,
  to: number,
  controller: readonly string[],
) => { readonly value: RoleValue; readonly next: number } | undefined

export const prepositions = [
  "with",
  "between",
  "in",
  "to",
  "from",
  "against",
  "by",
  "about",
  "of",
  "for",
  "on",
  "through",
  "over",
] as const

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

const aboutRelations = (draft: Draft) =>
  ["normalisation", "bilateral-relations"].includes(draft.about.at(-1)?.value ?? "")

/** Whether a unit stands between a verb and its object without being one. */
function isPassing(unit: Unit): boolean {
  return (
    unit.time !== undefined ||
    ["with", "in", "filler", "quote", "comma", "only", "level"].some((sense) => is(unit, sense))
  )
}

/** The next time expression, if few words and nothing of another clause stand before it. */
function timeAhead(context: FrameContext, from: number, to: number): number | undefined {
  for (let at = from; at < to && at - from < 8; at++) {
    const unit = context.units[at]
    if (unit === undefined || endsClause(unit) || is(unit, "relative")) return undefined
    if (unit.time !== undefined) return at
  }
  return undefined
}

const passable = ["filler", "quote", "determiner", "title", "copula"]

/** Where a clause goes on to something else. */
export function endsClause(unit: Unit | undefined): boolean {
  return unit === undefined || is(unit, "barrier") || is(unit, "end") || is(unit, "condition")
}

function label(unit: Unit | undefined, classes: readonly string[]): string | undefined {
  return unit?.senses.find((sense) => sense.kind === "label" && classes.includes(sense.values[0] ?? ""))
    ?.values[1]
}

function addLabel(draft: Draft, role: string, value: string, unit: Unit): void {
  const known = draft.roles.get(role)
  const before = known !== undefined && "includes" in known ? known.includes : []
  const start = known?.at?.[0] ?? unit.start
  if (!before.includes(value)) draft.roles.set(role, { includes: [...before, value], at: [start, unit.end] })
}

/** Gathers the subjects that are talked about, to the end of the clause. */
export function readTopics(context: FrameContext, draft: Draft, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const unit = context.units[at]
    if (
      unit === undefined ||
      endsClause(unit) ||
      ["be", "aux", "occur", "not"].some((sense) => is(unit, sense))
    )
      break
    if (is(unit, "with") && draft.about.length > 0 && readParty(context, at + 1, draft.last) !== undefined)
      break
    if (unit.time !== undefined) {
      // a time right at the end is the event's, one among the subjects theirs
      if (at + 1 >= to || endsClause(context.units[at + 1])) draft.times.push(unit.time)
      continue
    }
    const topic = label(unit, ["topic"])
    if (topic !== undefined) draft.about.push({ value: topic, at: [unit.start, unit.end] })
  }
  return at
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
    const agent =
      draft.agents.get("addressee") ?? draft.agents.get("agent") ?? draft.agents.get("participants")
    const kind = readKind(context, at, to, agent?.members ?? [])
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
export function fillCount(context: FrameContext, draft: Draft, at: number): number | undefined {
  const counted =
    roleType(draft, "victims") !== undefined
      ? "victims"
      : roleType(draft, "forces") !== undefined
        ? "forces"
        : undefined
  if (roleType(draft, "count") === undefined) return undefined
  const quantity = readQuantity(context, at, counted === undefined ? ["victims", "forces"] : [counted])
  if (quantity === undefined || !quantity.counted || draft.roles.has("count")) return undefined
  draft.roles.set("count", { ...quantity.value, at: [quantity.start, quantity.end] })
  if (quantity.label !== undefined && counted !== undefined)
    draft.roles.set(counted, { includes: [quantity.label], at: [quantity.start, quantity.end] })
  return quantity.next
}

/** Adjectives and small nouns that say how an event was: its channel, rank, formality, number. */
function readManner(draft: Draft, unit: Unit): boolean {
  const track = valuesOf(unit, "track")?.[0]
  if (track !== undefined && roleType(draft, "tracks") !== undefined) {
    draft.tracks.push({ value: track, at: [unit.start, unit.end] })
    return true
  }
  const rank = valuesOf(unit, "rank")?.[0]
  if (rank !== undefined && roleType(draft, "rank") !== undefined) {
    draft.roles.set("rank", { value: rank, at: [unit.start, unit.end] })
    return true
  }
  const formality = valuesOf(unit, "formality")?.[0]
  if (formality !== undefined) {
    if (roleType(draft, "formality") !== undefined)
      draft.roles.set("formality", { value: formality, at: [unit.start, unit.end] })
    return true
  }
  if (is(unit, "several")) {
    draft.several = true
    return true
  }
  if (is(unit, "first")) {
    draft.first = true
    return true
  }
  return false
}

/** Reads "at military and intelligence level", "at the level of foreign ministers of …". */
function readLevel(context: FrameContext, draft: Draft, from: number, to: number): number | undefined {
  const { units } = context
  let at = from
  let found = false
  for (; at < to; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (passable.some((sense) => is(unit, sense)) || is(unit, "and") || is(unit, "level")) {
      if (is(unit, "and") && !is(units[at + 1], "track") && !is(units[at + 1], "rank")) break
      continue
    }
    if (is(unit, "track") || is(unit, "rank")) {
      readManner(draft, unit)
      found = true
      continue
    }
    if (!found) {
      const role = draft.trigger.slots.get("level") ?? draft.trigger.slots.get("between")
      // a level is a kind of official, not the officials of the day
      const party = readParty({ ...context, kind: true }, at, draft.last)
      if (party !== undefined && role !== undefined && party.next <= to) {
        addParty(draft, role, party)
        return party.next
      }
      const office = valuesOf(unit, "office")?.[0]
      const body = valuesOf(unit, "body")?.[0]
      const track = office === undefined ? body : office
      const rank = office === undefined ? undefined : context.registry.office(office)?.rank
      if (rank !== undefined && office !== "intelligence-chief")
        draft.roles.set("rank", { value: rank, at: [unit.start, unit.end] })
      const channel = track === undefined ? undefined : levelTracks[track]
      if (channel !== undefined) draft.tracks.push({ value: channel, at: [unit.start, unit.end] })
      if (rank !== undefined || channel !== undefined) return at + 1
    }
    break
  }
  return found ? at : undefined
}

const levelTracks: Readonly<Record<string, string>> = {
  intelligence: "intelligence",
  "intelligence-chief": "intelligence",
  forces: "military",
  "defence-minister": "military",
  "foreign-minister": "diplomatic",
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
  const { slots, kind } = draft.trigger
  let at = from
  let missing = subject
  while (at < to) {
    const unit = units[at]
    if (unit === undefined || endsClause(unit) || draft.spoilt) break
    if (unit.time !== undefined) {
      draft.times.push(unit.time)
      at++
      continue
    }
    if (is(unit, "only")) {
      draft.only.push([unit.start, unit.end])
      at = readLevel(context, draft, at + 1, to) ?? at + 1
      continue
    }
    if (is(unit, "level")) {
      const next = readLevel(context, draft, at + 1, to)
      if (next === undefined) break
      at = next
      continue
    }
    if (is(unit, "discuss") && roleType(draft, "about") !== undefined)
      return readTopics(context, draft, at + 1, to)
    if (is(unit, "purpose") && roleType(draft, "purpose") !== undefined) {
      const next = fillRole(context, draft, "purpose", at + 1, to, readKind)
      if (next === undefined) break
      at = next
      continue
    }
    // "ready to discuss holding a meeting": what is discussed is what is wanted
    if (is(unit, "discuss") && slots.get("to") === "what" && !draft.roles.has("what")) {
      const next = fillRole(context, draft, "what", at + 1, to, readKind)
      if (next === undefined) break
      at = next
      continue
    }
    if (!missing && slots.get("object") === "about" && draft.about.length === 0 && !isPassing(unit)) {
      const next = readTopics(context, draft, at, to)
      // "discussed relations with Syria": with whom they talked, or what about
      const settled = (draft.agents.get("participants")?.members.length ?? 0) !== 1 || aboutRelations(draft)
      if (next === at || settled || !is(units[next], "with")) return next
      at = next
      continue
    }
    if (is(unit, "since")) {
      const since = timeAhead(context, at + 1, to)
      if (since === undefined || (!draft.first && since > at + 1)) break
      at = since
      if (draft.first) draft.since = units[at]?.time as FrameTime
      if (draft.first) at++
      continue
    }
    const preposition = prepositions.find(
      (sense) =>
        is(unit, sense) && (slots.has(sense) || sense === "in" || sense === "about" || sense === "by"),
    )
    if (preposition !== undefined) {
      const next = readPrepositional(context, draft, preposition, at, to, readKind)
      if (next !== undefined) {
        at = next
        continue
      }
      if (units[at + 1]?.time !== undefined) {
        at++
        continue
      }
      break
    }
    if (prepositions.some((sense) => is(unit, sense)) && units[at + 1]?.time !== undefined) {
      at++
      continue
    }
    if (
      (is(unit, "that") || is(unit, "infinitive")) &&
      (slots.has("infinitive") || slots.get("object") === "what")
    ) {
      const next = fillRole(context, draft, slots.get("infinitive") ?? "what", at + 1, to, readKind)
      if (next === undefined) break
      at = next
      continue
    }
    if (
      is(unit, "idea") &&
      roleType(draft, "what") === "event-kind" &&
      slots.get("object") === "what" &&
      !draft.roles.has("what")
    ) {
      const next = fillRole(context, draft, "what", at, to, readKind)
      if (next === undefined) break
      at = next
      continue
    }
    const count = fillCount(context, draft, at)
    if (count !== undefined && count <= to) {
      at = count
      continue
    }
    // a nation's adjective beside the noun of an event: "Turkish-Syrian talks"
    if (is(unit, "demonym") && kind === "noun" && at > from - 1) {
      const role = slots.get("nation") ?? slots.get("between")
      const state = valuesOf(unit, "demonym")?.[0]
      if (role !== undefined && state !== undefined) {
        addParty(draft, role, {
          members: [state],
          inferred: false,
          start: unit.start,
          end: unit.end,
          next: at + 1,
        })
        at++
        continue
      }
    }
    const party = readParty(context, at, draft.last)
    if (party !== undefined && party.next <= to) {
      const role = missing ? slots.get("subject") : slots.get("object")
      const open = role !== undefined && (draft.agents.get(role) === undefined || role === "participants")
      const type = role === undefined ? undefined : roleType(draft, role)
      // "struck Damascus": a city is where, not whom
      if (!missing && role === "target" && isPlaceOnly(unit)) {
        const next = fillRole(context, draft, role, at, to, readKind)
        if (next === undefined) break
        at = next
        continue
      }
      if (role === undefined || !open || (type !== "agents" && type !== "agent")) {
        const second = slots.get("object2")
        const next =
          (role === undefined ? undefined : fillRole(context, draft, role, at, to, readKind)) ??
          (second === undefined || missing ? undefined : fillRole(context, draft, second, at, to, readKind))
        if (next === undefined) break
        at = next
        missing = false
        continue
      }
      addParty(draft, role, party)
      missing = false
      at = party.next
      continue
    }
    if (readManner(draft, unit)) {
      at++
      continue
    }
    const object = slots.get("object")
    if (object !== undefined && !missing && !draft.agents.has(object) && !draft.roles.has(object)) {
      const next = fillRole(context, draft, object, at, to, readKind)
      if (next !== undefined) {
        at = next
        continue
      }
    }
    const post = valuesOf(unit, "office")?.[0]
    if (post !== undefined && roleType(draft, "office") === "labels" && !missing) {
      addLabel(draft, "office", post, unit)
      at++
      continue
    }
    const labelled = Object.entries(labelClasses).find(
      ([role, classes]) =>
        roleType(draft, role) === "labels" && label(unit, classes) !== undefined && classes[0] !== "purpose",
    )
    if (labelled !== undefined && !missing) {
      const value = label(unit, labelled[1])
      if (value !== undefined) addLabel(draft, labelled[0], value, unit)
      at++
      continue
    }
    const happening = is(unit, "occur") && kind === "noun" && context.options.frames.subjectAfter
    if (passable.some((sense) => is(unit, sense)) || is(unit, "adjective") || happening) {
      at++
      continue
    }
    if (is(unit, "comma") || is(unit, "and")) {
      const next = units[at + 1]
      const goesOn =
        next?.time !== undefined ||
        is(next, "level") ||
        is(next, "only") ||
        is(next, "discuss") ||
        (is(unit, "comma") && prepositions.some((sense) => is(next, sense) && slots.has(sense))) ||
        (is(next, "track") && kind === "noun")
      if (goesOn) {
        at++
        continue
      }
      break
    }
    break
  }
  tailTime(context, draft, at, to)
  return at
}

/**
 * "Killed in an Israeli strike on Gaza": who struck killed, and where was struck was killed. The unit after the
 * phrase, or undefined where none follows.
 */
function readCause(
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

function readPrepositional(
  context: FrameContext,
  draft: Draft,
  preposition: string,
  at: number,
  to: number,
  readKind: ReadKind,
): number | undefined {
  const role = draft.trigger.slots.get(preposition)
  const cause = readCause(context, draft, at + 1, to, readKind)
  if (cause !== undefined) return cause
  if (role === "about") return readTopics(context, draft, at + 1, to)
  if (role !== undefined) {
    const next = fillRole(context, draft, role, at + 1, to, readKind)
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

/** A time at the very end of the clause belongs to the event, though words between were not understood. */
function tailTime(context: FrameContext, draft: Draft, from: number, to: number): void {
  if (draft.times.length > 0) return
  for (let at = from; at < to; at++) {
    const unit = context.units[at]
    if (
      unit === undefined ||
      endsClause(unit) ||
      is(unit, "comma") ||
      is(unit, "and") ||
      is(unit, "relative")
    )
      return
    if (triggersOf(unit).length > 0 || is(unit, "light") || is(unit, "since")) return
    if (unit.time === undefined) continue
    if (at + 1 >= to || is(context.units[at + 1], "end")) draft.times.push(unit.time)
    return
  }
}
