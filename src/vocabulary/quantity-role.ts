import type { Noted, QuantityValue, RoleValue } from "../schema/proposition.ts"
import { readEdtf, type TimeValue } from "../time/edtf.ts"
import { isBefore, mayCoincide } from "../time/relation.ts"
import { commonByRelation, compareOpenValues } from "./compare-values.ts"
import { has, type NoneInput, normalizeOpen, notesOf, type UnknownInput } from "./open-values.ts"
import type { RoleComparison, RoleContext, RoleKind, RoleOptions, SideContext } from "./role-kind.ts"

/** What a {@link quantity} role takes: a number, or bounds ("at least 12" is `{ min: 12 }`). */
export type QuantityInput =
  | number
  | ({
      readonly value: number
      readonly unit?: string
      readonly approximate?: boolean
      readonly asOf?: string
      readonly window?: string
    } & Noted)
  | (QuantityValue & Noted)
  | UnknownInput
  | NoneInput

/** How a quantity is compared. */
export interface QuantityRoleOptions extends RoleOptions {
  /** A count that can only grow, such as a toll: a later and not smaller one is an update, no clash. */
  readonly cumulative?: boolean
  /** Counts people or things: no bound is below 0 or, without a unit, a fraction. */
  readonly whole?: boolean
  /** The roles that say what is counted: counts are compared only where these are equal. */
  readonly of?: readonly string[]
  /** How far an approximate number may be off, as a share of it. */
  readonly tolerance?: number
  /**
   * `reported`: a bound is read as news means it, near its figure: "at least 40" is 40 to 60, "up to 60" is 40 to 60.
   * Figures that are then less than twofold apart are tension, others clash. `open` by default: "at least 40" may be
   * any number from 40 on.
   */
  readonly bounds?: "open" | "reported"
}

/** How far above "at least N" and below "up to N" a reported figure may lie: what desks take the words to mean. */
const reportedReach = 1.5
/** Reported figures that lie farther apart than this cannot be two states of one count within the hour. */
const plainlyApart = 2
/** Times of telling closer than this are one moment for a toll. */
const oneMoment = 6 * 3_600_000

interface Bounds {
  readonly min: number
  readonly max: number
}

function finite(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value)
}

function normalize(input: unknown): RoleValue | undefined {
  const open = normalizeOpen(input)
  if (open !== undefined) return open
  if (finite(input)) return { min: input, max: input }
  if (typeof input !== "object" || input === null) return undefined
  const given = input as Record<string, unknown> & Noted
  const min = has(input, "value") ? given["value"] : given["min"]
  const max = has(input, "value") ? given["value"] : given["max"]
  const { unit, approximate, asOf, window } = given as Record<string, unknown>
  const isTime = (edtf: unknown) =>
    edtf === undefined || (typeof edtf === "string" && readEdtf(edtf) !== undefined)
  if (has(input, "value") && (given["min"] !== undefined || given["max"] !== undefined)) return undefined
  if (min === undefined && max === undefined) return undefined
  if ((min !== undefined && !finite(min)) || (max !== undefined && !finite(max))) return undefined
  if (finite(min) && finite(max) && min > max) return undefined
  if (unit !== undefined && typeof unit !== "string") return undefined
  if (!isTime(asOf) || !isTime(window)) return undefined
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
    ...(approximate === true ? { approximate: true } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(window === undefined ? {} : { window }),
    ...notesOf(given),
  } as RoleValue
}

/** The same of what is counted: there is no half of a victim, and none below none. */
function normalizeCount(input: unknown): RoleValue | undefined {
  const value = normalize(input)
  if (typeof value !== "object" || value === null || !("min" in value || "max" in value)) return value
  const { min, max, unit } = value as QuantityValue
  const fits = (bound: number | undefined) =>
    bound === undefined || (bound >= 0 && (unit !== undefined || Number.isInteger(bound)))
  return fits(min) && fits(max) ? value : undefined
}

function boundsOf(value: QuantityValue, tolerance: number, reported: boolean): Bounds {
  const slack = value.approximate === true ? tolerance : 0
  const widen = (bound: number, sign: 1 | -1) => bound + sign * Math.abs(bound) * slack
  const { min, max } = value
  const lowest = reported && max !== undefined ? max / reportedReach : Number.NEGATIVE_INFINITY
  const highest = reported && min !== undefined ? min * reportedReach : Number.POSITIVE_INFINITY
  return {
    min: min === undefined ? lowest : widen(min, -1),
    max: max === undefined ? highest : widen(max, 1),
  }
}

/** Whether a bound was taken for near its figure. */
function isAssumed({ min, max }: QuantityValue): boolean {
  return min === undefined || max === undefined
}

/** Windows over which counts run are the same or are not compared: "in the past 24 hours", "since the war began". */
function differInWindow({ window: a }: QuantityValue, { window: b }: QuantityValue): boolean {
  if (a === b) return false
  const [one, other] = [a, b].map((edtf) => (edtf === undefined ? undefined : readEdtf(edtf)))
  return one?.earliest !== other?.earliest || one?.latest !== other?.latest
}

function compareBounds(a: Bounds, b: Bounds): RoleComparison {
  if (a.min === b.min && a.max === b.max) return { relation: "equivalence", reason: "same-quantity" }
  if (a.max < b.min || b.max < a.min) return { relation: "alternation", reason: "quantities-apart" }
  if (a.min >= b.min && a.max <= b.max) return { relation: "forward", reason: "quantity-within" }
  if (b.min >= a.min && b.max <= a.max) return { relation: "reverse", reason: "quantity-contains" }
  return { relation: "independence", reason: "quantities-overlap", shared: true }
}

/** Compares two numbers, each with its bounds as they are to be read. */
function compareReported(
  one: QuantityValue,
  other: QuantityValue,
  { tolerance, reported }: { readonly tolerance: number; readonly reported: boolean },
): RoleComparison {
  const [a, b] = [boundsOf(one, tolerance, reported), boundsOf(other, tolerance, reported)]
  const answer = compareBounds(a, b)
  if (!reported || !(isAssumed(one) || isAssumed(other))) return answer
  const assumed = ["bound-near-figure"]
  if (answer.relation !== "alternation") return { ...answer, assumed }
  const [low, high] = a.max < b.min ? [a.max, b.min] : [b.max, a.min]
  return { ...answer, assumed, ...(high < low * plainlyApart ? { undecided: true } : {}) }
}

function standingOf(value: QuantityValue, side: SideContext): TimeValue | undefined {
  return (value.asOf === undefined ? undefined : readEdtf(value.asOf)) ?? side.said ?? side.published
}

/** A growing count is a clash only as of one moment: later and not smaller updates, earlier unknown stays open. */
export function compareGrowing(
  a: QuantityValue,
  b: QuantityValue,
  apart: RoleComparison,
  context: RoleContext,
): RoleComparison {
  const [one, other] = [standingOf(a, context.a), standingOf(b, context.b)]
  if (one === undefined || other === undefined)
    return { ...apart, reason: "counts-without-day", undecided: true, assumed: ["as-of-unknown"] }
  const dated = a.asOf !== undefined && b.asOf !== undefined
  const known = { assumed: [...(apart.assumed ?? []), ...(dated ? [] : ["as-of-said-time"])] }
  if (mayCoincide(one, other, 0)) {
    const moment = [one, other].every(({ earliest, latest }) => latest - earliest <= oneMoment)
    // two tellings of one day: which toll is the later cannot be told
    return {
      ...apart,
      reason: "counts-as-of-one-time",
      ...(dated || moment ? {} : { undecided: true }),
      ...known,
    }
  }
  const aIsLater = isBefore(other, one)
  const [later, earlier] = aIsLater ? [a, b] : [b, a]
  const grew = (later.max ?? Number.POSITIVE_INFINITY) >= (earlier.min ?? Number.NEGATIVE_INFINITY)
  if (!grew) return { ...apart, reason: "later-count-smaller", ...known }
  return {
    relation: "independence",
    reason: "later-count",
    shared: true,
    later: aIsLater ? "a" : "b",
    ...known,
  }
}

/**
 * A role filled by a number with bounds, a unit and the day as of which it stood.
 *
 * With `cumulative`, two counts clash only where they may be as of one moment; by default a count is as of its said
 * time, else its article's published time. A strictly later count that is not smaller is an update.
 *
 * @example
 * ```ts
 * import { definePredicate, place, quantity } from "isnad"
 * const flee = definePredicate("flee", {
 *   roles: { from: place({ identity: true }), count: quantity({ cumulative: true, single: true, of: ["from"] }) },
 * })
 * flee({ from: "aleppo", count: { min: 1000 } }).roles.count // → { min: 1000 }
 * flee({ from: "aleppo", count: { value: 1200, asOf: "2024-12-01" } }).roles.count
 * // → { min: 1200, max: 1200, asOf: "2024-12-01" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function quantity(options: QuantityRoleOptions = {}): RoleKind<QuantityInput> {
  const { cumulative = false, whole = false, of = [], tolerance = 0.1, bounds = "open", ...rest } = options
  const reported = bounds === "reported"
  const number = whole ? "a whole number from 0 on" : "a number"
  return {
    ...rest,
    of,
    type: "quantity",
    takes: `${number}, { value, unit, asOf }, { min } and/or { max }, unknown(…) or none`,
    normalize: whole ? normalizeCount : normalize,
    compare: (a, b, context) => {
      const open = compareOpenValues(a, b)
      if (open !== undefined) return open
      const [one, other] = [a as QuantityValue, b as QuantityValue]
      if (one.unit !== undefined && other.unit !== undefined && one.unit !== other.unit)
        return { relation: "independence", reason: "different-units", shared: false }
      if (differInWindow(one, other))
        return { relation: "independence", reason: "different-windows", shared: false }
      const answer = compareReported(one, other, { tolerance, reported })
      return cumulative && answer.relation === "alternation"
        ? compareGrowing(one, other, answer, context)
        : answer
    },
    common(a, b, context) {
      const general = commonByRelation(a, b, this.compare(a, b, context).relation)
      if (general !== undefined || !cumulative) return general
      const [one, other] = [a as QuantityValue, b as QuantityValue]
      if (one.min === undefined || other.min === undefined) return undefined
      const { unit } = one
      return { min: Math.min(one.min, other.min), ...(unit === undefined ? {} : { unit }) }
    },
  }
}
