import { claim } from "../../src/claims/claim.ts"
import type { LogEntry } from "../../src/dossier/log-entry.ts"
import type { Audit } from "../../src/schema/audit.ts"
import type { Claim } from "../../src/schema/claim.ts"
import { contact } from "../../src/vocabulary/built-in/contact.ts"

/** A claim with an id of its own; `tracks` is what it says. */
export function sample(
  id: string,
  tracks: readonly ("military" | "intelligence" | "diplomatic" | "political")[] = ["military"],
  article: Partial<Claim["article"]> = {},
): Claim {
  return claim({
    id,
    article: { id: `article-of-${id}`, lang: "en", ...article },
    chain: ["bogdanov"],
    says: contact({ participants: ["turkey", "syria"], tracks }),
  })
}

/** The instant of an hour of January 2024, counted on past the first day. */
export function hour(count: number): string {
  return new Date(Date.UTC(2024, 0, 1, count)).toISOString()
}

export const decided = { by: "an editor", at: "2024-01-01T00:00:00Z", why: "read both pages" }

export const add = (claim: Claim, at = 0): LogEntry => ({ op: "add", claim, recorded: hour(at) })
export const retract = (id: string, at = 0): LogEntry => ({
  op: "retract",
  claim: id,
  why: "misread",
  recorded: hour(at),
})
export const judge = (
  a: string,
  b: string,
  at = 0,
  verdict: "dismissed" | "accepted" = "dismissed",
): LogEntry => ({
  op: "judge",
  judgement: { finding: "conflicts", a, b, verdict, ...decided },
  recorded: hour(at),
})
export const override = (
  kind: Extract<LogEntry, { op: "override" }>["override"]["kind"],
  a: string,
  b: string,
  at = 0,
): LogEntry => ({ op: "override", override: { kind, between: [a, b], ...decided }, recorded: hour(at) })
/** A verdict on a finding between the articles of two claims. */
export const audit = (a: string, b: string, at = 0, rest: Partial<Audit> = {}): LogEntry => ({
  op: "audit",
  audit: {
    kind: "conflicts",
    a: { article: `article-of-${a}`, at: [0, 9] },
    b: { article: `article-of-${b}`, at: [20, 40] },
    verdict: "right",
    by: "an editor",
    at: "2024-01-01T00:00:00Z",
    ...rest,
  },
  recorded: hour(at),
})
