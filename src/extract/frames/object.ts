import { roleType } from "./draft.ts"
import { fillRole } from "./fill-role.ts"
import { readManner } from "./manner.ts"
import type { Reading, Step } from "./reading.ts"
import { addLabel, label, labelClasses, passable } from "./roles.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** Adjectives, objects that are no agents, labels. */
export function readObject({ context, draft, to, readKind, missing }: Reading, unit: Unit, at: number): Step {
  const { slots, kind } = draft.trigger
  if (readManner(draft, unit)) return at + 1
  const object = missing ? undefined : slots.get("object")
  if (object !== undefined && !draft.agents.has(object) && !draft.roles.has(object)) {
    const next = fillRole(context, draft, object, at, to, readKind)
    if (next !== undefined) return next
  }
  const post = missing || roleType(draft, "office") !== "labels" ? undefined : valuesOf(unit, "office")?.[0]
  if (post !== undefined) {
    addLabel(draft, "office", post, unit)
    return at + 1
  }
  for (const [role, classes] of missing ? [] : Object.entries(labelClasses)) {
    const value = role === "purpose" || roleType(draft, role) !== "labels" ? undefined : label(unit, classes)
    if (value === undefined) continue
    addLabel(draft, role, value, unit)
    return at + 1
  }
  // "the toll of the earthquake in Turkey"
  if (is(unit, "scene") && slots.get("to") === "count") return at + 1
  const happening = is(unit, "occur") && kind === "noun" && context.options.frames.subjectAfter
  return happening || passable.some((sense) => is(unit, sense)) || is(unit, "adjective") ? at + 1 : undefined
}
