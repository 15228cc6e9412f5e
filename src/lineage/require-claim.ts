import type { Claim } from "../schema/claim.ts"
import { isObject, requireThat } from "../schema/require-that.ts"

/** Throws where a value is no claim; what stands in it was looked at when it was made. */
export function requireClaim(value: unknown, called: string): asserts value is Claim {
  const fits = isObject(value) && isObject(value["article"]) && Array.isArray(value["chain"])
  requireThat(fits, "invalid-claim", called, "claims, as claim() and readClaims() return them", value)
}
