import type { Unit } from "./unit.ts"

/** Classes of which a member ties what is told to one place, name, day or sum. */
const anchoring = new Set(
  "place continent people body faction person money commodity weekday month hijri rank ministry company party award disaster".split(
    " ",
  ),
)
const livingKinds = new Set(["person-kind", "animal", "age"])
/** So many of something are no longer told of as a scene. */
const many = 20

/** Whether a unit identifies what is told: a name, a place, a day, a sum. */
export function isAnchor(unit: Unit): boolean {
  if (unit.value !== undefined) {
    return unit.value >= many || (unit.measure !== "" && unit.measure !== "clock")
  }
  return unit.named || unit.entry.members.some(({ kind }) => anchoring.has(kind))
}

/** Whether units tell of somebody whom nothing identifies, at no place, day or sum that would identify it. */
export function isScene(units: readonly Unit[]): boolean {
  let somebody = false
  for (const unit of units) {
    if (isAnchor(unit)) return false
    if (unit.place >= 3 || somebody) continue
    somebody =
      unit.entry.duties.has("anybody") || unit.entry.members.some(({ kind }) => livingKinds.has(kind))
  }
  return somebody
}
