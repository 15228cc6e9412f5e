import type { FrameContext } from "./context.ts"
import { createDraft, type Draft } from "./draft.ts"
import { readAttack, readScene } from "./cause.ts"
import { fillAfter } from "./fill.ts"
import { type Finished, finish } from "./finish.ts"
import type { Trigger } from "./lexicon.ts"
import { fillCount } from "./fill-count.ts"
import type { ReadKind } from "./roles.ts"
import { is, triggersOf } from "./unit.ts"

/** A count of the dead, and where its words end. */
export interface TollReading {
  readonly event: Finished
  readonly trigger: readonly [number, number]
  readonly next: number
}

const killing: Trigger = {
  predicate: "kill",
  kind: "noun",
  forms: [],
  slots: new Map([["in", "place"]]),
  fixed: new Map(),
  several: false,
}

const nothing: ReadKind = () => undefined

/** What people died of, where it is told before them: an attack or a scene; the unit after it. */
function causeAt(context: FrameContext, draft: Draft, from: number, to: number): number | undefined {
  const { units } = context
  const cause = readAttack({ context, draft, to, readKind: nothing, fillAfter }, from)
  if (cause !== undefined) return cause
  const next = readScene(context, draft, from)
  if (next === undefined) return undefined
  // "an explosion in Beirut"
  return is(units[next], "in") ? fillAfter(context, draft, next, to, false, nothing) : next
}

/** The unit after the words that lead from a cause to its dead: "killed", "أسفرت … عن مقتل". */
function linkAt(context: FrameContext, from: number): number | undefined {
  const { units } = context
  let at = from
  while (is(units[at], "aux") || is(units[at], "toll-verb") || is(units[at], "filler")) at++
  if (is(units[at], "toll-link")) return at + 1
  const kills = triggersOf(units[at]).some(
    ({ predicate, kind, forms, slots }) =>
      predicate === "kill" &&
      ((kind === "verb" && forms.includes("finite")) || slots.get("object") === "count"),
  )
  return kills ? at + 1 : undefined
}

/**
 * Reads a toll that is told as what something did ("an air strike on Sanaa killed 12 people"), or as a count alone
 * ("40 dead in strikes on Idlib"). Undefined where no count of people follows.
 */
export function readToll(context: FrameContext, from: number, to: number): TollReading | undefined {
  const { units } = context
  let at = from
  const skip = () => {
    while (is(units[at], "filler") || is(units[at], "quote") || is(units[at], "toll-noun")) at++
  }
  skip()
  const first = units[at]
  if (first === undefined || context.kind) return undefined
  const draft = createDraft(killing, [first.start, first.end])
  const verb = is(first, "toll-verb")
  const cause = causeAt(context, draft, verb ? at + 1 : at, to)
  if (cause !== undefined) {
    const linked = linkAt(context, cause)
    if (linked === undefined || (verb && !is(units[linked - 1], "toll-link"))) return undefined
    at = linked
  } else if (verb) return undefined
  const dead = at
  const counted = fillCount(context, draft, at, to)
  if (counted === undefined) return undefined
  if (cause === undefined && !units.slice(dead, counted).some((unit) => is(unit, "dead"))) return undefined
  const next = fillAfter(context, draft, counted, to, false, nothing)
  const event = finish(context, draft)
  return event === undefined ? undefined : { event, trigger: draft.at, next }
}
