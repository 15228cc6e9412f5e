import type { Certainty, Polarity } from "../../schema/proposition.ts"
import { type FrameContext, stateOf } from "./context.ts"
import { createDraft, addParty, type Draft, roleType } from "./draft.ts"
import { endsClause, fillAfter, fillCount, labelClasses, prepositions, type ReadKind } from "./fill.ts"
import { type Finished, finish, finishFirst } from "./finish.ts"
import type { FrameTime } from "./input.ts"
import type { Trigger } from "./lexicon.ts"
import { type Party, readParty } from "./party.ts"
import { readPlace } from "./place.ts"
import { is, triggersOf, type Unit, valuesOf } from "./units.ts"

/** An event as one clause tells it. */
export interface ClauseReading {
  readonly event: Finished
  readonly polarity: Polarity
  readonly certainty: Certainty | undefined
  readonly trigger: readonly [number, number]
  readonly cues: readonly (readonly [number, number])[]
  readonly next: number
}

/** What stands before the head of a clause. */
interface Opening {
  subject: Party | undefined
  /** The label of what a passive's subject is: "the embassy", "civilians". */
  patient: Unit | undefined
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

const stances: ReadonlySet<string> = new Set([
  "support",
  "oppose",
  "seek",
  "facilitate",
  "welcome",
  "refuse",
  "propose",
  "demand",
  "invite",
  "threaten",
  "condition",
])

/** Deeds of force: a pronoun before them is as often no one's ("that there were killed"). */
const forces: ReadonlySet<string> = new Set([
  "kill",
  "injure",
  "attack",
  "arrest",
  "close",
  "reopen",
  "appoint",
])

const span = (unit: Unit): readonly [number, number] => [unit.start, unit.end]

/** The trigger of a unit that fits what stands before it. */
function fitting(context: FrameContext, unit: Unit, opening: Opening): Trigger | undefined {
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
    if (trigger.forms.includes("finite"))
      return subjectAfter || opening.subject !== undefined || opening.counted !== undefined
    return trigger.forms.includes("gerund") && context.kind
  })
  return asVerb ?? triggers.find((trigger) => trigger.kind === "noun")
}

function startDraft(trigger: Trigger, unit: Unit, opening: Opening): Draft {
  const draft = createDraft(trigger, span(unit))
  draft.times.push(...opening.times)
  draft.only.push(...opening.only)
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
function placeSubject(draft: Draft, trigger: Trigger, opening: Opening, passive: boolean): boolean {
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
function readOpening(context: FrameContext, at: number, to: number, opening: Opening): number | undefined {
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
  if (is(unit, "idea") && (context.kind || opening.subject === undefined)) return at + 1
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
const isBase = (unit: Unit | undefined) =>
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
  return fillCount(context, probe, at)
}

/** What may follow an event's noun phrase: "was held in Moscow", "may take place"; the unit after it. */
function readHappening(
  context: FrameContext,
  draft: Draft,
  opening: Opening,
  from: number,
  to: number,
  readKind: ReadKind,
) {
  const { units } = context
  let at = from
  let happens = false
  const cues: (readonly [number, number])[] = []
  let { polarity, certainty } = opening
  for (; at < to; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (is(unit, "occur")) {
      happens = true
      continue
    }
    if (is(unit, "hedge-base")) {
      if (isBase(units[at + 1])) certainty = "possible"
      continue
    }
    if (is(unit, "only")) {
      happens = true
      break
    }
    if (is(unit, "light", "participle") || (is(unit, "light") && context.options.frames.subjectAfter)) {
      happens = true
      continue
    }
    const hedge = valuesOf(unit, "hedge")?.[0]
    if (hedge !== undefined) {
      certainty = hedge as Certainty
      cues.push(span(unit))
      continue
    }
    if (is(unit, "not")) {
      polarity = polarity === "positive" ? "negative" : "positive"
      cues.push(span(unit))
      continue
    }
    if (unit.time !== undefined) {
      draft.times.push(unit.time)
      continue
    }
    if (
      is(unit, "aux") ||
      is(unit, "be") ||
      is(unit, "infinitive") ||
      is(unit, "filler") ||
      is(unit, "copula")
    )
      continue
    if (is(unit, "comma") && !happens && !endsClause(units[at + 1])) continue
    break
  }
  if (!happens)
    return { next: from, happens, polarity: opening.polarity, certainty: opening.certainty, cues: [] }
  const next = fillAfter(context, draft, at, to, false, readKind)
  return { next, happens, polarity, certainty, cues }
}

/** Whether what follows a noun phrase leaves it the whole of what is said, and no other verb's subject. */
function standsAlone(context: FrameContext, next: number, to: number): boolean {
  const unit = context.units[next]
  if (next >= to || unit === undefined) return true
  return endsClause(unit) || is(unit, "relative") || is(unit, "and") || is(unit, "discuss")
}

/** The kind of event at a complement: "the idea of holding a meeting between …", "to meet …", "that X do …". */
const readKindAt: ReadKind = (context, from, to, controller) => {
  const { units } = context
  let at = from
  while (at < to && (is(units[at], "that") || is(units[at], "filler") || is(units[at], "quote"))) at++
  const first = units[at]
  if (first === undefined) return undefined
  const inner: FrameContext = { ...context, kind: true }
  const reading = readClause(inner, at, to, controller)
  if (reading === undefined || reading.polarity === "negative") return undefined
  const last = units[reading.next - 1] ?? first
  return {
    value: {
      kind: { predicate: reading.event.predicate, roles: reading.event.roles },
      at: [first.start, Math.max(last.end, first.end)],
    },
    next: reading.next,
  }
}

/**
 * Reads the event that a clause tells, from its head: its first verb, the noun of a light verb, or its only noun.
 * Undefined where a word before the head is not understood, or a role that the predicate needs is not there.
 *
 * @param controller Who does what an infinitive without a subject tells.
 */
export function readClause(
  context: FrameContext,
  from: number,
  to: number,
  controller: readonly string[] = [],
): ClauseReading | undefined {
  const { units } = context
  const afterTo = context.kind && (is(units[from - 1], "infinitive") || is(units[from], "infinitive"))
  const opening: Opening = {
    subject: undefined,
    patient: undefined,
    counted: undefined,
    nations: undefined,
    light: undefined,
    occurs: false,
    exists: false,
    passive: false,
    infinitive: afterTo,
    determined: false,
    modal: false,
    first: false,
    several: false,
    polarity: "positive",
    certainty: undefined,
    times: [],
    manner: [],
    places: [],
    only: [],
    cues: [],
  }
  let at = from
  let trigger: Trigger | undefined
  while (at < to) {
    const unit = units[at]
    if (unit === undefined || endsClause(unit) || is(unit, "relative") || is(unit, "stop")) return undefined
    trigger = fitting(context, unit, opening)
    if (trigger !== undefined) {
      const reading = readFrame(context, trigger, unit, at, to, opening, controller)
      // "sent aid": what is no frame of its own may do what its noun says
      if (reading !== undefined || !is(unit, "light") || opening.light !== undefined) return reading
    }
    const next = readOpening(context, at, to, opening)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

function readFrame(
  context: FrameContext,
  trigger: Trigger,
  head: Unit,
  at: number,
  to: number,
  opening: Opening,
  controller: readonly string[],
): ClauseReading | undefined {
  const { subjectAfter } = context.options.frames
  const noun = trigger.kind === "noun"
  const passive = opening.passive && trigger.forms.includes("participle") && trigger.kind === "verb"
  const draft = startDraft(trigger, head, opening)
  const { speaker } = context.input
  const owner = controller.length > 0 || speaker === undefined ? controller : [speaker]
  if (head.possessed && !ownsPronoun(draft, trigger, owner, head)) return undefined
  const controlled =
    opening.subject === undefined &&
    controller.length > 0 &&
    !noun &&
    (context.kind || opening.infinitive || !forces.has(trigger.predicate))
  if (!placeSubject(draft, trigger, opening, passive)) return undefined
  if (opening.counted !== undefined) fillCount(context, draft, opening.counted)
  if (opening.patient !== undefined && !(passive && placePatient(draft, trigger, opening.patient)))
    return undefined
  const waits = subjectAfter && !noun && opening.subject === undefined && opening.counted === undefined
  if (controlled && (!subjectAfter || !partyFollows(context, at + 1, to)))
    control(draft, trigger, controller, head)
  const we = waits && trigger.forms.includes("we") && !partyFollows(context, at + 1, to)
  if (we) speakFor(context, draft, trigger, head)
  const missing = waits && !draft.agents.has(trigger.slots.get("subject") ?? "")
  const stop = fillAfter(context, draft, at + 1, to, missing, readKindAt)
  if (noun && context.kind && controller.length > 0) ownNoun(draft, trigger, controller, head)
  for (const place of opening.places) placeFrom(context, draft, place)
  let next = stop
  let { polarity, certainty } = opening
  const cues = [...opening.cues, ...draft.only]
  if (noun && opening.light === undefined && !opening.exists) {
    if (opening.occurs) {
      // said before its noun
    } else {
      const happening = readHappening(context, draft, opening, stop, to, readKindAt)
      next = happening.next
      polarity = happening.polarity
      certainty = happening.certainty
      cues.push(...happening.cues)
      if (!happening.happens && !draft.first && !context.kind && !standsAlone(context, next, to))
        return undefined
      if (opening.passive && !draft.first && !happening.happens) return undefined
    }
  }
  if (!context.kind && strays(context, next, to)) return undefined
  const event =
    draft.first && draft.since !== undefined
      ? firstOf(context, trigger, draft, at, to, opening, controller)
      : finish(context, draft)
  if (event === undefined) return undefined
  // "does not want" is more than not to want
  const negated = polarity === "negative" && !context.kind ? trigger.fixed.get("negated") : undefined
  const told = collapse(negated === undefined ? event : { ...event, predicate: negated })
  return {
    event: told,
    polarity: negated === undefined ? polarity : "positive",
    certainty,
    trigger: draft.at,
    cues,
    next,
  }
}

function placePatient(draft: Draft, trigger: Trigger, unit: Unit): boolean {
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

/** "The first since" is told of a kind: its offices stand for states. */
function firstOf(
  context: FrameContext,
  trigger: Trigger,
  draft: Draft,
  at: number,
  to: number,
  opening: Opening,
  controller: readonly string[],
): Finished | undefined {
  const inner: FrameContext = { ...context, kind: true }
  const head = context.units[at]
  if (head === undefined) return undefined
  const again = startDraft(trigger, head, opening)
  placeSubject(again, trigger, opening, false)
  void controller
  fillAfter(inner, again, at + 1, to, false, readKindAt)
  const kind = finish(inner, again)
  return kind === undefined ? undefined : finishFirst(context, draft, kind)
}

/** A negation or an exception right after what was read may bear on it: then nothing is claimed. */
function strays(context: FrameContext, next: number, to: number): boolean {
  const unit = context.units[next]
  return next < to && (is(unit, "not") || is(unit, "stop"))
}

function partyFollows(context: FrameContext, at: number, to: number): boolean {
  const party = readParty(context, at)
  return party !== undefined && party.next <= to
}

function control(draft: Draft, trigger: Trigger, controller: readonly string[], head: Unit): void {
  const role = trigger.slots.get("subject")
  if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return
  addParty(draft, role, { members: controller, inferred: true, start: head.start, end: head.end, next: 0 })
}

/** A pronoun written onto the noun of an event ("لقائه") is its subject: whoever the stance is put to. */
function ownsPronoun(draft: Draft, trigger: Trigger, controller: readonly string[], head: Unit): boolean {
  if (trigger.kind !== "noun" || controller.length === 0) return trigger.kind !== "noun"
  const role = trigger.slots.get("subject")
  if (role === undefined || !["agent", "agents"].includes(roleType(draft, role) ?? "")) return false
  addParty(draft, role, { members: controller, inferred: true, start: head.start, end: head.end, next: 0 })
  return true
}

/** "We": the side of whoever speaks. */
function speakFor(context: FrameContext, draft: Draft, trigger: Trigger, head: Unit): void {
  const { speaker } = context.input
  const state = speaker === undefined ? undefined : stateOf(context, speaker)
  if (state !== undefined) control(draft, trigger, [state], head)
}

/**
 * The noun of a deed that is wanted or threatened is done by whoever wants or is asked for it; of what two do, where
 * only the other is named ("wants a meeting with Assad"), that one is the first.
 */
function ownNoun(draft: Draft, trigger: Trigger, controller: readonly string[], head: Unit): void {
  const role = trigger.slots.get("subject")
  if (role === undefined) return
  const named = draft.agents.get(role)?.members ?? []
  const lacks =
    roleType(draft, role) === "agents" && role === "participants" ? named.length === 1 : named.length === 0
  if (lacks && controller.length === 1 && !named.includes(controller[0] ?? ""))
    control(draft, trigger, controller, head)
}

function placeFrom(context: FrameContext, draft: Draft, at: number): void {
  const role = draft.trigger.slots.get("in")
  if (role === undefined || roleType(draft, role) !== "place" || draft.roles.has(role)) return
  const place = readPlace(context, at)
  if (place !== undefined) draft.roles.set(role, { ...place.value, at: [place.start, place.end] })
}

/** Who seeks to help it along, helps it along; a stance to a stance of one's own is the inner one. */
function collapse(event: Finished): Finished {
  const what = event.roles["what"]
  if (event.predicate !== "seek" && event.predicate !== "support" && event.predicate !== "facilitate")
    return event
  if (what === undefined || !("kind" in what) || !stances.has(what.kind.predicate)) return event
  if (what.kind.predicate !== "facilitate" && what.kind.predicate !== "seek") return event
  const [outer, inner] = [event.roles["agent"], what.kind.roles["agent"]]
  const id = (value: typeof outer) => (value !== undefined && "value" in value ? value.value : undefined)
  if (inner !== undefined && id(inner) !== id(outer)) return event
  const predicate = event.predicate === "facilitate" ? "facilitate" : what.kind.predicate
  const deep = what.kind.roles["what"]
  return deep === undefined || outer === undefined
    ? event
    : { predicate, roles: { ...event.roles, what: deep } }
}
