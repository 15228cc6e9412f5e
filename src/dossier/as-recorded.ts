import { applyTo } from "./apply-entry.ts"
import { type Dossier, sealDossier } from "./dossier.ts"
import { emptyState } from "./dossier-state.ts"
import { endOf } from "./moment.ts"

/**
 * Returns a dossier as it stood at a recorded time: what had been recorded by then, retractions and decisions too.
 *
 * A day is taken whole, in UTC: what was recorded on it is in. Lines that could not be read have no recorded time
 * and are left out.
 *
 * @param time An instant, or a day, month or year in EDTF.
 * @throws `invalid-time`
 * @example
 * ```ts
 * import { append, asRecorded, claim, claimsOf, contact, createDossier } from "isnad"
 * const said = claim({ article: { id: "a", lang: "ar" }, chain: ["lavrov"], says: contact({ participants: ["turkey"] }) })
 * const { dossier } = append(createDossier({ id: "d" }), [
 *   { op: "add", claim: said, recorded: "2024-07-23T10:00:00Z" },
 *   { op: "retract", claim: said.id, why: "misread", recorded: "2024-07-25T09:00:00Z" },
 * ])
 * claimsOf(dossier).length // → 0
 * claimsOf(asRecorded(dossier, "2024-07-23")).length // → 1
 * ```
 */
export function asRecorded(dossier: Dossier, time: string): Dossier {
  const end = endOf(time, "asRecorded()")
  const then = dossier.log.filter((entry) => Date.parse(entry.recorded) <= end)
  if (then.length === dossier.log.length) return dossier
  const state = emptyState()
  // where the lines of a file are out of order, a retraction may precede what it retracts
  const log = then.filter((entry) => applyTo(state, entry).done !== "refused")
  return sealDossier(dossier, log, state, [])
}
