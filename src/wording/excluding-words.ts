import type { Pair } from "./features.ts"
import type { Member } from "./lexicon.ts"
import type { Reading, Unit } from "./unit.ts"

const timeKinds = new Set(["weekday", "month", "hijri", "season", "deixis", "unit", "ordinal"])
export const nameKinds = new Set(["person", "company", "body", "faction", "people"])
export const placeKinds = new Set(["place", "continent"])

/**
 * Left-over members of one class in like places: another place, another person, another day. Where both texts tell of
 * somebody whom nothing identifies, another kind of thing makes another scene, no clash.
 */
export function siblings({ a, b, restA, restB, context, raise, keepApart }: Pair): void {
  const scenes = a.scene && b.scene
  for (const u of restA) {
    if (u.entry.members.length === 0) continue
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
        } else if (one.kind === "unit" || (one.kind === "money" && isMeasure(a, u) && isMeasure(b, v))) {
          // another measure is another length of time, or another sum, only with the same number
          const counts = [a.units[u.place - 1]?.value, b.units[v.place - 1]?.value]
          if (counts[0] !== undefined && counts[0] === counts[1]) {
            raise({ feature: "time", a: u, b: v, about, strength: 0.3 + 0.7 * near })
          }
        } else if (timeKinds.has(one.kind)) {
          const strength = dayStrength(a, b, u, v, one, other) * (0.3 + 0.7 * near)
          if (strength > 0) raise({ feature: "time", a: u, b: v, about, strength })
        } else if (nameKinds.has(one.kind))
          raise({ feature: "name", a: u, b: v, about, strength: 0.3 + 0.7 * near })
        else if (scenes) keepApart()
        else if (near >= 0.35) {
          raise({ feature: "kind", a: u, b: v, about, strength: 1 })
          raise({ feature: "kindNear", a: u, b: v, about, strength: near })
        }
        break
      }
    }
  }
}

const isMeasure = (reading: Reading, unit: Unit) => reading.units[unit.place - 1]?.value !== undefined

const week = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"]

/**
 * How far two days or times exclude each other. "Today" and "yesterday" depend on the day of publication; a day beside
 * a word of reporting is the day of the telling; of two neighbouring days a night may be counted to either.
 */
function dayStrength(a: Reading, b: Reading, u: Unit, v: Unit, one: Member, other: Member): number {
  if (one.kind === "deixis") return 0
  if (one.kind !== "weekday") return 1
  if (isOfTelling(a, u) || isOfTelling(b, v)) return 0
  const apart = Math.abs(week.indexOf(one.identity) - week.indexOf(other.identity))
  return apart === 1 || apart === week.length - 1 ? 0.6 : 1
}

/** A day beside a word of reporting, or at the end of a clause that reports what another says. */
function isOfTelling({ units }: Reading, unit: Unit): boolean {
  for (const step of [-1, 1, -2, 2]) {
    const near = units[unit.place + step]
    if (near?.clause === unit.clause && near.entry.duties.has("reporting")) return true
  }
  const next = units[unit.place + 1]
  if (next === undefined || next.clause === unit.clause) return false
  return units.some(({ clause, entry }) => clause === unit.clause && entry.duties.has("reporting"))
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
