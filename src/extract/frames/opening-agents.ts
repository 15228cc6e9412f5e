import type { FrameContext } from "./context.ts"
import { createDraft } from "./draft.ts"
import { fillCount } from "./fill-count.ts"
import type { OpeningStep } from "./opening-step.ts"
import { readParty } from "./party.ts"
import type { Party } from "./party-member.ts"
import { is, triggersOf, type Unit, valuesOf } from "./unit.ts"

/** Reads the nation's adjectives before a noun of an event: "Turkish and Syrian", "Russian-Turkish". */
function nationsAt(context: FrameContext, from: number, to: number): Party | undefined {
  const { units } = context
  const members: string[] = []
  let at = from
  let end = from
  while (at < to && is(units[at], "demonym")) {
    const state = valuesOf(units[at], "demonym")?.[0]
    if (state !== undefined && !members.includes(state)) members.push(state)
    end = units[at]?.end ?? end
    at++
    if (
      (is(units[at], "and") || is(units[at], "hyphen") || is(units[at], "comma")) &&
      is(units[at + 1], "demonym")
    )
      at++
  }
  const first = units[from]
  return members.length === 0 || first === undefined
    ? undefined
    : { members, inferred: false, start: first.start, end, next: at }
}

function leadsToNoun(context: FrameContext, from: number, to: number): boolean {
  const { units } = context
  let at = from
  while (
    at < to &&
    (is(units[at], "adjective") ||
      is(units[at], "track") ||
      is(units[at], "formality") ||
      is(units[at], "rank") ||
      is(units[at], "and"))
  )
    at++
  return at < to && triggersOf(units[at]).some(({ kind }) => kind === "noun")
}

/** Nations before the noun of an event; an adjective before another noun is part of who is named. */
function nationsBeforeNoun(
  context: FrameContext,
  known: Party | undefined,
  at: number,
  to: number,
): Party | undefined {
  if (known !== undefined || !is(context.units[at], "demonym")) return undefined
  const nations = nationsAt(context, at, to)
  return nations !== undefined && leadsToNoun(context, nations.next, to) ? nations : undefined
}

/** A count of people that begins a clause: "12 people", "at least three soldiers"; the unit after it. */
function countAt(context: FrameContext, at: number): number | undefined {
  const probe = createDraft(
    { predicate: "kill", kind: "noun", forms: [], slots: new Map(), fixed: new Map(), several: false },
    [0, 0],
  )
  return fillCount(context, probe, at, context.units.length)
}

const isPatient = (unit: Unit | undefined) => is(unit, "label", "victims") || is(unit, "label", "site")

/** The subject, or a count of people in its place; a second subject makes no clause. */
export const readSubject: OpeningStep = (context, opening, _unit, at, to) => {
  const { units } = context
  if (opening.counted !== undefined || nationsBeforeNoun(context, opening.nations, at, to) !== undefined)
    return undefined
  const party = readParty(context, at)
  if (party !== undefined && party.next <= to) {
    if (opening.subject !== undefined) return "lost"
    opening.subject = party
    if (!is(units[party.next], "possessive")) return party.next
    opening.determined = true
    return party.next + 1
  }
  const next = opening.subject === undefined ? countAt(context, at) : undefined
  if (next !== undefined) opening.counted = at
  return next
}

/** "The embassy", "civilians" as what a passive is told of, with a nation before it. */
export const readPatient: OpeningStep = (context, opening, unit, at) => {
  if (opening.subject === undefined && !context.options.frames.subjectAfter && isPatient(unit)) {
    opening.patient = unit
    return at + 1
  }
  return is(unit, "demonym") && isPatient(context.units[at + 1]) ? at + 1 : undefined
}

/** "Turkish and Syrian" before "talks". */
export const readNations: OpeningStep = (context, opening, _unit, at, to) => {
  const nations = nationsBeforeNoun(context, opening.nations, at, to)
  if (nations === undefined) return undefined
  opening.nations = nations
  return nations.next
}
