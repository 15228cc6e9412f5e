import { type Comparison, isAgreement, isClash } from "../compare/comparison.ts"
import type { ClaimComparer } from "../compare/remember-comparisons.ts"
import type { Accounts } from "../lineage/accounts.ts"
import { compareLineage } from "../lineage/compare-lineage.ts"
import type { CopiedArticles } from "../lineage/copied-articles.ts"
import { type Copies, findCopies } from "../lineage/copies.ts"
import type { DrawsOn } from "../lineage/draws-on.ts"
import type { Lineage } from "../lineage/lineage.ts"
import { rootKey } from "../lineage/root.ts"
import { compareWording } from "../lineage/wording.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import type { PhraseCounts } from "../wording/phrase-counts.ts"
import { blameFor } from "./blame.ts"
import type { ClaimContests } from "./contests.ts"
import { decideKind } from "./decide-kind.ts"
import type { Editor } from "./editor.ts"
import type { Finding } from "./finding.ts"
import { headlineLineage, isHeadlineOf } from "./headline.ts"
import { byPublication } from "./order-claims.ts"
import type { ClaimLikeness } from "./likeness-of.ts"
import type { PairJudge } from "./relays.ts"
import { isOfFigures } from "./is-of-figures.ts"
import { restrain } from "./restrain.ts"
import { traceChange } from "./trace-change.ts"

/** What the judging of two claims may look up. */
export interface JudgeContext {
  readonly registry: Registry | undefined
  readonly vocabulary: Vocabulary
  readonly editor: Editor
  /** Compares the content of two claims. */
  readonly compare: ClaimComparer
  /** Tells how surely two claims that were read say the same. */
  readonly likeness: ClaimLikeness
  /** Tells in what single thing two claims differ, by their words. */
  readonly contests: ClaimContests
  /** In how many sentences a phrase stands. */
  readonly phrases: () => PhraseCounts
  /** In how many articles' passages a phrase stands. */
  readonly passages: () => PhraseCounts
  /** Which articles are copies of each other. */
  readonly copiedArticles: () => CopiedArticles
}

/** What is known of the topic at hand. */
export interface TopicContext {
  readonly id: string
  readonly claims: readonly Claim[]
  /** The claims of the same article and root in this topic: one account. */
  readonly account: Accounts
  readonly drawsOn: () => DrawsOn
  /** Which of the claims, and of those in narrower topics, stand in copied texts. */
  readonly copies: () => Copies
}

/** Returns which of some claims stand in copied texts. */
export function findCopiesOf(claims: readonly Claim[], context: JudgeContext): Copies {
  // counting phrases is for those who have any
  if (claims.every(({ fingerprint }) => fingerprint === undefined)) return findCopies([])
  const { registry, phrases, passages, copiedArticles } = context
  return findCopies(claims, {
    registry,
    phrases: phrases(),
    passages: passages(),
    copiedArticles: copiedArticles(),
  })
}

function wordingOptions(topic: TopicContext, context: JudgeContext) {
  const { phrases, passages, copiedArticles } = context
  return {
    phrases: phrases(),
    passages: passages(),
    copiedArticles: copiedArticles(),
    account: topic.account,
  }
}

/** Returns how two accounts of one topic are related. */
export function lineageOf(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): Lineage {
  const { registry, editor } = context
  const lineage = compareLineage(a, b, {
    registry,
    editor: editor.lineage(a.id, b.id),
    sameAgent: editor.sameAgent,
    drawsOn: topic.drawsOn(),
    copies: topic.copies,
    ...wordingOptions(topic, context),
  })
  return isHeadlineOf(a, b, topic, context) ? headlineLineage(a, b, lineage) : lineage
}

/**
 * Whether both relay one statement, so that a date that differs was changed on the way: copied words, a headline and
 * what it tells, or one root with one claim of this topic in each article.
 */
function relayOneStatement(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): boolean {
  if (a.article.id === b.article.id) return isHeadlineOf(a, b, topic, context)
  const { degree } = compareWording(a, b, wordingOptions(topic, context))
  if (degree === "copied" || degree === "quoted") return true
  const key = rootKey(a, context.registry)
  if (key !== rootKey(b, context.registry)) return false
  if (lineageOf(a, b, topic, context).kind !== "sameUtterance") return false
  const alone = (claim: Claim) => topic.account(claim).length <= 1
  return alone(a) && alone(b)
}

/** Whether they clash over something that may have changed since, told by two who need not have changed their minds. */
function isOutdated(a: Claim, b: Claim, comparison: Comparison, registry: Registry | undefined): boolean {
  return (
    isClash(comparison.relation) &&
    comparison.assumed.some(({ code }) => code === "has-lasted") &&
    rootKey(a, registry) !== rootKey(b, registry)
  )
}

/** Returns what the content of one claim says of the other's, with what editors and lineage know of the event. */
export function contentOf(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): Comparison {
  const { registry, compare, editor } = context
  const tie = editor.tie(a.id, b.id)
  const comparison = compare(a, b, tie)
  if (isOutdated(a, b, comparison, registry)) return compare(a, b, false)
  if (comparison.relation !== "unrelated" || tie !== undefined || comparison.roles.length === 0)
    return comparison
  return relayOneStatement(a, b, topic, context) ? compare(a, b, "lineage") : comparison
}

/** Returns what two claims are to each other, or undefined where nothing is to be reported. */
export function judgePair(
  one: Claim,
  other: Claim,
  topic: TopicContext,
  context: JudgeContext,
): Finding | undefined {
  const [a, b] = byPublication(one, other) <= 0 ? [one, other] : [other, one]
  const comparison = contentOf(a, b, topic, context)
  if (!isAgreement(comparison.relation) && !isClash(comparison.relation)) return undefined
  const lineage = lineageOf(a, b, topic, context)
  const decided = decideKind(a, b, comparison, lineage, context.vocabulary, context.registry)
  const chance = decided === undefined ? undefined : context.likeness(a, b, comparison)
  const decision =
    decided === undefined ? undefined : restrain(a, b, decided, { comparison, lineage, chance })
  if (decision === undefined) return undefined
  if (isOfFigures(decision, comparison) && context.contests.decides(a, b)) return undefined
  const { kind, likelihood } = decision
  const judge: PairJudge = {
    content: (claim, second) => contentOf(claim, second, topic, context),
    lineage: (claim, second) => lineageOf(claim, second, topic, context),
  }
  const changes = (decision.changes ?? []).map((change) => traceChange(a, b, change, topic, context, judge))
  const by = decision.by ?? blameFor(kind, a, b, changes)
  return {
    id: `${kind}:${a.id}:${b.id}`,
    kind,
    a,
    b,
    topic: topic.id,
    comparison,
    lineage,
    ...(by === undefined ? {} : { by }),
    ...(changes.length === 0 ? {} : { changes }),
    withinArticle: a.article.id === b.article.id,
    ...(likelihood === undefined ? {} : { likelihood: Math.round(likelihood * 100) / 100 }),
  }
}
