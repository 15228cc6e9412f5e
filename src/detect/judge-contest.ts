import type { Comparison, RoleReason } from "../compare/comparison.ts"
import type { Lineage } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import type { RoleValue } from "../schema/proposition.ts"
import type { TextContest } from "../schema/text-contest.ts"
import { readEdtf } from "../time/edtf.ts"
import { isBefore } from "../time/relation.ts"
import type { Decision } from "./decide-kind.ts"
import type { Finding } from "./finding.ts"
import { type JudgeContext, lineageOf, type TopicContext } from "./judge-pair.ts"
import { daysApart } from "./likeness-of.ts"
import { byPublication } from "./order-claims.ts"
import { isNearCopy } from "./restrain.ts"

/** So many days apart two figures were told of one state of things. */
const oneNews = 2
/** And a denial of what another says. */
const oneDay = 1

/**
 * Returns the finding on two claims that differ in one thing, or undefined where nothing is contested between them.
 *
 * @param tellings The tellings of the two that the finding is on, where they are not the claims themselves.
 */
export function judgeContest(
  one: Claim,
  other: Claim,
  topic: TopicContext,
  context: JudgeContext,
  tellings: readonly [Claim, Claim] = [one, other],
): Finding | undefined {
  const inOrder = byPublication(one, other) <= 0
  const [a, b] = inOrder ? [one, other] : [other, one]
  const [tellingA, tellingB] = inOrder ? tellings : [tellings[1], tellings[0]]
  const chance = () => context.likeness(a, b, context.compare(a, b)) ?? 0
  const contest = context.contests.between(a, b, chance)
  if (contest === undefined) return undefined
  const lineage = lineageOf(a, b, topic, context)
  const decision = decide(a, b, contest, lineage)
  if (decision === undefined) return undefined
  const { kind, by } = decision
  return {
    id: `${kind}:${a.id}:${b.id}`,
    kind,
    a: tellingA,
    b: tellingB,
    topic: topic.id,
    comparison: comparisonOf(contest, kind === "updates"),
    lineage,
    ...(by === undefined ? {} : { by }),
    withinArticle: false,
    likelihood: Math.round(chance() * 100) / 100,
  }
}

/** Whether the first was published before the second; undefined where that cannot be told. */
function isEarlier({ article: one }: Claim, { article: other }: Claim): boolean | undefined {
  const [a, b] = [one.published, other.published].map((time) =>
    typeof time === "string" ? readEdtf(time) : undefined,
  )
  if (a === undefined || b === undefined) return undefined
  return isBefore(a, b) || (isBefore(b, a) ? false : undefined)
}

/** Whether both were said at one hour: then neither count is the later one. */
function areSaidTogether({ chain: one }: Claim, { chain: other }: Claim): boolean {
  const [a, b] = [one.at(-1)?.said, other.at(-1)?.said]
  return typeof a === "string" && a === b && a.includes("T")
}

/**
 * The kind of a finding on one figure: a growing count that is later and larger updates; a smaller one clashes, and so
 * does another count; where nobody knows which was told later, or both count over a longer time, it is tension.
 */
function decide(a: Claim, b: Claim, contest: TextContest, lineage: Lineage): Decision | undefined {
  if (contest.on === "denial") return decideDenial(a, b, lineage)
  const earlier = isEarlier(a, b)
  if (contest.on === "stage") return decideStage(contest, earlier, lineage)
  const [one, other] = [contest.a.min ?? contest.a.max ?? 0, contest.b.min ?? contest.b.max ?? 0]
  if (contest.growing && earlier === true && other > one) return { kind: "updates", by: "b" }
  // "more than 100" is still true where 180 are known
  const isLoose = ({ max }: { readonly max?: number | undefined }) => max === undefined
  if (isLoose(one < other ? contest.a : contest.b)) return undefined
  if (lineage.kind === "sameUtterance" && isNearCopy(lineage))
    return { kind: "distorts", changes: [{ role: "count", change: "changed", a: contest.a, b: contest.b }] }
  const isOrderKnown = earlier !== undefined || areSaidTogether(a, b)
  if (contest.series || (contest.growing && !isOrderKnown)) return { kind: "tension" }
  if (lineage.kind === "sameSpeaker" || lineage.kind === "sameUtterance") return { kind: "revises", by: "b" }
  return { kind: (daysApart(a, b) ?? Infinity) <= oneNews ? "conflicts" : "tension" }
}

/** A denial conflicts with what others say; whoever denies what he said before has revised it. */
function decideDenial(a: Claim, b: Claim, { kind }: Lineage): Decision | undefined {
  // what is denied on one day may have come to pass on the next but one
  if ((daysApart(a, b) ?? Infinity) > oneDay) return undefined
  return kind === "sameSpeaker" || kind === "sameUtterance" ? undefined : { kind: "conflicts" }
}

/** A plan that was put off or called off is an update; of one speaker he has revised it. */
function decideStage(
  { a, b }: Extract<TextContest, { on: "stage" }>,
  earlier: boolean | undefined,
  { kind }: Lineage,
): Decision | undefined {
  if (a !== "planned" || b === "planned" || earlier === false) return undefined
  return { kind: kind === "sameSpeaker" || kind === "sameUtterance" ? "revises" : "updates", by: "b" }
}

/** Why each kind of contest is one. */
const reasons = { figure: "figures-differ", stage: "later-stage", denial: "denied" } as const
const roleNames = { figure: "count", stage: "stage", denial: "polarity" } as const

function comparisonOf(contest: TextContest, isLater: boolean): Comparison {
  const clash = contest.on === "denial" ? "negation" : "alternation"
  const role: RoleReason = {
    role: roleNames[contest.on],
    relation: isLater ? "independence" : clash,
    reason: isLater && contest.on === "figure" ? "later-figure" : reasons[contest.on],
    ...valuesOf(contest),
    clash: !isLater,
  }
  return {
    relation: isLater ? "overlap" : clash,
    certainty: "equivalence",
    hedged: false,
    undecided: false,
    ...(isLater ? { later: "b" as const } : {}),
    tied: { by: "identity", roles: ["words"] },
    roles: [role],
    clashing: isLater ? [] : [role.role],
    onlyA: {},
    onlyB: {},
    assumed: [{ code: "same-event" }],
  }
}

function valuesOf(contest: TextContest): { readonly a?: RoleValue; readonly b?: RoleValue } {
  if (contest.on === "denial") return {}
  return contest.on === "figure"
    ? { a: contest.a, b: contest.b }
    : { a: { value: contest.a }, b: { value: contest.b } }
}
