import type { Audit } from "../schema/audit.ts"
import { valuesInOrder } from "../util/order.ts"
import type { Dossier } from "./dossier.ts"

/**
 * Returns what was found of a dossier's findings when they were audited, the latest verdict of each reader, in an order
 * of its own. `isnad/audit` puts them beside the findings of today.
 *
 * @example
 * ```ts
 * import { auditsOf, createDossier } from "isnad"
 * auditsOf(createDossier({ id: "d" })) // → []
 * ```
 */
export function auditsOf(dossier: Dossier): readonly Audit[] {
  return valuesInOrder(dossier.state.audits)
}
