import { type AuditableFinding, auditPlacesOf } from "../../audit/auditable.ts"
import { drawFindings } from "../../audit/draw-findings.ts"
import { detect } from "../../detect/detect.ts"
import type { Finding, FindingKind } from "../../detect/finding.ts"
import type { AuditPlace } from "../../schema/audit.ts"
import type { Claim } from "../../schema/claim.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { digestOf } from "../../util/digest.ts"
import { pushAll } from "../../util/push-all.ts"
import { texts as support } from "../reading.ts"
import type { AuditInput } from "./audit-input.ts"

/** A finding that was drawn, and where its sides stand. */
export interface Drawn {
  readonly finding: Finding
  readonly places: readonly [AuditPlace, AuditPlace]
}

/** What was drawn, and all that was found. */
export interface DrawnFrom {
  readonly drawn: readonly Drawn[]
  readonly found: ReadonlyMap<FindingKind, number>
  readonly leftOut: number
  /** Every finding of today, as far as verdicts are put beside it. */
  readonly all: readonly AuditableFinding[]
}

/** Tells whether a claim's words stand in the text at hand where it says. */
function standsIn(texts: ReadonlyMap<string, string>): (claim: Claim) => boolean {
  const known = new Map<string, boolean>()
  return ({ id, article, anchor }) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const words = anchor && texts.get(article.id)?.slice(anchor.start, anchor.end)
    const stands = words !== undefined && digestOf(words) === anchor?.digest
    known.set(id, stands)
    return stands
  }
}

/**
 * Detects over what is audited and draws. Findings that an editor dismissed are among them: that they were wrong is what
 * is measured.
 */
export function drawFrom(
  { claims, registry, overrides, texts }: AuditInput,
  options: { readonly sample: number; readonly seed: string; readonly kinds: ReadonlySet<FindingKind> },
  diagnostics: Diagnostic[],
): DrawnFrom {
  const detection = detect(claims, { registry, overrides, texts: support })
  pushAll(diagnostics, detection.diagnostics)
  const all: AuditableFinding[] = []
  function* walked(): Generator<Finding> {
    for (const finding of detection.findings) {
      const { id, kind, topic, a, b } = finding
      all.push({ id, kind, topic, a, b })
      yield finding
    }
  }
  const stands = standsIn(texts)
  const { findings, found, leftOut } = drawFindings(walked(), {
    ...options,
    judgeable: ({ a, b }) => stands(a) && stands(b),
  })
  const drawn = findings.flatMap((finding): Drawn[] => {
    const places = auditPlacesOf(finding)
    return places === undefined ? [] : [{ finding, places }]
  })
  return { drawn, found, leftOut, all }
}
