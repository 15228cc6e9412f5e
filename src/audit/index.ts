/**
 * Measuring how often findings are right on texts of your own: findings are drawn at random, people who read both
 * passages judge them, and the verdicts are put beside the findings of today, also after the reader has changed.
 *
 * @module
 */
export { type AuditableFinding, type AuditableSide, auditPlacesOf } from "./auditable.ts"
export { type AuditRate, auditRates, type AuditRates } from "./audit-rates.ts"
export { type Draw, drawFindings, type DrawOptions } from "./draw-findings.ts"
export { type AuditedFinding, matchAudits, type MatchedAudits, type UnmetAudit } from "./match-audits.ts"
export { type AuditPassage, passageAround } from "./passage-around.ts"
export { type AuditLine, auditLineSchema, readAudits, type ReadAudits } from "./read-audits.ts"
export { type ReaderAgreement, readerAgreement } from "./reader-agreement.ts"
export { type Interval, wilsonInterval } from "./wilson-interval.ts"
