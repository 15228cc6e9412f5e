import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { isIterable, requireThat } from "../schema/require-that.ts"
import { byCodeUnit } from "../util/order.ts"
import type { PhraseCounts } from "../wording/phrase-counts.ts"
import type { CopiedArticles } from "./copied-articles.ts"
import { groupsOf, type Links, linkTexts, type Text, textsOf } from "./copy-links.ts"
import { type CopiedTexts, sourcesOf } from "./copy-sources.ts"
import { articleOutlet, namedWires } from "./outlets.ts"
import { byFirstPublished } from "./published.ts"
import { requireClaim } from "./require-claim.ts"

/** An outlet that a text names as the wire it came from, and the claim that names it. */
export interface NamedWire {
  readonly outlet: string
  readonly namedBy: Claim
}

/** Texts of several articles that are one text: copies, copies of copies, or copies of a third. */
export interface CopyCluster {
  /** The same for the same cluster. */
  readonly id: string
  /** Its claims, published first; undated ones last. */
  readonly claims: readonly Claim[]
  /** Outlets named as the wire or cited by some member, with the claim that names it; in order of ids. */
  readonly wires: readonly NamedWire[]
  /** The text that a claim's was taken from, where times and wording tell: a claim of another article. */
  sourceOf(claim: Claim): Claim | undefined
  /** The member from which all others descend, where it can be told. */
  readonly first: Claim | undefined
  /**
   * The claims of which one had the text first, as far as can be told.
   *
   * @internal
   */
  readonly firsts: readonly Claim[]
}

/** Which claims of a topic stand in copied texts. */
export interface Copies {
  readonly clusters: readonly CopyCluster[]
  /** The cluster that a claim's text belongs to; undefined where nobody copied it. */
  clusterOf(claim: Claim): CopyCluster | undefined
  /**
   * Whether the sentences of two claims are copies of one sentence, be it by way of others. False of two that differ
   * and stand in one copied text, where two speakers may follow each other.
   */
  isOneSentence(a: Claim, b: Claim): boolean
}

/** What {@link findCopies} may be told. */
export interface CopiesOptions {
  readonly registry?: Registry | undefined
  /** In how many sentences a phrase stands, so that stock phrases prove nothing. */
  readonly phrases?: PhraseCounts | undefined
  /** In how many articles a phrase stands, for passages. */
  readonly passages?: PhraseCounts | undefined
  /** Which articles are copies of each other, among all at hand. */
  readonly copiedArticles?: CopiedArticles | undefined
}

const none: Copies = { clusters: [], clusterOf: () => undefined, isOneSentence: () => false }

/**
 * Returns the clusters of copied texts among some claims, by the fingerprints kept with them.
 *
 * Copying is transitive here: a copy of a copy is a copy of the first. Texts of one article make no cluster, nor does
 * a quotation that two articles print: that is one utterance, no copied article. The order of the claims does not
 * change the answer, and time grows with their number, not with its square.
 *
 * Source of the index over winnowed hashes: Schleimer, Wilkerson & Aiken, "Winnowing: local algorithms for document
 * fingerprinting", SIGMOD 2003.
 *
 * @param claims Of one topic: that an outlet copied another there says nothing of the next.
 * @param options A registry, which tells who is an outlet, and counts of phrases.
 * @throws IsnadError `invalid-claim` where they are no claims.
 * @example
 * ```ts
 * import { claim, contact, findCopies } from "isnad"
 * import { fingerprintOf } from "isnad/wording"
 * const says = contact({ participants: ["turkey", "syria"] })
 * const fingerprint = fingerprintOf("Envoys of both sides met behind closed doors in a guest house by the river")
 * const page = (id: string, published: string) => claim({ article: { id, lang: "en", published }, chain: [], says, fingerprint })
 * const [cluster] = findCopies([page("copy", "2024-01-06"), page("wire", "2024-01-05")]).clusters
 * cluster?.first?.article.id // → "wire"
 * ```
 */
export function findCopies(claims: Iterable<Claim>, options: CopiesOptions = {}): Copies {
  requireThat(isIterable(claims), "invalid-claim", "findCopies()", "a list of claims", claims)
  const all = [...claims]
  for (const one of all) requireClaim(one, "findCopies()")
  const texts = textsOf(all)
  if (texts.length < 2) return none
  const links = linkTexts(texts, options)
  if (links.pairs.length === 0) return none
  const clusters: CopyCluster[] = []
  const byClaim = new Map<Claim, CopyCluster>()
  for (const members of groupsOf(texts.length, links.pairs)) {
    const cluster = createCluster(members, texts, links, options.registry)
    clusters.push(cluster)
    for (const claim of cluster.claims) byClaim.set(claim, cluster)
  }
  const sentences = new Map<Claim, number>()
  for (const [sentence, members] of groupsOf(texts.length, links.sentences).entries())
    for (const member of members)
      for (const claim of texts[member]?.claims ?? []) sentences.set(claim, sentence)
  return {
    clusters,
    clusterOf: (claim) => byClaim.get(claim),
    isOneSentence: (a, b) => sentences.has(a) && sentences.get(a) === sentences.get(b),
  }
}

function createCluster(
  members: readonly number[],
  texts: readonly Text[],
  { resemblance }: Links,
  registry: Registry | undefined,
): CopyCluster {
  const own = members.map((index) => texts[index] as Text)
  const place = new Map(members.map((index, at) => [index, at]))
  const copied: CopiedTexts = {
    texts: own.map(({ claims }) => claims),
    resembling: (at) => {
      const found = new Map<number, number>()
      for (const [index, value] of resemblance.get(members[at] as number) ?? [])
        found.set(place.get(index) as number, value)
      return found
    },
  }
  const { sources, first, firsts } = sourcesOf(copied, registry)
  const textOf = new Map<Claim, number>()
  for (const [at, { claims }] of own.entries()) for (const claim of claims) textOf.set(claim, at)
  const claims = own.flatMap((text) => text.claims).sort(byFirstPublished)
  return {
    id: `copies:${claims[0]?.id ?? ""}`,
    claims,
    wires: wiresOf(own, sources, registry),
    sourceOf: (claim) => {
      const at = textOf.get(claim)
      const source = at === undefined ? undefined : sources[at]
      return source === undefined ? undefined : own[source]?.claim
    },
    first: first === undefined ? undefined : own[first]?.claim,
    firsts: firsts.flatMap((at) => own[at]?.claims ?? []),
  }
}

function wiresOf(
  texts: readonly Text[],
  sources: readonly (number | undefined)[],
  registry: Registry | undefined,
): readonly NamedWire[] {
  const wires = new Map<string, NamedWire>()
  for (const [at, { claims }] of texts.entries())
    for (const claim of claims) {
      const named = namedWires(claim, registry)
      const publisher = articleOutlet(claim, registry)
      // an agency's own page, taken from nobody, is the wire
      const own =
        named.length === 0 && sources[at] === undefined && registry?.agent(publisher ?? "")?.kind === "agency"
      for (const outlet of own && publisher !== undefined ? [publisher] : named)
        if (!wires.has(outlet)) wires.set(outlet, { outlet, namedBy: claim })
    }
  return [...wires.values()].sort((a, b) => byCodeUnit(a.outlet, b.outlet))
}
