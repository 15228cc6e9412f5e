import type { Rank } from "../../registry/entities.ts"
import { type FrameContext, stateNamed, stateOf } from "./context.ts"
import { officeTracks } from "./office-tracks.ts"
import { readPair } from "./pair.ts"
import { type Head, joins, type Parts, type ReadBody, readParts } from "./party-parts.ts"
import { is, type Unit, valuesOf } from "./units.ts"

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

function membersOf(context: FrameContext, parts: Parts, previous: Party | undefined) {
  const { registry, day } = context
  const [head] = parts.heads
  if (parts.names.length > 0) {
    if (head?.kind === "body") {
      const states = parts.names.map((name) => stateOf(context, name))
      return states.every((state) => state !== undefined)
        ? { members: states as string[], inferred: head.value === "government" }
        : { members: parts.names, inferred: false }
    }
    return { members: parts.names, inferred: false }
  }
  if (parts.states.length === 0) {
    // "the two foreign ministers": those of the two states before
    const two = parts.heads.length === 1 && head?.kind === "office" && head.two
    const pair = two ? readPair(context, head.value) : undefined
    return pair === undefined ? undefined : { members: pair, inferred: true }
  }
  if (head === undefined) return { members: parts.states, inferred: false }
  if (head.kind === "body") return { members: parts.states, inferred: false }
  const members: string[] = []
  let inferred = false
  for (const state of parts.states)
    for (const one of parts.heads) {
      const office = one.kind === "counterpart" ? officeOf(context, previous) : one.value
      const holders =
        office === undefined || day === undefined || context.kind ? [] : registry.holders(office, state, day)
      const [holder] = holders
      const member = holders.length === 1 && holder !== undefined ? holder : state
      if (member !== state) inferred = true
      if (!members.includes(member)) members.push(member)
    }
  return { members, inferred }
}

/** The one office by which the party before was called, or that its member holds. */
function officeOf(context: FrameContext, previous: Party | undefined): string | undefined {
  if (previous?.office !== undefined) return previous.office
  const [member] = previous?.members ?? []
  if (member === undefined || previous?.members.length !== 1) return undefined
  const offices = new Set(
    context.registry
      .officesOf(member, context.day)
      .map(({ office }) => office)
      .filter((office) => context.registry.office(office)?.single === true),
  )
  return offices.size === 1 ? [...offices][0] : undefined
}

function readMember(
  context: FrameContext,
  from: number,
  previous: Party | undefined,
  inherited: Head | undefined,
): (Party & { readonly head?: Head }) | undefined {
  const { units } = context
  let at = from
  while (is(units[at], "determiner") || is(units[at], "quote") || is(units[at], "title")) at++
  const first = units[at]
  if (first === undefined) return undefined
  const pointing = is(first, "self") || is(first, "pair") || is(first, "speaker")
  if (pointing) {
    const members = readPointer(context, first)
    if (members !== undefined)
      return {
        members,
        inferred: true,
        start: first.start,
        end: first.end,
        next: at + 1,
        ...pairRank(context, first),
      }
    if (!is(first, "office")) return undefined
  }
  const readBody: ReadBody = (index) => {
    const body = readMember(context, index, undefined, undefined)
    const [id] = body?.members ?? []
    return body?.members.length === 1 && id !== undefined ? { id, next: body.next } : undefined
  }
  const parts = readParts(context, at, inherited, readBody)
  if (parts.at === at) return undefined
  const [head] = parts.heads
  const lone = head === undefined && parts.names.length === 0
  // "whether in Turkey or elsewhere" names nobody
  if (is(units[parts.at], "or")) return undefined
  // an adjective alone is no agent; "Turks" and "Turkey's" are not, either, where a noun follows
  if (lone && !is(units[parts.at - 1], "people") && stateNamed(context, units[parts.at - 1]) === undefined)
    return undefined
  const who = membersOf(context, parts, previous)
  if (who === undefined) return undefined
  const office = head?.kind === "counterpart" ? officeOf(context, previous) : head?.value
  const rank = head === undefined ? undefined : rankOf(context, head, office)
  const last = units[parts.at - 1] ?? first
  const track = office === undefined ? undefined : officeTracks[office]
  const party: { -readonly [Key in keyof Party]: Party[Key] } & { head?: Head } = {
    members: who.members,
    inferred: who.inferred,
    start: first.start,
    end: last.end,
    next: parts.at,
  }
  if (rank !== undefined) party.rank = rank
  if (track !== undefined) party.track = track
  if (office !== undefined && head?.kind !== "body") party.office = office
  if (head !== undefined) party.head = head
  return party
}

function rankOf(context: FrameContext, head: Head, office: string | undefined): Rank | undefined {
  if (head.kind === "body") return head.value === "officials" ? "official" : undefined
  // intelligence chiefs and commanders are called by their channel, not by a rank of ministers
  if (office === undefined || office === "intelligence-chief" || office === "chief-of-staff") return undefined
  return context.registry.office(office)?.rank
}

function readPointer(context: FrameContext, unit: Unit): string[] | undefined {
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

/** "Lavrov, the Russian foreign minister,": the second says who the first is. */
function isApposition(
  units: readonly Unit[],
  whole: Party & { readonly head?: Head },
  further: Party & { readonly head?: Head },
  at: number,
): boolean {
  if (is(units[at - 1], "and") || whole.head !== undefined || whole.members.length !== 1) return false
  const many = further.head === undefined || further.head.many || further.head.kind !== "office"
  return !many && further.inferred
}

/**
 * Reads the agents that a noun phrase names, from a unit on: names, offices of states, nationalities, "his Turkish
 * counterpart", "the two sides", and lists of these.
 *
 * An office stands for its holder of the day where there is one, else for its state with the office's rank.
 */
export function readParty(context: FrameContext, from: number, before?: Party): Party | undefined {
  const { units } = context
  const first = readMember(context, from, before, undefined)
  if (first === undefined) return undefined
  let whole: Party & { readonly head?: Head } = first
  for (;;) {
    let next = whole.next
    while (joins(units[next]) || is(units[next], "title")) next++
    if (next === whole.next || is(units[next - 1], "hyphen")) return whole
    const elliptic =
      whole.head !== undefined && is(units[next], "demonym") && context.options.frames.headFirst
    const further = readMember(context, next, whole, elliptic ? whole.head : undefined)
    if (further === undefined) return whole
    if (isApposition(units, whole, further, next)) {
      whole = {
        ...whole,
        end: further.end,
        next: is(units[further.next], "comma") ? further.next + 1 : further.next,
      }
      continue
    }
    whole = {
      ...whole,
      members: [...new Set([...whole.members, ...further.members])],
      inferred: whole.inferred || further.inferred,
      end: further.end,
      next: further.next,
    }
  }
}
