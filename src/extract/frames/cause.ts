import { pushAll } from "../../util/push-all.ts"
import { type FrameContext, isPlaceOnly } from "./context.ts"
import { addParty, createDraft, type Draft } from "./draft.ts"
import { readPlace } from "./place.ts"
import type { Reading } from "./reading.ts"
import { is, triggersOf, valuesOf } from "./unit.ts"

/** What brought death or harm, an attack or a scene; the unit after it. */
export function readCause(reading: Reading, from: number): number | undefined {
  return readAttack(reading, from) ?? readScene(reading.context, reading.draft, from)
}

/**
 * "Killed in an Israeli strike on Gaza": who struck killed, and where was struck was killed. The unit after the
 * phrase, or undefined where none follows.
 */
export function readAttack(reading: Omit<Reading, "missing">, from: number): number | undefined {
  const { context, draft, to, readKind, fillAfter } = reading
  const { units } = context
  if (draft.trigger.predicate !== "kill" && draft.trigger.predicate !== "injure") return undefined
  let at = from
  let nation: string | undefined
  while (
    at < to &&
    ["determiner", "adjective", "demonym", "several", "hyphen"].some((sense) => is(units[at], sense))
  ) {
    nation ??= valuesOf(units[at], "demonym")?.[0]
    at++
  }
  const unit = units[at]
  const trigger = triggersOf(unit).find(({ predicate, kind }) => predicate === "attack" && kind === "noun")
  if (trigger === undefined || unit === undefined) return undefined
  const cause = createDraft(trigger, [unit.start, unit.end])
  if (nation !== undefined)
    addParty(cause, "agent", {
      members: [nation],
      inferred: false,
      start: unit.start,
      end: unit.end,
      next: at + 1,
    })
  const next = fillAfter(context, cause, at + 1, to, false, readKind)
  const agent = cause.agents.get("agent")
  if (agent !== undefined && !draft.agents.has("agent"))
    draft.agents.set("agent", { ...agent, inferred: true })
  const place = cause.roles.get("place")
  if (place !== undefined && !draft.roles.has("place"))
    draft.roles.set("place", { ...place, inferred: ["value"] })
  pushAll(draft.times, cause.times)
  return next
}

/** "Killed in clashes in Idlib": the unit after the scene and what describes it; "انفجار بيروت" tells where it was. */
export function readScene(context: FrameContext, draft: Draft, from: number): number | undefined {
  const { units, options } = context
  if (!["kill", "injure", "arrest"].includes(draft.trigger.predicate)) return undefined
  let at = from
  while (is(units[at], "determiner") || is(units[at], "adjective") || is(units[at], "demonym")) at++
  if (!is(units[at], "scene")) return undefined
  at++
  const joined = options.frames.headFirst && !is(units[at], "in") ? readPlace(context, at) : undefined
  const city = joined !== undefined && isPlaceOnly(units[joined.next - 1])
  if (city && !draft.roles.has("place")) {
    draft.roles.set("place", { ...joined.value, at: [joined.start, joined.end] })
    at = joined.next
  }
  while (is(units[at], "adjective") || is(units[at], "demonym")) at++
  return at
}
