import type { Certainty, Polarity } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import { createDraft } from "./draft.ts"
import type { FrameTime } from "./input.ts"
import type { Trigger } from "./lexicon.ts"
import { type Party, readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { fillCount } from "./roles.ts"
import { prepositions } from "./topics.ts"
import { is, triggersOf, type Unit, valuesOf } from "./units.ts"

/** What stands before the head of a clause. */
export interface Opening {
  subject: Party | undefined
  /** The label of what a passive's subject is: "the embassy", "civilians". */
  patient: Unit | undefined
  /** What people were killed in is the subject: "the earthquake killed". */
  scene: boolean
  /** A count of people before the verb: the unit where it begins. */
  counted: number | undefined
  nations: Party | undefined
  light: Unit | undefined
  occurs: boolean
  exists: boolean
  passive: boolean
  infinitive: boolean
  determined: boolean
  modal: boolean
  first: boolean
  several: boolean
  polarity: Polarity
  certainty: Certainty | undefined
  readonly times: FrameTime[]
  readonly manner: Unit[]
  readonly places: number[]
  readonly only: (readonly [number, number])[]
  readonly cues: (readonly [number, number])[]
}

/** Where a unit stands. */
export const span = (unit: Unit): readonly [number, number] => [unit.start, unit.end]

/** The trigger of a unit that fits what stands before it. */
export function fitting(context: FrameContext, unit: Unit, opening: Opening): Trigger | undefined {
  const { subjectAfter } = context.options.frames
  const triggers = triggersOf(unit).filter(
    ({ fixed }) =>
      fixed.get("needs") !== "light" || opening.light?.senses.some(({ values }) => values[0] === "again"),
  )
  const nominal =
    opening.determined ||
    opening.light !== undefined ||
    opening.occurs ||
    opening.exists ||
    opening.nations !== undefined
  const asVerb = triggers.find((trigger) => {
    if (trigger.kind === "noun") return false
    if (nominal && trigger.kind === "verb") return false
    if (opening.passive)
      return (
        trigger.forms.includes("participle") || trigger.forms.includes("gerund") || trigger.kind === "phrase"
      )
    if (opening.infinitive || opening.modal)
      return trigger.forms.includes("base") || trigger.kind === "phrase"
    if (opening.scene && !["kill", "injure"].includes(trigger.predicate)) return false
    if (trigger.forms.includes("finite"))
      return subjectAfter || opening.scene || opening.subject !== undefined || opening.counted !== undefined
    return trigger.forms.includes("gerund") && context.kind
  })
  return asVerb ?? triggers.find((trigger) => trigger.kind === "noun")
}

/** Reads the nation's adjectives before a noun of an event: "Turkish and Syrian", "Russian-Turkish". */
function readNations(context: FrameContext, from: number, to: number): Party | undefined {
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

/** Reads one unit of the opening; the unit after it, or undefined where the clause is not understood. */
export function readOpening(
  context: FrameContext,
  at: number,
  to: number,
  opening: Opening,
): number | undefined {
  const { units, options } = context
  const unit = units[at]
  if (unit === undefined) return undefined
  if (unit.time !== undefined) {
    opening.times.push(unit.time)
    return at + 1
  }
  if (is(unit, "not")) {
    opening.polarity = opening.polarity === "positive" ? "negative" : "positive"
    opening.cues.push(span(unit))
    return at + 1
  }
  if (is(unit, "hedge-base")) {
    if (isBase(units[at + 1])) {
      opening.certainty = "possible"
      opening.cues.push(span(unit))
    }
    return at + 1
  }
  const hedge = valuesOf(unit, "hedge")?.[0]
  if (hedge !== undefined) {
    opening.certainty = hedge as Certainty
    opening.cues.push(span(unit))
    if (is(unit, "aux")) opening.modal = true
    return at + 1
  }
  if (is(unit, "only")) {
    opening.only.push(span(unit))
    opening.cues.push(span(unit))
    return at + 1
  }
  if (is(unit, "infinitive")) {
    opening.infinitive = true
    return at + 1
  }
  if (is(unit, "aux")) {
    opening.modal = is(unit, "aux", "modal")
    return at + 1
  }
  if (is(unit, "exist")) {
    opening.exists = true
    return at + 1
  }
  if (is(unit, "be")) {
    opening.passive = true
    return at + 1
  }
  if (is(unit, "first")) {
    opening.first = true
    return at + 1
  }
  if (is(unit, "several")) {
    opening.several = true
    opening.determined = true
    return at + 1
  }
  if (is(unit, "track") || is(unit, "rank") || is(unit, "formality")) {
    opening.manner.push(unit)
    return at + 1
  }
  if (
    is(unit, "light") &&
    (opening.subject !== undefined || options.frames.subjectAfter || opening.infinitive)
  ) {
    opening.light = unit
    return at + 1
  }
  if (is(unit, "occur")) {
    opening.occurs = true
    return at + 1
  }
  // "the holding of a meeting" tells of one, "efforts to hold" and "the idea of" of none
  if (is(unit, "idea") && (context.kind || (is(unit, "holding") && opening.subject === undefined)))
    return at + 1
  const nations =
    opening.nations === undefined && is(unit, "demonym") ? readNations(context, at, to) : undefined
  const beforeNoun = nations !== undefined && leadsToNoun(context, nations.next, to)
  if (!beforeNoun) {
    const party = readParty(context, at)
    if (party !== undefined && party.next <= to && opening.counted === undefined) {
      if (opening.subject !== undefined) return undefined
      opening.subject = party
      if (!is(units[party.next], "possessive")) return party.next
      opening.determined = true
      return party.next + 1
    }
    const counted =
      opening.counted === undefined && opening.subject === undefined ? countAt(context, at) : undefined
    if (counted !== undefined) {
      opening.counted = at
      return counted
    }
  }
  if (opening.subject === undefined && !options.frames.subjectAfter && isPatient(unit)) {
    opening.patient = unit
    return at + 1
  }
  if (is(unit, "demonym") && isPatient(units[at + 1])) return at + 1
  if (nations !== undefined && beforeNoun) {
    opening.nations = nations
    return nations.next
  }
  if (is(unit, "scene") && opening.subject === undefined) {
    opening.scene = true
    opening.determined = false
    return at + 1
  }
  if (is(unit, "determiner")) {
    opening.determined = true
    return at + 1
  }
  if (
    is(unit, "filler") ||
    is(unit, "quote") ||
    is(unit, "adjective") ||
    is(unit, "title") ||
    is(unit, "copula")
  )
    return at + 1
  if (is(unit, "in") || is(unit, "on") || is(unit, "to")) {
    if (units[at + 1]?.time !== undefined) return at + 1
    if (opening.light !== undefined && triggersOf(units[at + 1]).some(({ kind }) => kind === "noun"))
      return at + 1
    if (is(unit, "to")) return undefined
    const place = readPlace(context, at + 1)
    if (place === undefined || place.next > to) return undefined
    opening.places.push(at + 1)
    return place.next
  }
  if (prepositions.some((sense) => is(unit, sense)) && units[at + 1]?.time !== undefined) return at + 1
  if (
    is(unit, "comma") &&
    (opening.times.length > 0 || opening.places.length > 0 || opening.subject !== undefined)
  )
    return at + 1
  // one adjective that is not known, between an article or "held" and its noun
  const plain =
    unit.senses.length === 0 &&
    unit.names.length === 0 &&
    unit.known === undefined &&
    !unit.mark &&
    !unit.capital
  if (plain && !options.frames.headFirst && (opening.determined || opening.light !== undefined)) {
    let noun = at + 1
    while (noun < to && noun - at < 3 && (is(units[noun], "hyphen") || isPlain(units[noun]))) noun++
    if (
      noun < to &&
      (triggersOf(units[noun]).some(({ kind }) => kind === "noun") || is(units[noun], "demonym"))
    )
      return at + 1
  }
  return undefined
}

/** Whether a verb is in the form that a particle of doubt makes doubtful ("قد يجتمع", not "قد اجتمع"). */
export const isBase = (unit: Unit | undefined) =>
  triggersOf(unit).some(({ forms }) => forms.includes("base")) ||
  is(unit, "occur", "base") ||
  is(unit, "light", "base") ||
  is(unit, "be")

const isPatient = (unit: Unit | undefined) => is(unit, "label", "victims") || is(unit, "label", "site")

const isPlain = (unit: Unit | undefined) =>
  unit !== undefined && unit.senses.length === 0 && unit.names.length === 0 && !unit.mark && !unit.capital

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

/** A count of people that begins a clause: "12 people", "at least three soldiers"; the unit after it. */
function countAt(context: FrameContext, at: number): number | undefined {
  const probe = createDraft(
    { predicate: "kill", kind: "noun", forms: [], slots: new Map(), fixed: new Map(), several: false },
    [0, 0],
  )
  return fillCount(context, probe, at, context.units.length)
}
