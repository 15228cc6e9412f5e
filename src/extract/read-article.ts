import type { LanguagePack } from "../lang/pack.ts"
import { isOutletId } from "../lineage/outlets.ts"
import { rootsOf } from "../lineage/root.ts"
import type { NameMatcher, Registry } from "../registry/registry.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import { showValue } from "../schema/describe-issue.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { isnadError } from "../schema/errors.ts"
import { type Link, mediums, type Source } from "../schema/link.ts"
import type { Proposition } from "../schema/proposition.ts"
import { baseLanguage } from "../util/base-language.ts"
import type { ReadLink, Span } from "./attribution.ts"
import { createClaimCollector } from "./claims/claim-collector.ts"
import { creditedWire } from "./text/credited-wire.ts"
import { type ArticleInput, describeArticle } from "./claims/describe-article.ts"
import { createDocument } from "./text/document.ts"
import { tellsDeed } from "./text/headline.ts"
import { languageOf, plainLanguageOf } from "./text/language-of.ts"
import { createNameFinder } from "./who/name-finder.ts"
import { placeSentences } from "./text/placed-document.ts"
import { createProposer, type Statement } from "./claims/proposer.ts"
import { attributionsOf } from "./read-attributions.ts"
import { untaken } from "./claims/untaken.ts"

/** What {@link readArticle} reads with. */
export interface ReadOptions {
  /** The languages that can be read. */
  readonly packs: readonly LanguagePack[]
  /** Names, offices and capitals; without it sources stay as written. */
  readonly registry?: Registry
  /** Offers names of the registry for spellings that it does not have. */
  readonly names?: NameMatcher
  /** Whether what the article says in its own voice is read, too, where a predicate fits it; true by default. */
  readonly ownVoice?: boolean
}

/** What was read in an article. */
export interface ReadArticle {
  readonly article: Article
  /** In order of the text. */
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

function sourceOf(source: ReadLink["sources"][number]): Source {
  return "agent" in source ? source.agent : source
}

function linkOf(link: ReadLink): Link {
  const [at] = link.sourceSpans
  const named = link.medium?.replaceAll(" ", "-")
  const medium = named === undefined ? undefined : mediums.find((known) => known === named)
  const made: { -readonly [Key in keyof Link]: Link[Key] } = {
    sources: link.sources.map(sourceOf),
    act: link.act,
    knownBy: link.knownBy,
  }
  if (at !== undefined) made.at = [at.start, at.end]
  if (link.cue !== null) made.cue = [link.cue.start, link.cue.end]
  if (link.said !== null) made.said = link.said
  if (medium !== undefined) made.medium = medium
  return made
}

/** The chain from the outermost source inward; a relay by the publisher itself is the article's, no link of it. */
function chainOf(links: readonly ReadLink[], article: Article): readonly Link[] {
  const chain = links.map(linkOf)
  const [outermost] = chain
  const isPublisher = outermost?.sources.length === 1 && outermost.sources[0] === article.outlet
  return isPublisher && chain.length > 1 ? chain.slice(1) : chain
}

/** Media report: what they call today is the page's day; what a speaker calls so is the day he spoke. */
function isMedia(source: Source, registry: Registry | undefined): boolean {
  return typeof source === "string" ? isOutletId(source, registry) : "media" in source
}

/** The agent whose words they are, where that is known. */
function speakerOf(article: Article, chain: readonly Link[]): string | undefined {
  const says: Proposition = { predicate: "text", roles: {}, polarity: "positive", certainty: "certain" }
  return rootsOf({ id: "", article, chain, says })[0]?.agent
}

/** What no text can be read from is misuse, and is said in words. */
function checkUse(input: unknown, options: unknown): void {
  const has = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined
  const text = has(input, "text")
  if (typeof text !== "string")
    throw isnadError(
      "invalid-option",
      `readArticle() takes an article with its text, a string: { text, lang, published }; received ${showValue(text ?? input)}`,
    )
  if (!Array.isArray(has(options, "packs")))
    throw isnadError(
      "invalid-option",
      `readArticle() takes the languages to read: { packs: [arabic, english], registry }; received ${showValue(options)}`,
    )
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
  const pack = options.packs.find(({ id }) => id === baseLanguage(lang))
  if (pack === undefined) {
    const known = options.packs.map(({ id }) => id).join(", ")
    const message =
      input.lang === undefined
        ? `the text looks like ${lang}, which no pack reads, so nothing was read; say in which of ${known} it is if it is`
        : `no pack reads "${lang}", so nothing was read; pass one, or say in which of ${known} it is`
    diagnostics.push({ rule: "unknown-language", severity: "warning", message })
    return { article: described, claims: [], diagnostics }
  }
  const plain = input.lang === undefined ? undefined : plainLanguageOf(text)
  if (plain !== undefined && plain !== pack.id) {
    const message = `the text looks like ${plain} and was read as ${pack.id}, as its lang says; correct lang or leave it out`
    diagnostics.push({ rule: "language-differs", severity: "warning", message })
  }
  const published = described.published ?? undefined
  const placed = placeSentences(createDocument(text, pack, lang))
  const wire = input.credit === undefined ? creditedWire(placed.document, registry) : undefined
  const article = wire === undefined || wire === described.outlet ? described : { ...described, credit: wire }
  if (article !== described) {
    const message = `the text names ${wire} as its wire, so the article was taken to credit it; give credit to say otherwise`
    diagnostics.push({ rule: "credit-from-text", severity: "information", message })
  }
  const read = attributionsOf(
    placed,
    {
      ...(published === undefined ? {} : { published }),
      ...(article.outlet == null ? {} : { outlet: article.outlet }),
      ...(article.credit == null ? {} : { credit: article.credit }),
    },
    options,
  )
  diagnostics.push(...read.diagnostics)
  const proposer = createProposer(placed.document, lang, published, registry)
  const collector = createClaimCollector(placed, article)
  const silent = options.ownVoice === false ? [] : untaken(text, placed.sentences, read.attributions)
  let next = 0
  const headline = placed.sentences.find(({ section }) => section === "headline")
  const isHeadline = ({ start, end }: Span): boolean => headline?.start === start && headline.end === end
  /** What the article says in its own voice before an offset, where a predicate fits it; a headline also in words. */
  const addOwnVoice = (before: number): void => {
    for (; (silent[next]?.start ?? before) < before; next++) {
      const span = { start: silent[next]?.start ?? 0, end: silent[next]?.end ?? 0 }
      const told = isHeadline(span) && tellsDeed(placed.document, createNameFinder(registry), span)
      const says = told ? proposer.propose(span, {}) : proposer.framed(span, {})
      if (says !== undefined)
        collector.add({ span, says, chain: [], alternatives: [], quoted: false, clause: "whole" })
    }
  }
  for (const attribution of read.attributions) {
    const { content, gaps, act, certainty, polarity, polarityCue, direct } = attribution
    addOwnVoice(content.start)
    const chain = chainOf(attribution.links, article)
    const speaker = speakerOf(article, chain)
    const last = chain.at(-1)
    const said =
      last?.said ?? (last?.sources.every((source) => isMedia(source, registry)) === true ? undefined : null)
    const about: { -readonly [Key in keyof Statement]: Statement[Key] } = {
      act,
      certainty,
      polarity,
      negated: polarityCue !== undefined,
    }
    if (gaps !== undefined) about.gaps = gaps
    if (said !== undefined) about.said = said
    if (speaker !== undefined) about.speaker = speaker
    collector.add({
      span: content,
      says: proposer.propose(content, about),
      chain,
      alternatives: (attribution.alternatives ?? []).map((links) => chainOf(links, article)),
      quoted: direct,
      ...(gaps === undefined ? {} : { gaps }),
      clause: attribution.clause,
    })
  }
  addOwnVoice(text.length)
  return { article, claims: collector.claims(), diagnostics }
}
