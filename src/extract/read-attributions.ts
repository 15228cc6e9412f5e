import type { LanguagePack } from "../lang/pack.ts"
import type { NameMatcher, Registry, TimeSpan } from "../registry/registry.ts"
import type { Attribution, Diagnostic, ReadLink, Span } from "./attribution.ts"
import { createDocument, type Document, type Run } from "./document.ts"
import type { Draft } from "./draft.ts"
import { readStance } from "./factuality.ts"
import { readLayout } from "./layout.ts"
import { createNameFinder } from "./name-finder.ts"
import { readSentence } from "./read-sentence.ts"
import { createSaidTimes } from "./said.ts"
import { splitSentences } from "./sentences.ts"
import { createSpeakers, type Link, type ResolvedChain } from "./speakers.ts"
import { readReference } from "./times/reference.ts"

export interface AttributionsOptions {
  /** Languages that can be read. */
  readonly packs: readonly LanguagePack[]
  /** Resolves names, offices and capitals; without it sources stay as written. */
  readonly registry?: Registry
  /** Offers registered names for spellings that the registry does not have. */
  readonly names?: NameMatcher
}

export interface ArticleText {
  readonly text: string
  /** BCP 47; the pack of its first part reads it. */
  readonly lang: string
  /** When the article was published, in EDTF. */
  readonly published?: string
  readonly outlet?: string
  readonly credit?: string
}

const dayLength = 86_400_000

function spanOf(published: string | undefined): TimeSpan | undefined {
  const days = published === undefined ? undefined : readReference(published)
  return days === undefined
    ? undefined
    : { earliest: days.from * dayLength, latest: (days.to + 1) * dayLength - 1 }
}

/**
 * Returns who says what in an article: each reported content with its chain of sources, act, certainty and said time.
 *
 * What the article says in its own voice is not among them. Content is cut as the annotation of design.md has it:
 * each repeated complementiser and each sentence of a quotation is one of its own. It never throws on a text: what
 * it leaves out or cannot settle comes as diagnostics.
 *
 * @example
 * const { attributions } = readAttributions(
 *   { text: "Moscow supports the talks, Lavrov said on Monday.", lang: "en", published: "2022-12-28" },
 *   { packs: [english], registry },
 * )
 * attributions[0].links[0].sources // → [{ agent: "lavrov" }]
 */
export function readAttributions(
  article: ArticleText,
  options: AttributionsOptions,
): { attributions: readonly Attribution[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const language = article.lang.split("-")[0]
  const pack = options.packs.find((candidate) => candidate.id === language)
  if (pack === undefined) {
    diagnostics.push({
      rule: "read/language",
      start: 0,
      end: 0,
      severity: "warning",
      message: `no pack reads "${article.lang}": nothing was read`,
    })
    return { attributions: [], diagnostics }
  }
  const document = createDocument(article.text, pack)
  const layout = readLayout(document)
  for (const aside of layout.setAside)
    diagnostics.push({
      rule: aside.rule,
      ...bounds(document, aside),
      severity: "info",
      message: messages[aside.rule],
    })
  for (const open of document.unclosed)
    diagnostics.push({
      rule: "quotes/unclosed",
      ...bounds(document, { from: open, to: open + 1 }),
      severity: "info",
      message: "a quotation mark that nothing closes",
    })
  const names = createNameFinder(options.registry)
  const speakers = createSpeakers({
    document,
    names,
    registry: options.registry,
    matcher: options.names,
    on: spanOf(article.published),
  })
  const times = createSaidTimes(document, article.published)
  const attributions: Attribution[] = []
  let previousRoot: string | undefined
  let carriedTime: { edtf: string | null; span: Span } | undefined
  for (const block of layout.blocks)
    for (const sentence of splitSentences(document, block)) {
      const drafts = readSentence(document, names, sentence, block.section)
      if (drafts.length === 0) continue
      const resolved = drafts.map((draft) => ({ draft, chain: speakers.resolve(draft) }))
      const contents = drafts.flatMap((draft) => draft.pieces)
      const cues = drafts.flatMap((draft) => (draft.cue === null ? [] : [bounds(document, draft.cue)]))
      const said = cues.length === 0 ? undefined : times.in(bounds(document, sentence), contents, cues)
      const other = times.isOther(sentence, contents)
      const continued = resolved[0]?.chain.carried === true
      if (block.section === "body") {
        if (said !== undefined) carriedTime = { edtf: said.edtf, span: said.span }
        else if (other || (!continued && !sameSide(resolved[0]?.chain, options.registry)))
          carriedTime = undefined
      }
      previousRoot = rootOf(resolved.at(-1)?.chain) ?? previousRoot
      const time = said === undefined ? (other || block.section !== "body" ? undefined : carriedTime) : said
      for (const { draft, chain } of resolved) {
        if (chain.links.length === 0) {
          const at = draft.cue ?? { from: draft.pieces[0]?.from ?? 0, to: draft.to }
          diagnostics.push({
            rule: "attribution/no-speaker",
            ...bounds(document, at),
            severity: "warning",
            message: "words that nobody before this can have said",
          })
          continue
        }
        attributions.push(...finish(document, draft, chain, time))
      }
    }
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
  return { attributions, diagnostics }

  function sameSide(chain: ResolvedChain | undefined, registry: Registry | undefined): boolean {
    const root = rootOf(chain)
    if (root === undefined || previousRoot === undefined) return false
    if (root === previousRoot) return true
    const { same } = registry?.sameSide(root, previousRoot, spanOf(article.published)) ?? { same: false }
    return same === true
  }
}

const messages: Readonly<Record<string, string>> = {
  "clean/furniture": "furniture of the page, not of the article",
  "clean/teaser": "an advertisement for another article",
  "clean/date-line": "a date of the page",
  "clean/other-article": "after the article's end: not of this article",
}

function bounds(document: Document, run: Run): Span {
  return { start: document.tokens[run.from]?.start ?? 0, end: document.tokens[run.to - 1]?.end ?? 0 }
}

function rootOf(chain: ResolvedChain | undefined): string | undefined {
  const source = chain?.links.at(-1)?.sources[0]
  return source !== undefined && "agent" in source ? source.agent : undefined
}

/** Makes the attributions of a draft, one for each piece of its content. */
function finish(
  document: Document,
  draft: Draft,
  chain: ResolvedChain,
  time: { edtf: string | null; span: Span } | undefined,
): Attribution[] {
  const medium = mediumOf(document, draft)
  return draft.pieces.map((piece) => {
    const stance = readStance(document, piece, draft.form, draft.negated)
    const links = (read: readonly Link[]): ReadLink[] =>
      read.map((link, index) => {
        const last = index === read.length - 1
        // the time in the sentence is that of the statement, or of the relay where the cue is the relay's
        return {
          sources: link.sources,
          sourceSpans: link.spans,
          cue: link.cue === null ? null : bounds(document, link.cue),
          act: last ? stance.act : "reports",
          ...(last && medium !== undefined ? { medium } : {}),
          said: last && read.length === 1 ? (time?.edtf ?? null) : null,
          ...(last && read.length === 1 && time !== undefined && time.edtf !== null
            ? { saidSpan: time.span }
            : {}),
        }
      })
    const run = (cue: Run | undefined, name: "certaintyCue" | "polarityCue") =>
      cue === undefined ? {} : { [name]: bounds(document, cue) }
    return {
      content: { start: piece.start, end: piece.end },
      links: links(chain.links),
      act: stance.act,
      certainty: stance.certainty,
      ...run(stance.certaintyCue, "certaintyCue"),
      polarity: stance.polarity,
      ...run(stance.polarityCue, "polarityCue"),
      direct: draft.direct,
      section: draft.section,
      ...(chain.alternatives.length === 0 ? {} : { alternatives: chain.alternatives.map(links) }),
    }
  })
}

function mediumOf(document: Document, draft: Draft): string | undefined {
  for (let at = draft.sentence.from; at < draft.sentence.to; at++) {
    const medium = document.marks[at]?.medium
    if (medium !== undefined && !draft.pieces.some((piece) => at >= piece.from && at < piece.to))
      return medium.value
  }
  return undefined
}
