/**
 * Claims of news articles, and what they are to each other.
 *
 * Two questions are asked of any two claims, separately. Content: what does the one proposition say of the other?
 * Lineage: how are the two accounts related as accounts? The answers together give the finding: whether one
 * corroborates, echoes, distorts, revises or contradicts the other. Every finding carries its reasons.
 *
 * This entry holds the claims, their comparison, detection and the dossier. It needs no Node, no language and no
 * registry: agents and places come from `isnad/registry` or from the user, texts are read by `isnad/extract` with the
 * packs of `isnad/lang/…`, files by `isnad/node`.
 *
 * @module
 */

// Making and reading claims
export { type ClaimInput, claim, type LinkInput } from "./claims/claim.ts"
export {
  type ClaimReader,
  createClaimReader,
  type ParsedClaim,
  type ParseOptions,
  parseClaim,
} from "./claims/parse-claim.ts"
export { type ReadClaims, readClaims } from "./claims/read-claims.ts"
export { checkClaims } from "./claims/check-claims.ts"
export { anchorOf, type Reanchored, reanchor } from "./claims/reanchor.ts"

// What a claim is made of: schemas and the types inferred from them
export { type Article, articleSchema } from "./schema/article.ts"
export {
  type Anchor,
  anchorSchema,
  type Claim,
  claimId,
  claimSchema,
  type Fingerprint,
  fingerprintSchema,
  readWords,
} from "./schema/claim.ts"
export { type TextCompany } from "./schema/text-company.ts"
export { type ToldWords, toldWordsSchema } from "./schema/told-words.ts"
export {
  type Act,
  acts,
  type KnownBy,
  type Link,
  linkSchema,
  mediums,
  waysOfKnowing,
  type Source,
  sourceKey,
  sourceSchema,
} from "./schema/link.ts"
export {
  type Certainty,
  certainties,
  type Extent,
  extents,
  type Kind,
  type Noted,
  type Polarity,
  type Proposition,
  propositionSchema,
  type QuantityValue,
  type RoleValue,
  roleValueSchema,
} from "./schema/proposition.ts"
export { type Span, spanSchema } from "./schema/common.ts"
export { formatVersion } from "./schema/format.ts"

// Predicates: the built-in ones, and how to declare further ones
export {
  agree,
  announce,
  call,
  contact,
  firstSince,
  leadProcess,
  mediate,
  meet,
  normalise,
  talk,
  visit,
} from "./vocabulary/built-in/contact.ts"
export {
  aid,
  appoint,
  arrest,
  attack,
  close,
  deploy,
  injure,
  kill,
  reopen,
  resign,
  statement,
  withdraw,
} from "./vocabulary/built-in/force.ts"
export { events } from "./vocabulary/built-in/events.ts"
export {
  condition,
  demand,
  facilitate,
  invite,
  oppose,
  propose,
  refuse,
  seek,
  support,
  threaten,
  welcome,
} from "./vocabulary/built-in/stance.ts"
export { vocabulary } from "./vocabulary/built-in/vocabulary.ts"
export { type AgentInput, type AgentsInput, agent, agents } from "./vocabulary/agent-roles.ts"
export {
  type Aspect,
  definePredicate,
  type FactualityInput,
  not,
  type Predicate,
  type PredicateDeclaration,
  type RoleInputs,
  type RoleKinds,
} from "./vocabulary/define-predicate.ts"
export type { PredicateFacts } from "./vocabulary/predicate-facts.ts"
export { eventKind, type KindInput, type KindRoleOptions } from "./vocabulary/kind-role.ts"
export { type QuantityInput, type QuantityRoleOptions, quantity } from "./vocabulary/quantity-role.ts"
export {
  type NoneInput,
  none,
  type OnlyInput,
  only,
  type UnknownInput,
  unknown,
} from "./vocabulary/open-values.ts"
export {
  type RoleComparison,
  type RoleContext,
  type RoleKind,
  type RoleOptions,
  type SideContext,
} from "./vocabulary/role-kind.ts"
export {
  type ComparedText,
  type TextComparer,
  type TextLikeness,
  type TextSupport,
  type TextContests,
} from "./vocabulary/text-comparer.ts"
export type { ContestCompany, ContestedText, Stage, TextContest } from "./schema/text-contest.ts"
export { labels, type SetInput, set } from "./vocabulary/set-roles.ts"
export { type TimeInput, type TimeRoleOptions, when } from "./vocabulary/time-role.ts"
export { enumeration, place, scale, type TextInput, text, type ValueInput } from "./vocabulary/value-roles.ts"
export { createVocabulary, type Vocabulary } from "./vocabulary/vocabulary.ts"

// Content: what one claim says of another
export { type CompareOptions, compareClaims } from "./compare/compare-claims.ts"
export {
  type Assumption,
  type Comparison,
  type ContentRelation,
  isAgreement,
  isClash,
  type RoleReason,
  type Tie,
} from "./compare/comparison.ts"

// Lineage: how two accounts are related as accounts
export { compareLineage, type LineageOptions } from "./lineage/compare-lineage.ts"
export type { CopiedArticles } from "./lineage/copied-articles.ts"
export {
  type Copies,
  type CopiesOptions,
  type CopyCluster,
  findCopies,
  type NamedWire,
} from "./lineage/copies.ts"
export { type Lineage, type LineageEvidence, type LineageKind, lineageKinds } from "./lineage/lineage.ts"
export { hearsayDepth, type Root, rootsOf } from "./lineage/root.ts"

// Detection: topics, positions, findings, and their explanation
export type { RootCount } from "./detect/count-roots.ts"
export { type Detection, type DetectOptions, detect, type JudgedFinding } from "./detect/detect.ts"
export type { EditorWord } from "./detect/editor.ts"
export { type ExplainOptions, type Explanation, explain, explainParts } from "./detect/explain.ts"
export {
  type Change,
  type ChangeReason,
  type Finding,
  type FindingKind,
  type FirstChange,
  findingKinds,
} from "./detect/finding.ts"
export type { Credibility, Position } from "./detect/positions.ts"
export type { Topic, TopicSummary } from "./detect/topic.ts"

// The dossier: an append-only log, and the state derived from it
export { applyEntry } from "./dossier/apply-entry.ts"
export { asPublished, type PublishedClaims } from "./dossier/as-published.ts"
export { asRecorded } from "./dossier/as-recorded.ts"
export { auditsOf } from "./dossier/audits-of.ts"
export {
  type Appended,
  append,
  claimsOf,
  createDossier,
  type Dossier,
  type DossierDecisions,
  detectOptionsOf,
  type UnreadLine,
} from "./dossier/dossier.ts"
export {
  type DossierState,
  entityKey,
  type HeldArticle,
  type HeldJudgement,
  judgementKey,
  overrideKey,
  type Retraction,
} from "./dossier/dossier-state.ts"
export {
  type Detector,
  type IdentifiedFinding,
  type News,
  type NewsOfFindings,
  newSince,
} from "./dossier/new-since.ts"
export { type ParsedDossier, parseDossier } from "./dossier/parse-dossier.ts"
export { serializeDossier } from "./dossier/serialize-dossier.ts"
export { type LogEntry, logEntrySchema } from "./dossier/log-entry.ts"
export {
  type Audit,
  auditKey,
  type AuditPlace,
  auditSchema,
  type AuditVerdict,
  auditVerdicts,
} from "./schema/audit.ts"
export { type Judgement, judgementSchema, type Verdict, verdicts } from "./schema/judgement.ts"
export { type Override, type OverrideKind, overrideKinds, overrideSchema } from "./schema/override.ts"

// Times: EDTF (ISO 8601-2), read to bounds
export { commonTime } from "./time/common-time.ts"
export {
  describeEdtfProblem,
  type Precision,
  readEdtf,
  type Span as TimeBounds,
  type TimeValue,
} from "./time/edtf.ts"
export { gapBetween, isBefore, mayCoincide, timeRelation } from "./time/relation.ts"

// Logic: the relations on which the comparison rests
export { join, possibleJoins } from "./logic/join.ts"
export { product } from "./logic/product.ts"
export { type Monotonicity, project, projectNegation, projectPolarity } from "./logic/project.ts"
export { inverse, isDisjoint, type Relation, relations, symbolOf } from "./logic/relation.ts"

// Trouble: errors for misuse, diagnostics for imperfect input
export { type IsnadError, type IsnadErrorCode, isIsnadError } from "./schema/errors.ts"
export { type Diagnostic, diagnosticSchema } from "./schema/diagnostic.ts"
export type { DiagnosticRule } from "./schema/diagnostic-rules.ts"
