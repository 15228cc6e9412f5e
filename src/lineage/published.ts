import type { Claim } from "../schema/claim.ts"
import { readEdtf, type TimeValue } from "../time/edtf.ts"
import { byCodeUnit } from "../util/order.ts"

/** The time at which a claim's article was published, where the page tells. */
export function publishedTime({ article }: Claim): TimeValue | undefined {
  return typeof article.published === "string" ? readEdtf(article.published) : undefined
}

/** Orders claims: published first, undated last; then by article, place in the text and id. */
export function byFirstPublished(a: Claim, b: Claim): number {
  const [one, other] = [publishedTime(a)?.earliest, publishedTime(b)?.earliest]
  if (one !== other) return (one ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY) ? -1 : 1
  return (
    byCodeUnit(a.article.id, b.article.id) ||
    (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) ||
    byCodeUnit(a.id, b.id)
  )
}
