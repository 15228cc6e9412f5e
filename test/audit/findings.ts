import fc from "fast-check"
import type { AuditableFinding } from "../../src/audit/auditable.ts"
import type { Audit } from "../../src/schema/audit.ts"
import type { FindingKind } from "../../src/schema/judgement.ts"

const kinds: readonly FindingKind[] = ["agrees", "echoes", "conflicts"]

/** A finding between two passages. */
export function findingOf(
  kind: FindingKind,
  a: readonly [article: string, start: number, end: number],
  b: readonly [article: string, start: number, end: number],
  topic = "topic",
): AuditableFinding {
  const side = ([article, start, end]: typeof a) => ({ article: { id: article }, anchor: { start, end } })
  return { id: `${kind} ${a.join("-")} ${b.join("-")}`, kind, topic, a: side(a), b: side(b) }
}

/** A verdict on two passages. */
export function auditOf(
  kind: FindingKind,
  [one, oneStart, oneEnd]: readonly [article: string, start: number, end: number],
  [other, otherStart, otherEnd]: readonly [article: string, start: number, end: number],
  rest: Partial<Audit> = {},
): Audit {
  return {
    kind,
    a: { article: one, at: [oneStart, oneEnd] },
    b: { article: other, at: [otherStart, otherEnd] },
    verdict: "right",
    by: "an editor",
    at: "2024-01-01T00:00:00Z",
    ...rest,
  }
}

const side = fc
  .tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.nat(9), fc.integer({ min: 20, max: 60 }))
  .map(([article, place, length]) => [article, place * 100, place * 100 + length] as const)

/** Findings of few kinds, articles and topics, each once. */
export const arbitraryFindings: fc.Arbitrary<readonly AuditableFinding[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...kinds), side, side, fc.constantFrom("one", "two", "three"))
    .map(([kind, a, b, topic]) => findingOf(kind, a, b, topic)),
  { maxLength: 60, selector: ({ id }) => id },
)
