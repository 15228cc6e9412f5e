import type { FrameContext } from "./context.ts"
import type { Draft } from "./draft.ts"
import { lexiconOf } from "./lexicon.ts"
import { endsClause } from "./topics.ts"
import { is, triggersOf, type Unit } from "./unit.ts"

/** Whether a unit stands between a verb and its object without being one. */
export function isPassing(unit: Unit): boolean {
  return (
    unit.time !== undefined ||
    ["with", "in", "filler", "quote", "comma", "only", "level"].some((sense) => is(unit, sense))
  )
}

/** Whether a time expression tells since when: "منذ عام 2011". */
export function isSince({ options, registry }: FrameContext, { word, time }: Unit): boolean {
  if (time === undefined) return false
  const senses = lexiconOf(options.frames, registry).next.get(word)?.senses
  return senses?.some(({ kind }) => kind === "since") === true
}

/** The next time expression, if few words and nothing of another clause stand before it. */
export function timeAhead(context: FrameContext, from: number, to: number): number | undefined {
  for (let at = from; at < to && at - from < 8; at++) {
    const unit = context.units[at]
    if (unit === undefined || endsClause(unit) || is(unit, "relative")) return undefined
    if (unit.time !== undefined) return at
  }
  return undefined
}

/** A time at the very end of the clause belongs to the event, though words between were not understood. */
export function tailTime(context: FrameContext, draft: Draft, from: number, to: number): void {
  if (draft.times.length > 0) return
  if (is(context.units[from], "sidelines")) {
    // a talk on the sidelines of a summit is held when the summit is
    const last = is(context.units[to - 1], "end") ? to - 2 : to - 1
    const time = last > from ? context.units[last]?.time : undefined
    if (time !== undefined) draft.times.push({ ...time, inferred: [...(time.inferred ?? []), "value"] })
    return
  }
  for (let at = from; at < to; at++) {
    const unit = context.units[at]
    if (
      unit === undefined ||
      endsClause(unit) ||
      is(unit, "comma") ||
      is(unit, "and") ||
      is(unit, "relative")
    )
      return
    if (triggersOf(unit).length > 0 || is(unit, "light") || is(unit, "since")) return
    if (unit.time === undefined) continue
    if (at + 1 >= to || is(context.units[at + 1], "end")) draft.times.push(unit.time)
    return
  }
}
