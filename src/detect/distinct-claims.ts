import { claimContent } from "../claims/claim-content.ts"
import { bareValue, type Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { canonicalJson } from "../util/canonical.ts"
import { byCodeUnit } from "../util/order.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"

/** Returns one claim of each id, the same whichever way they come in, with remarks on the rest. */
export function distinctClaims(all: readonly Claim[], vocabulary: Vocabulary) {
  const diagnostics: Diagnostic[] = []
  const ids = new Set<string>()
  for (const claim of all) ids.add(claim.id)
  const claims = ids.size === all.length ? all : withoutRepeats(all, diagnostics)
  for (const claim of claims)
    if (vocabulary.get(claim.says.predicate) === undefined) {
      const message = `no predicate is named "${claim.says.predicate}", so the claim is compared with none; pass a vocabulary that holds it`
      diagnostics.push({ rule: "unknown-predicate", severity: "warning", message, subject: claim.id })
    }
  diagnostics.sort((a, b) => byCodeUnit(`${a.subject} ${a.rule}`, `${b.subject} ${b.rule}`))
  return { claims, diagnostics }
}

/** Tells two readings of the same words apart. */
function saysKey({ says, also = [] }: Claim): string {
  return canonicalJson([says, also].map(bareValue))
}

function withoutRepeats(claims: readonly Claim[], diagnostics: Diagnostic[]): readonly Claim[] {
  const byId = new Map<string, Claim>()
  for (const claim of claims) {
    const earlier = byId.get(claim.id)
    if (earlier === undefined) byId.set(claim.id, claim)
    else if (earlier !== claim) {
      const [kept, other] = [claimContent(earlier), claimContent(claim)]
      if (byCodeUnit(`${other} ${saysKey(claim)}`, `${kept} ${saysKey(earlier)}`) < 0)
        byId.set(claim.id, claim)
      if (kept === other) continue
      const message = `the id ${claim.id} stands for two different claims; one was kept: give one of them another id`
      diagnostics.push({ rule: "duplicate-id", severity: "error", message, subject: claim.id })
    }
  }
  return [...byId.values()]
}
