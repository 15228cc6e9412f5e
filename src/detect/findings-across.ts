import { createAccounts } from "../lineage/accounts.ts"
import { drawsOn } from "../lineage/draws-on.ts"
import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import type { Finding } from "./finding.ts"
import { findCopiesOf, type JudgeContext, judgePair, type TopicContext } from "./judge-pair.ts"
import { toldFinding } from "./judge-told.ts"
import { strongest } from "./strongest.ts"
import type { Tellings } from "./tellings.ts"
import type { Topic } from "./topic.ts"

/** What is looked up for findings between topics. */
export interface AcrossSources {
  readonly byId: () => ReadonlyMap<string, Claim>
  /** Tellings of two topics whose words may say the same. */
  readonly likely: readonly (readonly [Claim, Claim])[]
  readonly topicOf: (telling: Claim) => Topic | undefined
  readonly tellings: Tellings
  readonly context: JudgeContext
  readonly report: (finding: Finding | undefined) => Finding | undefined
}

/** Whether the claims of two topics are compared. */
export function areLinked(one: Topic, other: Topic): boolean {
  return one === other || one.broader.includes(other.id) || other.broader.includes(one.id)
}

/** Each two claims of different topics that are compared all the same, once. */
function* pairsAcross({ byId, likely, context }: AcrossSources): Generator<readonly [Claim, Claim]> {
  const seen = new Set<string>()
  const ids = likely.map(([one, other]) => [one.id, other.id] as const)
  for (const [one, other] of [...context.editor.tied, ...ids]) {
    const [a, b] = [byId().get(one), byId().get(other)]
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    if (a === undefined || b === undefined || a === b || seen.has(key)) continue
    seen.add(key)
    yield [a, b]
  }
}

/** What judging two claims of two topics looks up: the claims of both. */
function createMeetings(context: JudgeContext): (one: Topic, other: Topic) => TopicContext {
  const known = new Map<string, TopicContext>()
  return (one, other) => {
    const key = `${one.id} ${other.id}`
    const met = known.get(key)
    if (met !== undefined) return met
    const both = one === other ? one.claims : [...one.claims, ...other.claims]
    const copies = once(() => findCopiesOf(both, context))
    const meeting: TopicContext = {
      id: one.id,
      claims: both,
      account: createAccounts(() => both, context.registry),
      drawsOn: once(() => drawsOn(both, context.registry, copies())),
      copies,
    }
    known.set(key, meeting)
    return meeting
  }
}

/**
 * Returns findings between claims of different topics: those that an editor has said to speak of one event, and those
 * whose words may say the same though no group of texts holds both.
 */
export function* findingsAcross(sources: AcrossSources): Generator<Finding> {
  const { topicOf, tellings, context, report } = sources
  const meetingOf = createMeetings(context)
  for (const [a, b] of pairsAcross(sources)) {
    const [topic, second] = [topicOf(a), topicOf(b)]
    if (topic === undefined || second === undefined) continue
    const pairs = tellings.of(a).flatMap((first) => tellings.of(b).map((next) => [first, next] as const))
    const meet = pairs.some(([first, next]) => {
      const [of, ofNext] = [topicOf(first), topicOf(next)]
      return of !== undefined && ofNext !== undefined && areLinked(of, ofNext)
    })
    if (meet) continue
    const found = pairs.flatMap(([first, next]) => {
      const finding = judgePair(first, next, meetingOf(topic, second), context)
      return finding === undefined ? [] : [toldFinding(finding, tellings)]
    })
    const finding = report(strongest(found)?.finding)
    if (finding !== undefined) yield finding
  }
}
