import { type Alignment, contextOf } from "./align.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Reading, Unit } from "./read-words.ts"

/** Something that was seen in the pair, with its place on each side where it has one. */
export interface Sign {
  readonly feature: Feature
  readonly a?: Unit
  readonly b?: Unit
  /** What is contrasted, or the class. */
  readonly about?: string
  /** Between 0 and 1. */
  readonly strength: number
}

/** The named features of an alignment, on which the decision rests. All are symmetric. */
export const features = [
  "coverage",
  "narrowCoverage",
  "fullCoverage",
  "leftOverBoth",
  "leftOverOne",
  "contrast",
  "contrastNear",
  "contrastCrossed",
  "contrastMany",
  "sameDirection",
  "tone",
  "toneOne",
  "negation",
  "negationNear",
  "negationOne",
  "denial",
  "denialOne",
  "place",
  "placeNear",
  "name",
  "time",
  "kind",
  "kindNear",
  "number",
  "numberNear",
  "numberOne",
  "swapped",
  "substituted",
  "substitutedOnly",
  "cause",
  "hedge",
  "question",
  "unlinked",
] as const

/** The name of a feature. */
export type Feature = (typeof features)[number]

/** A pair's features, each between 0 and 1, with the signs that they rest on. */
export interface Evidence {
  readonly values: Readonly<Record<Feature, number>>
  readonly signs: readonly Sign[]
  readonly coverageA: number
  readonly coverageB: number
}

const timeKinds = new Set(["weekday", "month", "hijri", "season", "deixis", "unit", "ordinal"])
const nameKinds = new Set(["person", "company", "body", "faction", "people"])
const placeKinds = new Set(["place", "continent"])

/** Returns the features of an aligned pair. */
export function evidenceOf(a: Reading, b: Reading, alignment: Alignment, lexA: Lexicon, lexB: Lexicon): Evidence {
  const signs: Sign[] = []
  const values = Object.fromEntries(features.map((feature) => [feature, 0])) as Record<Feature, number>
  const raise = (sign: Sign) => {
    signs.push(sign)
    values[sign.feature] = Math.max(values[sign.feature], sign.strength)
  }
  const context = (u: Unit, v: Unit) => contextOf(a, b, alignment, u.place, v.place)

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

  contrasts(a, b, alignment, lexA, lexB, context, raise, values)
  tones(restA, restB, lexA, lexB, raise)
  denied(a, b, alignment, restA, restB, context, raise)
  siblings(restA, restB, context, raise)
  numbers(a, b, restA, restB, context, raise)
  swaps(a, b, alignment, raise)
  substitutions(a, b, alignment, restA, restB, raise)
  if (a.hedged !== b.hedged) values.hedge = 1
  if (a.question !== b.question) values.question = 1
  return { values, signs, coverageA, coverageB }
}

const totalWeight = (reading: Reading) => reading.units.reduce((sum, unit) => sum + unit.weight, 0)

function leftOvers(reading: Reading, of: Int16Array): Unit[] {
  return reading.units.filter((unit) => of[unit.place] === -1)
}

type Raise = (sign: Sign) => void
type Context = (u: Unit, v: Unit) => number

/** The side of a unit on an axis, turned by a negation before it. */
function sideOn(unit: Unit, axis: number): number {
  for (const pole of unit.entry.poles) if (pole.axis === axis) return unit.negated ? -pole.side : pole.side
  return 0
}

/**
 * Opposite poles in like places. A unit whose own counterpart stands in a better place is no party to a contrast:
 * "oil up as stocks fall" and "stocks fall, oil up" agree.
 */
function contrasts(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  lexA: Lexicon,
  lexB: Lexicon,
  context: Context,
  raise: Raise,
  values: Record<Feature, number>,
): void {
  const polarA = a.units.filter((unit) => unit.entry.poles.length > 0)
  const polarB = b.units.filter((unit) => unit.entry.poles.length > 0)
  let clashes = 0
  let same = 0
  const answered = new Set<Unit>()
  const pairs: { u: Unit; v: Unit; near: number; side: number; axis: number }[] = []
  for (const u of polarA) {
    for (const v of polarB) {
      // the same word said of both: an opposite sense of it elsewhere is no contrast
      const direct = alignment.ofA[u.place] === v.place && (u.folded === v.folded || shareForm(u, v))
      let side = 0
      let axis = -1
      for (const pole of u.entry.poles) {
        const other = sideOn(v, pole.axis)
        if (other === 0) continue
        const sign = other * (u.negated ? -pole.side : pole.side)
        if (sign > 0) {
          side = 1
          axis = pole.axis
          break
        }
        if (side === 0) {
          side = -1
          axis = pole.axis
        }
      }
      if (direct) side = u.negated === v.negated ? 1 : 0
      if (side !== 0) pairs.push({ u, v, near: context(u, v), side, axis })
    }
  }
  // the best place decides, agreement before contrast where places are equal
  pairs.sort(
    (one, other) =>
      other.near - one.near ||
      other.side - one.side ||
      one.u.place + one.v.place - (other.u.place + other.v.place) ||
      Math.min(one.u.place, one.v.place) - Math.min(other.u.place, other.v.place),
  )
  for (const { u, v, near, side, axis } of pairs) {
    if (answered.has(u) || answered.has(v)) continue
    answered.add(u)
    answered.add(v)
    if (side > 0) {
      same++
      continue
    }
    const crossed = alignment.ofA[u.place] !== -1 || alignment.ofB[v.place] !== -1
    const about = (lexA.axes[axis] ?? lexB.axes[axis])?.name ?? ""
    if (about === "because" || about === "before") {
      raise({ feature: "cause", a: u, b: v, about, strength: 1 })
      continue
    }
    clashes++
    if (crossed) raise({ feature: "contrastCrossed", a: u, b: v, about, strength: 0.3 + 0.7 * near })
    else {
      raise({ feature: "contrast", a: u, b: v, about, strength: 1 })
      raise({ feature: "contrastNear", a: u, b: v, about, strength: near })
    }
  }
  values.contrastMany = Math.min(1, Math.max(0, clashes - 1) / 2)
  values.sameDirection = Math.min(1, same / 3)
}

const shareForm = (u: Unit, v: Unit) => u.forms.some((form) => v.forms.includes(form))

function toneOf(unit: Unit, lexicon: Lexicon): number {
  let sum = 0
  for (const pole of unit.entry.poles) sum += pole.side * (lexicon.axes[pole.axis]?.tone ?? 0)
  return unit.negated ? -Math.sign(sum) : Math.sign(sum)
}

/** Good news left over on one side, bad news on the other. */
function tones(restA: readonly Unit[], restB: readonly Unit[], lexA: Lexicon, lexB: Lexicon, raise: Raise): void {
  const sum = (rest: readonly Unit[], lexicon: Lexicon) => rest.reduce((all, unit) => all + toneOf(unit, lexicon), 0)
  const toneA = sum(restA, lexA)
  const toneB = sum(restB, lexB)
  if (toneA * toneB < 0) {
    const u = restA.find((unit) => toneOf(unit, lexA) === Math.sign(toneA))
    const v = restB.find((unit) => toneOf(unit, lexB) === Math.sign(toneB))
    raise({ feature: "tone", ...(u && { a: u }), ...(v && { b: v }), strength: 1 })
  } else if ((toneA === 0) !== (toneB === 0)) raise({ feature: "toneOne", strength: 1 })
}

/** What one affirms and the other denies, by a negation or by a verb that denies its complement. */
function denied(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  restA: readonly Unit[],
  restB: readonly Unit[],
  context: Context,
  raise: Raise,
): void {
  for (const link of alignment.links) {
    const u = a.units[link.a] as Unit
    const v = b.units[link.b] as Unit
    if (u.negated === v.negated || link.strength < 0.75) continue
    raise({ feature: "negation", a: u, b: v, strength: 1 })
    raise({ feature: "negationNear", a: u, b: v, strength: context(u, v) })
  }
  const negatedA = a.units.filter((unit) => unit.negated).length
  const negatedB = b.units.filter((unit) => unit.negated).length
  const denialsA = restA.filter((unit) => unit.entry.denial)
  const denialsB = restB.filter((unit) => unit.entry.denial)
  // "no trade war" and "denies any trade war" deny alike
  const oddA = (negatedA + denialsA.length) % 2
  const oddB = (negatedB + denialsB.length) % 2
  if (denialsA.length !== denialsB.length && (denialsA.length === 0 || denialsB.length === 0)) {
    const one = denialsA[0]
    const other = denialsB[0]
    raise({
      feature: oddA === oddB ? "denialOne" : "denial",
      ...(one && { a: one }),
      ...(other && { b: other }),
      strength: 1,
    })
  }
  if (negatedA > 0 !== negatedB > 0) raise({ feature: "negationOne", strength: 1 })
}

/** Left-over members of one class in like places: another place, another person, another day. */
function siblings(restA: readonly Unit[], restB: readonly Unit[], context: Context, raise: Raise): void {
  for (const u of restA) {
    for (const v of restB) {
      for (const one of u.entry.members) {
        const other = v.entry.members.find((member) => member.kind === one.kind)
        if (other === undefined || other.identity === one.identity) continue
        if (one.whole !== undefined && one.whole === other.identity) continue
        if (other.whole !== undefined && other.whole === one.identity) continue
        const near = context(u, v)
        const about = one.kind
        if (placeKinds.has(one.kind)) {
          raise({ feature: "place", a: u, b: v, about, strength: 1 })
          raise({ feature: "placeNear", a: u, b: v, about, strength: near })
        } else if (timeKinds.has(one.kind)) raise({ feature: "time", a: u, b: v, about, strength: 0.3 + 0.7 * near })
        else if (nameKinds.has(one.kind)) raise({ feature: "name", a: u, b: v, about, strength: 0.3 + 0.7 * near })
        else {
          raise({ feature: "kind", a: u, b: v, about, strength: 1 })
          raise({ feature: "kindNear", a: u, b: v, about, strength: near })
        }
        break
      }
    }
  }
}

/** Whether two numbers can both be right, given their bounds. */
export function numbersClash(u: Unit, v: Unit): boolean {
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

function numbers(
  a: Reading,
  b: Reading,
  restA: readonly Unit[],
  restB: readonly Unit[],
  context: Context,
  raise: Raise,
): void {
  const countsA = restA.filter((unit) => unit.value !== undefined)
  const countsB = restB.filter((unit) => unit.value !== undefined)
  for (const u of countsA) {
    for (const v of countsB) {
      if (!numbersClash(u, v)) continue
      const counted = sameCounted(a, b, u, v)
      raise({ feature: "number", a: u, b: v, strength: counted ? 1 : 0.4 })
      raise({ feature: "numberNear", a: u, b: v, strength: counted ? 0.5 + context(u, v) / 2 : context(u, v) })
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
    if (one.entry.members.some((member) => other.entry.members.some((more) => more.identity === member.identity))) {
      return true
    }
  }
  return false
}

/** Names that change places while what stands between them does not: who complains about whom. */
function swaps(a: Reading, b: Reading, alignment: Alignment, raise: Raise): void {
  const named = alignment.links
    .filter((link) => isName(a.units[link.a] as Unit) && link.strength >= 0.9)
    .sort((one, other) => one.a - other.a)
  for (let index = 0; index + 1 < named.length; index++) {
    const one = named[index]
    const other = named[index + 1]
    if (one === undefined || other === undefined || one.b < other.b) continue
    // the order of all else is kept
    const kept = alignment.links.some(
      (link) =>
        link !== one && link !== other && link.a > one.a && link.a < other.a && link.b > other.b && link.b < one.b,
    )
    if (kept) raise({ feature: "swapped", a: a.units[one.a] as Unit, b: b.units[one.b] as Unit, strength: 1 })
  }
}

const isName = (unit: Unit) =>
  unit.entry.members.some((member) => placeKinds.has(member.kind) || nameKinds.has(member.kind) || member.kind === "rank")

/** A unit left over on each side, between the same neighbours: one stands in the other's place. */
function substitutions(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  restA: readonly Unit[],
  restB: readonly Unit[],
  raise: Raise,
): void {
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
  if (found === 1 && restA.length === 1 && restB.length === 1) raise({ feature: "substitutedOnly", strength: 1 })
}

/** 1 where the two places hold counterparts, or both lie outside the text. */
function answers(a: Reading, b: Reading, alignment: Alignment, placeA: number, placeB: number): number {
  const outA = placeA < 0 || placeA >= a.units.length
  const outB = placeB < 0 || placeB >= b.units.length
  if (outA || outB) return outA && outB ? 1 : 0
  return alignment.ofA[placeA] === placeB ? 1 : 0
}
