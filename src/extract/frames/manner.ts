import type { FrameContext } from "./context.ts"
import { addParty, type Draft, roleType } from "./draft.ts"
import { readParty } from "./party.ts"
import { passable } from "./roles.ts"
import { is, type Unit, valuesOf } from "./units.ts"

/** Adjectives and small nouns that say how an event was: its channel, rank, formality, number. */
export function readManner(draft: Draft, unit: Unit): boolean {
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

/** Whether channels or ranks and the word "level" follow. */
export function levelAhead({ units }: FrameContext, from: number): boolean {
  let at = from
  while (["track", "rank", "and", "comma", "determiner"].some((sense) => is(units[at], sense))) at++
  return at > from && is(units[at], "level")
}

/** Reads "at military and intelligence level", "at the level of foreign ministers of …". */
export function readLevel(context: FrameContext, draft: Draft, from: number, to: number): number | undefined {
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
