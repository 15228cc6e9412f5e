import { type Alignment, contextOf } from "./align.ts"
import type { Lexicon, Member } from "./lexicon.ts"
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
  "contrastLoose",
  "contrastCrossed",
  "contrastMany",
  "sameDirection",
  "tone",
  "toneOne",
  "negation",
  "negationNear",
  "negationOne",
  "denial",
  "denialLoose",
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
  "clearClash",
  "clearCoverage",
] as const

/** What may be a clash; the other features only weigh. */
export const clashFeatures: ReadonlySet<Feature> = new Set<Feature>([
  "contrastNear",
  "contrastCrossed",
  "negationNear",
  "negationOne",
  "denial",
  "placeNear",
  "name",
  "time",
  "kindNear",
  "numberNear",
  "swapped",
  "cause",
])

/** The name of a feature. */
export type Feature = (typeof features)[number]

/** A pair's features, each between 0 and 1, with the signs that they rest on. */
export interface Evidence {
  readonly values: Readonly<Record<Feature, number>>
  readonly signs: readonly Sign[]
  readonly coverageA: number
  readonly coverageB: number
}

const none = Object.fromEntries(features.map((feature) => [feature, 0])) as Record<Feature, number>

const timeKinds = new Set(["weekday", "month", "hijri", "season", "deixis", "unit", "ordinal"])
const nameKinds = new Set(["person", "company", "body", "faction", "people"])
const placeKinds = new Set(["place", "continent"])

/** Returns the features of an aligned pair. */
export function evidenceOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  lexA: Lexicon,
  lexB: Lexicon,
): Evidence {
  const signs: Sign[] = []
  const values = { ...none }
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

  const settled = contrasts(a, b, alignment, lexA, lexB, context, raise, values)
  tones(restA, restB, lexA, lexB, raise)
  denied(a, b, alignment, restA, restB, settled, context, raise)
  siblings(a, b, restA, restB, context, raise)
  numbers(a, b, restA, restB, context, raise)
  swaps(a, b, alignment, raise)
  substitutions(a, b, alignment, restA, restB, raise)
  for (const sign of signs) {
    if (!clashFeatures.has(sign.feature)) continue
    const without = (weight: number, unit: Unit | undefined, of: Int16Array, covered: number) => {
      // the clashing words themselves are no lack of coverage
      const own = unit === undefined || of[unit.place] !== -1 ? 0 : unit.weight
      return weight - own <= 0 ? 1 : Math.min(1, covered / (weight - own))
    }
    const rest = Math.max(
      without(weightA, sign.a, alignment.ofA, linkedA),
      without(weightB, sign.b, alignment.ofB, linkedB),
    )
    values.clearClash = Math.max(values.clearClash, sign.strength * rest)
    values.clearCoverage = Math.max(values.clearCoverage, rest * rest)
  }
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
): ReadonlySet<Unit> {
  const polarA = a.units.filter((unit) => unit.entry.poles.length > 0)
  const polarB = b.units.filter((unit) => unit.entry.poles.length > 0)
  let clashes = 0
  let same = 0
  const answered = new Set<Unit>()
  const settled = new Set<Unit>()
  const pairs: {
    u: Unit
    v: Unit
    near: number
    rank: number
    side: number
    axis: number
    loose: boolean
  }[] = []
  for (const u of polarA) {
    for (const v of polarB) {
      // the same word said of both: an opposite sense of it elsewhere is no contrast
      const direct = alignment.ofA[u.place] === v.place && (u.folded === v.folded || shareForm(u, v))
      let side = 0
      let axis = -1
      let loose = false
      for (const pole of u.entry.poles) {
        const other = sideOn(v, pole.axis)
        if (other === 0) continue
        const sign = other * (u.negated ? -pole.side : pole.side)
        if (sign > 0 && side === 0) side = 1
        else if (sign < 0) {
          const doubtful =
            pole.loose === true || v.entry.poles.some((one) => one.axis === pole.axis && one.loose)
          if (side !== -1 || (loose && !doubtful)) {
            axis = pole.axis
            loose = doubtful
          }
          side = -1
        }
      }
      if (direct) side = u.negated === v.negated ? 1 : 0
      else if (side < 0 && alike(u, v)) side = u.negated === v.negated ? 1 : side
      if (side !== 0)
        pairs.push({ u, v, near: context(u, v), rank: direct ? 0.35 : loose ? -0.5 : 0, side, axis, loose })
    }
  }
  // the best place decides, agreement before contrast where places are equal
  pairs.sort(
    (one, other) =>
      other.near + other.rank - (one.near + one.rank) ||
      other.side - one.side ||
      one.u.place + one.v.place - (other.u.place + other.v.place) ||
      Math.min(one.u.place, one.v.place) - Math.min(other.u.place, other.v.place),
  )
  for (const { u, v, near, side, axis, loose } of pairs) {
    if (answered.has(u) || answered.has(v)) continue
    answered.add(u)
    answered.add(v)
    if (side > 0) {
      same++
      // "does not reject" answers "accepts"
      if (u.negated !== v.negated) settled.add(u).add(v)
      continue
    }
    const crossed = alignment.ofA[u.place] !== -1 || alignment.ofB[v.place] !== -1
    const about = (lexA.axes[axis] ?? lexB.axes[axis])?.name ?? ""
    if (about === "because" || about === "before") {
      raise({ feature: "cause", a: u, b: v, about, strength: 1 })
      continue
    }
    clashes++
    if (loose) raise({ feature: "contrastLoose", a: u, b: v, about, strength: near * (crossed ? 0.4 : 0.7) })
    else if (crossed) raise({ feature: "contrastCrossed", a: u, b: v, about, strength: 0.3 + 0.7 * near })
    else {
      raise({ feature: "contrast", a: u, b: v, about, strength: 1 })
      raise({ feature: "contrastNear", a: u, b: v, about, strength: near })
    }
  }
  values.contrastMany = Math.min(1, Math.max(0, clashes - 1) / 2)
  values.sameDirection = Math.min(1, same / 3)
  return settled
}

/** Synonyms, or words of one root: what excludes one another in other senses does not here. */
const alike = (u: Unit, v: Unit) =>
  u.entry.concepts.some((concept) => v.entry.concepts.includes(concept)) ||
  (u.roots[0] !== undefined && u.roots[0].length >= 3 && u.roots[0] === v.roots[0])

const shareForm = (u: Unit, v: Unit) => u.forms.some((form) => v.forms.includes(form))

function toneOf(unit: Unit, lexicon: Lexicon): number {
  let sum = 0
  for (const pole of unit.entry.poles) sum += pole.side * (lexicon.axes[pole.axis]?.tone ?? 0)
  return unit.negated ? -Math.sign(sum) : Math.sign(sum)
}

/** Good news left over on one side, bad news on the other. */
function tones(
  restA: readonly Unit[],
  restB: readonly Unit[],
  lexA: Lexicon,
  lexB: Lexicon,
  raise: Raise,
): void {
  const sum = (rest: readonly Unit[], lexicon: Lexicon) =>
    rest.reduce((all, unit) => all + toneOf(unit, lexicon), 0)
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
  settled: ReadonlySet<Unit>,
  context: Context,
  raise: Raise,
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
    // what is denied has no counterpart, but all around it has
    if (negatedA.length === 0 || negatedB.length === 0) {
      const ofA = negatedB.length === 0
      const [reading, of] = ofA ? [a, alignment.ofA] : [b, alignment.ofB]
      const otherDenials = ofA ? denialsB : denialsA
      if (otherDenials.length === 0) {
        for (const unit of ofA ? negatedA : negatedB) {
          if (of[unit.place] !== -1 || unit.softly || unit.weight < 1 || settled.has(unit)) continue
          const strength = around(reading, of, unit.place)
          raise({ feature: "negationOne", ...(ofA ? { a: unit } : { b: unit }), strength })
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

/** Left-over members of one class in like places: another place, another person, another day. */
function siblings(
  a: Reading,
  b: Reading,
  restA: readonly Unit[],
  restB: readonly Unit[],
  context: Context,
  raise: Raise,
): void {
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

/**
 * Names that change places around one word that stands alike in both: who complains about whom. Only where the
 * words that bind them are the same, so that "was struck by" is not taken for "struck".
 */
function swaps(a: Reading, b: Reading, alignment: Alignment, raise: Raise): void {
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
