import type { Alignment } from "./align.ts"
import { nameKinds, placeKinds } from "./excluding-words.ts"
import type { Pair } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/**
 * Names that change places around one word that stands alike in both: who complains about whom. Only where the
 * words that bind them are the same, so that "was struck by" is not taken for "struck".
 */
export function swaps({ a, b, alignment, raise }: Pair): void {
  for (let place = 1; place + 1 < a.units.length; place++) {
    const verb = a.units[place] as Unit
    const other = b.units[alignment.ofA[place] ?? -1]
    if (other === undefined || verb.folded !== other.folded || verb.lead !== other.lead) continue
    const [one, two] = [a.units[place - 1] as Unit, a.units[place + 1] as Unit]
    const [three, four] = [b.units[other.place - 1], b.units[other.place + 1]]
    if (three === undefined || four === undefined || two.lead !== four.lead) continue
    if (!isName(one) || !isName(two) || !isName(three) || !isName(four)) continue
    if (sameThing(one, four) && sameThing(two, three) && !sameThing(one, two)) {
      raise({ feature: "swapped", a: one, b: three, strength: 1 })
    }
  }
}

const sameThing = (u: Unit, v: Unit) =>
  u.folded === v.folded ||
  u.entry.members.some((one) => v.entry.members.some((other) => other.identity === one.identity))

const isName = (unit: Unit) =>
  unit.entry.members.some(
    (member) => placeKinds.has(member.kind) || nameKinds.has(member.kind) || member.kind === "rank",
  )

/** A unit left over on each side, between the same neighbours: one stands in the other's place. */
export function substitutions({ a, b, alignment, restA, restB, raise }: Pair): void {
  let found = 0
  for (const u of restA) {
    if (u.weight < 1) continue
    for (const v of restB) {
      if (v.weight < 1) continue
      const before = answers(a, b, alignment, u.place - 1, v.place - 1)
      const after = answers(a, b, alignment, u.place + 1, v.place + 1)
      if (before + after < 2) continue
      found++
      raise({ feature: "substituted", a: u, b: v, strength: 1 })
    }
  }
  if (found === 1 && restA.length === 1 && restB.length === 1)
    raise({ feature: "substitutedOnly", strength: 1 })
}

/** 1 where the two places hold counterparts, or both lie outside the text. */
function answers(a: Reading, b: Reading, alignment: Alignment, placeA: number, placeB: number): number {
  const outA = placeA < 0 || placeA >= a.units.length
  const outB = placeB < 0 || placeB >= b.units.length
  if (outA || outB) return outA && outB ? 1 : 0
  return alignment.ofA[placeA] === placeB ? 1 : 0
}

const isThing = (unit: Unit | undefined) =>
  unit !== undefined && (unit.weight >= 1 || unit.entry.members.length > 0)

/**
 * Whether two things have changed parts around a word that stands alike in both: who picks up whom. Each must stand in
 * the other's place with the words that bind it, so that "was struck by" and a phrase moved to the front are none.
 */
export function partsExchanged(a: Reading, b: Reading, { links, ofA }: Alignment): boolean {
  const heavy = links.filter((link) => isThing(a.units[link.a]))
  heavy.sort((one, other) => one.a - other.a)
  for (let first = 0; first < heavy.length; first++) {
    for (let second = first + 2; second < heavy.length; second++) {
      const [one, other] = [heavy[first], heavy[second]]
      if (one === undefined || other === undefined || other.b >= one.b) continue
      const [oneA, otherA] = [a.units[one.a], a.units[other.a]]
      const [oneB, otherB] = [b.units[one.b], b.units[other.b]]
      if (oneA?.clause !== otherA?.clause || oneB?.clause !== otherB?.clause) continue
      if (oneA?.lead !== otherB?.lead || otherA?.lead !== oneB?.lead) continue
      for (let place = one.a + 1; place < other.a; place++) {
        const between = ofA[place] ?? -1
        if (between > other.b && between < one.b && (a.units[place]?.weight ?? 0) >= 1) return true
      }
    }
  }
  return false
}
