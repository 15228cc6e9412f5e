import { rememberComparisons } from "../compare/remember-comparisons.ts"
import { copiedArticles } from "../lineage/copied-articles.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { isAboutAgents } from "../schema/override.ts"
import { once } from "../util/once.ts"
import { byCodeUnit } from "../util/order.ts"
import { vocabulary as builtIn } from "../vocabulary/built-in/vocabulary.ts"
import { createClaimLikeness } from "./likeness-of.ts"
import type { TextSupport } from "../vocabulary/text-comparer.ts"
import type { Vocabulary } from "../vocabulary/vocabulary.ts"
import { dropLonelyWords, fillBuckets, joinTexts, linkBuckets } from "./buckets.ts"
import { checkInput } from "./check-input.ts"
import { countPassages, countSentences } from "./count-phrases.ts"
import { BucketTopic, type TopicSources } from "./bucket-topic.ts"
import { distinctClaims } from "./distinct-claims.ts"
import { createEditor, type EditorWord } from "./editor.ts"
import { rememberContext } from "./explain-context.ts"
import type { Finding, FindingKind } from "./finding.ts"
import { contestsAcross } from "./contests-across.ts"
import { createClaimContests } from "./contests.ts"
import { areLinked, findingsAcross } from "./findings-across.ts"
import type { JudgeContext } from "./judge-pair.ts"
import { createToldJudge } from "./judge-told.ts"
import { signatureKey, signatureOf } from "./signature.ts"
import { tellingsOf } from "./tellings.ts"
import type { Topic } from "./topic.ts"

/** A finding that an editor has judged. */
export interface JudgedFinding {
  readonly finding: FindingKind
  readonly a: string
  readonly b: string
  readonly verdict: "dismissed" | "accepted"
}

/** What {@link detect} may be told. */
export interface DetectOptions {
  /** Without one, sides and places are unknown, not guessed, and nothing is ever independent. */
  readonly registry?: Registry | undefined
  /** The built-in one where left out. */
  readonly vocabulary?: Vocabulary | undefined
  /** Editors' words on events, accounts and agents. */
  readonly overrides?: Iterable<EditorWord> | undefined
  /** Findings dismissed by an editor are left out. */
  readonly judgements?: Iterable<JudgedFinding> | undefined
  /** Compares claims that fit no predicate by their words; without it only equal words are equal. */
  readonly texts?: TextSupport | undefined
}

/** What was detected. */
export interface Detection {
  /** In order of what they are about. */
  readonly topics: readonly Topic[]
  /** Every finding, found one by one as they are asked for; may be walked again. */
  readonly findings: Iterable<Finding>
  /** Every claim that could not be used, or not fully. */
  readonly diagnostics: readonly Diagnostic[]
  /** The topic of a claim by the claim's id. */
  topicOf(claim: string): Topic | undefined
}

/**
 * Returns the topics of some claims, their positions, and what each two claims are to each other, with the reasons.
 *
 * Only claims of one topic are compared, and findings are found one by one as they are asked for: a summary of a
 * million claims costs little more than reading them. The order of the claims never changes the answer.
 *
 * @param claims As made by `claim` or read by `readClaims`.
 * @param options Above all a registry: without it no two voices are ever independent.
 * @example
 * ```ts
 * import { claim, contact, detect, only } from "isnad"
 * import { registry } from "isnad/registry"
 * const both = { participants: ["turkey", "syria"] }
 * const bogdanov = claim({
 *   article: { id: "ria-relay", lang: "ar", published: "2022-09-19" },
 *   chain: ["bogdanov"],
 *   says: contact({ ...both, tracks: ["military", "intelligence"] }),
 * })
 * const erdogan = claim({
 *   article: { id: "undated", lang: "ar" },
 *   chain: ["erdogan"],
 *   says: contact({ ...both, tracks: only("intelligence") }),
 * })
 * const [finding] = detect([bogdanov, erdogan], { registry }).findings
 * finding?.kind // → "conflicts"
 * finding?.comparison.clashing // → ["tracks"]
 * ```
 */
export function detect(claims: Iterable<Claim>, options: DetectOptions = {}): Detection {
  const { claims: given, overrides, judgements } = checkInput(claims, options)
  const vocabulary = options.vocabulary ?? builtIn
  const editor = createEditor(overrides, options.registry)
  const { registry } = editor
  const { claims: kept, diagnostics } = distinctClaims(given, vocabulary)
  const byId = once(() => new Map(kept.map((claim) => [claim.id, claim])))
  const tellings = tellingsOf(kept, options.texts !== undefined)
  const buckets = fillBuckets(tellings.all, (says) =>
    signatureOf(says, vocabulary, registry, editor.identify),
  )
  const joined = options.texts === undefined ? undefined : joinTexts(buckets, options.texts)
  dropLonelyWords(buckets, tellings)
  const context: JudgeContext = {
    registry,
    vocabulary,
    editor,
    compare: rememberComparisons({
      registry,
      vocabulary,
      compareTexts: options.texts?.compare,
      sameAgent: editor.sameAgent,
    }),
    likeness: createClaimLikeness(options.texts?.alike, registry),
    contests: createClaimContests(options.texts?.contests),
    phrases: once(() => countSentences(kept)),
    passages: once(() => countPassages(kept)),
    copiedArticles: once(() => copiedArticles(kept)),
  }
  const dismissed = new Set<string>()
  for (const { finding, a, b, verdict } of judgements) {
    if (verdict !== "dismissed") continue
    dismissed.add(`${finding}:${a}:${b}`)
    dismissed.add(`${finding}:${b}:${a}`)
  }
  const report = (finding: Finding | undefined): Finding | undefined => {
    if (finding === undefined || dismissed.has(finding.id)) return undefined
    rememberContext(finding, { registry, vocabulary })
    return finding
  }
  const links = once(() => linkBuckets(buckets))
  const ordered = [...buckets.values()].sort((a, b) => byCodeUnit(a.id, b.id))
  const judge = createToldJudge({
    tellings,
    buckets,
    links,
    context,
    topicOf: ({ id }) => (byKey().get(id) as BucketTopic).context,
  })
  const sources: TopicSources = { links, context, judge, report }
  const topics = ordered.map((bucket) => new BucketTopic(bucket, sources))
  const byKey = once(() => new Map(topics.map((topic) => [topic.id, topic])))
  const topicOfTelling = ({ says }: Claim): BucketTopic | undefined => {
    const key = signatureKey(signatureOf(says, vocabulary, registry, editor.identify))
    return byKey().get(joined?.into.get(key) ?? key)
  }
  const areCompared = (one: Claim, other: Claim): boolean =>
    tellings.of(one).some((first) =>
      tellings.of(other).some((next) => {
        const [topic, second] = [topicOfTelling(first), topicOfTelling(next)]
        return topic !== undefined && second !== undefined && areLinked(topic, second)
      }),
    )
  const topicOf = (id: string): Topic | undefined => {
    const claim = byId().get(id)
    return claim === undefined ? undefined : topicOfTelling(claim)
  }
  const decided = [
    ...overrides.flatMap(({ kind, between }) =>
      isAboutAgents(kind) ? [] : between.map((id) => ({ id, what: `the override ${kind}` })),
    ),
    ...judgements.flatMap(({ finding, a, b }) =>
      [a, b].map((id) => ({ id, what: `a judgement on ${finding}` })),
    ),
  ]
  return {
    topics,
    diagnostics: [...diagnostics, ...absentClaims(decided, byId)],
    topicOf,
    findings: {
      *[Symbol.iterator]() {
        for (const topic of topics) yield* topic.findings
        yield* findingsAcross({
          byId,
          likely: joined?.likely ?? [],
          topicOf: topicOfTelling,
          tellings,
          context,
          report,
        })
        yield* contestsAcross({ claims: kept, topicOf: topicOfTelling, areCompared, context, report })
      },
    },
  }
}

/** Remarks on what editors have said of claims that are not among those at hand: it bears on nothing here. */
function absentClaims(
  decided: readonly { readonly id: string; readonly what: string }[],
  byId: () => ReadonlyMap<string, Claim>,
): readonly Diagnostic[] {
  return decided
    .filter(({ id }) => !byId().has(id))
    .map(({ id, what }): Diagnostic => {
      const message = `${what} names ${id}, which is not among the claims; pass that claim too, or leave the decision out`
      return { rule: "unknown-claim", severity: "information", message, subject: id }
    })
    .sort((a, b) => byCodeUnit(a.message, b.message))
}
