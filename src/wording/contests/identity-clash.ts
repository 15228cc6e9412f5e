import type { Unit } from "../unit.ts"
import { unitKey } from "../unit-key.ts"
import type { ContestFacts } from "./contest-facts.ts"

/** Whether what identifies an event differs: its day, its place, a name; or only one of the two is dated. */
export function identityClash(a: ContestFacts, b: ContestFacts): boolean {
  const [one, other] = [a.text().reading.units, b.text().reading.units]
  if (areApart(keys(one, isWeekday), keys(other, isWeekday))) return true
  const [dated, otherDated] = [keys(one, isDate), keys(other, isDate)]
  if (dated.size > 0 !== otherDated.size > 0 || areApart(dated, otherDated)) return true
  if (areApart(keys(one, isFinePlace), keys(other, isFinePlace))) return true
  return areApart(keys(one, isNamed), keys(other, isNamed))
}

const has = ({ entry }: Unit, kind: string) => entry.members.some((member) => member.kind === kind)
const isWeekday = (unit: Unit) => has(unit, "weekday")
const isDate = (unit: Unit) => has(unit, "month") || has(unit, "hijri") || unit.measure === "day"
const isFinePlace = ({ entry }: Unit) =>
  entry.members.some(({ kind, whole }) => kind === "place" && whole !== undefined)
const isNamed = (unit: Unit) => unit.named && !isWeekday(unit) && !isDate(unit) && unit.value === undefined

function keys(units: readonly Unit[], is: (unit: Unit) => boolean): ReadonlySet<string> {
  return new Set(units.filter(is).map(unitKey))
}

/** Whether both give something and nothing of it is the same. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key))
}
