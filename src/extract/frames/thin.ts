import type { RoleValue } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import { factsOf } from "./facts.ts"
import type { Finished } from "./finish.ts"
import { is, type Unit } from "./unit.ts"

/** Words that say nothing more of a contact than that there is one. */
const idle = [
  "with",
  "between",
  "and",
  "in",
  "that",
  "speaker",
  "opening",
  "filler",
  "occur",
  "be",
  "aux",
  "copula",
  "adjective",
  "determiner",
  "title",
  "possessive",
  "exist",
  "level",
  "only",
  "not",
  "idle",
  "hedge",
  "hedge-base",
  "formality",
  "track",
  "rank",
  "light",
  "several",
  "pair",
  "self",
  "trigger",
]

function covers(roles: Readonly<Record<string, RoleValue>>, { start, end }: Unit): boolean {
  return Object.values(roles).some(({ at }) => at !== undefined && at[0] <= start && end <= at[1])
}

/**
 * Tells whether an event says too little for its words: of a contact or an agreement nothing but who is in it, where the content goes
 * on about something. It would agree with every meeting of the two.
 *
 * @param to The unit at which a condition that was set aside begins.
 */
export function isThin(context: FrameContext, { predicate, roles }: Finished, to: number): boolean {
  if (factsOf(predicate).thinAlone !== true) return false
  if (Object.keys(roles).some((role) => role !== "participants" && role !== "time")) return false
  return context.units
    .slice(0, to)
    .some(
      (unit) =>
        !unit.mark &&
        unit.time === undefined &&
        !covers(roles, unit) &&
        !idle.some((sense) => is(unit, sense)),
    )
}
