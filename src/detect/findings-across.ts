import { createAccounts } from "../lineage/accounts.ts"
import { drawsOn } from "../lineage/draws-on.ts"
import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import type { Finding } from "./finding.ts"
import { findCopiesOf, type JudgeContext, judgePair } from "./judge-pair.ts"
import { toldFinding } from "./judge-told.ts"
import { strongest } from "./strongest.ts"
import type { Tellings } from "./tellings.ts"
import type { Topic } from "./topic.ts"

/** What is looked up for findings between topics. */
export interface AcrossSources {
  readonly byId: () => ReadonlyMap<string, Claim>
  readonly topicOf: (telling: Claim) => Topic | undefined
  readonly tellings: Tellings
  readonly context: JudgeContext
  readonly report: (finding: Finding | undefined) => Finding | undefined
}

function areLinked(one: Topic, other: Topic): boolean {
  return one === other || one.broader.includes(other.id) || other.broader.includes(one.id)
}

/** Returns findings between claims of different topics that an editor has said to speak of one event. */
export function* findingsAcross({
  byId,
  topicOf,
  tellings,
  context,
  report,
}: AcrossSources): Generator<Finding> {
  for (const [one, other] of context.editor.tied) {
    const [a, b] = [byId().get(one), byId().get(other)]
    if (a === undefined || b === undefined) continue
    const [topic, second] = [topicOf(a), topicOf(b)]
    if (topic === undefined || second === undefined) continue
    const pairs = tellings.of(a).flatMap((first) => tellings.of(b).map((next) => [first, next] as const))
    const meet = pairs.some(([first, next]) => {
      const [of, ofNext] = [topicOf(first), topicOf(next)]
      return of !== undefined && ofNext !== undefined && areLinked(of, ofNext)
    })
    if (meet) continue
    const both = [...topic.claims, ...second.claims]
    const copies = once(() => findCopiesOf(both, context))
    const shared = {
      id: topic.id,
      claims: both,
      account: createAccounts(() => both, context.registry),
      drawsOn: once(() => drawsOn(both, context.registry, copies())),
      copies,
    }
    const found = pairs.flatMap(([first, next]) => {
      const finding = judgePair(first, next, shared, context)
      return finding === undefined ? [] : [toldFinding(finding, tellings)]
    })
    const finding = report(strongest(found)?.finding)
    if (finding !== undefined) yield finding
  }
}
