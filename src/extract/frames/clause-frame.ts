import type { Certainty, Polarity } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { factsOf, isStance } from "./facts.ts"
import { fillAfter } from "./fill.ts"
import { fillCount } from "./fill-count.ts"
import { type Finished, finish } from "./finish.ts"
import { finishFirst } from "./finish-first.ts"
import { readHappening } from "./happening.ts"
import { implyParties } from "./implied.ts"
import type { Trigger } from "./lexicon.ts"
import type { Opening } from "./opening.ts"
import { isSince } from "./passing.ts"
import type { Controller, ReadKind } from "./roles.ts"
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
import { is, type Unit } from "./unit.ts"

/** An event as one clause tells it. */
export interface ClauseReading {
  readonly event: Finished
  readonly polarity: Polarity
  readonly certainty: Certainty | undefined
  readonly trigger: readonly [number, number]
  readonly cues: readonly (readonly [number, number])[]
  readonly next: number
}

/** The head of a clause with what stands before it. */
export interface Head {
  readonly context: FrameContext
  readonly trigger: Trigger
  readonly unit: Unit
  readonly at: number
  readonly to: number
  readonly opening: Opening
  readonly controller: Controller
  readonly readKind: ReadKind
}

/** Reads the event of a head that has been found; undefined where something in the clause does not fit it. */
export function readFrame(head: Head): ClauseReading | undefined {
  const { context, trigger, unit, at, to, opening } = head
  const draft = startDraft(trigger, unit, opening)
  if (!placeOpening(head, draft)) return undefined
  const stop = fillFrame(head, draft)
  const told = happeningOf(head, draft, stop)
  if (told === undefined) return undefined
  const { next, certainty } = told
  if (!context.kind && strays(context, next, to)) return undefined
  // what happened once has not happened since a day
  if (!draft.first && factsOf(trigger.predicate).once === true && startsSince(context, at, next))
    return undefined
  const event = draft.first && draft.since !== undefined ? firstOf(head, draft) : finish(context, draft)
  if (event === undefined) return undefined
  // "does not want" is more than not to want
  const negated = told.polarity === "negative" && !context.kind ? trigger.fixed.get("negated") : undefined
  return {
    event: collapse(negated === undefined ? event : { ...event, predicate: negated }),
    polarity: negated === undefined ? told.polarity : "positive",
    certainty,
    trigger: draft.at,
    cues: told.cues,
    next,
  }
}

/** Puts what stands before the head into its roles; false where it has none for it. */
function placeOpening({ context, trigger, unit, to, opening, controller }: Head, draft: Draft): boolean {
  const { speaker } = context.input
  const owner = controller.members.length > 0 || speaker === undefined ? controller.members : [speaker]
  if (unit.possessed && !ownsPronoun(draft, trigger, owner, unit)) return false
  const passive = opening.passive && trigger.forms.includes("participle") && trigger.kind === "verb"
  if (!placeSubject(draft, trigger, opening, passive)) return false
  if (opening.counted !== undefined) fillCount(context, draft, opening.counted, to)
  return opening.patient === undefined || (passive && placePatient(draft, trigger, opening.patient))
}

/** Reads the roles behind the head and infers those that nothing names; the unit at which it stops. */
function fillFrame(head: Head, draft: Draft): number {
  const { context, trigger, unit, at, to, opening, controller, readKind } = head
  const noun = trigger.kind === "noun"
  const missing = inferSubject(head, draft)
  // "readiness to help": whose it is must be known before what it is to
  if (noun && !context.kind && is(context.units[at + 1], "infinitive")) implyParties(context, draft, unit)
  const stop = fillAfter(context, draft, at + 1, to, missing, readKind)
  const owns = controller.nouns === "any" || (controller.nouns === "stances" && isStance(trigger.predicate))
  if (noun && context.kind && owns) ownNoun(draft, trigger, controller, unit)
  if (noun && !context.kind) implyParties(context, draft, unit)
  for (const place of opening.places) placeFrom(context, draft, place)
  return stop
}

/** Whether the clause has no subject before its verb though one could follow. */
function awaitsSubject({ context, trigger, opening }: Head): boolean {
  const { subject, counted, scene } = opening
  const before = subject !== undefined || counted !== undefined || scene
  return context.options.frames.subjectAfter && trigger.kind !== "noun" && !before
}

/** Whether an infinitive or a verb without a subject has the one of the clause around it. */
function isControlled({ context, trigger, opening, controller }: Head): boolean {
  if (opening.subject !== undefined || controller.members.length === 0 || trigger.kind === "noun")
    return false
  return context.kind || opening.infinitive || factsOf(trigger.predicate).withoutPronoun !== true
}

/** Gives a verb the subject that it does not name: its controller, or "we"; whether one is still to come. */
function inferSubject(head: Head, draft: Draft): boolean {
  const { context, trigger, unit, at, to, controller } = head
  const { subjectAfter } = context.options.frames
  const follows = () => partyFollows(context, at + 1, to)
  const waits = awaitsSubject(head)
  if (isControlled(head) && !(subjectAfter && follows())) control(draft, trigger, controller.members, unit)
  if (waits && trigger.forms.includes("we") && !follows()) speakFor(context, draft, trigger, unit)
  return waits && !draft.agents.has(trigger.slots.get("subject") ?? "")
}

/** How sure an event is told, and where that ends. */
interface Told {
  readonly next: number
  readonly polarity: Polarity
  readonly certainty: Certainty | undefined
  readonly cues: ClauseReading["cues"]
}

/** A noun alone tells of its event only where something says that it happened, or where it is all that is said. */
function happeningOf(head: Head, draft: Draft, stop: number): Told | undefined {
  const { context, trigger, to, opening, readKind } = head
  const { polarity, certainty, light, exists, occurs, passive } = opening
  const cues = [...opening.cues, ...draft.only]
  if (trigger.kind !== "noun" || light !== undefined || exists || occurs)
    return { next: stop, polarity, certainty, cues }
  const happening = readHappening(context, draft, opening, stop, to, readKind)
  if (!happening.happens && !draft.first) {
    if (passive || (!context.kind && !standsAlone(context, happening.next, to))) return undefined
  }
  return { ...happening, cues: [...cues, ...happening.cues] }
}

/** Whether what follows a noun phrase leaves it the whole of what is said, and no other verb's subject. */
function standsAlone(context: FrameContext, next: number, to: number): boolean {
  const unit = context.units[next]
  if (next >= to || unit === undefined) return true
  return endsClause(unit) || is(unit, "relative") || is(unit, "and") || is(unit, "discuss")
}

function startsSince(context: FrameContext, from: number, to: number): boolean {
  return context.units.slice(from, to).some((unit) => isSince(context, unit))
}

/** "The first since" is told of a kind: its offices stand for states. */
function firstOf(head: Head, draft: Draft): Finished | undefined {
  const { context, trigger, unit, at, to, opening, readKind } = head
  const inner: FrameContext = { ...context, kind: true }
  const again = startDraft(trigger, unit, opening)
  placeSubject(again, trigger, opening, false)
  fillAfter(inner, again, at + 1, to, false, readKind)
  const kind = finish(inner, again)
  return kind === undefined ? undefined : finishFirst(context, draft, kind)
}

/** A negation or an exception right after what was read may bear on it: then nothing is claimed. */
function strays(context: FrameContext, next: number, to: number): boolean {
  const unit = context.units[next]
  return next < to && (is(unit, "not") || is(unit, "stop"))
}
