export { type ClaimInput, claim, type LinkInput } from "./claims/claim.ts"
export {
  type ClaimReader,
  createClaimReader,
  type ParsedClaim,
  type ParseOptions,
  parseClaim,
} from "./claims/parse-claim.ts"
export { type ReadClaims, readClaims } from "./claims/read-claims.ts"
export { type CompareOptions, compareClaims } from "./compare/compare-claims.ts"
export type { Assumption, Comparison, ContentRelation, RoleReason, Tie } from "./compare/comparison.ts"
export { isAgreement, isClash } from "./compare/comparison.ts"
export { type Detection, type DetectOptions, detect } from "./detect/detect.ts"
export { type ExplainOptions, type Explanation, explain, explainParts } from "./detect/explain.ts"
export { type Change, type Finding, type FindingKind, findingKinds } from "./detect/finding.ts"
export type { Credibility, Position } from "./detect/positions.ts"
export type { Topic, TopicSummary } from "./detect/topic.ts"
export { compareLineage, type LineageOptions } from "./lineage/compare-lineage.ts"
export { type Lineage, type LineageEvidence, type LineageKind, lineageKinds } from "./lineage/lineage.ts"
export { hearsayDepth, type Root, rootsOf } from "./lineage/root.ts"
export * from "./vocabulary/built-in/contact.ts"
export * from "./vocabulary/built-in/force.ts"
export * from "./vocabulary/built-in/stance.ts"
export { none, only, unknown } from "./vocabulary/role-kind.ts"
