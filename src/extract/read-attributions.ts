import type { LanguagePack } from "../lang/pack.ts"
import type { NameMatcher, Registry, TimeSpan } from "../registry/registry.ts"
import { baseLanguage } from "../util/base-language.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import type { Attribution, ReadLink, Span } from "./attribution.ts"
import type { Link } from "./who/chain-link.ts"
import { createDocument, type Document } from "./text/document.ts"
import type { Draft } from "./constructions/draft.ts"
import { readStance } from "./stance/factuality.ts"
import { type Clause, clauseOf } from "./content/clause.ts"
import { createNameFinder } from "./who/name-finder.ts"
import { createOccasions, type Occasion } from "./when/occasions.ts"
import { type PlacedDocument, placeSentences } from "./text/placed-document.ts"
import { readSentence } from "./constructions/read-sentence.ts"
import { signedQuotations, withSigner } from "./constructions/signed-quotation.ts"
import { signedPosts, withPost } from "./constructions/signed-post.ts"
import { bounds } from "./text/spans.ts"
import { createSpeakers, type ResolvedChain } from "./who/speakers.ts"
import { readReference } from "./when/times/reference.ts"

/** What {@link readAttributions} needs to know. */
export interface AttributionsOptions {
  /** Languages that can be read. */
  readonly packs: readonly LanguagePack[]
  /** Resolves names, offices and capitals; without it sources stay as written. */
  readonly registry?: Registry
  /** Offers registered names for spellings that the registry does not have. */
  readonly names?: NameMatcher
}

/** An article's text with what is known of the article. */
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
 * @param article The text and its language; the published time in EDTF.
 * @param options The languages to read with, and a registry of names.
 * @example
 * ```ts
 * import { readAttributions } from "isnad/extract"
 * import { english } from "isnad/lang/en"
 * import { registry } from "isnad/registry"
 * const text = "Moscow supports the talks, Sergey Lavrov said on Monday."
 * const { attributions } = readAttributions({ text, lang: "en", published: "2022-12-28" }, { packs: [english], registry })
 * attributions[0]?.links[0]?.sources // → [{ agent: "lavrov" }]
 * ```
 */
export function readAttributions(
  article: ArticleText,
  options: AttributionsOptions,
): { attributions: readonly Attribution[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const language = baseLanguage(article.lang)
  const pack = options.packs.find((candidate) => candidate.id === language)
  if (pack === undefined) {
    diagnostics.push({
      rule: "unknown-language",
      severity: "warning",
      message: `no pack reads "${article.lang}": nothing was read`,
    })
    return { attributions: [], diagnostics }
  }
  return attributionsOf(placeSentences(createDocument(article.text, pack, article.lang)), article, options)
}

/** The same for a document whose sentences are known. */
export function attributionsOf(
  { document, setAside, sentences }: PlacedDocument,
  article: Pick<ArticleText, "published" | "outlet" | "credit">,
  options: AttributionsOptions,
): { attributions: readonly Attribution[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const remark = (rule: keyof typeof messages, { start, end }: Span): void => {
    const severity = rule === "attribution/no-speaker" ? "warning" : "information"
    diagnostics.push({ rule, severity, message: messages[rule], at: [start, end] })
  }
  for (const aside of setAside) remark(aside.rule, aside)
  for (const open of document.unclosed)
    remark("quotes/unclosed", bounds(document, { from: open, to: open + 1 }))
  for (const lost of document.unopened) remark("quotes/unopened", lost)
  const names = createNameFinder(options.registry)
  const on = spanOf(article.published)
  const speakers = createSpeakers({
    document,
    names,
    registry: options.registry,
    matcher: options.names,
    on,
    publishers: [article.outlet, article.credit].filter((id) => id !== undefined),
  })
  const occasions = createOccasions(document, article.published, options.registry, on)
  const read: { draft: Draft; chain: ResolvedChain; occasion: Occasion }[] = []
  const posts = signedPosts(document, sentences)
  const signers = signedQuotations(document, names, sentences)
  for (const [place, sentence] of sentences.entries()) {
    const { section } = sentence
    const post = posts.get(place)
    const drafts =
      post === undefined
        ? withSigner(signers.get(place), readSentence(document, names, sentence, section))
        : withPost(document, post, readSentence(document, names, post.words, section))
    occasions.open(sentence, drafts, section === "body")
    for (const [index, draft] of drafts.entries()) {
      const chain = speakers.resolve(draft)
      if (chain.links.length > 0) {
        read.push({ draft, chain, occasion: occasions.of(draft, drafts[index + 1], chain) })
        if (draft.replaces !== undefined) draft.replaces.pieces = []
      } else
        remark(
          "attribution/no-speaker",
          bounds(document, draft.cue ?? { from: draft.pieces[0]?.from ?? 0, to: draft.to }),
        )
    }
  }
  const attributions: Attribution[] = []
  for (const { draft, chain, occasion } of read)
    for (const made of finish(document, draft, chain, occasion))
      if (made.clause === "none") remark("attribution/no-clause", made.content)
      else attributions.push({ ...made, clause: made.clause })
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
  return { attributions, diagnostics }
}

const messages = {
  "clean/furniture": "furniture of the page, not of the article",
  "clean/teaser": "an advertisement for another article",
  "clean/date-line": "a date of the page",
  "clean/other-article": "after the article's end: not of this article",
  "quotes/unclosed": "a quotation mark that nothing closes",
  "quotes/unopened": "a closing quotation mark that nothing opens; the sentence was read without it",
  "attribution/no-speaker": "words that nobody named before this can have said",
  "attribution/no-clause": "words without a verb, or a subject: no claim",
} as const

/**
 * The link whose act a time belongs to: that whose cue the sentence has, the relay's in "أمس نقلت الوكالة عن"; but the
 * last speaker's where it stands behind him ("نقلت عن ضابط قوله، الثلاثاء، إن").
 */
function timedLink(links: readonly Link[], draft: Draft, said: Occasion["said"]): number {
  const last = links.length - 1
  const named = links[last]?.spans[0]
  if (draft.cue === null || said === undefined || said.span === undefined) return last
  if (named !== undefined && said.span.start >= named.end) return last
  const found = links.findIndex((link) => link.cue === draft.cue)
  return found === -1 ? last : found
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** An attribution, or what would be one were it a clause. */
type Candidate = Omit<Attribution, "clause"> & { readonly clause: Clause }

/** Makes the attributions of a draft, one for each piece of its content. */
function finish(document: Document, draft: Draft, chain: ResolvedChain, occasion: Occasion): Candidate[] {
  const { said, medium } = occasion
  const root = chain.links.at(-1)
  const body =
    root?.agreement.gender === undefined &&
    root?.agreement.number !== "plural" &&
    "agent" in (root?.sources[0] ?? {})
  return draft.pieces.map((piece) => {
    const stance = readStance(document, piece, draft.form, draft.negated, body)
    const links = (read: readonly Link[]): ReadLink[] =>
      read.map((link, index) => {
        const last = index === read.length - 1
        const timed = index === timedLink(read, draft, said)
        const made: Partial<Writable<ReadLink>> = {
          sources: link.sources,
          sourceSpans: link.spans,
          cue: link.cue === null ? null : bounds(document, link.cue),
          act: last ? stance.act : "reports",
        }
        if (last && medium !== undefined) made.medium = medium
        made.knownBy = link.knownBy
        made.said = timed ? (said?.edtf ?? null) : null
        if (timed && said?.edtf != null && said.span !== undefined) made.saidSpan = said.span
        return made as ReadLink
      })
    const made: Partial<Writable<Candidate>> = {
      content: { start: piece.start, end: piece.end },
      links: links(chain.links),
      act: stance.act,
      certainty: stance.certainty,
    }
    if (stance.certaintyCue !== undefined) made.certaintyCue = bounds(document, stance.certaintyCue)
    made.polarity = stance.polarity
    if (stance.polarityCue !== undefined) made.polarityCue = bounds(document, stance.polarityCue)
    if (piece.gap !== undefined) made.gaps = [bounds(document, piece.gap)]
    made.direct = draft.direct
    made.section = draft.section
    made.clause = clauseOf(document, piece, {
      act: stance.act,
      cue: draft.form?.cue,
      direct: draft.direct,
    })
    if (chain.alternatives.length > 0) made.alternatives = chain.alternatives.map(links)
    return made as Candidate
  })
}
