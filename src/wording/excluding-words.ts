import { type Pair, shareForm } from "./features.ts"
import type { Member } from "./lexicon.ts"
import type { Reading, Unit } from "./read-words.ts"

const timeKinds = new Set(["weekday", "month", "hijri", "season", "deixis", "unit", "ordinal"])
export const nameKinds = new Set(["person", "company", "body", "faction", "people"])
export const placeKinds = new Set(["place", "continent"])

/** Left-over members of one class in like places: another place, another person, another day. */
export function siblings({ a, b, restA, restB, context, raise }: Pair): void {
  for (const u of restA) {
    for (const v of restB) {
      for (const one of u.entry.members) {
        const other = v.entry.members.find((member) => member.kind === one.kind)
        if (other === undefined || other.identity === one.identity) continue
        if (within(one, other) || mentions(b, one) || mentions(a, other)) continue
        const near = context(u, v)
        const about = one.kind
        if (placeKinds.has(one.kind)) {
          raise({ feature: "place", a: u, b: v, about, strength: 1 })
          raise({ feature: "placeNear", a: u, b: v, about, strength: near })
        } else if (one.kind === "unit") {
          // another measure is another length of time only with the same number
          const counts = [a.units[u.place - 1]?.value, b.units[v.place - 1]?.value]
          if (counts[0] !== undefined && counts[0] === counts[1]) {
            raise({ feature: "time", a: u, b: v, about, strength: 0.3 + 0.7 * near })
          }
        } else if (timeKinds.has(one.kind))
          raise({ feature: "time", a: u, b: v, about, strength: 0.3 + 0.7 * near })
        else if (nameKinds.has(one.kind))
          raise({ feature: "name", a: u, b: v, about, strength: 0.3 + 0.7 * near })
        else if (near >= 0.35) {
          raise({ feature: "kind", a: u, b: v, about, strength: 1 })
          raise({ feature: "kindNear", a: u, b: v, about, strength: near })
        }
        break
      }
    }
  }
}

const within = (one: Member, other: Member) =>
  (one.whole !== undefined &&
    (one.whole === other.identity || (one.whole === other.whole && one.kind !== "place"))) ||
  other.whole === one.identity

/** Whether a text speaks of a thing, of what it lies in or of a part of it. */
function mentions(reading: Reading, member: Member): boolean {
  return reading.units.some((unit) =>
    unit.entry.members.some(
      (other) =>
        other.kind === member.kind &&
        (other.identity === member.identity ||
          other.identity === member.whole ||
          other.whole === member.identity),
    ),
  )
}

/** Whether two numbers can both be right, given their bounds. */
function numbersClash(u: Unit, v: Unit): boolean {
  const x = u.value ?? 0
  const y = v.value ?? 0
  const [lowX, highX] = range(x, u.bound)
  const [lowY, highY] = range(y, v.bound)
  return highX < lowY || highY < lowX
}

function range(value: number, bound: Unit["bound"]): [number, number] {
  if (bound === "atLeast") return [value, Number.POSITIVE_INFINITY]
  if (bound === "atMost") return [0, value]
  if (bound === "about") return [value * 0.9, value * 1.1]
  return [value, value]
}

export function numbers({ a, b, restA, restB, context, raise }: Pair): void {
  const countsA = restA.filter((unit) => unit.value !== undefined)
  const countsB = restB.filter((unit) => unit.value !== undefined)
  for (const u of countsA) {
    for (const v of countsB) {
      if (!numbersClash(u, v)) continue
      const near = context(u, v)
      if (sameCounted(a, b, u, v)) {
        raise({ feature: "number", a: u, b: v, strength: 1 })
        raise({ feature: "numberNear", a: u, b: v, strength: near })
      } else if (countsA.length === 1 && countsB.length === 1) {
        raise({ feature: "number", a: u, b: v, strength: 0.3 })
        raise({ feature: "numberNear", a: u, b: v, strength: near / 2 })
      }
    }
  }
  if ((countsA.length === 0) !== (countsB.length === 0)) raise({ feature: "numberOne", strength: 1 })
}

/** Whether two numbers count the same kind of thing: the unit after each, or before it. */
function sameCounted(a: Reading, b: Reading, u: Unit, v: Unit): boolean {
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
