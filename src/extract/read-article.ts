import { claim as makeClaim } from "../claims/claim.ts"
import { anchorOf } from "../claims/reanchor.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { rootsOf } from "../lineage/root.ts"
import type { NameMatcher, Registry, TimeSpan } from "../registry/registry.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { type Link, mediums, type Source } from "../schema/link.ts"
import type { Proposition } from "../schema/proposition.ts"
import { readEdtf } from "../time/edtf.ts"
import { fingerprintOf } from "../wording/fingerprint.ts"
import type { Attribution, ReadLink, Span } from "./attribution.ts"
import { createContentTimes } from "./content-times.ts"
import { type ArticleInput, describeArticle } from "./describe-article.ts"
import { createDocument } from "./document.ts"
import { groupsOf, readProposition } from "./frames/read-proposition.ts"
import { languageOf } from "./language-of.ts"
import { readLayout } from "./layout.ts"
import { readAttributions } from "./read-attributions.ts"
import { splitSentences } from "./sentences.ts"

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
  const medium = mediums.find((known) => known === link.medium?.replaceAll(" ", "-"))
  return {
    sources: link.sources.map(sourceOf),
    act: link.act,
    ...(at === undefined ? {} : { at: [at.start, at.end] as [number, number] }),
    ...(link.cue === null ? {} : { cue: [link.cue.start, link.cue.end] as [number, number] }),
    ...(link.said === null ? {} : { said: link.said }),
    ...(medium === undefined ? {} : { medium }),
  }
}

function dayOf(...times: readonly (string | null | undefined)[]): TimeSpan | undefined {
  for (const time of times) {
    const read = typeof time === "string" ? readEdtf(time) : undefined
    if (read !== undefined) return read
  }
  return undefined
}

/**
 * Returns the claims of an article's text, each with its exact place, chain, times and proposition.
 *
 * What no predicate fits stays text, never a wrong guess; what was inferred is marked inferred. It never throws on a
 * text, however odd: what it set aside or could not settle comes as diagnostics with their places.
 *
 * @param input The text (any string) and what is known of the article; times in EDTF, languages in BCP 47.
 * @param options The languages to read with, and a registry of names.
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
  const { text } = input
  const diagnostics: Diagnostic[] = []
  const lang = input.lang ?? languageOf(text, options.packs)
  const article = describeArticle(input, lang, diagnostics)
  const pack = options.packs.find(({ id }) => id === lang.split("-")[0])
  if (pack === undefined) {
    const known = options.packs.map(({ id }) => id).join(", ")
    const message = `no pack reads "${lang}", so nothing was read; pass one, or say in which of ${known} it is`
    return {
      article,
      claims: [],
      diagnostics: [...diagnostics, { rule: "unknown-language", severity: "warning", message }],
    }
  }
  const published = article.published ?? undefined
  const read = readAttributions({ text, lang, ...(published === undefined ? {} : { published }) }, options)
  for (const { rule, start, end, message, severity } of read.diagnostics)
    diagnostics.push({
      rule,
      message,
      severity: severity === "info" ? "information" : severity,
      at: [start, end],
    })
  const document = createDocument(text, pack)
  const sentences = readLayout(document).blocks.flatMap((block) =>
    splitSentences(document, block).map((run) => ({
      section: block.section,
      start: document.tokens[run.from]?.start ?? 0,
      end: document.tokens[run.to - 1]?.end ?? 0,
    })),
  )
  const times = createContentTimes(document)
  const claims: Claim[] = []
  const ids = new Map<string, number>()
  const antecedents: string[][] = []

  function propose(
    span: Span,
    about: {
      act?: Attribution["act"]
      certainty?: Attribution["certainty"]
      polarity?: Attribution["polarity"]
      speaker?: string
      addressee?: string
      said?: string | null
    },
  ): { readonly says: Proposition; readonly framed: boolean } {
    const { registry } = options
    const found = times.within(span, about.said, published)
    const framed =
      pack === undefined || registry === undefined
        ? undefined
        : readProposition(
            {
              text,
              ...span,
              lang,
              times: found,
              day: dayOf(about.said, published),
              speaker: about.speaker,
              antecedents,
              ...(about.act === undefined ? {} : { act: about.act }),
              ...(about.certainty === undefined ? {} : { certainty: about.certainty }),
              ...(about.polarity === undefined ? {} : { polarity: about.polarity }),
            },
            { frames: pack.frames, registry },
          )
    if (framed !== undefined) {
      antecedents.push(...groupsOf(framed.proposition))
      return { says: framed.proposition, framed: true }
    }
    const time = found.find(({ edtf }) => edtf !== undefined)
    const says: Proposition = {
      predicate: "text",
      roles: {
        words: { text: text.slice(span.start, span.end), lang },
        ...(time?.edtf === undefined
          ? {}
          : {
              time: {
                edtf: time.edtf,
                at: [time.start, time.end],
                ...(time.inferred?.length ? { inferred: time.inferred } : {}),
              },
            }),
      },
      polarity: about.polarity ?? "positive",
      certainty: about.certainty ?? "certain",
    }
    return { says, framed: false }
  }

  function add(
    span: Span,
    says: Proposition,
    chain: readonly Link[],
    alternatives: readonly (readonly Link[])[],
    quoted: boolean,
  ): void {
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end)
    const made = makeClaim({
      article,
      chain,
      says,
      ...(alternatives.length === 0 ? {} : { alternatives }),
      anchor: { ...anchorOf(text, span.start, span.end), quoted, section: sentence?.section ?? "body" },
      fingerprint: fingerprintOf(
        text.slice(
          Math.min(sentence?.start ?? span.start, span.start),
          Math.max(sentence?.end ?? span.end, span.end),
        ),
      ),
    })
    // the same said twice in one article is two claims, each in its place
    const times = (ids.get(made.id) ?? 0) + 1
    ids.set(made.id, times)
    claims.push(times === 1 ? made : { ...made, id: `${made.id}.${times}` })
  }

  for (const attribution of read.attributions) {
    const chain = attribution.links.map(linkOf)
    const last = chain.at(-1)
    const [root] = rootsOf({
      id: "",
      article,
      chain,
      says: { predicate: "text", roles: {}, polarity: "positive", certainty: "certain" },
    })
    const { says } = propose(attribution.content, {
      act: attribution.act,
      certainty: attribution.certainty,
      polarity: attribution.polarity,
      said: last?.said ?? null,
      ...(root?.agent === undefined ? {} : { speaker: root.agent }),
    })
    add(
      attribution.content,
      says,
      chain,
      (attribution.alternatives ?? []).map((links) => links.map(linkOf)),
      attribution.direct,
    )
  }
  if (options.ownVoice !== false) {
    const taken = read.attributions.flatMap(({ content, links }) => [
      content,
      ...links.flatMap((link) => [...link.sourceSpans, ...(link.cue === null ? [] : [link.cue])]),
    ])
    for (const { start, end, section } of sentences) {
      if (section === "subheading" || taken.some((span) => span.start < end && span.end > start)) continue
      const { says, framed } = propose({ start, end }, { said: null })
      if (framed) add({ start, end }, says, [], [], false)
    }
  }
  claims.sort(
    (a, b) => (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) || (a.anchor?.end ?? 0) - (b.anchor?.end ?? 0),
  )
  return { article, claims, diagnostics }
}
