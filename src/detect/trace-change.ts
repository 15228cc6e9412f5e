import { isHeadline } from "../lineage/occasion.ts"
import { publishedTime } from "../lineage/published.ts"
import { hearsayDepth, isOwnReport } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import { isBefore } from "../time/relation.ts"
import type { BareChange } from "./changes.ts"
import { isCopiedFrom } from "./copied-from.ts"
import type { Change, ChangeReason, FirstChange } from "./finding.ts"
import { firstOf } from "./first-change.ts"
import type { JudgeContext, TopicContext } from "./judge-pair.ts"
import { byPublication } from "./order-claims.ts"
import { type PairJudge, type Relays, relaysOf } from "./relays.ts"
import { gives, type Versions, versionsOf } from "./versions.ts"

type Side = "a" | "b"

/** How many texts there are among some accounts: an article counts once, and so do the copies of one text. */
function countTexts(accounts: readonly Claim[], topic: TopicContext): number {
  const copies = topic.copies()
  return new Set(accounts.map((claim) => copies.clusterOf(claim)?.id ?? claim.article.id)).size
}

function filled({ says }: Claim): number {
  return Object.keys(says.roles).length + (says.condition === undefined ? 0 : 1)
}

/** The most details first, then nearest to the mouth, then the earliest. */
function fullestFirst(a: Claim, b: Claim): number {
  return filled(b) - filled(a) || hearsayDepth(a) - hearsayDepth(b) || byPublication(a, b)
}

const fullestKnown = new WeakMap<Relays, Map<string, Claim | undefined>>()

function fullestOf(relays: Relays, role: string): Claim | undefined {
  let known = fullestKnown.get(relays)
  if (known === undefined) {
    known = new Map()
    fullestKnown.set(relays, known)
  }
  if (!known.has(role))
    known.set(role, relays.claims.filter((claim) => gives(claim, role)).sort(fullestFirst)[0])
  return known.get(role)
}

function least(accounts: readonly Claim[], value: (claim: Claim) => number): number {
  return accounts.reduce((sum, claim) => Math.min(sum, value(claim)), Number.POSITIVE_INFINITY)
}

/** Whether one of some accounts was published before every one of others. */
function isFirst(accounts: readonly Claim[], others: readonly Claim[]): boolean {
  return accounts.some((one) => {
    const time = publishedTime(one)
    return (
      time !== undefined &&
      others.every((other) => {
        const later = publishedTime(other)
        return later !== undefined && isBefore(time, later)
      })
    )
  })
}

/** Signs by which `b` shows to be the changed version, the surest first, whichever two accounts are looked at. */
const signs: readonly (readonly [
  ChangeReason,
  (versions: Versions, topic: TopicContext, context: JudgeContext) => boolean,
])[] = [
  [
    "own-report",
    ({ a, b }, _topic, { registry }) =>
      a.some((claim) => isOwnReport(claim, registry)) && !b.some((claim) => isOwnReport(claim, registry)),
  ],
  ["fewer-accounts", ({ a, b }, topic) => countTexts(b, topic) < countTexts(a, topic)],
  ["further-from-the-mouth", ({ a, b }) => least(b, hearsayDepth) > least(a, hearsayDepth)],
  ["less-full", ({ a, b }) => least(b, (claim) => -filled(claim)) > least(a, (claim) => -filled(claim))],
  ["published-later", ({ a, b }) => isFirst(a, b)],
]

/** Whose version departs from what was said, and by which sign that is known. */
interface Departing {
  readonly by?: Side
  readonly why: ChangeReason
}

const departingKnown = new WeakMap<Versions, Departing>()

function departingOf(versions: Versions, topic: TopicContext, context: JudgeContext): Departing {
  let known = departingKnown.get(versions)
  if (known !== undefined) return known
  known = { why: "undecided" }
  const turned = { a: versions.b, b: versions.a }
  for (const [why, isChanged] of signs) {
    if (isChanged(versions, topic, context)) known = { by: "b", why }
    else if (isChanged(turned, topic, context)) known = { by: "a", why }
    if (known.by !== undefined) break
  }
  departingKnown.set(versions, known)
  return known
}

/** The same, with what shows only between the two: a headline and its article, a copy and its source. */
function departing(
  a: Claim,
  b: Claim,
  versions: Versions,
  topic: TopicContext,
  context: JudgeContext,
): Departing {
  if (a.article.id === b.article.id && isHeadline(a) !== isHeadline(b))
    return { by: isHeadline(a) ? "a" : "b", why: "headline" }
  if (isCopiedFrom(b, versions.a, versions.b, topic)) return { by: "b", why: "copied-from" }
  if (isCopiedFrom(a, versions.b, versions.a, topic)) return { by: "a", why: "copied-from" }
  return departingOf(versions, topic, context)
}

const firstKnown = new WeakMap<readonly Claim[], FirstChange>()

function firstIn(telling: readonly Claim[], topic: TopicContext): FirstChange {
  let known = firstKnown.get(telling)
  if (known === undefined) {
    known = firstOf(telling, topic)
    firstKnown.set(telling, known)
  }
  return known
}

const turnedChange = { sharpened: "loosened", loosened: "sharpened", changed: "changed" } as const

/**
 * Returns a change with whose version it is, the fullest account that gives the detail, and who changed it first.
 *
 * All accounts of the statement in the topic are held against each other. The changed version is a headline's and not
 * its article's; a copy's and not that of the text it was taken from; another's and not that of the outlet whose own
 * report it is; the one that fewer texts give, copies counted once; the one further from the mouth; the one of less
 * full accounts; the one that came up later. Where no sign tells, it is undecided.
 */
export function traceChange(
  a: Claim,
  b: Claim,
  { change, ...bare }: BareChange,
  topic: TopicContext,
  context: JudgeContext,
  judge: PairJudge,
): Change {
  const { role } = bare
  const relays = relaysOf(a, b, topic, context.registry, judge)
  const versions = versionsOf(relays, a, b, role, judge)
  const { by, why } = departing(a, b, versions, topic, context)
  const fullest = fullestOf(relays, role)
  const side = by === "a" ? a : b
  const telling = by === undefined || versions[by].length === 0 ? [side] : versions[by]
  const first = by === undefined ? undefined : firstIn(telling, topic)
  return {
    ...bare,
    // a change is told from the one account to the one that changed it
    change: by === "a" ? turnedChange[change] : change,
    ...(by === undefined ? {} : { by }),
    why,
    ...(fullest === undefined || fullest === a || fullest === b
      ? {}
      : {
          fullest: {
            claim: fullest,
            tells: versions.a.includes(fullest) ? "a" : versions.b.includes(fullest) ? "b" : "neither",
          },
        }),
    ...(first === undefined ? {} : { first }),
  }
}
