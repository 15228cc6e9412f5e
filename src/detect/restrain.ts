import type { Comparison } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import { type Claim, readWords } from "../schema/claim.ts"
import { areOneEvent } from "./are-one-event.ts"
import type { Decision } from "./decide-kind.ts"
import type { FindingKind } from "./finding.ts"
import { daysApart } from "./likeness-of.ts"

/**
 * The least chance that two claims of one language say the same, from which a finding on them is told. Of pairs of the
 * news that were judged by reading, nine in ten of those above `agree` do. A headline and its article are of one story
 * anyhow; two sentences of one article seldom say the same; a count that has grown makes two sentences less alike.
 */
const leastChance = {
  agree: 0.7,
  within: 0.85,
  confirm: 0.85,
  clash: 0.75,
  update: 0.45,

  headline: 0.3,
}

/** What is told of two claims in words only where structure shows it. */
const ofStructure: ReadonlySet<FindingKind> = new Set([
  "conflicts",
  "tension",
  "revises",
  "misattributes",
  "withholds",
])

/** Least share of the shorter sentence that two near copies have in common. */
const nearCopy = 0.5

/** What bears on whether a finding is told. */
export interface RestrainedBy {
  readonly comparison: Comparison
  readonly lineage: Lineage
  /** How surely both say the same, by their words; undefined where words cannot be compared. */
  readonly chance: number | undefined
}

/** Whether the words of both show that one sentence was copied from the other, or both from a third. */
export function isNearCopy({ evidence }: Lineage): boolean {
  return evidence.some(
    ({ code, share = 0 }) => (code === "wording-shared" || code === "quotation-shared") && share >= nearCopy,
  )
}

/** Whether a claim was read from a text and is held in words: of such, less can be told than of events. */
export function isReadInWords({ clause, says }: Claim): boolean {
  return clause !== undefined && says.predicate === "text"
}

/** What may be told where one of the two is held in words: no confirmation, and of clashes one changed detail of a copy. */
function ofWords(decision: Decision, lineage: Lineage, comparison: Comparison): Decision | undefined {
  const { kind, changes = [] } = decision
  if (kind === "corroborates") return { kind: "agrees" }
  if (ofStructure.has(kind)) return undefined
  if (kind !== "distorts") return decision
  return changes.length === 1 && isNearCopy(lineage) && !isByOpposites(comparison) ? decision : undefined
}

/** Words for opposites ("planned", "cancelled") are of two stages or two matters as often as of one that was changed. */
function isByOpposites({ roles }: Comparison): boolean {
  return roles.some(({ reason }) => reason.startsWith("words-opposite"))
}

/** Of what was stated, words that are merely alike are no agreement. */
function isLooselyAlike({ roles }: Comparison): boolean {
  return roles.some(({ reason }) => reason === "words-alike")
}

/** Days that lie apart as their articles do: "on Thursday" in a text printed again means another day, and shows nothing. */
function clashesInDaysOnly({ clashing: on }: Comparison): boolean {
  return on.length > 0 && on.every((role) => role === "time")
}

/** One of them is read as saying so, in words that say that it is not so: the reading is not sure enough to clash. */
function isMisreadDenial(a: Claim, b: Claim, { clashing }: Comparison): boolean {
  if (!clashing.includes("polarity")) return false
  return [a, b].some((claim) => claim.says.polarity === "positive" && readWords(claim)?.negated === true)
}

function leastFor(a: Claim, b: Claim, finding: "agree" | "clash"): number {
  if (a.article.id !== b.article.id) return leastChance[finding]
  const hasHeadline = [a, b].some(({ anchor }) => anchor?.section === "headline")
  return hasHeadline ? leastChance.headline : Math.max(leastChance[finding], leastChance.within)
}

/** Whether a report differs from the other in nothing but how it is put: "he believes that", "we do not know if". */
function changesToneOnly({ says: one }: Claim, { says: other }: Claim, { changes = [] }: Decision): boolean {
  if (changes.length === 0 || changes.some(({ role }) => role !== "certainty")) return false
  return one.certainty !== "possible" && other.certainty !== "possible"
}

/**
 * Returns what may be told of two claims of which one was read from a text, or undefined where nothing may: however
 * their parts compare, only what is likely to be one statement or one happening is told.
 */
export function restrain(
  a: Claim,
  b: Claim,
  decided: Decision,
  { comparison, lineage, chance }: RestrainedBy,
): Decision | undefined {
  const inWords = isReadInWords(a) || isReadInWords(b)
  const whole: Decision =
    inWords && decided.kind === "distorts" && changesToneOnly(a, b, decided) ? { kind: "echoes" } : decided
  const decision = inWords ? ofWords(whole, lineage, comparison) : whole
  if (decision === undefined) return undefined
  if (a.clause === undefined || b.clause === undefined)
    return isLooselyAlike(comparison) ? undefined : decision
  if (isMisreadDenial(a, b, comparison)) return undefined
  if (areOneEvent(a, b, comparison, chance !== undefined)) return decision
  if (chance === undefined) return undefined
  const told = byChance(a, b, decision, comparison, chance)
  return told === undefined ? undefined : { ...told, likelihood: chance }
}

function byChance(
  a: Claim,
  b: Claim,
  decision: Decision,
  comparison: Comparison,
  chance: number,
): Decision | undefined {
  const { kind } = decision
  if (kind === "updates") return chance >= leastChance.update ? decision : undefined
  if (kind === "distorts" || ofStructure.has(kind)) {
    if (clashesInDaysOnly(comparison) && daysApart(a, b) !== 0) return undefined
    return chance >= leastFor(a, b, "clash") ? decision : undefined
  }
  if (chance < leastFor(a, b, "agree")) return undefined
  return kind === "corroborates" && chance < leastChance.confirm ? { kind: "agrees" } : decision
}
