import { readBroughtIn } from "./brought-in.ts"
import { readCircumstance } from "./circumstance.ts"
import { fillCount } from "./fill-count.ts"
import { readObject } from "./object.ts"
import { isPassing, tailTime } from "./passing.ts"
import type { FillAfter, Reading } from "./reading.ts"
import { readTakingPart } from "./taking-part.ts"
import { aboutRelations, endsClause, prepositions, readTopics } from "./topics.ts"
import { is, type Unit } from "./unit.ts"

/** A comma or "and" after which the same event goes on. */
function goesOn({ context, draft }: Reading, unit: Unit, at: number): boolean {
  const { slots, kind } = draft.trigger
  const next = context.units[at + 1]
  if (!is(unit, "comma") && !is(unit, "and")) return false
  if (next?.time !== undefined || ["level", "only", "discuss"].some((sense) => is(next, sense))) return true
  if (is(next, "track") && kind === "noun") return true
  return is(unit, "comma") && prepositions.some((sense) => is(next, sense) && slots.has(sense))
}

/**
 * Reads the roles that stand after a trigger, as far as every word is understood; the unit at which it stops.
 *
 * @param subject Whether the subject is still to come (in languages where it may follow its verb).
 */
export const fillAfter: FillAfter = (context, draft, from, to, subject, readKind) => {
  const { units } = context
  const { slots } = draft.trigger
  const reading: Reading = { context, draft, to, readKind, fillAfter, missing: subject }
  let at = from
  while (at < to) {
    const unit = units[at]
    if (unit === undefined || endsClause(unit) || draft.spoilt) break
    const talked = slots.get("object") === "about" && draft.about.length === 0 && !reading.missing
    if (talked && !isPassing(unit)) {
      at = readTopics(context, draft, at, to)
      // "discussed relations with Syria": with whom they talked, or what about
      const settled = (draft.agents.get("participants")?.members.length ?? 0) !== 1 || aboutRelations(draft)
      if (settled || draft.about.length === 0 || !is(units[at], "with")) return at
      continue
    }
    // what any event may have goes first: a role would take its words; a count is no agent, an agent no label
    const next =
      readCircumstance(reading, unit, at) ??
      readBroughtIn(reading, unit, at) ??
      fillCount(context, draft, at, to) ??
      readTakingPart(reading, unit, at) ??
      readObject(reading, unit, at) ??
      (goesOn(reading, unit, at) ? at + 1 : "stop")
    if (next === "stop") break
    at = next
  }
  tailTime(context, draft, at, to)
  return at
}
