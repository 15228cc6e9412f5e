import type { Claim, Fingerprint } from "../schema/claim.ts"
import { type PhraseCounts, sharedWording } from "../wording/fingerprint.ts"
import type { LineageEvidence } from "./lineage.ts"

/** What two claims' sentences have in common, as far as their fingerprints tell. */
export interface WordingEvidence {
  /** `copied`: too much for chance. `alike`: enough to doubt independence. */
  readonly degree: "copied" | "alike" | "none"
  readonly evidence: LineageEvidence
}

/**
 * Decides by the fingerprints stored with two claims whether one sentence was copied from the other, or both from a
 * third. A run of nine words, or half of the shorter sentence, is no chance; six words raise a doubt.
 */
export function compareWording(
  a: Claim,
  b: Claim,
  phrases?: PhraseCounts,
  account: (claim: Claim) => readonly Claim[] = () => [],
): WordingEvidence {
  const none: WordingEvidence = { degree: "none", evidence: { code: "wording-not-shared" } }
  if (a.fingerprint === undefined || b.fingerprint === undefined) return none
  if (a.article.id === b.article.id && sameSentence(a.fingerprint, b.fingerprint)) return none
  const { shared, run, containment } = sharedWording(a.fingerprint, b.fingerprint, phrases)
  const evidence: LineageEvidence = {
    code: "wording-shared",
    run,
    share: Math.round(containment * 100) / 100,
  }
  if (run >= 9 || (containment >= 0.5 && shared >= 3)) return { degree: "copied", evidence }
  // one long run may be names and titles; a second from the same account's next sentence is no chance
  if (run >= 6 && (sharesMore(a, account(b), b) || sharesMore(b, account(a), a)))
    return { degree: "copied", evidence }
  if (run >= 6 || (containment >= 0.3 && shared >= 2)) return { degree: "alike", evidence }
  return none
}

/** Two claims that stand in one sentence share its words; that shows no copy. */
function sameSentence(a: Fingerprint, b: Fingerprint): boolean {
  return a.hashes.length === b.hashes.length && a.hashes.every((hash, index) => hash === b.hashes[index])
}

/** Whether a sentence shares a long run with another sentence of an account, besides the one at hand. */
function sharesMore({ fingerprint }: Claim, account: readonly Claim[], besides: Claim): boolean {
  return account.some(
    (other) =>
      fingerprint !== undefined &&
      other.fingerprint !== undefined &&
      besides.fingerprint !== undefined &&
      !sameSentence(other.fingerprint, besides.fingerprint) &&
      sharedWording(fingerprint, other.fingerprint).run >= 6,
  )
}
