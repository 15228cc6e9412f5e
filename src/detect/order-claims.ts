import type { Claim } from "../schema/claim.ts"
import { readEdtf } from "../time/edtf.ts"
import { byCodeUnit } from "../util/order.ts"

function earliest(claim: Claim): number {
  const { published } = claim.article
  const time = typeof published === "string" ? readEdtf(published) : undefined
  return time?.earliest ?? Number.POSITIVE_INFINITY
}

/** Orders claims: published first, undated last; then by article, place in the text and id. No two are equal. */
export function byPublication(a: Claim, b: Claim): number {
  const [one, other] = [earliest(a), earliest(b)]
  if (one !== other) return one < other ? -1 : 1
  return (
    byCodeUnit(a.article.id, b.article.id) ||
    (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) ||
    byCodeUnit(a.id, b.id)
  )
}
