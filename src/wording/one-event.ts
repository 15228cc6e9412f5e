import type { Feature, Sign } from "./features.ts"
import type { Reading, Unit } from "./unit.ts"

/** One side of a pair: what of it has a counterpart. */
export interface Side {
  readonly reading: Reading
  readonly of: Int16Array
  readonly weight: number
  readonly covered: number
}

/** The share of a side that has a counterpart; the clashing word itself is no lack of it. */
export function coverageWithout({ weight, of, covered }: Side, unit: Unit | undefined): number {
  const own = unit === undefined || of[unit.place] !== -1 ? 0 : unit.weight
  return weight - own <= 0 ? 1 : Math.min(1, covered / (weight - own))
}

/** What identifies an event: where, when, who, how many. */
const details: ReadonlySet<Feature> = new Set<Feature>([
  "placeNear",
  "time",
  "name",
  "kindNear",
  "numberNear",
])
/** Weaker than this a sign is no difference. */
const slight = 0.15

/**
 * Whether two texts rather tell of two events: what identifies an event differs in more than one respect, or a detail
 * and what happened. One difference between two tellings is a contradiction, two are another story.
 */
export function isAnotherEvent(signs: readonly Sign[]): boolean {
  const kinds = new Set<string>()
  let detail = false
  let numbers = 0
  for (const { feature, strength, about } of signs) {
    if (strength < slight) continue
    if (details.has(feature)) {
      detail = true
      // a day and its month are one detail
      kinds.add(feature === "kindNear" ? `${feature} ${about}` : feature)
      if (feature === "numberNear") numbers++
    } else if (feature === "contrastNear" || feature === "contrastCrossed") kinds.add("contrast")
  }
  return (detail && kinds.size > 1) || numbers > 1
}

/** From here on everything but the place is the same, so that one event may be told of. */
const allButPlace = 0.7
/** What is left over beside a word on the other side may say the same in other words. */
const elsewise = 0.5
/** What one denies and the other does not speak of is hardly a clash. */
const unsaid = 0.25

/**
 * How clear a clash is where nothing but the texts says that they tell of one event. Another place is another event
 * unless all else is the same. What one denies must be what the other says: where the other has more to say in that
 * place it may deny it, too, in its own words; and what has no counterpart is not said at all.
 */
export function tiedClash(
  { feature, strength, a, b }: Sign,
  rest: number,
  sides: { readonly a: Side; readonly b: Side },
  restA: number,
  restB: number,
): number {
  const clear = strength * rest
  if (feature === "placeNear") return clear >= allButPlace ? clear : clear / 2
  if (feature === "negationOne") return clear * unsaid
  if (feature === "denial") {
    const [side, other, unit, covered] =
      a === undefined ? [sides.b, sides.a, b, restA] : [sides.a, sides.b, a, restB]
    const next = unit === undefined ? undefined : linkedAfter(side, unit)
    return clear * covered * (next !== undefined && saysMore(other, next) ? elsewise : 1)
  }
  if (feature === "negationNear" && a !== undefined && b !== undefined) {
    const [side, unit] = a.negated ? [sides.b, b] : [sides.a, a]
    return saysMore(side, unit.place) ? clear * elsewise : clear
  }
  return clear
}

/** The place, on the other side, of the first thing after a unit that has a counterpart. */
function linkedAfter({ of }: Side, unit: Unit): number | undefined {
  for (let place = unit.place + 1; place <= unit.place + 3; place++) {
    const other = of[place] ?? -1
    if (other !== -1) return other
  }
  return undefined
}

/** Whether something of weight beside a place has no counterpart. */
function saysMore({ reading, of }: Side, place: number): boolean {
  const clause = reading.units[place]?.clause
  for (const step of [-1, 1, -2]) {
    const unit = reading.units[place + step]
    if (unit?.clause === clause && unit !== undefined && unit.weight >= 1 && of[unit.place] === -1)
      return true
  }
  return false
}
