import type { Claim } from "../schema/claim.ts"
import { baseLanguage } from "../util/base-language.ts"
import { canonicalJson } from "../util/canonical.ts"
import type { Root } from "./root.ts"

/**
 * Decides whether two unnamed sources for whom one outlet answers are one as far as can be told, although they are
 * described in two languages: as many, and the same kind of source. A kind that is not known is no sign of one.
 */
export function isOneUnnamedSource(a: Root, b: Root, claims: readonly [Claim, Claim]): boolean {
  if (a.kind !== "unnamed" || b.kind !== "unnamed") return false
  const [one, other] = [a.source, b.source]
  if (typeof one !== "object" || typeof other !== "object") return false
  if (!("anonymous" in one) || !("anonymous" in other)) return false
  if (baseLanguage(claims[0].article.lang) === baseLanguage(claims[1].article.lang)) return false
  if (one.count !== other.count || one.kind === undefined || other.kind === undefined) return false
  return canonicalJson([...one.kind].sort()) === canonicalJson([...other.kind].sort())
}
