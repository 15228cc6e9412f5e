import type { Alignment } from "./align.ts"
import { denied } from "./denied-words.ts"
import { numbers } from "./differing-numbers.ts"
import { substitutions, swaps } from "./exchanged-words.ts"
import { siblings } from "./excluding-words.ts"
import { clashFeatures, type Evidence, type Feature, features, type Pair, type Sign } from "./features.ts"
import type { Lexicon } from "./lexicon.ts"
import { contextOf } from "./neighbourhood.ts"
import { coverageWithout, isAnotherEvent, tiedClash } from "./one-event.ts"
import { contrasts, tones } from "./opposed-words.ts"
import type { Reading, Unit } from "./unit.ts"

const none = Object.fromEntries(features.map((feature) => [feature, 0])) as Record<Feature, number>

/** Returns the features of an aligned pair. */
export function evidenceOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  lexA: Lexicon,
  lexB: Lexicon,
): Evidence {
  const signs: Sign[] = []
  let apart = false
  const values = { ...none }
  const raise = (sign: Sign) => {
    signs.push(sign)
    values[sign.feature] = Math.max(values[sign.feature], sign.strength)
  }
  // what has a counterpart, what is left over
  const weightA = totalWeight(a)
  const weightB = totalWeight(b)
  let linked = 0
  let linkedA = 0
  let linkedB = 0
  for (const link of alignment.links) {
    const u = a.units[link.a] as Unit
    const v = b.units[link.b] as Unit
    linkedA += u.weight * link.strength
    linkedB += v.weight * link.strength
    linked += (u.weight + v.weight) * link.strength
  }
  const coverageA = weightA === 0 ? 0 : linkedA / weightA
  const coverageB = weightB === 0 ? 0 : linkedB / weightB
  values.coverage = weightA + weightB === 0 ? 0 : linked / (weightA + weightB)
  values.narrowCoverage = Math.min(coverageA, coverageB)
  values.fullCoverage = Math.max(coverageA, coverageB)
  const restA = leftOvers(a, alignment.ofA)
  const restB = leftOvers(b, alignment.ofB)
  const heavyA = restA.reduce((sum, unit) => sum + unit.weight, 0)
  const heavyB = restB.reduce((sum, unit) => sum + unit.weight, 0)
  values.leftOverBoth = Math.min(1, Math.min(heavyA, heavyB) / 5)
  values.leftOverOne = Math.min(1, Math.abs(heavyA - heavyB) / 6)
  values.unlinked = linked === 0 ? 1 : 0

  const pair: Pair = {
    a,
    b,
    lexA,
    lexB,
    alignment,
    restA,
    restB,
    context: (u, v) => contextOf(a, b, alignment, u.place, v.place),
    raise,
    keepApart: () => {
      apart = true
    },
    set: (feature: Feature, value: number) => {
      values[feature] = value
    },
  }
  const settled = contrasts(pair)
  tones(pair)
  denied(pair, settled)
  siblings(pair)
  numbers(pair)
  swaps(pair)
  substitutions(pair)
  const sides = {
    a: { reading: a, of: alignment.ofA, weight: weightA, covered: linkedA },
    b: { reading: b, of: alignment.ofB, weight: weightB, covered: linkedB },
  }
  let tied = 0
  for (const sign of signs) {
    if (!clashFeatures.has(sign.feature)) continue
    const restA = coverageWithout(sides.a, sign.a)
    const restB = coverageWithout(sides.b, sign.b)
    const rest = Math.max(restA, restB)
    values.clearClash = Math.max(values.clearClash, sign.strength * rest)
    values.clearCoverage = Math.max(values.clearCoverage, rest * rest)
    tied = Math.max(tied, tiedClash(sign, rest, sides, restA, restB))
  }
  if (a.hedged !== b.hedged) values.hedge = 1
  if (a.question !== b.question) values.question = 1
  const another = isAnotherEvent(signs)
  return {
    values,
    signs,
    coverageA,
    coverageB,
    tied: another ? 0 : tied,
    apart,
    another,
    scenes: a.scene && b.scene,
  }
}

const totalWeight = (reading: Reading) => reading.units.reduce((sum, unit) => sum + unit.weight, 0)

function leftOvers(reading: Reading, of: Int16Array): Unit[] {
  return reading.units.filter((unit) => of[unit.place] === -1)
}
