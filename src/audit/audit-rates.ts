import type { AuditVerdict } from "../schema/audit.ts"
import { type FindingKind, findingKinds } from "../schema/judgement.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { type Interval, wilsonInterval } from "./wilson-interval.ts"

/** How often findings were found right. */
export interface AuditRate {
  /** One kind, or those that are pooled. */
  readonly kinds: readonly FindingKind[]
  readonly right: number
  readonly wrong: number
  /** Told apart: neither right nor wrong. */
  readonly doubtful: number
  /** The share of the right among the right and the wrong; undefined where there is neither. */
  readonly share: number | undefined
  /** Between which shares the true one lies, at 95% (Wilson). */
  readonly interval: Interval
}

/** What {@link auditRates} returns. */
export interface AuditRates {
  /** One for each kind that was judged. */
  readonly kinds: readonly AuditRate[]
  /** All kinds of which few were judged together, where there are several. */
  readonly pooled?: AuditRate
}

/** Of fewer than so many the interval is wider than half of all there is, and says next to nothing. */
export const fewestAlone = 15

function rateOf(
  kinds: readonly FindingKind[],
  judged: readonly { readonly verdict: AuditVerdict }[],
): AuditRate {
  const number = (of: AuditVerdict) => judged.filter(({ verdict }) => verdict === of).length
  const [right, wrong, doubtful] = [number("right"), number("wrong"), number("doubtful")]
  const decided = right + wrong
  return {
    kinds,
    right,
    wrong,
    doubtful,
    share: decided === 0 ? undefined : right / decided,
    interval: wilsonInterval(right, decided),
  }
}

/**
 * Returns how often findings of each kind were found right, with the interval in which the true share lies.
 *
 * The share is of those found right or wrong; the doubtful are told apart. Kinds of which fewer than fifteen were
 * decided are pooled as well.
 *
 * @param met What {@link matchAudits} found.
 * @throws `invalid-option`
 * @example
 * ```ts
 * import { auditRates } from "isnad/audit"
 * const met = (["right", "right", "wrong", "doubtful"] as const).map((verdict) => ({ finding: { kind: "agrees" as const }, verdict }))
 * const [agrees] = auditRates(met).kinds
 * agrees?.share?.toFixed(2) // → "0.67"
 * ```
 */
export function auditRates(
  met: Iterable<{ readonly finding: { readonly kind: FindingKind }; readonly verdict: AuditVerdict }>,
): AuditRates {
  requireThat(isIterable(met), "invalid-option", "auditRates()", "the findings that were judged", met)
  const judged = [...met]
  const of = (kinds: readonly FindingKind[]) =>
    rateOf(
      kinds,
      judged.filter(({ finding }) => kinds.includes(finding.kind)),
    )
  const kinds = findingKinds.filter((kind) => judged.some(({ finding }) => finding.kind === kind))
  const rates = kinds.map((kind) => of([kind]))
  const few = rates.filter(({ right, wrong }) => right + wrong < fewestAlone).flatMap((rate) => rate.kinds)
  return few.length < 2 ? { kinds: rates } : { kinds: rates, pooled: of(few) }
}
