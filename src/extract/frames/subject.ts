import { pushAll } from "../../util/push-all.ts"
import { type FrameContext, stateOf } from "./context.ts"
import { addParty, createDraft, type Draft, roleType } from "./draft.ts"
import type { Trigger } from "./lexicon.ts"
import { type Opening, span } from "./opening.ts"
import { readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { type Controller, labelClasses } from "./roles.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Starts the event of a trigger with what its opening says of it. */
export function startDraft(trigger: Trigger, unit: Unit, opening: Opening): Draft {
  const draft = createDraft(trigger, span(unit))
  pushAll(draft.times, opening.times)
  pushAll(draft.only, opening.only)
  if (opening.first) draft.first = true
  if (opening.several) draft.several = true
  for (const manner of opening.manner) {
    const track = valuesOf(manner, "track")?.[0]
    const rank = valuesOf(manner, "rank")?.[0]
    const formality = valuesOf(manner, "formality")?.[0]
    if (track !== undefined) draft.tracks.push({ value: track, at: span(manner) })
    if (rank !== undefined && roleType(draft, "rank") !== undefined)
      draft.roles.set("rank", { value: rank, at: [...span(manner)] })
    if (formality !== undefined && roleType(draft, "formality") !== undefined)
      draft.roles.set("formality", { value: formality, at: [...span(manner)] })
  }
  return draft
}

/** Puts the subject where the trigger and its voice want it. */
export function placeSubject(draft: Draft, trigger: Trigger, opening: Opening, passive: boolean): boolean {
  const { subject, nations } = opening
  if (nations !== undefined) {
    const role = trigger.slots.get("nation") ?? trigger.slots.get("between") ?? trigger.slots.get("subject")
    if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return false
    addParty(draft, role, nations)
  }
  // who hosts talks need not take part in them
  if (subject === undefined || is(opening.light, "light", "host")) return true
  const role = trigger.slots.get(passive ? "object" : "subject")
  if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return false
  addParty(draft, role, subject)
  return true
}

/** Puts the patient of a passive where its object would stand. */
export function placePatient(draft: Draft, trigger: Trigger, unit: Unit): boolean {
  const role = trigger.slots.get("object")
  const classes = role === undefined ? undefined : labelClasses[role]
  const named = unit.senses.find(
    ({ kind, values }) => kind === "label" && classes?.includes(values[0] ?? "") === true,
  )
  const value = named?.values[1]
  if (role === undefined || value === undefined || roleType(draft, role) !== "labels") return false
  draft.roles.set(role, { includes: [value], at: [unit.start, unit.end] })
  return true
}

/** Whether agents are named right there. */
export function partyFollows(context: FrameContext, at: number, to: number): boolean {
  const party = readParty(context, at)
  return party !== undefined && party.next <= to
}

/** Makes those who are meant the subject, as inferred. */
export function control(draft: Draft, trigger: Trigger, members: readonly string[], head: Unit): void {
  const role = trigger.slots.get("subject")
  if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return
  addParty(draft, role, { members, inferred: true, start: head.start, end: head.end, next: 0 })
}

/** A pronoun written onto the noun of an event ("لقائه") is its subject: whoever the stance is put to. */
export function ownsPronoun(draft: Draft, trigger: Trigger, members: readonly string[], head: Unit): boolean {
  if (trigger.kind !== "noun" || members.length === 0) return trigger.kind !== "noun"
  const role = trigger.slots.get("subject")
  if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return false
  addParty(draft, role, { members, inferred: true, start: head.start, end: head.end, next: 0 })
  return true
}

/** "We": the side of whoever speaks. */
export function speakFor(context: FrameContext, draft: Draft, trigger: Trigger, head: Unit): void {
  const { speaker } = context.input
  const state = speaker === undefined ? undefined : stateOf(context, speaker)
  if (state !== undefined) control(draft, trigger, [state], head)
}

/**
 * The noun of a deed that is wanted or threatened is done by whoever wants or is asked for it; of what two do, where
 * only the other is named ("wants a meeting with Assad"), that one is the first.
 */
export function ownNoun(draft: Draft, trigger: Trigger, { members }: Controller, head: Unit): void {
  const role = trigger.slots.get("subject")
  if (role === undefined) return
  const named = draft.agents.get(role)?.members ?? []
  const lacks =
    roleType(draft, role) === "agents" && role === "participants" ? named.length === 1 : named.length === 0
  if (named.length === 1 && !draft.other) return
  // "agreed on a meeting": theirs
  if (role === "participants" && named.length === 0 && members.length > 1)
    control(draft, trigger, members, head)
  if (lacks && members.length === 1 && !named.includes(members[0] ?? ""))
    control(draft, trigger, members, head)
}

/** Puts a place named before the trigger into its role. */
export function placeFrom(context: FrameContext, draft: Draft, at: number): void {
  const role = draft.trigger.slots.get("in")
  if (role === undefined || roleType(draft, role) !== "place" || draft.roles.has(role)) return
  const place = readPlace(context, at)
  if (place !== undefined) draft.roles.set(role, { ...place.value, at: [place.start, place.end] })
}
