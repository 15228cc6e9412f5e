import { bareValue, type Claim, readWords } from "../schema/claim.ts"
import { type Link, sourceKey } from "../schema/link.ts"
import { canonicalJson } from "../util/canonical.ts"
import { sha256Hex } from "../util/digest.ts"

/**
 * Returns a digest of all of a claim that a finding goes by.
 *
 * Of a claim that was read from a text these are its words, not what was made of them: read better, it is the same
 * claim, and what editors decided on it holds. Offsets, gloss, the article's title, address and version do not enter:
 * anchoring a claim anew, or glossing it in another language, does not change it.
 */
export function claimContent(claim: Claim): string {
  const { id, outlet = null, credit = null, lang, published = null } = claim.article
  const written = (chain: readonly Link[]) =>
    chain.map((link) => [link.sources.map(sourceKey), link.act, link.said ?? null, link.medium ?? null])
  const chains = [claim.chain, ...(claim.alternatives ?? [])].map(written)
  const wording = [claim.fingerprint ?? null, claim.anchor?.quoted ?? null, claim.anchor?.section ?? null]
  const passage = claim.passage === undefined ? [] : [claim.passage]
  const words = readWords(claim)
  const content = [
    [id, outlet, credit, lang, published],
    chains,
    words === undefined ? bareValue(claim.says) : [words.lang, words.text],
    wording,
    ...passage,
  ]
  return sha256Hex(canonicalJson(content)).slice(0, 32)
}
