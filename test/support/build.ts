import { type ClaimInput, claim, type LinkInput } from "../../src/claims/claim.ts"
import type { Article } from "../../src/schema/article.ts"
import type { Claim } from "../../src/schema/claim.ts"
import type { Proposition } from "../../src/schema/proposition.ts"
import { fingerprintOf } from "../../src/wording/fingerprint.ts"

/** An article published on a day, in English unless told otherwise. */
export function articleOn(
  id: string,
  published: string | null = "2024-01-10",
  more: Partial<Article> = {},
): Article {
  return { id, lang: "en", published, ...more }
}

/** A claim of an article of its own. */
export function told(
  id: string,
  chain: readonly LinkInput[],
  says: Proposition,
  more: Partial<Article> & {
    readonly words?: string
    readonly quoted?: boolean
    readonly on?: string | null
  } = {},
): Claim {
  const { words, quoted, on, ...article } = more
  const input: ClaimInput = {
    article: articleOn(id, on === undefined ? "2024-01-10" : on, article),
    chain,
    says,
    ...(words === undefined ? {} : { fingerprint: fingerprintOf(words) }),
    ...(quoted === undefined
      ? {}
      : { anchor: { start: 0, end: 10, digest: `sha256:${"0".repeat(64)}`, quoted } }),
  }
  return claim(input)
}
