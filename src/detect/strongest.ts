import type { Finding, FindingKind } from "./finding.ts"

/** From what weighs most to what weighs least: what two claims clash on goes before what they agree on. */
const order: readonly FindingKind[] = [
  "conflicts",
  "distorts",
  "misattributes",
  "withholds",
  "revises",
  "updates",
  "tension",
  "corroborates",
  "reaffirms",
  "agrees",
  "echoes",
]
const clashing: ReadonlySet<FindingKind> = new Set(["conflicts", "distorts", "revises", "tension", "updates"])
const exact = ["equivalence", "forward", "reverse"]

/** A finding on two tellings of two claims. */
export interface ToldFinding {
  readonly finding: Finding
  /** The places of its two sides among what their claims tell. */
  readonly at: readonly [a: number, b: number]
  /** Whether only words were compared of a claim that tells frames, too. */
  readonly inWords: boolean
}

function shared({ finding }: ToldFinding): number {
  return Object.keys(finding.comparison.both?.roles ?? {}).length
}

/** How far the one says what the other says: the same, more or less than it, or only something of it. */
function looseness({ finding: { comparison } }: ToldFinding): number {
  return comparison.relation === "equivalence" ? 0 : exact.includes(comparison.relation) ? 1 : 2
}

function strongestFirst(one: ToldFinding, other: ToldFinding): number {
  const rank = ({ finding }: ToldFinding) => order.indexOf(finding.kind)
  return (
    rank(one) - rank(other) ||
    looseness(one) - looseness(other) ||
    shared(other) - shared(one) ||
    one.at[0] + one.at[1] - (other.at[0] + other.at[1]) ||
    one.at[0] - other.at[0]
  )
}

/**
 * Returns which of the findings on all that two claims tell is theirs: words only where no frames give one, and a clash
 * only between tellings that have no equal in the other claim. "12 killed, three of them children" does not clash with
 * "12 killed" over the three.
 */
export function strongest(found: readonly ToldFinding[]): ToldFinding | undefined {
  const ofFrames = found.filter(({ inWords }) => !inWords)
  const candidates = ofFrames.length > 0 ? ofFrames : found
  if (candidates.length <= 1) return candidates[0]
  const agreeing = candidates.filter(
    ({ finding }) => !clashing.has(finding.kind) && exact.includes(finding.comparison.relation),
  )
  const settled = ({ at }: ToldFinding) =>
    agreeing.some((other) => other.at[0] === at[0] || other.at[1] === at[1])
  const left = candidates.filter((one) => !clashing.has(one.finding.kind) || !settled(one))
  return left.sort(strongestFirst)[0]
}
