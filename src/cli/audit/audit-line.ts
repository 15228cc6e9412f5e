import type { AuditLine } from "../../audit/read-audits.ts"
import { explainParts } from "../../detect/explain.ts"
import type { Finding } from "../../detect/finding.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Audit, AuditPlace } from "../../schema/audit.ts"
import type { Claim } from "../../schema/claim.ts"
import type { ShownSide } from "./show-finding.ts"

function sideOf(
  { article, at }: AuditPlace,
  claim: Claim,
  { passage, speaker, title }: ShownSide,
): AuditLine["a"] {
  const { outlet, published } = claim.article
  return {
    article,
    at,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    ...(speaker === undefined ? {} : { speaker }),
    ...passage,
  }
}

/** Returns a finding as one line of a sample: its verdict empty, or the one that the reader gave before. */
export function auditLine(
  finding: Finding,
  places: readonly [AuditPlace, AuditPlace],
  [one, other]: readonly [ShownSide, ShownSide],
  registry: Registry,
  judged: Audit | undefined,
): AuditLine {
  return {
    kind: finding.kind,
    says: explainParts(finding, { registry }).headline,
    a: sideOf(places[0], finding.a, one),
    b: sideOf(places[1], finding.b, other),
    verdict: judged?.verdict ?? null,
    why: judged?.why ?? "",
    ...(judged === undefined ? {} : { by: judged.by, at: judged.at }),
  }
}
