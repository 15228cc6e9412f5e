import type { Rank } from "../../registry/entities.ts"
import { type FrameContext, stateNamed, stateOf } from "./context.ts"
import { officeTracks } from "./office-tracks.ts"
import { readPair } from "./pair.ts"
import { membersOf, officeOf } from "./party-members.ts"
import { type Head, type Parts, readParts } from "./party-parts.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Agents that a noun phrase stands for, and what it says of their rank and channel. */
export interface Party {
  readonly members: readonly string[]
  /** The words name an office or point back; who is meant was inferred. */
  readonly inferred: boolean
  readonly rank?: Rank
  readonly track?: string
  /** The office by which they are called, for "his counterpart". */
  readonly office?: string
  readonly start: number
  readonly end: number
  /** The unit after the phrase. */
  readonly next: number
}

/** One of a list of agents, with the noun by which it is called. */
export type Member = Party & { readonly head?: Head }

/** Reads one member of a list: who is pointed at, or names, states and offices. */
export function readMember(
  context: FrameContext,
  from: number,
  previous: Party | undefined,
  inherited: Head | undefined,
): Member | undefined {
  const { units } = context
  let at = from
  while (is(units[at], "determiner") || is(units[at], "quote") || is(units[at], "title")) at++
  const first = units[at]
  if (first === undefined) return undefined
  if (is(first, "self") || is(first, "pair") || is(first, "speaker")) {
    const pointed = readPointed(context, first, at + 1)
    if (pointed !== undefined || !is(first, "office")) return pointed
  }
  const parts = readParts(context, at, inherited, (index) => readBody(context, index))
  return parts.at === at || !namesAgents(context, parts)
    ? undefined
    : memberOf(context, parts, first, previous)
}

function readBody(context: FrameContext, at: number): { id: string; next: number } | undefined {
  const body = readMember(context, at, undefined, undefined)
  const [id] = body?.members ?? []
  return body?.members.length === 1 && id !== undefined ? { id, next: body.next } : undefined
}

/** Whether the parts are agents: "whether in Turkey or elsewhere" names nobody, and an adjective alone is none. */
function namesAgents(context: FrameContext, { heads, names, at }: Parts): boolean {
  const { units } = context
  if (is(units[at], "or")) return false
  if (heads.length > 0 || names.length > 0) return true
  // "Turks" and "Turkey's" are none, either, where a noun follows
  return is(units[at - 1], "people") || stateNamed(context, units[at - 1]) !== undefined
}

function memberOf(
  context: FrameContext,
  parts: Parts,
  first: Unit,
  previous: Party | undefined,
): Member | undefined {
  const who = membersOf(context, parts, previous)
  if (who === undefined) return undefined
  const [head] = parts.heads
  const office = head?.kind === "counterpart" ? officeOf(context, previous) : head?.value
  const rank = head === undefined ? undefined : rankOf(context, head, office)
  const track = office === undefined ? undefined : officeTracks[office]
  const member: { -readonly [Key in keyof Member]: Member[Key] } = {
    members: who.members,
    inferred: who.inferred,
    start: first.start,
    end: (context.units[parts.at - 1] ?? first).end,
    next: parts.at,
  }
  if (rank !== undefined) member.rank = rank
  if (track !== undefined) member.track = track
  if (office !== undefined && head?.kind !== "body") member.office = office
  if (head !== undefined) member.head = head
  return member
}

function rankOf(context: FrameContext, head: Head, office: string | undefined): Rank | undefined {
  if (head.kind === "body") return head.value === "officials" ? "official" : undefined
  // intelligence chiefs and commanders are called by their channel, not by a rank of ministers
  if (office === undefined || office === "intelligence-chief" || office === "chief-of-staff") return undefined
  return context.registry.office(office)?.rank
}

/** "The two sides", "his country", "I": who is meant was said before. */
function readPointed(context: FrameContext, unit: Unit, next: number): Member | undefined {
  const members = pointedAt(context, unit)
  if (members === undefined) return undefined
  const { start, end } = unit
  return { members, inferred: true, start, end, next, ...pairRank(context, unit) }
}

function pointedAt(context: FrameContext, unit: Unit): string[] | undefined {
  const { speaker } = context.input
  if (is(unit, "pair")) return readPair(context, valuesOf(unit, "pair")?.[0] ?? "")
  if (speaker === undefined) return undefined
  if (is(unit, "speaker")) return [speaker]
  const state = stateOf(context, speaker)
  return state === undefined ? undefined : [state]
}

function pairRank(context: FrameContext, unit: Unit): { rank?: Rank; track?: string; office?: string } {
  const kind = valuesOf(unit, "pair")?.[0]
  const office = kind === undefined ? undefined : context.registry.office(kind)
  if (office === undefined) return {}
  const track = officeTracks[office.id]
  return { rank: office.rank, office: office.id, ...(track === undefined ? {} : { track }) }
}
