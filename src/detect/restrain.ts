import type { Lineage } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import type { Decision } from "./decide-kind.ts"
import type { FindingKind } from "./finding.ts"

/**
 * Whether a claim was read from a text and is held in words. Two such claims with like words are an accident more
 * often than two reports of one thing: judged on real news, 2 of 60 confirmations and 12 of 275 clashes were right.
 */
export function isReadInWords({ clause, says }: Claim): boolean {
  return clause !== undefined && says.predicate === "text"
}

/** What was wrong more often than right where words alone were compared. */
const withheld: ReadonlySet<FindingKind> = new Set([
  "conflicts",
  "tension",
  "revises",
  "misattributes",
  "withholds",
])

/** Least share of the shorter sentence that two near copies have in common. */
const nearCopy = 0.5

/** Whether the words of both show that one sentence was copied from the other, or both from a third. */
function isNearCopy({ evidence }: Lineage): boolean {
  return evidence.some(
    ({ code, share = 0 }) => (code === "wording-shared" || code === "quotation-shared") && share >= nearCopy,
  )
}

/**
 * Returns what may be told of two claims of which one was read from a text and is held in words, or undefined where
 * nothing may: no confirmation, and no clash but one changed detail between near copies of one sentence.
 */
export function restrain(a: Claim, b: Claim, decision: Decision, lineage: Lineage): Decision | undefined {
  if (!isReadInWords(a) && !isReadInWords(b)) return decision
  const { kind, changes = [] } = decision
  if (kind === "corroborates") return { kind: "agrees" }
  if (withheld.has(kind)) return undefined
  if (kind === "distorts" && !(changes.length === 1 && isNearCopy(lineage))) return undefined
  return decision
}
