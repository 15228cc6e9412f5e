import type { Claim } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"
import type { Change, FindingKind } from "./finding.ts"

function told(claim: Claim) {
  const edtf = claim.chain.at(-1)?.said ?? claim.article.published
  return typeof edtf === "string" ? readEdtf(edtf) : undefined
}

/**
 * Returns whose doing a revision or distortion is, or undefined where that cannot be told. A revision is the later
 * statement; a distortion is whose version of everything that changed is the changed one.
 */
export function blameFor(
  kind: FindingKind,
  a: Claim,
  b: Claim,
  changes: readonly Change[],
): "a" | "b" | undefined {
  if (kind === "distorts") {
    const [by, ...more] = new Set(changes.flatMap((change) => (change.by === undefined ? [] : [change.by])))
    return more.length === 0 ? by : undefined
  }
  if (kind !== "revises") return undefined
  const [one, other] = [told(a), told(b)]
  if (one === undefined || other === undefined) return undefined
  if (isBefore(one, other)) return "b"
  return isBefore(other, one) ? "a" : undefined
}
