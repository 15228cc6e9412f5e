import { type FrameContext, stateOf, withoutOrgan } from "./context.ts"
import { addParty, type Draft, roleType } from "./draft.ts"
import { factsOf } from "./facts.ts"
import type { Unit } from "./unit.ts"

/**
 * The two states of which the article has been speaking, if one is the given one: the only pair told of so far, or the
 * pair of the latest groups.
 */
function pairUnderWay(context: FrameContext, state: string): readonly string[] | undefined {
  const pairs: (readonly string[])[] = []
  for (const group of context.input.antecedents ?? []) {
    const states = [...new Set(group.map((id) => stateOf(context, id) ?? id))]
    if (states.length === 2 && states.includes(state)) pairs.push(states)
    else if (states.length > 2) pairs.push([])
  }
  const last = pairs.at(-1)
  if (last === undefined || last.length === 0) return undefined
  const same = (pair: readonly string[]) => pair.length === 2 && pair.every((id) => last.includes(id))
  return pairs.every(same) || (pairs.length > 2 && pairs.slice(-3).every(same)) ? last : undefined
}

/**
 * Fills in who takes part in what a bare noun tells, from who says it and of whom was spoken before: "its readiness to
 * help", "acknowledged contact with Damascus", "did not confirm a meeting in Moscow". All of it is marked inferred.
 */
export function implyParties(context: FrameContext, draft: Draft, head: Unit): void {
  const { speaker } = context.input
  const facts = factsOf(draft.trigger.predicate)
  const { start, end } = head
  const add = (role: string, members: readonly string[]) =>
    addParty(draft, role, { members, inferred: true, start, end, next: 0 })
  if (facts.bySpeaker === true) {
    if (speaker !== undefined && !draft.agents.has("agent")) add("agent", [withoutOrgan(context, speaker)])
    return
  }
  if (facts.impliesSides !== true || roleType(draft, "participants") !== "agents") return
  const named = draft.agents.get("participants")?.members ?? []
  const sides = named.length > 1 ? undefined : impliedSides(context, draft, named[0])
  if (sides !== undefined) add("participants", sides)
}

/** Who takes part beside the only one who is named, or where nobody is. */
function impliedSides(
  context: FrameContext,
  draft: Draft,
  named: string | undefined,
): readonly string[] | undefined {
  const { speaker, act } = context.input
  if (act === "declines-to-confirm" && named === undefined) return groupBefore(context, draft)
  const own = speaker === undefined ? undefined : stateOf(context, speaker)
  if (own === undefined || (act !== "confirms" && act !== "denies")) return undefined
  if (named !== undefined) return (stateOf(context, named) ?? named) === own ? undefined : [own]
  const contact = draft.trigger.predicate === "contact" && act === "confirms"
  return contact ? pairUnderWay(context, own) : undefined
}

/** The two of whom was spoken last, if more is known of their meeting than that. */
function groupBefore({ input }: FrameContext, draft: Draft): readonly string[] | undefined {
  const group = [...new Set(input.antecedents?.at(-1) ?? [])]
  return group.length === 2 && (draft.roles.has("place") || draft.times.length > 0) ? group : undefined
}
