import { type ClaimInput, claim } from "../claims/claim.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import { meet } from "../vocabulary/built-in/contact.ts"

/**
 * Returns an article with plain values for what is not given.
 *
 * @param given What the test is about.
 * @example
 * ```ts
 * import { buildArticle } from "isnad/testing"
 * buildArticle({ published: "2024-07-23" }).lang // → "en"
 * ```
 */
export function buildArticle(given: Partial<Article> = {}): Article {
  return { id: "article:example", lang: "en", published: "2024-07-01", ...given }
}

/**
 * Returns a claim with plain values for what is not given: the foreign ministers of Russia and Turkey met in Moscow,
 * as Reuters reports.
 *
 * @param given What the test is about; `article` may be given in part.
 * @throws as `claim` does.
 * @example
 * ```ts
 * import { buildClaim } from "isnad/testing"
 * buildClaim({ chain: ["tass", "lavrov"] }).chain.length // → 2
 * ```
 */
export function buildClaim(
  given: Omit<Partial<ClaimInput>, "article"> & { readonly article?: Partial<Article> } = {},
): Claim {
  const { article, ...rest } = given
  const says = meet({ participants: ["lavrov", "fidan"], place: "moscow", time: "2024-06-28" })
  return claim({ chain: ["reuters"], says, ...rest, article: buildArticle(article) })
}
