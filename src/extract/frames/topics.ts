import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { readParty } from "./party.ts"
import { label } from "./roles.ts"
import { is, type Unit } from "./unit.ts"

/** The prepositions, by their senses. */
export const prepositions = [
  "with",
  "between",
  "in",
  "to",
  "from",
  "against",
  "by",
  "about",
  "of",
  "for",
  "on",
  "through",
  "over",
] as const

/** Where a clause goes on to something else. */
export function endsClause(unit: Unit | undefined): boolean {
  return unit === undefined || is(unit, "barrier") || is(unit, "end") || is(unit, "condition")
}

/** Gathers the subjects that are talked about, to the end of the clause. */
export function readTopics(context: FrameContext, draft: Draft, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const unit = context.units[at]
    if (
      unit === undefined ||
      endsClause(unit) ||
      ["be", "aux", "occur", "not"].some((sense) => is(unit, sense))
    )
      break
    if (is(unit, "with") && draft.about.length > 0 && readParty(context, at + 1, draft.last) !== undefined)
      break
    if (unit.time !== undefined) {
      // a time right at the end is the event's, one among the subjects theirs
      if (at + 1 >= to || endsClause(context.units[at + 1])) draft.times.push(unit.time)
      continue
    }
    const topic = label(unit, ["topic"])
    if (topic !== undefined) draft.about.push({ value: topic, at: [unit.start, unit.end] })
  }
  return at
}

/** Whether what was talked about last are relations, so that "with" may belong to them. */
export const aboutRelations = (draft: Draft) =>
  ["normalisation", "bilateral-relations"].includes(draft.about.at(-1)?.value ?? "")
