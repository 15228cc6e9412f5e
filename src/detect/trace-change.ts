import { isHeadline } from "../lineage/occasion.ts"
import { publishedTime } from "../lineage/published.ts"
import { hearsayDepth, isOwnReport } from "../lineage/root.ts"
import type { Claim } from "../schema/claim.ts"
import { isBefore } from "../time/relation.ts"
import { type BareChange, mayBeOneUnknown } from "./changes.ts"
import { isCopiedFrom } from "./copied-from.ts"
import type { Change, ChangeReason } from "./finding.ts"
import { firstOf } from "./first-change.ts"
import type { JudgeContext, TopicContext } from "./judge-pair.ts"
import { byPublication } from "./order-claims.ts"
import { type PairJudge, relaysOf } from "./relays.ts"

type Side = "a" | "b"

/** The accounts of one statement that tell a detail as the one side does, and as the other. */
interface Versions {
  readonly a: readonly Claim[]
  readonly b: readonly Claim[]
}

/** Whether an account gives a detail at all; what was inferred was not given. */
function gives({ says }: Claim, role: string): boolean {
  if (["certainty", "polarity", "predicate", "attribution"].includes(role)) return true
  const value = says.roles[role]
  return value !== undefined && (value.inferred ?? []).length === 0
}

/** Whether an account gives a detail as another does. */
function tellsAs(account: Claim, other: Claim, role: string, judge: PairJudge): boolean {
  if (account === other) return true
  if (role === "polarity") return account.says.polarity === other.says.polarity
  if (role === "predicate") return account.says.predicate === other.says.predicate
  if (role === "attribution") return (account.chain.length === 0) === (other.chain.length === 0)
  const comparison = judge.content(account, other)
  if (role === "certainty")
    return comparison.certainty === "equivalence" && account.says.condition === other.says.condition
  const [value, otherValue] = [account.says.roles[role], other.says.roles[role]]
  if (value === undefined || otherValue === undefined || !gives(account, role)) return false
  return (
    mayBeOneUnknown(account, other, value, otherValue) ||
    comparison.roles.some((each) => each.role === role && each.relation === "equivalence")
  )
}

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

/** Signs by which one version shows to be the changed one, the surest first; each answers whether `b` is, against `a`. */
const signs: readonly (readonly [
  ChangeReason,
  (a: Claim, b: Claim, versions: Versions, topic: TopicContext, context: JudgeContext) => boolean,
])[] = [
  ["headline", (a, b) => a.article.id === b.article.id && isHeadline(b) && !isHeadline(a)],
  ["copied-from", (_, b, versions, topic) => isCopiedFrom(b, versions.a, versions.b, topic)],
  [
    "own-report",
    (_a, _b, versions, _topic, { registry }) =>
      versions.a.some((claim) => isOwnReport(claim, registry)) &&
      !versions.b.some((claim) => isOwnReport(claim, registry)),
  ],
  [
    "fewer-accounts",
    (_a, _b, versions, topic) => countTexts(versions.b, topic) < countTexts(versions.a, topic),
  ],
  [
    "further-from-the-mouth",
    (_a, _b, versions) => least(versions.b, hearsayDepth) > least(versions.a, hearsayDepth),
  ],
  [
    "less-full",
    (_a, _b, versions) =>
      least(versions.b, (claim) => -filled(claim)) > least(versions.a, (claim) => -filled(claim)),
  ],
  ["published-later", (_a, _b, versions) => isFirst(versions.a, versions.b)],
]

/** Whose version departs from what was said, and by which sign that is known. */
function departing(
  a: Claim,
  b: Claim,
  versions: Versions,
  topic: TopicContext,
  context: JudgeContext,
): { readonly by?: Side; readonly why: ChangeReason } {
  const turned = { a: versions.b, b: versions.a }
  for (const [why, isChanged] of signs) {
    if (isChanged(a, b, versions, topic, context)) return { by: "b", why }
    if (isChanged(b, a, turned, topic, context)) return { by: "a", why }
  }
  return { why: "undecided" }
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
  const accounts = relaysOf(a, b, topic, context.registry, judge)
  const telling = (side: Claim, other: Claim) =>
    accounts.filter(
      (claim) => claim !== other && tellsAs(claim, side, role, judge) && !tellsAs(claim, other, role, judge),
    )
  const versions = { a: telling(a, b), b: telling(b, a) }
  const { by, why } = departing(a, b, versions, topic, context)
  const fullest = accounts.filter((claim) => gives(claim, role)).sort(fullestFirst)[0]
  const first = by === undefined ? undefined : firstOf(versions[by], topic)
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
