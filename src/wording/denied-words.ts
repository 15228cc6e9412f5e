import type { Pair } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/** What one affirms and the other denies, by a negation or by a verb that denies its complement. */
export function denied(
  { a, b, alignment, restA, restB, context, raise, keepApart }: Pair,
  settled: ReadonlySet<Unit>,
): void {
  const negatedA = a.units.filter((unit) => unit.negated)
  const negatedB = b.units.filter((unit) => unit.negated)
  const denialsA = restA.filter((unit) => unit.entry.denial)
  const denialsB = restB.filter((unit) => unit.entry.denial)
  if (negatedA.length !== negatedB.length) {
    for (const link of alignment.links) {
      const u = a.units[link.a] as Unit
      const v = b.units[link.b] as Unit
      if (u.negated === v.negated || link.strength < 0.75) continue
      // "no trade war" and "denies any trade war" deny alike
      const other = u.negated ? denialsB : denialsA
      const place = u.negated ? v.place : u.place
      if (other.some((denial) => denial.place < place && denial.place >= place - 3)) continue
      raise({ feature: "negation", a: u, b: v, strength: 1 })
      raise({ feature: "negationNear", a: u, b: v, strength: context(u, v) })
    }
    // what is denied has no counterpart, but all around it has; of a scene much may be left out
    const scenes = a.scene && b.scene
    if (negatedA.length === 0 || negatedB.length === 0) {
      const ofA = negatedB.length === 0
      const [reading, of] = ofA ? [a, alignment.ofA] : [b, alignment.ofB]
      const otherDenials = ofA ? denialsB : denialsA
      if (otherDenials.length === 0) {
        for (const unit of ofA ? negatedA : negatedB) {
          if (of[unit.place] !== -1 || unit.softly || unit.weight < 1 || settled.has(unit)) continue
          // "has not ruled it out" denies nothing
          if (unit.entry.denial) continue
          const strength = around(reading, of, unit.place)
          if (scenes) keepApart()
          else raise({ feature: "negationOne", ...(ofA ? { a: unit } : { b: unit }), strength })
        }
      }
    }
  }
  for (const [reading, of, denials, others, negatedOthers, isA] of [
    [a, alignment.ofA, denialsA, denialsB, negatedB, true],
    [b, alignment.ofB, denialsB, denialsA, negatedA, false],
  ] as const) {
    if (others.length > 0 || negatedOthers.length > (isA ? negatedA : negatedB).length) continue
    for (const unit of denials) {
      const tied = complements(reading, unit.place).some((next) => of[next.place] !== -1)
      const side = isA ? { a: unit } : { b: unit }
      if (unit.negated || unit.purpose) continue
      if (tied) raise({ feature: "denial", ...side, strength: 0.4 + 0.6 * around(reading, of, unit.place) })
      else raise({ feature: "denialLoose", ...side, strength: 1 })
    }
  }
}

/** What a denying word denies: the next units of weight in its clause. */
function complements(reading: Reading, place: number): Unit[] {
  const found: Unit[] = []
  const clause = reading.units[place]?.clause
  for (let next = place + 1; next <= place + 3 && found.length < 2; next++) {
    const unit = reading.units[next]
    if (unit !== undefined && unit.weight >= 1 && unit.clause === clause) found.push(unit)
  }
  return found
}

/** The share of a unit's nearest neighbours that have a counterpart. */
function around(reading: Reading, of: Int16Array, place: number): number {
  let weight = 0
  let found = 0
  for (const step of [-2, -1, 1, 2]) {
    const neighbour = reading.units[place + step]
    if (neighbour === undefined || neighbour.weight < 1) continue
    weight++
    if (of[neighbour.place] !== -1) found++
  }
  return weight === 0 ? 0 : found / weight
}
