import { type Audit, auditVerdicts } from "../schema/audit.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { byCodeUnit } from "../util/order.ts"

/** How far two readers agree on the findings that both judged. */
export interface ReaderAgreement {
  readonly readers: readonly [string, string]
  readonly judged: number
  readonly alike: number
  /** Agreement beyond what chance gives: 1 is all, 0 is chance. Undefined where both gave one verdict throughout. */
  readonly kappa: number | undefined
}

function kappaOf(verdicts: readonly (readonly [Audit, Audit])[], alike: number): number | undefined {
  const total = verdicts.length
  let expected = 0
  for (const verdict of auditVerdicts) {
    const one = verdicts.filter(([audit]) => audit.verdict === verdict).length
    const other = verdicts.filter(([, audit]) => audit.verdict === verdict).length
    expected += (one / total) * (other / total)
  }
  return expected === 1 ? undefined : (alike / total - expected) / (1 - expected)
}

/**
 * Returns how far each two readers agree who judged the same findings.
 *
 * @param met What {@link matchAudits} found.
 * @throws `invalid-option`
 * @see J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960)
 * @example
 * ```ts
 * import type { Audit } from "isnad"
 * import { readerAgreement } from "isnad/audit"
 * const audit: Audit = {
 *   kind: "agrees",
 *   a: { article: "one", at: [0, 9] },
 *   b: { article: "other", at: [4, 9] },
 *   verdict: "right",
 *   by: "an editor",
 *   at: "2024-07-23T10:00:00Z",
 * }
 * const [both] = readerAgreement([{ audits: [audit, { ...audit, by: "another" }] }])
 * both?.alike // → 1
 * ```
 */
export function readerAgreement(
  met: Iterable<{ readonly audits: readonly Audit[] }>,
): readonly ReaderAgreement[] {
  requireThat(isIterable(met), "invalid-option", "readerAgreement()", "the findings that were judged", met)
  const byReaders = new Map<string, { readers: [string, string]; verdicts: (readonly [Audit, Audit])[] }>()
  for (const { audits } of met) {
    const ordered = [...audits].sort((a, b) => byCodeUnit(a.by, b.by))
    for (const [index, one] of ordered.entries())
      for (const other of ordered.slice(index + 1)) {
        const key = JSON.stringify([one.by, other.by])
        const own = byReaders.get(key) ?? { readers: [one.by, other.by], verdicts: [] }
        own.verdicts.push([one, other])
        byReaders.set(key, own)
      }
  }
  return [...byReaders]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([, { readers, verdicts }]) => {
      const alike = verdicts.filter(([one, other]) => one.verdict === other.verdict).length
      return { readers, judged: verdicts.length, alike, kappa: kappaOf(verdicts, alike) }
    })
}
