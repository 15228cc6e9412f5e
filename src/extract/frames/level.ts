import type { FrameContext } from "./context.ts"
import { addParty, type Draft } from "./draft.ts"
import { readManner } from "./manner.ts"
import { readParty } from "./party.ts"
import { passable } from "./roles.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Whether channels or ranks and the word "level" follow. */
export function levelAhead({ units }: FrameContext, from: number): boolean {
  let at = from
  while (["track", "rank", "and", "comma", "determiner"].some((sense) => is(units[at], sense))) at++
  return at > from && is(units[at], "level")
}

const isManner = (unit: Unit | undefined) => is(unit, "track") || is(unit, "rank")

/** Reads "at military and intelligence level", "at the level of foreign ministers of …". */
export function readLevel(context: FrameContext, draft: Draft, from: number, to: number): number | undefined {
  const { units } = context
  let at = from
  let found = false
  for (; at < to; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (passable.some((sense) => is(unit, sense)) || is(unit, "and") || is(unit, "level")) {
      if (is(unit, "and") && !isManner(units[at + 1])) break
    } else if (isManner(unit)) {
      readManner(draft, unit)
      found = true
    } else if (found) break
    else return readOfficials(context, draft, unit, at, to)
  }
  return found ? at : undefined
}

/** "At the level of foreign ministers of …": agents, or an office that gives a rank and a channel. */
function readOfficials(
  context: FrameContext,
  draft: Draft,
  unit: Unit,
  at: number,
  to: number,
): number | undefined {
  const role = draft.trigger.slots.get("level") ?? draft.trigger.slots.get("between")
  // a level is a kind of official, not the officials of the day
  const party = readParty({ ...context, kind: true }, at, draft.last)
  if (party !== undefined && role !== undefined && party.next <= to) {
    addParty(draft, role, party)
    return party.next
  }
  const office = valuesOf(unit, "office")?.[0]
  const rank = office === undefined ? undefined : context.registry.office(office)?.rank
  const channel = levelTracks[office ?? valuesOf(unit, "body")?.[0] ?? ""]
  if (rank !== undefined && office !== "intelligence-chief")
    draft.roles.set("rank", { value: rank, at: [unit.start, unit.end] })
  if (channel !== undefined) draft.tracks.push({ value: channel, at: [unit.start, unit.end] })
  return rank !== undefined || channel !== undefined ? at + 1 : undefined
}

const levelTracks: Readonly<Record<string, string>> = {
  intelligence: "intelligence",
  "intelligence-chief": "intelligence",
  forces: "military",
  "defence-minister": "military",
  "foreign-minister": "diplomatic",
}
