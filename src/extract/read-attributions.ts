import type { LanguagePack } from "../lang/pack.ts"
import type { NameMatcher, Registry, TimeSpan } from "../registry/registry.ts"
import type { Attribution, Diagnostic, ReadLink, Span } from "./attribution.ts"
import { createDocument, type Document, type Run } from "./document.ts"
import type { Draft } from "./draft.ts"
import { readStance } from "./factuality.ts"
import { readLayout } from "./layout.ts"
import { createNameFinder } from "./name-finder.ts"
import { readSentence } from "./read-sentence.ts"
import { createSaidTimes, type SaidTime } from "./said.ts"
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
      message: messages[aside.rule] ?? "",
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
  /** The time of the last statement, for those who go on speaking. */
  let running: { said: SaidTime | undefined; root: string | undefined; sentence: number } | undefined
  let count = 0
  for (const block of layout.blocks)
    for (const sentence of splitSentences(document, block)) {
      if (block.section === "body") count++
      const drafts = readSentence(document, names, sentence, block.section)
      const contents = drafts.flatMap((draft) => draft.pieces)
      let before = 0
      for (const draft of drafts) {
        const chain = speakers.resolve(draft)
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
        const said = saidTime(draft, chain, contents, before)
        before = draft.pieces.at(-1)?.end ?? before
        attributions.push(...finish(document, draft, chain, said))
        if (block.section === "body" && draft.speaker.kind !== "unnamed")
          running = { said, root: rootOf(chain), sentence: count }
      }
    }
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
  return { attributions, diagnostics }

  /** The time that the sentence gives, else that of the statement which this one goes on with. */
  function saidTime(
    draft: Draft,
    chain: ResolvedChain,
    contents: readonly Span[],
    before: number,
  ): SaidTime | undefined {
    const [piece] = draft.pieces
    if (piece === undefined || draft.section !== "body") return undefined
    if (draft.cue !== null) {
      const found = times.of({
        sentence: bounds(document, draft.sentence),
        cue: bounds(document, draft.cue),
        content: piece,
        contents,
        from: before,
      })
      if (found !== undefined) return found
    }
    if (times.isOther(draft.sentence.from, draft.sentence.to, contents)) return undefined
    if (running === undefined || running.sentence < count - 1) return undefined
    const root = rootOf(chain)
    const goesOn =
      chain.carried || draft.speaker.kind === "same" || (root !== undefined && root === running.root)
    if (goesOn) return running.said
    if (root === undefined || running.root === undefined) return undefined
    return options.registry?.sameSide(root, running.root, spanOf(article.published)).same === true
      ? running.said
      : undefined
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
  time: SaidTime | undefined,
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
