import type { RoleValue } from "../../schema/proposition.ts"
import { type FrameContext, stateOf } from "./context.ts"
import { type Draft, roleType } from "./draft.ts"
import { factsOf } from "./facts.ts"
import { addHeldOffices } from "./held-offices.ts"
import type { FrameTime } from "./input.ts"

/** A proposition without its factuality. */
export interface Finished {
  readonly predicate: string
  readonly roles: Readonly<Record<string, RoleValue>>
}

function timeValue(context: FrameContext, time: FrameTime): RoleValue {
  const at = [time.start, time.end] as [number, number]
  if (time.edtf === undefined)
    return {
      unknown: context.input.text.slice(time.start, time.end),
      ...(time.sense === undefined ? {} : { sense: time.sense }),
      at,
    }
  return {
    edtf: time.edtf,
    at,
    ...(time.inferred === undefined || time.inferred.length === 0 ? {} : { inferred: time.inferred }),
  }
}

/** Of several times the one nearest to the trigger. */
function nearest(context: FrameContext, draft: Draft): FrameTime | undefined {
  let best: FrameTime | undefined
  let distance = Number.POSITIVE_INFINITY
  // "recently", open on one side, gives way to "this week", and that to a date
  const closed = draft.times.filter(({ edtf }) => edtf !== undefined && !/\.\.\]?$|^\[?\.\./u.test(edtf))
  const words = ({ start, end }: FrameTime) => context.input.text.slice(start, end).split(" ").length
  const unknown = draft.times.filter(({ edtf }) => edtf === undefined)
  // of times that stay open the one in more words says more: "recently", "this week"
  const most = Math.max(0, ...unknown.map(words))
  const open = unknown.filter((time) => words(time) === most)
  for (const time of closed.length > 0 ? closed : open.length > 0 ? open : draft.times) {
    const gap = time.start >= draft.at[1] ? time.start - draft.at[1] : draft.at[0] - time.end
    if (gap < distance) {
      best = time
      distance = gap
    }
  }
  return best
}

function addTracks(context: FrameContext, draft: Draft, roles: Record<string, RoleValue>): void {
  if (roleType(draft, "tracks") === undefined) return
  const said = draft.tracks
  if (said.length > 0) {
    const members = [...new Set(said.map(({ value }) => value))]
    const at: [number, number] = [
      Math.min(...said.map(({ at: place }) => place[0])),
      Math.max(...said.map(({ at: place }) => place[1])),
    ]
    roles["tracks"] = draft.only.length > 0 ? { only: members, at } : { includes: members, at }
  } else if (draft.office.track !== undefined && draft.office.at !== undefined)
    roles["tracks"] = { includes: [draft.office.track], at: [...draft.office.at], inferred: ["value"] }
  else addHeldOffices(context, draft, roles)
  const { rank } = draft.office
  if (rank === undefined || roles["rank"] !== undefined || draft.office.at === undefined) return
  // whoever is named or held the office then is known better than by "head"
  const persons = draft.agents
    .get("participants")
    ?.members.some((id) => context.registry.agent(id)?.kind === "person")
  if (rank !== "head" || persons !== true) roles["rank"] = { value: rank, at: [...draft.office.at] }
}

/** Returns the proposition of a draft, or undefined where what its predicate needs is not there. */
export function finish(context: FrameContext, draft: Draft): Finished | undefined {
  if (draft.spoilt) return undefined
  let { predicate } = draft.trigger
  const roles: Record<string, RoleValue> = {}
  for (const [role, { members, inferred, at }] of draft.agents) {
    let ids = members
    let guessed = inferred
    if (predicate === "normalise") {
      const states = members.map((id) => stateOf(context, id) ?? id)
      guessed ||= states.some(
        (id, index) =>
          id !== members[index] && context.registry.agent(members[index] ?? "")?.kind === "person",
      )
      ids = [...new Set(states)]
    }
    const notes = { at: [...at] as [number, number], ...(guessed ? { inferred: ["value"] } : {}) }
    const [first] = ids
    if (roleType(draft, role) === "agent") {
      if (first !== undefined) roles[role] = { value: first, ...notes }
    } else roles[role] = { includes: [...ids], ...notes }
  }
  for (const [role, value] of draft.roles) roles[role] ??= value
  addTracks(context, draft, roles)
  const about = [...new Set(draft.about.map(({ value }) => value))]
  const [firstTopic] = draft.about
  if (about.length > 0 && firstTopic !== undefined && roleType(draft, "about") !== undefined)
    roles["about"] = {
      includes: about,
      at: [firstTopic.at[0], draft.about.at(-1)?.at[1] ?? firstTopic.at[1]],
    }
  const time = nearest(context, draft)
  if (time !== undefined && roleType(draft, "time") !== undefined) roles["time"] = timeValue(context, time)
  if (draft.several && predicate === "meet" && roles["count"] === undefined)
    roles["count"] = { min: 2, at: [...draft.at] }
  // talks that are held in a place are a meeting
  if (predicate === "talk" && roles["place"] !== undefined) predicate = "meet"
  else if (predicate === "talk") delete roles["count"]
  const talked = roles["what"]
  if (predicate === "mediate" && roles["parties"] === undefined && talked !== undefined && "kind" in talked) {
    const parties = talked.kind.roles["participants"]
    if (parties !== undefined) roles["parties"] = parties
  }
  const facts = factsOf(predicate)
  const members = roles["participants"]
  if (
    facts.mutual === true &&
    !(members !== undefined && "includes" in members && members.includes.length > 1)
  )
    return undefined
  // a closed set that is not of channels would close nothing that is stored
  if (draft.only.length > 0 && !("only" in (roles["tracks"] ?? {}))) return undefined
  const needs = facts.needs ?? []
  const filled = (group: readonly string[]) => group.some((role) => roles[role] !== undefined)
  const told = (group: readonly string[]) =>
    group.some((role) => role !== "agent" && roles[role] !== undefined)
  const satisfied = context.kind && facts.looseAsKind === true ? needs.some(told) : needs.every(filled)
  return satisfied ? { predicate, roles } : undefined
}

/** Returns what "the first meeting since 2011" says: the kind of event, and since when there was none. */
export function finishFirst(context: FrameContext, draft: Draft, kind: Finished): Finished | undefined {
  if (draft.since === undefined) return undefined
  const since = timeValue(context, draft.since)
  const open =
    "edtf" in since && since.edtf.endsWith("/..") ? { ...since, edtf: since.edtf.slice(0, -3) } : since
  const participants = kind.roles["participants"]
  const { time, count, ...description } = kind.roles
  void count
  return {
    predicate: "first-since",
    roles: {
      ...(participants === undefined ? {} : { participants }),
      what: { kind: { predicate: kind.predicate, roles: description }, at: [...draft.at] },
      since: open,
      ...(time === undefined ? {} : { time }),
    },
  }
}
