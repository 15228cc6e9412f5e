import { checkClaims } from "../../claims/check-claims.ts"
import { claim as makeClaim } from "../../claims/claim.ts"
import { anchorOf } from "../../claims/reanchor.ts"
import type { LanguagePack } from "../../lang/pack.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import { describeIssue } from "../../schema/describe-issue.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import type { Proposition } from "../../schema/proposition.ts"
import type { ToldWords } from "../../schema/told-words.ts"
import { readEdtf } from "../../time/edtf.ts"
import { baseLanguage } from "../../util/base-language.ts"
import { vocabulary as builtIn } from "../../vocabulary/built-in/vocabulary.ts"
import type { Vocabulary } from "../../vocabulary/vocabulary.ts"
import { fingerprintOf } from "../../wording/fingerprint.ts"
import { type Acceptance, acceptChain } from "./accept-chain.ts"
import { acceptFactuality, acceptProposition } from "./accept-proposition.ts"
import type { Span } from "../attribution.ts"
import { type ArticleInput, describeArticle } from "../claims/describe-article.ts"
import { type ExtractedClaim, extractedKeys, parseExtractedClaim } from "./extraction-schema.ts"
import { createRemarks, locateQuote, type Remark, shown, wordsOfProblem } from "./locate-quote.ts"
import { isTooDeep, parseExtraction } from "./parse-extraction.ts"
import { createTextPassages } from "../claims/passages.ts"
import { createQuoteIndex } from "./quote-index.ts"
import type { ReadArticle } from "../read-article.ts"
import { sentenceAround } from "../text/sentence-around.ts"

/** What {@link acceptExtraction} may be told. */
export interface AcceptOptions {
  /** Knows names and ids; without it sources are as the article names them. */
  readonly registry?: Registry
  /** Languages that can be read: they tell what unnamed sources are said to be, so that two may be told apart. */
  readonly packs?: readonly LanguagePack[]
  /** The built-in one where left out. */
  readonly vocabulary?: Vocabulary
}

/** The article's words that a claim rests on. */
function wordsIn({ text, article }: Acceptance, { start, end }: Span): ToldWords {
  return { text: text.slice(start, end), lang: article.lang }
}

/** What is claimed: the model's predicate where the vocabulary has it with these roles, else the article's words. */
function acceptSays(given: ExtractedClaim, content: Span, all: Acceptance, remark: Remark): Proposition {
  const factuality = acceptFactuality(given)
  if (given.says != null) {
    const { proposition, problems } = acceptProposition(given.says, factuality, all.vocabulary, all.registry)
    if (proposition !== undefined) return proposition
    for (const { rule, path, message } of problems)
      remark("warning", rule, path === "" ? "says" : `says.${path}`, `${message}; the claim was kept as text`)
  }
  const words = wordsIn(all, content)
  return { predicate: "text", roles: { words }, ...factuality }
}

function* strayKeys(given: unknown): Generator<string> {
  const stray = function* (value: unknown, known: ReadonlySet<string>, path: string): Generator<string> {
    if (typeof value !== "object" || value === null) return
    for (const key of Object.keys(value)) if (!known.has(key)) yield `${path}${key}`
  }
  yield* stray(given, extractedKeys.claim, "")
  const { chain } = given as { readonly chain: readonly { readonly sources: readonly unknown[] }[] }
  for (const [position, link] of chain.entries()) {
    yield* stray(link, extractedKeys.link, `chain[${position}].`)
    for (const [other, source] of link.sources.entries())
      yield* stray(source, extractedKeys.source, `chain[${position}].sources[${other}].`)
  }
}

function acceptClaim(value: unknown, all: Acceptance, remark: Remark): Claim | undefined {
  if (isTooDeep(value)) {
    remark("error", "invalid-extraction", "", "it nests too deep for a claim; the claim was rejected")
    return undefined
  }
  const parsed = parseExtractedClaim(value)
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const { path, message } = describeIssue(issue, value)
      remark("error", "invalid-extraction", path, `${message}; the claim was rejected`)
    }
    return undefined
  }
  const given = parsed.data
  for (const key of strayKeys(value))
    remark("information", "unknown-key", key, "extractionSchema has no such key; it was left out")
  const content = locateQuote(given.content, undefined, all.index, "content", remark)
  if (typeof content === "string") {
    const reason = `${shown(given.content)}: ${wordsOfProblem[content]}; the claim was rejected`
    remark("error", "invented-quote", "content", reason)
    return undefined
  }
  const chain = acceptChain(given.chain, content, all, remark)
  if (chain === undefined) return undefined
  const { text, article, vocabulary } = all
  const passage = all.passages(content)
  return makeClaim(
    {
      article,
      chain,
      says: acceptSays(given, content, all, remark),
      words: wordsIn(all, content),
      anchor: {
        ...anchorOf(text, content.start, content.end),
        ...(given.direct == null ? {} : { quoted: given.direct }),
      },
      fingerprint: fingerprintOf(sentenceAround(text, content)),
      ...(passage === undefined ? {} : { passage }),
    },
    { vocabulary },
  )
}

/**
 * Returns the claims of a language model's output that the article bears out, each anchored in the article's text.
 *
 * Every quote is looked up in the text. A wrong offset is mended to the nearest place of the words; a quote that
 * differs only in spelling (case, marks, tatweel, letter variants, white space, quotation marks) to the article's own
 * words. A claim whose content or source the article does not have is rejected, and a predicate with roles that the
 * vocabulary does not have leaves the claim as text. Whatever was mended, left out or rejected has a diagnostic with
 * its path in the output. No model is called, and nothing is thrown for any output.
 *
 * @param article The text that the model was given, and what is known of the article; languages in BCP 47, times in
 * EDTF.
 * @param output What the model returned, by {@link extractionSchema}: a JSON value, or a text that holds one, in a
 * code fence or not.
 * @param options A registry, for names and ids; language packs, for what unnamed sources are said to be; a vocabulary, for predicates of your own.
 * @example
 * ```ts
 * import { acceptExtraction } from "isnad/extract"
 * const text = "Moscow backs the talks, Sergey Lavrov said on Monday. Ankara gave no comment."
 * const said = (content: string, source: string) => ({ content, chain: [{ sources: [{ quote: source }], cue: "said" }] })
 * const output = { claims: [said("moscow backs the talks", "Sergey Lavrov"), said("the talks failed", "Sergey Lavrov")] }
 * const { claims, diagnostics } = acceptExtraction({ text, lang: "en" }, output)
 * claims.length // → 1
 * text.slice(claims[0]?.anchor?.start, claims[0]?.anchor?.end) // → "Moscow backs the talks"
 * diagnostics.map(({ rule, path }) => `${rule} at ${path}`)
 * // → ["mended-quote at claims[0].content", "invented-quote at claims[1].content"]
 * ```
 */
export function acceptExtraction(
  article: ArticleInput,
  output: unknown,
  options: AcceptOptions = {},
): ReadArticle {
  const diagnostics: Diagnostic[] = []
  const described = describeArticle(article, article.lang ?? "und", diagnostics)
  const { claims: given, problem } = parseExtraction(output)
  if (problem !== undefined)
    diagnostics.push({ rule: "invalid-extraction", severity: "error", message: problem })
  const all: Acceptance = {
    text: article.text,
    article: described,
    index: createQuoteIndex(article.text),
    passages: createTextPassages(article.text),
    vocabulary: options.vocabulary ?? builtIn,
    registry: options.registry,
    pack: options.packs?.find(({ id }) => id === baseLanguage(described.lang)),
    published: described.published == null ? undefined : readEdtf(described.published),
  }
  const byId = new Map<string, Set<string>>()
  const claims: Claim[] = []
  for (const [position, value] of given.entries()) {
    const remark = createRemarks(`claims[${position}]`, diagnostics)
    const accepted = acceptClaim(value, all, remark)
    if (accepted === undefined) continue
    const { id, anchor } = accepted
    const place = `${anchor?.start} ${anchor?.end}`
    const places = byId.get(id) ?? new Set()
    byId.set(id, places)
    if (places.has(place)) {
      remark("information", "repeated-claim", "", "the output has this claim twice; it was kept once")
      continue
    }
    places.add(place)
    // the same said twice in one article is two claims, each in its place
    claims.push(places.size === 1 ? accepted : { ...accepted, id: `${id}.${places.size}` })
  }
  claims.sort(
    (a, b) => (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) || (a.anchor?.end ?? 0) - (b.anchor?.end ?? 0),
  )
  return { article: described, claims, diagnostics: [...diagnostics, ...checkClaims(claims, options)] }
}
