import type { Claim } from "../schema/claim.ts"
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
export function compareWording(a: Claim, b: Claim, phrases?: PhraseCounts): WordingEvidence {
  const none: WordingEvidence = { degree: "none", evidence: { code: "wording-not-shared" } }
  if (a.fingerprint === undefined || b.fingerprint === undefined) return none
  const { shared, run, containment } = sharedWording(a.fingerprint, b.fingerprint, phrases)
  const evidence: LineageEvidence = {
    code: "wording-shared",
    run,
    share: Math.round(containment * 100) / 100,
  }
  if (run >= 9 || (containment >= 0.5 && shared >= 3)) return { degree: "copied", evidence }
  if (run >= 6 || (containment >= 0.3 && shared >= 2)) return { degree: "alike", evidence }
  return none
}
