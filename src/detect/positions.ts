import { isClash } from "../compare/comparison.ts"
import type { LineageKind } from "../lineage/lineage.ts"
import type { Claim } from "../schema/claim.ts"
import { bareValue } from "../schema/claim.ts"
import type { Proposition } from "../schema/proposition.ts"
import { canonicalJson } from "../util/canonical.ts"
import { byCodeUnit } from "../util/order.ts"
import { countRoots, type RootCount } from "./count-roots.ts"
import { contentOf, type JudgeContext, lineageOf, type TopicContext } from "./judge-pair.ts"

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
}

/** Above so many claims only equal propositions are counted as support. */
const mostCompared = 400

const keys = new WeakMap<Proposition, string>()

/** One text for a proposition, the same for the same content, wherever it stands. */
export function propositionKey(says: Proposition): string {
  let key = keys.get(says)
  if (key === undefined) {
    key = canonicalJson(bareValue(says))
    keys.set(says, key)
  }
  return key
}

function takesPosition(claim: Claim): boolean {
  return claim.chain.at(-1)?.act !== "declines-to-confirm"
}

/** Equal words years apart are two events, or a state that may have changed between them: no proof for each other. */
function speakOfOneEvent(a: Claim, b: Claim, topic: TopicContext, context: JudgeContext): boolean {
  const { relation, assumed } = contentOf(a, b, topic, context)
  return relation !== "unrelated" && !assumed.some(({ code }) => code === "has-lasted")
}

/** Positions of a topic, and whether they are only an outline because there were too many claims to compare. */
export interface Positions {
  readonly positions: readonly Position[]
  readonly outline: boolean
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
  const groups = new Map<string, Claim[]>()
  for (const claim of topic.claims) {
    if (!takesPosition(claim)) continue
    const key = propositionKey(claim.says)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  const accounts = [...topic.claims, ...further].filter(takesPosition)
  const outline = accounts.length > mostCompared
  const positions = [...groups.keys()].sort(byCodeUnit).map((key): Position => {
    const claims = groups.get(key) ?? []
    const [first] = claims
    const supporters = [...claims]
    const opponents: Claim[] = []
    if (!outline && first !== undefined)
      for (const account of accounts) {
        if (propositionKey(account.says) === key) {
          if (!claims.includes(account)) supporters.push(account)
          continue
        }
        const { relation, certainty, undecided } = contentOf(account, first, topic, context)
        const sure = certainty === "equivalence" || certainty === "forward"
        if ((relation === "equivalence" || relation === "forward") && sure) supporters.push(account)
        else if (isClash(relation) && !undecided) opponents.push(account)
      }
    const between = (a: Claim, b: Claim): LineageKind => {
      const { kind } = lineageOf(a, b, topic, context)
      return kind === "independent" && !speakOfOneEvent(a, b, topic, context) ? "unknown" : kind
    }
    const roots = countRoots(supporters, between, context.registry)
    const credibility = opponents.length > 0 ? "disputed" : roots.atLeast >= 2 ? 1 : 6
    return { proposition: first?.says as Proposition, claims, supporters, opponents, roots, credibility }
  })
  positions.sort(
    (a, b) =>
      b.roots.atLeast - a.roots.atLeast ||
      b.supporters.length - a.supporters.length ||
      b.claims.length - a.claims.length,
  )
  return { positions, outline }
}
