import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import type { Bucket, Links } from "./buckets.ts"
import type { Finding } from "./finding.ts"
import { judgeContest } from "./judge-contest.ts"
import { type JudgeContext, judgePair, type TopicContext } from "./judge-pair.ts"
import { strongest, type ToldFinding } from "./strongest.ts"
import type { Tellings } from "./tellings.ts"

/** What is needed to judge two claims by all that they tell. */
export interface ToldSources {
  readonly tellings: Tellings
  readonly buckets: ReadonlyMap<string, Bucket>
  readonly links: () => Links
  readonly context: JudgeContext
  readonly topicOf: (bucket: Bucket) => TopicContext
}

/** So many pairs of claims are kept; then all are forgotten. A pair is asked for again in the next topics of its claims. */
const mostKept = 20_000

/** Judges two tellings that a topic holds, or one it holds and one of a narrower topic. */
export type ToldJudge = (one: Claim, other: Claim, topic: TopicContext) => Finding | undefined

/**
 * Returns what judges tellings, so that two claims give one finding at most: on what weighs most of all that they tell,
 * in the topic where that stands. Of other topics only those are looked at in which both tell something.
 */
export function createToldJudge({ tellings, buckets, links, context, topicOf }: ToldSources): ToldJudge {
  const bucketOf = once(() => {
    const known = new Map<Claim, Bucket>()
    for (const bucket of buckets.values()) for (const claim of bucket.claims) known.set(claim, bucket)
    return known
  })
  /** The topic in which two tellings are compared: the broader of their two. */
  const meeting = (one: Claim, other: Claim): Bucket | undefined => {
    const [first, second] = [bucketOf().get(one), bucketOf().get(other)]
    if (first === undefined || second === undefined) return undefined
    if (first === second) return first
    const { broader } = links()
    if (broader.get(second)?.includes(first) === true) return first
    return broader.get(first)?.includes(second) === true ? second : undefined
  }
  let kept = new Map<string, Finding | undefined>()
  /** What two claims are to each other by all that they tell: asked for in each topic in which both tell something. */
  const strongestOf = (ofOne: readonly Claim[], ofOther: readonly Claim[]): Finding | undefined => {
    const ids = [ofOne[0]?.id ?? "", ofOther[0]?.id ?? ""].sort().join(" ")
    if (kept.has(ids)) return kept.get(ids)
    const found: ToldFinding[] = []
    let met: { readonly pair: readonly [Claim, Claim]; readonly bucket: Bucket } | undefined
    for (const first of ofOne)
      for (const second of ofOther) {
        const bucket = meeting(first, second)
        if (bucket === undefined) continue
        met = { pair: [first, second], bucket }
        const finding = judgePair(first, second, topicOf(bucket), context)
        if (finding !== undefined) found.push(toldFinding(finding, tellings))
      }
    const [one, other] = [ofOne[0], ofOther[0]]
    const contested = met && one && other && judgeContest(one, other, topicOf(met.bucket), context, met.pair)
    const best = heavier(
      contested && toldFinding(contested, tellings).finding,
      () => strongest(found)?.finding,
    )
    if (kept.size >= mostKept) kept = new Map()
    kept.set(ids, best)
    return best
  }
  return (one, other, topic) => {
    const [ofOne, ofOther] = [tellings.of(one), tellings.of(other)]
    if (ofOne.length === 1 && ofOther.length === 1)
      return heavier(judgeContest(one, other, topic, context), () => judgePair(one, other, topic, context))
    if (ofOne === ofOther) return undefined
    const best = strongestOf(ofOne, ofOther)
    if (best === undefined) return undefined
    const isTheirs = (best.a === one && best.b === other) || (best.a === other && best.b === one)
    return isTheirs ? best : undefined
  }
}

/** A figure or a stage that differs goes before all else that two claims share; a denial is told only where nothing else is. */
function heavier(contested: Finding | undefined, judged: () => Finding | undefined): Finding | undefined {
  if (contested === undefined) return judged()
  return contested.comparison.clashing.includes("polarity") ? (judged() ?? contested) : contested
}

/** Returns a finding with what it is on of all that its claims tell. */
export function toldFinding(finding: Finding, tellings: Tellings): ToldFinding {
  const { a, b } = finding
  const at = [tellings.of(a).indexOf(a), tellings.of(b).indexOf(b)] as const
  const inWords = tellings.isWords(a) || tellings.isWords(b)
  const name = (side: Claim, place: number) => (tellings.isWords(side) ? ("words" as const) : place)
  const tells = { a: name(a, at[0]), b: name(b, at[1]) }
  return { at, inWords, finding: tells.a === 0 && tells.b === 0 ? finding : { ...finding, tells } }
}
