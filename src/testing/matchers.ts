import { type DetectOptions, detect } from "../detect/detect.ts"
import type { FindingKind } from "../detect/finding.ts"
import type { Claim } from "../schema/claim.ts"

/** What a matcher answers, as vitest and jest expect it. */
export interface Matched {
  readonly pass: boolean
  /** Says what the claims yield. */
  readonly message: () => string
}

/**
 * Matchers for `expect.extend` of vitest or jest.
 *
 * `toYield(kind, options)` passes where two claims, and nothing else, give exactly that finding; `toYieldNothing`
 * where they give none. Pass the registry: without it nothing is independent.
 *
 * @example
 * ```ts
 * import { buildClaim, matchers } from "isnad/testing"
 * const one = buildClaim({ article: { id: "a" } })
 * const other = buildClaim({ article: { id: "b" } })
 * matchers.toYield([one, other], "reaffirms").pass // → true
 * ```
 */
export const matchers = {
  /** Passes where the claims give exactly one finding, of that kind. */
  toYield(claims: readonly Claim[], kind: FindingKind, options: DetectOptions = {}): Matched {
    const found = [...detect(claims, options).findings].map((finding) => finding.kind)
    const pass = found.length === 1 && found[0] === kind
    return {
      pass,
      message: () => `the claims yield ${found.join(", ") || "nothing"}${pass ? "" : `, not ${kind} alone`}`,
    }
  },
  /** Passes where the claims give no finding. */
  toYieldNothing(claims: readonly Claim[], options: DetectOptions = {}): Matched {
    const found = [...detect(claims, options).findings].map((finding) => finding.kind)
    return { pass: found.length === 0, message: () => `the claims yield ${found.join(", ") || "nothing"}` }
  },
} as const
