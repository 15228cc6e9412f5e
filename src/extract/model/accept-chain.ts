import type { LanguagePack } from "../../lang/pack.ts"
import type { Registry, TimeSpan } from "../../registry/registry.ts"
import type { Article } from "../../schema/article.ts"
import type { Fingerprint } from "../../schema/claim.ts"
import { type Link, type Source, sourceKey } from "../../schema/link.ts"
import { describeEdtfProblem, readEdtf } from "../../time/edtf.ts"
import type { Vocabulary } from "../../vocabulary/vocabulary.ts"
import { acceptSource } from "./accept-source.ts"
import type { Span } from "../attribution.ts"
import type { ExtractedLink } from "./extraction-schema.ts"
import { locateQuote, type Remark, shown, wordsOfProblem } from "./locate-quote.ts"
import type { FoundQuote, QuoteIndex } from "./quote-index.ts"

/** All that stays the same from claim to claim of an output. */
export interface Acceptance {
  readonly text: string
  readonly article: Article
  readonly index: QuoteIndex
  readonly passages: (span: Span) => Fingerprint | undefined
  readonly vocabulary: Vocabulary
  readonly registry: Registry | undefined
  readonly published: TimeSpan | undefined
  readonly pack: LanguagePack | undefined
}

function acceptLink(
  given: ExtractedLink,
  content: Span,
  all: Acceptance,
  where: string,
  remark: Remark,
): Link | undefined {
  const { text, article, index, registry, published, pack } = all
  const { said } = given
  const isTime = typeof said === "string" && readEdtf(said) !== undefined
  if (typeof said === "string" && !isTime)
    remark("warning", "invalid-time", `${where}.said`, `${describeEdtfProblem(said)}; it was left open`)
  const on = (isTime ? readEdtf(said) : undefined) ?? published
  const sources = new Map<string, Source>()
  let at: FoundQuote | undefined
  for (const [position, one] of given.sources.entries()) {
    const here = `${where}.sources[${position}]`
    const found = locateQuote(one.quote, content, index, `${here}.quote`, remark)
    if (typeof found === "string") {
      remark(
        "error",
        "invented-source",
        `${here}.quote`,
        `${shown(one.quote)} is no source: ${wordsOfProblem[found]}; the claim was rejected`,
      )
      return undefined
    }
    at ??= found
    const accepted = acceptSource(one, text.slice(found.start, found.end), article.lang, registry, on, pack)
    if (accepted.remark !== undefined)
      remark("warning", accepted.remark.rule, here, accepted.remark.message, found)
    sources.set(sourceKey(accepted.source), accepted.source)
  }
  let cue: FoundQuote | undefined
  if (given.cue != null) {
    const found = locateQuote(given.cue, content, index, `${where}.cue`, remark)
    if (typeof found !== "string") cue = found
    else
      remark(
        "warning",
        "invented-cue",
        `${where}.cue`,
        `${shown(given.cue)}: ${wordsOfProblem[found]}; the cue was left out`,
      )
  }
  return {
    sources: [...sources.values()],
    act: given.act ?? "asserts",
    ...(at === undefined ? {} : { at: [at.start, at.end] as [number, number] }),
    ...(cue === undefined ? {} : { cue: [cue.start, cue.end] as [number, number] }),
    ...(isTime ? { said } : {}),
    ...(given.medium == null ? {} : { medium: given.medium }),
  }
}

/** The chain with the publisher left out, being the article's; undefined where a source is not in the article. */
export function acceptChain(
  given: readonly ExtractedLink[],
  content: Span,
  all: Acceptance,
  remark: Remark,
): readonly Link[] | undefined {
  const chain: Link[] = []
  for (const [position, link] of given.entries()) {
    const where = `chain[${position}]`
    const accepted = acceptLink(link, content, all, where, remark)
    if (accepted === undefined) return undefined
    const [source] = accepted.sources
    if (position === 0 && accepted.sources.length === 1 && source === all.article.outlet)
      remark(
        "information",
        "publisher-in-chain",
        where,
        `${source} published the article; the link was left out`,
      )
    else chain.push(accepted)
  }
  return chain
}
