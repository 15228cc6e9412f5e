import type { Certainty, Polarity } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { fillAfter } from "./fill.ts"
import { type Finished, finish, finishFirst } from "./finish.ts"
import { readHappening } from "./happening.ts"
import { implyParties } from "./implied.ts"
import type { Trigger } from "./lexicon.ts"
import { fitting, type Opening, readOpening } from "./opening.ts"
import { isSince } from "./passing.ts"
import { type Controller, fillCount, type ReadKind } from "./roles.ts"
import { factsOf, isStance } from "./facts.ts"
import { collapse } from "./stances.ts"
import {
  control,
  ownNoun,
  ownsPronoun,
  partyFollows,
  placeFrom,
  placePatient,
  placeSubject,
  speakFor,
  startDraft,
} from "./subject.ts"
import { endsClause } from "./topics.ts"
import { is, type Unit } from "./units.ts"

/** An event as one clause tells it. */
export interface ClauseReading {
  readonly event: Finished
  readonly polarity: Polarity
  readonly certainty: Certainty | undefined
  readonly trigger: readonly [number, number]
  readonly cues: readonly (readonly [number, number])[]
  readonly next: number
}

/** A demand to support a wish to meet: deeper is no news, and a text may repeat "wants to want" for pages. */
const deepest = 3

function startsSince(context: FrameContext, from: number, to: number): boolean {
  return context.units.slice(from, to).some((unit) => isSince(context, unit))
}

const nobody: Controller = { members: [], nouns: "none" }

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
  if (first === undefined || context.depth >= deepest) return undefined
  const inner: FrameContext = { ...context, kind: true, depth: context.depth + 1 }
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
  controller: Controller = nobody,
): ClauseReading | undefined {
  const { units } = context
  const afterTo = context.kind && (is(units[from - 1], "infinitive") || is(units[from], "infinitive"))
  const opening: Opening = {
    subject: undefined,
    patient: undefined,
    counted: undefined,
    scene: false,
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
  controller: Controller,
): ClauseReading | undefined {
  const { subjectAfter } = context.options.frames
  const noun = trigger.kind === "noun"
  const passive = opening.passive && trigger.forms.includes("participle") && trigger.kind === "verb"
  const draft = startDraft(trigger, head, opening)
  const { speaker } = context.input
  const owner = controller.members.length > 0 || speaker === undefined ? controller.members : [speaker]
  if (head.possessed && !ownsPronoun(draft, trigger, owner, head)) return undefined
  const controlled =
    opening.subject === undefined &&
    controller.members.length > 0 &&
    !noun &&
    (context.kind || opening.infinitive || factsOf(trigger.predicate).withoutPronoun !== true)
  if (!placeSubject(draft, trigger, opening, passive)) return undefined
  if (opening.counted !== undefined) fillCount(context, draft, opening.counted, to)
  if (opening.patient !== undefined && !(passive && placePatient(draft, trigger, opening.patient)))
    return undefined
  const waits =
    subjectAfter && !noun && opening.subject === undefined && opening.counted === undefined && !opening.scene
  if (controlled && (!subjectAfter || !partyFollows(context, at + 1, to)))
    control(draft, trigger, controller.members, head)
  const we = waits && trigger.forms.includes("we") && !partyFollows(context, at + 1, to)
  if (we) speakFor(context, draft, trigger, head)
  const missing = waits && !draft.agents.has(trigger.slots.get("subject") ?? "")
  // "readiness to help": whose it is must be known before what it is to
  if (noun && !context.kind && is(context.units[at + 1], "infinitive")) implyParties(context, draft, head)
  const stop = fillAfter(context, draft, at + 1, to, missing, readKindAt)
  const owns = controller.nouns === "any" || (controller.nouns === "stances" && isStance(trigger.predicate))
  if (noun && context.kind && owns) ownNoun(draft, trigger, controller, head)
  if (noun && !context.kind) implyParties(context, draft, head)
  for (const place of opening.places) placeFrom(context, draft, place)
  let next = stop
  let { polarity, certainty } = opening
  const cues = [...opening.cues, ...draft.only]
  if (noun && opening.light === undefined && !opening.exists && !opening.occurs) {
    const happening = readHappening(context, draft, opening, stop, to, readKindAt)
    next = happening.next
    polarity = happening.polarity
    certainty = happening.certainty
    cues.push(...happening.cues)
    if (!happening.happens && !draft.first) {
      if (!context.kind && !standsAlone(context, next, to)) return undefined
      if (opening.passive) return undefined
    }
  }
  if (!context.kind && strays(context, next, to)) return undefined
  // what happened once has not happened since a day
  if (!draft.first && factsOf(trigger.predicate).once === true && startsSince(context, at, next))
    return undefined
  const event =
    draft.first && draft.since !== undefined
      ? firstOf(context, trigger, draft, at, to, opening)
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

/** "The first since" is told of a kind: its offices stand for states. */
function firstOf(
  context: FrameContext,
  trigger: Trigger,
  draft: Draft,
  at: number,
  to: number,
  opening: Opening,
): Finished | undefined {
  const inner: FrameContext = { ...context, kind: true }
  const head = context.units[at]
  if (head === undefined) return undefined
  const again = startDraft(trigger, head, opening)
  placeSubject(again, trigger, opening, false)
  fillAfter(inner, again, at + 1, to, false, readKindAt)
  const kind = finish(inner, again)
  return kind === undefined ? undefined : finishFirst(context, draft, kind)
}

/** A negation or an exception right after what was read may bear on it: then nothing is claimed. */
function strays(context: FrameContext, next: number, to: number): boolean {
  const unit = context.units[next]
  return next < to && (is(unit, "not") || is(unit, "stop"))
}
