import { normalizeProposition } from "../../claims/normalize-proposition.ts"
import type { Proposition, RoleValue } from "../../schema/proposition.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import type { Predicate } from "../../vocabulary/define-predicate.ts"
import { actPredicate } from "../frames/act-predicate.ts"
import type { FrameContext } from "../frames/context.ts"
import { wrap } from "../frames/read-proposition.ts"
import { type Place, remainderOf } from "../frames/remainder.ts"
import { timeValue } from "../frames/time-role.ts"
import type { Document, Run } from "../text/document.ts"
import { addFigures } from "./event-figures.ts"
import { newsDay } from "./event-time.ts"
import type { Told } from "./lend-times.ts"
import { predicateOf, roleFor } from "./open-roles.ts"
import { isByTheWay, polarityOf, type Turned } from "./polarity.ts"
import { valueOf } from "./role-values.ts"
import type { ToldEvent } from "./told-event.ts"
import type { ToldHead } from "./told-heads.ts"

/** An event that a sentence tells, and where the words stand that tell of it. */
export interface EventReading {
  readonly proposition: Proposition
  readonly head: Place
  readonly told: ToldEvent
  /** Whether the sentence says it, not only mentions it. */
  readonly foreground: boolean
}

/** Returns an event that was told as a proposition; undefined where the vocabulary has no predicate for it. */
export function proposeEvent(
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
