import { isDisjoint } from "../logic/relation.ts"
import type { Proposition } from "../schema/proposition.ts"
import type { TimeValue } from "../time/edtf.ts"
import { mayCoincide } from "../time/relation.ts"
import type { Aspect } from "../vocabulary/define-predicate.ts"
import type { SideContext } from "../vocabulary/role-kind.ts"
import { timeOf } from "../vocabulary/time-role.ts"
import type { ComparedPredicates, ComparedRole } from "./compare-roles.ts"
import type { Assumption } from "./comparison.ts"

const day = 86_400_000
/** News speaks of what has just been or is soon to be: an event without a date lies within this of its telling. */
const recent = 60 * day
const soon = 180 * day
/** What was so, or was wanted, need not be so after this long; who spoke both times has changed his mind. */
const lasting = 365 * day

/**
 * The identity roles that show two propositions to speak of one event, or undefined where they do not.
 *
 * @param knownFromLineage Both relay one statement: then what else differs was changed on the way.
 */
export function identityTie(
  roles: readonly ComparedRole[],
  predicates: ComparedPredicates,
  knownFromLineage = false,
  supposed = false,
): readonly string[] | undefined {
  const identifying: string[] = []
  const sameParties = supposed && !knownFromLineage
  for (const { role, kind, a, b, answer } of roles) {
    if (a === undefined || b === undefined) continue
    const apart = answer.relation === "independence" && answer.shared !== true
    const differs = isDisjoint(answer.relation) && kind.single === true && !knownFromLineage
    if (kind.distinguishes === true && (apart || differs)) return undefined
    if (kind.identity !== true) continue
    if (kind.type === "text") {
      if (apart) return undefined
    } else if (!["equivalence", "forward", "reverse"].includes(answer.relation)) return undefined
    if (sameParties && answer.relation !== "equivalence") return undefined
    identifying.push(role)
  }
  // what differs between a meeting and a mere contact makes two events of them, no clash
  const general = predicates.relation !== "equivalence" && !predicates.excluded
  const differing = (role: ComparedRole) =>
    role.clash || (role.answer.relation === "independence" && role.answer.shared !== true)
  if (general && !knownFromLineage && roles.some(differing)) return undefined
  if (identifying.length === 0 || (!knownFromLineage && isOnlyKind(roles, identifying))) return undefined
  return identifying
}

/** Whether nothing ties two propositions but what kind of thing or people they tell of: "civilians" are killed everywhere. */
function isOnlyKind(roles: readonly ComparedRole[], identifying: readonly string[]): boolean {
  const isKind = ({ role, kind }: ComparedRole) => kind.type === "labels" || !identifying.includes(role)
  if (!roles.every(isKind)) return false
  const time = roles.find(({ kind, a, b }) => kind.type === "time" && a !== undefined && b !== undefined)
  return time?.answer.relation !== "equivalence" || time.kind.recurs === true
}

/**
 * Whether two dates that lie apart are of two events: where another detail differs as well, and for events that recur
 * where no further detail is the same. A plan's date is what is contested, so that it tells no two plans apart.
 */
export function areTwoOccasions(roles: readonly ComparedRole[], planned: boolean): boolean {
  const time = roles.find(({ kind }) => kind.type === "time" && kind.single === true)
  if (time?.clash !== true || planned) return false
  const others = roles.filter((role) => role !== time && role.a !== undefined && role.b !== undefined)
  if (others.some((role) => role.clash || role.answer.later !== undefined)) return true
  if (time.kind.recurs !== true) return false
  return !others.some(({ kind, answer }) => kind.identity !== true && answer.relation === "equivalence")
}

/** Whether what two propositions tell of may be one event by their extent: an occurrence is a part of a campaign, never the whole. */
export function extentsMeet({ extent: a }: Proposition, { extent: b }: Proposition): boolean {
  const both = [a, b]
  return !(both.includes("campaign") && both.includes("occurrence"))
}

/** Whether an event was still to come when it was told: true, false, or undefined where that cannot be told. */
function isPlanned(
  says: Proposition,
  time: TimeValue | undefined,
  told: TimeValue | undefined,
): boolean | undefined {
  if (time !== undefined && told !== undefined) return time.earliest > told.latest
  if (time === undefined && says.certainty === "certain") return false
  return undefined
}

function windowOf(says: Proposition, told: TimeValue): TimeValue {
  const planned = isPlanned(says, undefined, told)
  return {
    ...told,
    earliest: planned === true ? told.earliest : told.earliest - recent,
    latest: planned === false ? told.latest : told.latest + soon,
  }
}

/** What one side contributes to the question whether two times may be one. */
export interface TimedSide extends SideContext {
  readonly says: Proposition
}

/** The answer of {@link timesMayCoincide}. */
export interface TimesMeet {
  readonly may: boolean
  /** Both spoke of what was still to come. */
  readonly planned: boolean
  readonly assumed: readonly Assumption[]
}

/** Whether two tellings may be of one time, and what that takes for granted. */
export function timesMayCoincide(
  a: TimedSide,
  b: TimedSide,
  aspects: readonly [Aspect, Aspect],
  tolerances: { readonly coincide?: number | undefined; readonly planned?: number | undefined },
): TimesMeet {
  const sides = [a, b].map((side) => {
    const time = timeOf(side.says.roles["time"])
    const told = side.said ?? side.published
    return { side, time, told, planned: isPlanned(side.says, time, told) }
  })
  const [one, other] = sides
  if (one === undefined || other === undefined) return { may: true, planned: false, assumed: [] }
  const planned = one.planned === true && other.planned === true
  if (one.time !== undefined && other.time !== undefined) {
    const tolerance = (planned ? tolerances.planned : tolerances.coincide) ?? 0
    return { may: mayCoincide(one.time, other.time, tolerance), planned, assumed: [] }
  }
  const assumed: Assumption[] = [{ code: "time-left-open", role: "time" }]
  // neither an event's date nor a telling's: it may be of any year
  if ([one, other].some(({ time, told }) => time === undefined && told === undefined))
    assumed.push({ code: "undated", role: "time" })
  const lasted: readonly Assumption[] =
    one.told !== undefined && other.told !== undefined && !mayCoincide(one.told, other.told, lasting)
      ? [{ code: "has-lasted", role: "time" }]
      : []
  if (aspects.includes("stance")) {
    const undated = assumed.filter(({ code }) => code === "undated")
    return { may: true, planned, assumed: [...undated, ...lasted] }
  }
  const negative = a.says.polarity !== b.says.polarity
  // a state without a time may hold at any; an event without one happened near its telling
  const timeless = (index: number) => aspects[index] === "state" && !negative
  const windows = sides.map(
    ({ side, time, told }, index) =>
      time ?? (told === undefined || timeless(index) ? undefined : windowOf(side.says, told)),
  )
  // what held when it was told is no event that came to pass only afterwards
  const isLater = (state: number, event: number) => {
    const held = sides[state]?.time ?? sides[state]?.told
    const { earliest } = windows[event] ?? {}
    const states = aspects[state] === "state" && aspects[event] === "event"
    return states && held !== undefined && earliest !== undefined && earliest > held.latest + day
  }
  if (isLater(0, 1) || isLater(1, 0)) return { may: false, planned, assumed: [] }
  if (sides.some((side, index) => side.time === undefined && timeless(index)))
    return { may: true, planned, assumed: [...assumed, ...lasted] }
  const [first, second] = windows
  if (first === undefined || second === undefined) return { may: true, planned, assumed }
  return {
    may: mayCoincide(first, second, 0),
    planned,
    assumed: [...assumed, { code: "news-is-recent", role: "time" }],
  }
}

/**
 * Whether one says that it is and the other only that it may be, and no date shows that they mean one event. "They
 * may meet" is no instance of the contacts that another reports.
 */
export function isSupposed(a: Proposition, b: Proposition): boolean {
  if ((a.certainty === "certain") === (b.certainty === "certain")) return false
  return timeOf(a.roles["time"]) === undefined || timeOf(b.roles["time"]) === undefined
}
