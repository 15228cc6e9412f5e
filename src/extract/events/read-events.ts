import { normalizeProposition } from "../../claims/normalize-proposition.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Proposition, RoleValue } from "../../schema/proposition.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import type { Predicate } from "../../vocabulary/define-predicate.ts"
import { actPredicate } from "../frames/act-predicate.ts"
import type { FrameContext } from "../frames/context.ts"
import { contextOf } from "../frames/context-of.ts"
import type { FrameInput } from "../frames/input.ts"
import { wrap } from "../frames/read-proposition.ts"
import { type Place, remainderOf } from "../frames/remainder.ts"
import { timeValue } from "../frames/time-role.ts"
import type { Document, Run } from "../text/document.ts"
import { createNameFinder, type NameFinder } from "../who/name-finder.ts"
import { type AssignedRole, assignRoles } from "./assign-roles.ts"
import { addFigures } from "./event-figures.ts"
import { newsDay, sideOf, timeOf } from "./event-time.ts"
import { foregroundHeads } from "./foreground.ts"
import { lendTimes, type Told } from "./lend-times.ts"
import { predicateOf, roleFor } from "./open-roles.ts"
import { phrasesOf } from "./phrases-of.ts"
import { valueOf } from "./role-values.ts"
import { voiced } from "./passive-head.ts"
import { isByTheWay, polarityOf, type Turned } from "./polarity.ts"
import { filledFeatures } from "./event-features.ts"
import { mayTell, type ToldEvent, toldEvent } from "./told-event.ts"
import { conceptsOf, headFinderOf, type ToldHead, toldHeads } from "./told-heads.ts"

/** An event that a sentence tells, and where the words stand that tell of it. */
export interface EventReading {
  readonly proposition: Proposition
  readonly head: Place
  readonly told: ToldEvent
  /** Whether the sentence says it, not only mentions it. */
  readonly foreground: boolean
}

/** Reads the events of an article's sentences. */
export interface EventReader {
  /**
   * Returns the events that some tokens tell, in their order, each a predicate of the built-in vocabulary.
   *
   * @param toCarry Nothing is wanted where no event carries the sentence: then less is looked at.
   */
  read(run: Run, input: () => FrameInput, toCarry: boolean): readonly EventReading[]
}

/** What is made once for an article. */
interface Reader {
  readonly document: Document
  readonly registry: Registry
  readonly names: NameFinder
}

/** Starts reading the events of an article. */
export function createEventReader(document: Document, registry: Registry): EventReader {
  const finder = headFinderOf(document.pack.concepts)
  const reader: Reader = { document, registry, names: createNameFinder(registry) }
  return {
    read(run, input, toCarry) {
      const concepts = conceptsOf(document, run, finder)
      // "Did they attack?" tells nothing, "After the attack, who will lead?" does
      const asks = isQuestion(document, run)
      const heads = toldHeads(concepts).filter(({ kind }) => !asks || kind === "noun")
      if (heads.length === 0) return []
      const { pack } = document
      const own = input()
      const timed = (own.times ?? []).length > 0
      const likelyHeads = heads.flatMap((head) => {
        const features = mayTell(document, run, { head, concepts, timed })
        return features === undefined ? [] : [{ head, features }]
      })
      const carrying = foregroundHeads(
        document,
        run,
        reader.names,
        likelyHeads.map(({ head }) => head),
      )
      if (toCarry && carrying.size === 0) return []
      const all = likelyHeads.flatMap(
        ({ head, features }) => toldBy(reader, run, own, head, features, carrying.has(head)) ?? [],
      )
      const context = all.length === 0 ? undefined : contextOf(own, { frames: pack.frames, registry })
      if (context === undefined) return []
      return lendTimes(document, likeliest(all)).flatMap(
        (told) => readEvent(context, document, run, told) ?? [],
      )
    },
  }
}

/** Whether a question mark ends the sentence of some tokens. */
function isQuestion(document: Document, { to }: Run): boolean {
  return document.isMark(to - 1, "?؟") || document.isMark(to, "?؟")
}

function toldBy(
  { document, names }: Reader,
  run: Run,
  { times = [], start, end, day }: FrameInput,
  written: ToldHead,
  own: readonly string[],
  foreground: boolean,
): Told | undefined {
  const head = voiced(document, written)
  const phrases = phrasesOf(document, run, head, names)
  const roles = assignRoles(document, head, phrases)
  if (isOtherwise(head, roles)) return undefined
  const within = times.filter((one) => one.start >= start && one.end <= end)
  const time = timeOf(document, run, head, phrases, within)
  const features = [...own, ...filledFeatures({ head, phrases, roles })]
  const told = toldEvent(document, features, sideOf(time, day))
  return told === undefined ? undefined : { head, told, roles, time, foreground }
}

/** "Tsarnaev was captured" is an arrest and no capture of a place; "conditions are met" is no meeting. */
function isOtherwise({ event, others, passive }: ToldHead, roles: readonly AssignedRole[]): boolean {
  if (event === "meet") return passive === true
  if (event !== "capture" || !others.includes("arrest")) return false
  return roles.some(
    ({ role, phrase }) =>
      (role === "place" || role === "patient") &&
      phrase.preposition === undefined &&
      phrase.sense !== "place" &&
      phrase.sense !== "country",
  )
}

/** Of several meanings of the same words the likeliest. */
function likeliest(all: readonly Told[]): readonly Told[] {
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.head.from === one.head.from && other.told.score > one.told.score,
      ),
  )
}

function readEvent(
  context: FrameContext,
  document: Document,
  run: Run,
  { head, told, roles: assigned, time, foreground }: Told,
): EventReading | undefined {
  const predicate = vocabulary.get(predicateOf(head.event))
  if (predicate === undefined) return undefined
  const roles = rolesOf(context, document, { head, roles: assigned }, predicate)
  const turned = polarityOf(document, run, head)
  const byTheWay = isByTheWay(document, run, head)
  if (predicate.roles["time"] !== undefined) {
    const news = isNews(head, told, turned) && !byTheWay ? newsDay(context.input) : undefined
    const value = time === undefined ? news : timeValue(context, time)
    if (value !== undefined) roles["time"] = value
  }
  addFigures({ context, document, sentence: run, head, predicate, time }, roles)
  const at: Place = [document.tokens[head.from]?.start ?? 0, document.tokens[head.to - 1]?.end ?? 0]
  const sure = isSought(head, told, turned) ? { ...told, certainty: "unspecified" as const } : told
  const denied = context.input.act === "denies" && !byTheWay
  const proposition = propose(context, document, predicate, roles, { ...turned, denied }, sure, at)
  return proposition === undefined ? undefined : { proposition, head: at, told, foreground }
}

/** Whether an event is told as having just happened. */
function isNews({ kind }: ToldHead, { extent, certainty }: ToldEvent, { polarity }: Turned): boolean {
  return kind === "verb" && extent === "occurrence" && certainty === "certain" && polarity === "positive"
}

/** A truce that is not there yet is one that somebody asks for. */
function isSought({ event }: ToldHead, { extent, certainty }: ToldEvent, { polarity }: Turned): boolean {
  return event === "truce" && extent === "plan" && certainty === "certain" && polarity === "positive"
}

function rolesOf(
  context: FrameContext,
  document: Document,
  { head, roles: assigned }: Pick<Told, "head" | "roles">,
  predicate: Predicate,
): Record<string, RoleValue> {
  const roles: Record<string, RoleValue> = {}
  const isNoun = head.kind === "noun"
  for (const { role, phrase } of assigned) {
    // "the Moscow meeting": where, not who
    const isSite = isNoun && phrase.sense === "place" && predicate.roles["place"] !== undefined
    const own = isSite ? "place" : roleFor(predicate, role)
    const kind = own === undefined ? undefined : predicate.roles[own]
    if (own === undefined || kind === undefined) continue
    // "he was captured": a person is no place
    if (kind.type === "place" && (phrase.kind === "pronoun" || phrase.sense === "person")) continue
    const value = valueOf(context, document, phrase, kind.type)
    if (value === undefined) continue
    roles[own] = own in roles ? joined(roles[own], value) : value
  }
  return roles
}

/** Two phrases of one role: their members together, where both are lists. */
function joined(one: RoleValue | undefined, other: RoleValue): RoleValue {
  if (one === undefined) return other
  if (!("includes" in one && "includes" in other)) return one
  return { ...one, includes: [...one.includes, ...other.includes] }
}

function propose(
  context: FrameContext,
  { tokens }: Document,
  predicate: Predicate,
  roles: Record<string, RoleValue>,
  { polarity, cues, denied, lasting }: Turned & { readonly denied: boolean },
  { extent, certainty }: ToldEvent,
  at: Place,
): Proposition | undefined {
  const { act } = context.input
  const wrapped = actPredicate(act)
  const event = { predicate: predicate.id, roles }
  const turned = denied ? (polarity === "positive" ? "negative" : "positive") : polarity
  const says =
    wrapped === undefined
      ? {
          ...event,
          polarity: turned,
          certainty: certainty === "certain" ? (context.input.certainty ?? certainty) : certainty,
          extent: lasting === true && extent === "occurrence" ? "campaign" : extent,
        }
      : { ...wrap(context, wrapped, { event }), polarity: "positive", certainty: "unspecified" }
  const turning = cues.map(({ from, to }): Place => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0])
  const remainder = remainderOf(context, roles, [at, ...turning])
  return normalizeProposition({ ...says, ...(remainder.length === 0 ? {} : { remainder }) }, vocabulary)
    .proposition
}
