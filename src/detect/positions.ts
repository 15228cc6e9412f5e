import { isClash, mayBeOfOtherTimes } from "../compare/comparison.ts"
import type { LineageKind } from "../lineage/lineage.ts"
import { rootKey } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { originOf } from "./copied-from.ts"
import { countRoots, type RootCount } from "./count-roots.ts"
import { contentOf, type JudgeContext, lineageOf, type TopicContext } from "./judge-pair.ts"
import { createReportingCarriers } from "./reporting-outlets.ts"
import { propositionKey } from "./proposition-key.ts"
import { isReadInWords } from "./restrain.ts"
import { groupClaims, isToldOf } from "./stand-together.ts"

/** The credibility digit of the Admiralty code (AJP-2.1), as far as accounts alone can tell. */
export type Credibility = 1 | 6 | "disputed"

/** One distinct proposition of a topic, with who holds it and who holds against it. */
export interface Position {
  readonly proposition: Proposition
  /** The claims that say exactly this. */
  readonly claims: readonly Claim[]
  /** The claims that entail it as surely or more surely, those that say exactly this among them. */
  readonly supporters: readonly Claim[]
  /** The claims that clash with it. */
  readonly opponents: readonly Claim[]
  /** The roots behind the supporters. */
  readonly roots: RootCount
  /** 1 confirmed by other sources, `disputed`, else 6: truth cannot be judged. */
  readonly credibility: Credibility
  /**
   * True where the topic was too large to compare its claims: `supporters` are then those that say exactly this,
   * `opponents` were not looked for, `roots.atMost` counts all that may support it, and the digit is 6.
   */
  readonly outline: boolean
}

/** Above so many comparisons of a claim with a position only equal propositions are counted as support. */
const mostCompared = 160_000

function takesPosition(claim: Claim): boolean {
  return claim.chain.at(-1)?.act !== "declines-to-confirm"
}

/** Equal words years apart are two events, or a state that may have changed between them: no proof for each other. */
function speakOfOneEvent(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): boolean {
  const comparison = contentOf(a, b, topic, context)
  return comparison.relation !== "unrelated" && !mayBeOfOtherTimes(comparison)
}

/** Positions of a topic, and whether they are only an outline because there were too many claims to compare. */
export interface Positions {
  readonly positions: readonly Position[]
  readonly outline: boolean
}

/** What tells two claims of one root apart besides their wording: when, on what, through whom, and what copies or editors show. */
function profileOf(
  claim: Claim,
  carriers: readonly string[],
  topic: TopicContext,
  { editor }: JudgeContext,
): string {
  const { article, chain, says, alternatives } = claim
  const told = [chain.at(-1)?.said ?? "", article.published ?? "", propositionKey(says), carriers.join("+")]
  const other = alternatives === undefined ? "" : JSON.stringify(alternatives)
  const cluster = topic.copies().clusterOf(claim)
  const copied = cluster?.id ?? ""
  return [...told, other, copied, editor.hasWordOn(claim.id) ? claim.id : ""].join("\n")
}

/** Returns the lineage of two claims as far as it bears on counting; each two are looked at once for all positions. */
function lineageForCounting(topic: TopicContext, context: JudgeContext) {
  const known = new Map<Claim, Map<Claim, LineageKind>>()
  return (a: Claim, b: Claim): LineageKind => {
    const [one, other] = a.id < b.id ? [a, b] : [b, a]
    let ofOne = known.get(one)
    if (ofOne === undefined) known.set(one, (ofOne = new Map()))
    let kind = ofOne.get(other)
    if (kind === undefined) {
      kind = lineageOf(one, other, topic, context).kind
      if (kind === "independent" && !speakOfOneEvent(one, other, topic, context)) kind = "unknown"
      ofOne.set(other, kind)
    }
    return kind
  }
}

/** Returns the claims that entail a proposition as surely, and those that clash with it. */
function sidesOf(
  claims: readonly Claim[],
  accounts: readonly Claim[],
  topic: TopicContext,
  context: JudgeContext,
): Pick<Position, "supporters" | "opponents"> {
  const [first] = claims
  if (first === undefined) return { supporters: [], opponents: [] }
  const key = propositionKey(first.says)
  const own = new Set(claims)
  const supporters = [...claims]
  const opponents: Claim[] = []
  for (const account of accounts) {
    if (own.has(account)) continue
    const { relation, certainty, undecided } = contentOf(account, first, topic, context)
    const sure = certainty === "equivalence" || certainty === "forward"
    const entails = (relation === "equivalence" || relation === "forward") && sure
    const side = propositionKey(account.says) === key || entails ? supporters : opponents
    if (side === opponents && (!isClash(relation) || undecided)) continue
    if (isToldOf(account, first, side === supporters, topic, context)) side.push(account)
  }
  return { supporters, opponents }
}

function bestFirst(a: Position, b: Position): number {
  return (
    b.roots.atLeast - a.roots.atLeast ||
    b.supporters.length - a.supporters.length ||
    b.claims.length - a.claims.length
  )
}

/**
 * Returns the positions of a topic, best supported first.
 *
 * Vague does not confirm precise: "in December" does not support "on 28 December", but is supported by it.
 *
 * @param further Claims of narrower topics, which may support a position here.
 */
export function positionsOf(
  topic: TopicContext,
  further: readonly Claim[],
  context: JudgeContext,
): Positions {
  const accounts = [...topic.claims, ...further].filter(takesPosition)
  const groups = groupClaims(topic.claims.filter(takesPosition), topic, context)
  const outline = groups.length * accounts.length > mostCompared
  const lineage = lineageForCounting(topic, context)
  const { registry } = context
  const carriersOf = createReportingCarriers(accounts, topic.drawsOn, registry)
  const profile = (claim: Claim) => profileOf(claim, carriersOf(claim), topic, context)
  const origin = (claim: Claim) => originOf(claim, topic, context)
  const options = { registry, profile, origin }
  const rootsBy = new Map(
    outline ? accounts.map((claim) => [claim, origin(claim)?.id ?? rootKey(claim, registry)]) : [],
  )
  const roots = new Set(rootsBy.values()).size
  const positions = groups.map((claims): Position => {
    const proposition = claims[0]?.says as Proposition
    if (outline) {
      const count = countRoots(claims, lineage, options)
      // whoever was not compared may support it as well
      const others = roots - new Set(claims.map((claim) => rootsBy.get(claim))).size
      const atMost = count.atMost + others
      const bounds = { atLeast: count.atLeast, atMost, exact: count.atLeast === atMost }
      return {
        proposition,
        claims,
        supporters: claims,
        opponents: [],
        roots: bounds,
        credibility: 6,
        outline,
      }
    }
    const { supporters, opponents } = sidesOf(claims, accounts, topic, context)
    const count = countRoots(supporters, lineage, options)
    // like words, as reading finds them, confirm nothing
    const confirmed = count.atLeast >= 2 && !supporters.some(isReadInWords)
    const credibility = opponents.length > 0 ? "disputed" : confirmed ? 1 : 6
    return { proposition, claims, supporters, opponents, roots: count, credibility, outline }
  })
  return { positions: positions.sort(bestFirst), outline }
}
