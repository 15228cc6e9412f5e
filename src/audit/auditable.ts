import type { AuditPlace } from "../schema/audit.ts"
import type { FindingKind } from "../schema/judgement.ts"

/** One side of a finding, as far as an audit looks at it: every claim is one. */
export interface AuditableSide {
  readonly article: { readonly id: string }
  readonly anchor?: { readonly start: number; readonly end: number }
}

/** A finding, as far as an audit looks at it: every finding of `detect` is one. */
export interface AuditableFinding {
  readonly id: string
  readonly kind: FindingKind
  readonly topic: string
  readonly a: AuditableSide
  readonly b: AuditableSide
}

function placeOf({ article, anchor }: AuditableSide): AuditPlace | undefined {
  return anchor === undefined ? undefined : { article: article.id, at: [anchor.start, anchor.end] }
}

/**
 * Returns where the two sides of a finding stand; undefined where one of them does not say.
 *
 * @example
 * ```ts
 * import { auditPlacesOf } from "isnad/audit"
 * const side = (id: string) => ({ article: { id }, anchor: { start: 4, end: 9 } })
 * const finding = { id: "f", kind: "agrees" as const, topic: "t", a: side("one"), b: side("other") }
 * auditPlacesOf(finding) // → [{ article: "one", at: [4, 9] }, { article: "other", at: [4, 9] }]
 * ```
 */
export function auditPlacesOf({ a, b }: AuditableFinding): readonly [AuditPlace, AuditPlace] | undefined {
  const [one, other] = [placeOf(a), placeOf(b)]
  return one === undefined || other === undefined ? undefined : [one, other]
}
