import { type ClauseReading, readFrame } from "./clause-frame.ts"
import type { FrameContext } from "./context.ts"
import { fitting } from "./fitting.ts"
import { createOpening } from "./opening.ts"
import { readOpening } from "./read-opening.ts"
import type { Controller, ReadKind } from "./roles.ts"
import { endsClause } from "./topics.ts"
import { is } from "./unit.ts"

/** A demand to support a wish to meet: deeper is no news, and a text may repeat "wants to want" for pages. */
const deepest = 3

const nobody: Controller = { members: [], nouns: "none" }

/** The kind of event at a complement: "the idea of holding a meeting between …", "to meet …", "that X do …". */
const readKindAt: ReadKind = (context, from, to, controller) => {
  const { units } = context
  let at = from
  while (at < to && (is(units[at], "that") || is(units[at], "filler") || is(units[at], "quote"))) at++
  const first = units[at]
  if (first === undefined || context.depth >= deepest) return undefined
  const inner: FrameContext = { ...context, kind: true, depth: context.depth + 1 }
  const reading = readClause(inner, at, to, controller)
  if (reading === undefined || reading.polarity === "negative") return undefined
  const last = units[reading.next - 1] ?? first
  return {
    value: {
      kind: { predicate: reading.event.predicate, roles: reading.event.roles },
      at: [first.start, Math.max(last.end, first.end)],
    },
    next: reading.next,
  }
}

/**
 * Reads the event that a clause tells, from its head: its first verb, the noun of a light verb, or its only noun.
 * Undefined where a word before the head is not understood, or a role that the predicate needs is not there.
 *
 * @param controller Who does what an infinitive without a subject tells.
 */
export function readClause(
  context: FrameContext,
  from: number,
  to: number,
  controller: Controller = nobody,
): ClauseReading | undefined {
  const { units } = context
  const afterTo = context.kind && (is(units[from - 1], "infinitive") || is(units[from], "infinitive"))
  const opening = createOpening(afterTo)
  let at = from
  while (at < to) {
    const unit = units[at]
    if (unit === undefined || endsClause(unit) || is(unit, "relative") || is(unit, "stop")) return undefined
    const trigger = fitting(context, unit, opening)
    if (trigger !== undefined) {
      const reading = readFrame({ context, trigger, unit, at, to, opening, controller, readKind: readKindAt })
      // "sent aid": what is no frame of its own may do what its noun says
      if (reading !== undefined || !is(unit, "light") || opening.light !== undefined) return reading
    }
    const next = readOpening(context, at, to, opening)
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}
