import type { LanguagePack } from "../lang/pack.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import type { Link } from "../schema/link.ts"
import { pushAll } from "../util/push-all.ts"
import type { Attribution } from "./attribution.ts"
import { checkLanguage, packFor } from "./claims/article-language.ts"
import { chainOf, isMedia, speakerOf } from "./claims/chain-of.ts"
import { checkUse } from "./claims/check-use.ts"
import { createClaimCollector } from "./claims/claim-collector.ts"
import { type ArticleInput, describeArticle } from "./claims/describe-article.ts"
import { createOwnVoice } from "./claims/own-voice.ts"
import { createProposer, type Statement } from "./claims/proposer.ts"
import { attributionsOf } from "./read-attributions.ts"
import { creditedWire } from "./text/credited-wire.ts"
import { createDocument } from "./text/document.ts"
import { languageOf } from "./text/language-of.ts"
import { type PlacedDocument, placeSentences } from "./text/placed-document.ts"

/** What {@link readArticle} reads with. */
export interface ReadOptions {
  /** The languages that can be read. */
  readonly packs: readonly LanguagePack[]
  /** Names, offices and capitals; without it sources stay as written. */
  readonly registry?: Registry
  /** Offers names of the registry for spellings that it does not have. */
  readonly names?: NameMatcher
  /** Whether what the article says in its own voice is read, too: events, and sentences that state something with names or figures; true by default. */
  readonly ownVoice?: boolean
}

/** What was read in an article. */
export interface ReadArticle {
  readonly article: Article
  /** In order of the text. */
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Returns the claims of an article's text, each with its exact place, chain, times and proposition.
 *
 * What no predicate fits stays text, never a wrong guess; what was inferred is marked inferred. It never throws on a
 * text, however odd: what it set aside or could not settle comes as diagnostics with their places.
 *
 * @param input The text (any string) and what is known of the article; times in EDTF, languages in BCP 47.
 * @param options The languages to read with, and a registry of names.
 * @throws `invalid-option` where there is no text, or no list of languages, or an id that cannot be one.
 * @example
 * ```ts
 * import { readArticle } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * import { registry } from "isnad/registry"
 * const text = "Moscow supports the talks, Sergey Lavrov said on Monday."
 * const { claims } = readArticle({ text, lang: "en", published: "2022-12-28" }, { packs: [english], registry })
 * claims[0]?.chain[0]?.sources // → ["lavrov"]
 * text.slice(claims[0]?.anchor?.start, claims[0]?.anchor?.end) // → "Moscow supports the talks"
 * ```
 */
export function readArticle(input: ArticleInput, options: ReadOptions): ReadArticle {
  checkUse(input, options)
  const { text } = input
  const { registry } = options
  const diagnostics: Diagnostic[] = []
  const lang = input.lang ?? languageOf(text, options.packs)
  const described = describeArticle(input, lang, diagnostics)
  const pack = packFor(lang, input.lang !== undefined, options.packs, diagnostics)
  if (pack === undefined) return { article: described, claims: [], diagnostics }
  if (input.lang !== undefined) checkLanguage(text, pack, diagnostics)
  const published = described.published ?? undefined
  const placed = placeSentences(createDocument(text, pack, lang))
  const article = input.credit === undefined ? credit(described, placed, registry, diagnostics) : described
  const read = attributionsOf(placed, knownOf(article), options)
  pushAll(diagnostics, read.diagnostics)
  const proposer = createProposer(placed.document, lang, published, registry)
  const collector = createClaimCollector(placed, article)
  const addOwnVoice =
    options.ownVoice === false
      ? undefined
      : createOwnVoice(placed, read.attributions, registry, proposer, collector)
  for (const attribution of read.attributions) {
    addOwnVoice?.(attribution.content.start)
    const { content, gaps } = attribution
    const chain = chainOf(attribution.links, article, registry)
    collector.add({
      span: content,
      told: proposer.propose(content, statementOf(attribution, chain, article, registry)),
      chain,
      alternatives: (attribution.alternatives ?? []).map((links) => chainOf(links, article, registry)),
      quoted: attribution.direct,
      ...(gaps === undefined ? {} : { gaps }),
      clause: attribution.clause,
    })
  }
  addOwnVoice?.(text.length)
  return { article, claims: collector.claims(), diagnostics }
}

/** The article with the wire that its text names as the origin of the whole. */
function credit(
  described: Article,
  { document }: PlacedDocument,
  registry: Registry | undefined,
  diagnostics: Diagnostic[],
): Article {
  const wire = creditedWire(document, registry)
  if (wire === undefined || wire === described.outlet) return described
  const message = `the text names ${wire} as its wire, so the article was taken to credit it; give credit to say otherwise`
  diagnostics.push({ rule: "credit-from-text", severity: "information", message })
  return { ...described, credit: wire }
}

/** What of an article tells who speaks in it, and when. */
function knownOf(article: Article) {
  return {
    ...(article.published == null ? {} : { published: article.published }),
    ...(article.outlet == null ? {} : { outlet: article.outlet }),
    ...(article.credit == null ? {} : { credit: article.credit }),
  }
}

/** What is known around a content: how it is said, by whom and when. */
function statementOf(
  { gaps, act, certainty, polarity, polarityCue }: Attribution,
  chain: readonly Link[],
  article: Article,
  registry: Registry | undefined,
): Statement {
  const about: { -readonly [Key in keyof Statement]: Statement[Key] } = {
    act,
    certainty,
    polarity,
    negated: polarityCue !== undefined,
  }
  const speaker = speakerOf(article, chain)
  const last = chain.at(-1)
  const onlyMedia = last?.sources.every((source) => isMedia(source, registry)) === true
  const said = last?.said ?? (onlyMedia ? undefined : null)
  if (gaps !== undefined) about.gaps = gaps
  if (said !== undefined) about.said = said
  if (speaker !== undefined) about.speaker = speaker
  return about
}
