import type { Certainty } from "../../schema/proposition.ts"
import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { fillAfter } from "./fill.ts"
import { isBase, type Opening, span } from "./opening.ts"
import type { ReadKind } from "./roles.ts"
import { endsClause } from "./topics.ts"
import { is, valuesOf } from "./unit.ts"

/** What may follow an event's noun phrase: "was held in Moscow", "may take place"; the unit after it. */
export function readHappening(
  context: FrameContext,
  draft: Draft,
  opening: Opening,
  from: number,
  to: number,
  readKind: ReadKind,
) {
  const { units } = context
  let at = from
  let happens = false
  const cues: (readonly [number, number])[] = []
  let { polarity, certainty } = opening
  for (; at < to; at++) {
    const unit = units[at]
    if (unit === undefined) break
    if (is(unit, "occur")) {
      happens = true
      continue
    }
    if (is(unit, "hedge-base")) {
      if (isBase(units[at + 1])) certainty = "possible"
      continue
    }
    if (is(unit, "only")) {
      happens = true
      break
    }
    if (is(unit, "light", "participle") || (is(unit, "light") && context.options.frames.subjectAfter)) {
      happens = true
      continue
    }
    const hedge = valuesOf(unit, "hedge")?.[0]
    if (hedge !== undefined) {
      certainty = hedge as Certainty
      cues.push(span(unit))
      continue
    }
    if (is(unit, "not")) {
      polarity = polarity === "positive" ? "negative" : "positive"
      cues.push(span(unit))
      continue
    }
    if (unit.time !== undefined) {
      draft.times.push(unit.time)
      continue
    }
    if (
      is(unit, "aux") ||
      is(unit, "be") ||
      is(unit, "infinitive") ||
      is(unit, "filler") ||
      is(unit, "copula")
    )
      continue
    if (is(unit, "comma") && !happens && !endsClause(units[at + 1])) continue
    break
  }
  if (!happens)
    return { next: from, happens, polarity: opening.polarity, certainty: opening.certainty, cues: [] }
  const next = fillAfter(context, draft, at, to, false, readKind)
  return { next, happens, polarity, certainty, cues }
}
