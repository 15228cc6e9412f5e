import { isDisjoint } from "../logic/relation.ts"
import { isnadError } from "../schema/errors.ts"
import type { Noted, RoleValue } from "../schema/proposition.ts"
import { commonTime } from "../time/common-time.ts"
import { readDuration } from "../time/duration.ts"
import { readEdtf, type TimeValue } from "../time/edtf.ts"
import { timeRelation } from "../time/relation.ts"
import { commonByRelation, compareOpenValues } from "./compare-values.ts"
import { has, type NoneInput, normalizeOpen, notesOf, type UnknownInput } from "./open-values.ts"
import type { RoleKind, RoleOptions } from "./role-kind.ts"

/** What a {@link when} role takes: event time in EDTF. */
export type TimeInput = string | ({ readonly edtf: string } & Noted) | UnknownInput | NoneInput

/** How far apart two dates of one event may lie. */
export interface TimeRoleOptions extends RoleOptions {
  /** ISO 8601 duration; `P0D` by default. Dates within it may be one event told with two dates: a clash. */
  readonly coincide?: string
  /** The same for events that were still to come when they were told, whose date is what is contested. */
  readonly planned?: string
  /**
   * True where such events follow each other day by day, as strikes do: another date is another event unless a further
   * detail is the same, and then it cannot be told whether the night was counted to the one day or the other.
   */
  readonly recurs?: boolean
}

function duration(text: string): number {
  const milliseconds = readDuration(text)
  if (milliseconds === undefined)
    throw isnadError("invalid-option", `when(): "${text}" is no ISO 8601 duration; give one such as "P3D"`)
  return milliseconds
}

/** Returns the bounds of a stored event time, or undefined where it is unknown or left out. */
export function timeOf(value: RoleValue | undefined): TimeValue | undefined {
  return value !== undefined && "edtf" in value ? readEdtf(value.edtf) : undefined
}

/**
 * A role filled by event time, in EDTF. A day within a month is narrower than the month; two times that cannot be
 * one are disjoint.
 *
 * @example
 * ```ts
 * import { definePredicate, when } from "isnad"
 * const strike = definePredicate("strike", { roles: { time: when({ single: true, coincide: "P1D" }) } })
 * strike({ time: "2024-08" }).roles.time // → { edtf: "2024-08" }
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function when(options: TimeRoleOptions = {}): RoleKind<TimeInput> {
  const { coincide = "P0D", planned = "P90D", recurs = false, ...rest } = options
  return {
    ...rest,
    coincide: duration(coincide),
    planned: duration(planned),
    recurs,
    type: "time",
    takes: 'a time in EDTF such as "2022-12-28" or "2024-08~", unknown(…) or none',
    normalize: (input) => {
      const open = normalizeOpen(input)
      if (open !== undefined) return open
      if (typeof input === "string") return readEdtf(input) === undefined ? undefined : { edtf: input }
      if (has(input, "edtf") && typeof input.edtf === "string" && readEdtf(input.edtf) !== undefined)
        return { edtf: input.edtf, ...notesOf(input) }
      return undefined
    },
    compare: (a, b) => {
      const open = compareOpenValues(a, b)
      if (open !== undefined) return open
      const [one, other] = [timeOf(a), timeOf(b)]
      if (one === undefined || other === undefined)
        return { relation: "independence", reason: "not-comparable", shared: false }
      const relation = timeRelation(one, other)
      const reasons = {
        equivalence: "same-time",
        forward: "time-within",
        reverse: "time-contains",
        independence: "times-overlap",
      } as const
      if (isDisjoint(relation))
        return { relation, reason: "times-apart", ...(recurs ? { undecided: true } : {}) }
      const reason = reasons[relation as keyof typeof reasons] ?? "times-overlap"
      return relation === "independence" ? { relation, reason, shared: true } : { relation, reason }
    },
    common(a, b, context) {
      const general = commonByRelation(a, b, this.compare(a, b, context).relation)
      if (general !== undefined) return general
      const [one, other] = [timeOf(a), timeOf(b)]
      if (one === undefined || other === undefined) return undefined
      const edtf = commonTime(one, other)
      return edtf === undefined ? undefined : { edtf, inferred: ["value"] }
    },
  }
}
