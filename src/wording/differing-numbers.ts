import { type Pair, shareForm } from "./features.ts"
import { mayBeOneNumber } from "./same-number.ts"
import type { Reading, Unit } from "./unit.ts"

interface Rivals {
  readonly u: Unit
  readonly v: Unit
  readonly near: number
  /** How surely both give one thing: what is counted or measured is the same. */
  readonly same: number
}

/**
 * Another number of the same thing. Numbers that measure different things ("2 percent", "2 dollars") never answer
 * each other, nor do roundings of one number; of several candidates each number is held against the one that stands
 * most alike.
 */
export function numbers({ a, b, restA, restB, context, raise }: Pair): void {
  const countsA = restA.filter(isCount)
  const countsB = restB.filter(isCount)
  const rivals: Rivals[] = []
  const settledA = new Set<Unit>()
  const settledB = new Set<Unit>()
  for (const u of countsA) {
    for (const v of countsB) {
      if (u.measure !== v.measure) continue
      if (mayBeOneNumber(u, v)) {
        settledA.add(u)
        settledB.add(v)
        continue
      }
      const single = countsA.length === 1 && countsB.length === 1
      const same = sameCounted(a, b, u, v) ? 1 : single ? (u.measure === "" ? 0.3 : 0.6) : 0
      if (same > 0) rivals.push({ u, v, near: context(u, v), same })
    }
  }
  rivals.sort(
    (one, other) =>
      other.same * (other.near + 0.01) - one.same * (one.near + 0.01) ||
      one.u.place + one.v.place - (other.u.place + other.v.place) ||
      Math.min(one.u.place, one.v.place) - Math.min(other.u.place, other.v.place),
  )
  for (const { u, v, near, same } of rivals) {
    if (settledA.has(u) || settledB.has(v)) continue
    settledA.add(u)
    settledB.add(v)
    if (u.measure === "day" || u.measure === "year") {
      raise({ feature: "time", a: u, b: v, about: u.measure, strength: (0.3 + 0.7 * near) * same })
      continue
    }
    // where several figures differ it is open which answers which, or two moments are told of
    const dense = Math.max(countsA.length, countsB.length) > 2 ? 0.5 : 1
    raise({ feature: "number", a: u, b: v, about: u.measure, strength: same })
    raise({ feature: "numberNear", a: u, b: v, about: u.measure, strength: near * same * dense })
  }
  if ((countsA.length === 0) !== (countsB.length === 0)) raise({ feature: "numberOne", strength: 1 })
}

/** The time of day is told from where the teller stands. */
const isCount = (unit: Unit) => unit.value !== undefined && unit.measure !== "clock"

/** Whether two numbers count the same kind of thing: the unit after each, or before it. */
function sameCounted(a: Reading, b: Reading, u: Unit, v: Unit): boolean {
  if (u.measure === "day" || u.measure === "year") return true
  for (const step of [1, -1, 2]) {
    const one = a.units[u.place + step]
    const other = b.units[v.place + step]
    if (one === undefined || other === undefined) continue
    if (one.folded === other.folded || shareForm(one, other)) return true
    if (one.entry.concepts.some((concept) => other.entry.concepts.includes(concept))) return true
    if (
      one.entry.members.some((member) =>
        other.entry.members.some((more) => more.identity === member.identity),
      )
    ) {
      return true
    }
  }
  return false
}
