import { createAccounts } from "../lineage/accounts.ts"
import { drawsOn } from "../lineage/draws-on.ts"
import type { Claim } from "../schema/claim.ts"
import { once } from "../util/once.ts"
import type { Finding } from "./finding.ts"
import { judgeContest } from "./judge-contest.ts"
import { findCopiesOf, type JudgeContext } from "./judge-pair.ts"
import type { Topic } from "./topic.ts"

/** What is looked up for contests between topics. */
export interface ContestSources {
  readonly claims: readonly Claim[]
  readonly topicOf: (claim: Claim) => Topic | undefined
  /** Whether two claims are compared in a topic already. */
  readonly areCompared: (one: Claim, other: Claim) => boolean
  readonly context: JudgeContext
  readonly report: (finding: Finding | undefined) => Finding | undefined
}

/** A key that so many claims share says nothing of one event. */
const mostSharing = 200

/** Returns findings on figures that differ between claims whose words are too unlike to stand in one topic. */
export function* contestsAcross({
  claims,
  topicOf,
  areCompared,
  context,
  report,
}: ContestSources): Generator<Finding> {
  const byKey = new Map<string, Claim[]>()
  for (const claim of claims)
    for (const key of context.contests.keysOf(claim)) {
      const list = byKey.get(key)
      if (list === undefined) byKey.set(key, [claim])
      else list.push(claim)
    }
  const asked = new Set<string>()
  for (const list of byKey.values()) {
    if (list.length > mostSharing) continue
    for (const [place, one] of list.entries())
      for (const other of list.slice(place + 1)) {
        const pair = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`
        if (asked.has(pair) || one.article.id === other.article.id) continue
        asked.add(pair)
        const chance = () => context.likeness(one, other, context.compare(one, other)) ?? 0
        if (context.contests.between(one, other, chance) === undefined || areCompared(one, other)) continue
        const topics = [topicOf(one), topicOf(other)].flatMap((topic) => topic ?? [])
        const around = [...new Set([one, other, ...topics.flatMap((topic) => topic.claims)])]
        const copies = once(() => findCopiesOf(around, context))
        const finding = report(
          judgeContest(
            one,
            other,
            {
              id: topics[0]?.id ?? "",
              claims: around,
              account: createAccounts(() => around, context.registry),
              drawsOn: once(() => drawsOn(around, context.registry, copies())),
              copies,
            },
            context,
          ),
        )
        if (finding !== undefined) yield finding
      }
  }
}
