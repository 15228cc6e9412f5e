/**
 * Learns by what two clauses are told to say the same, and reports how well it does.
 *
 *   npx tsx scripts/learn-alike.ts --relations RELATIONS.jsonl… --pairs PAIRS.jsonl… --texts TEXTS.jsonl… [--write] [--wrong]
 *
 * PAIRS are pairs of passages of the news that were judged by reading (bench/judgements); RELATIONS are all pairs of two
 * articles on one happening, as docs/annotating.md has them: what is not annotated as the same is taken for different.
 * Cross-validation leaves out a tenth of the articles at a time. Deterministic.
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { compareClaims } from "../src/compare/compare-claims.ts"
import { createClaimLikeness } from "../src/detect/likeness-of.ts"
import { readArticle } from "../src/extract/read-article.ts"
import { arabic } from "../src/lang/ar/index.ts"
import { english } from "../src/lang/en/index.ts"
import { registry } from "../src/registry/index.ts"
import type { Claim } from "../src/schema/claim.ts"
import type { TextCompany } from "../src/schema/text-company.ts"
import {
  alikeFeatures,
  type AlikeText,
  alikeValues,
  noCompany,
  prepareAlike,
  titleLikeness,
} from "../src/wording/alike-features.ts"
import { lexiconOf } from "../src/wording/lexicon.ts"
import { rarityOf } from "../src/wording/rarity.ts"
import { readWords } from "../src/wording/read-words.ts"
import { jsonLines } from "./learning/json-lines.ts"
import { type Example, chanceOf, fit } from "./learning/logistic.ts"
import { remembered } from "./learning/remembered.ts"

const { values: options } = parseArgs({
  options: {
    relations: { type: "string", multiple: true, default: [] },
    pairs: { type: "string", multiple: true, default: [] },
    texts: { type: "string", multiple: true, default: [] },
    write: { type: "boolean", default: false },
    wrong: { type: "boolean", default: false },
  },
})

interface Span {
  readonly start: number
  readonly end: number
}
interface Passage extends Span {
  readonly text: string
  readonly claim?: Claim | undefined
  readonly prepared: AlikeText
}
interface Article {
  readonly id: string
  readonly lang: string
  readonly title?: string
  readonly text: string
}
interface Side extends Span {
  readonly article: string
  readonly headline?: boolean
  readonly title?: boolean
}
interface Judged {
  readonly relation: string
  readonly a: Side
  readonly b: Side
}
interface Guessed extends Example {
  readonly article: string
  readonly judged: boolean
  readonly texts: readonly [string, string]
}

const packs = { ar: arabic, en: english } as const
const articles = new Map(
  options.texts.flatMap((path) => jsonLines<Article>(path)).map((article) => [article.id, article]),
)
const packOf = ({ lang }: Article) => packs[lang as "ar" | "en"]
const common = (one: Span, other: Span) => Math.min(one.end, other.end) - Math.max(one.start, other.start)
/** Two spans are of one clause where they share half of the shorter. */
const meets = (one: Span, other: Span) =>
  common(one, other) >= Math.min(one.end - one.start, other.end - other.start) / 2
/** A passage that was judged is the claim that shares most of its words. */
const leastCommon = 0.6

function prepared(text: string, article: Article): AlikeText {
  const { words } = packOf(article)
  const rarity = rarityOf(words)
  if (rarity === undefined) throw new Error(`nobody counted the words of ${article.lang}`)
  return prepareAlike(text, readWords(text, lexiconOf(words)), rarity)
}

const articleOf = (id: string) => articles.get(id) as Article
const titleOf = remembered((id) => prepared(articleOf(id).title ?? "", articleOf(id)))
const claimsOf = remembered(
  (id) => readArticle(articleOf(id), { packs: [packOf(articleOf(id))], registry }).claims,
)

function passageOf({ article: id, start, end, headline }: Side): Passage {
  const article = articleOf(id)
  const claim = claimsOf(id).find(({ anchor }) => {
    if (anchor === undefined || (anchor.section === "headline") !== (headline === true)) return false
    return common(anchor, { start, end }) >= leastCommon * Math.max(anchor.end - anchor.start, end - start)
  })
  const text = (headline === true ? (article.title ?? "") : article.text).slice(start, end).trim()
  return { start, end, text, claim, prepared: prepared(text, article) }
}

/** The claims of an article, and its sentences where none was read. */
const passagesOf = remembered((id): readonly Passage[] => {
  const article = articleOf(id)
  const claims = claimsOf(id).flatMap((claim) =>
    claim.anchor === undefined || claim.anchor.section === "headline" ? [] : [{ ...claim.anchor, claim }],
  )
  const sentences = [...article.text.matchAll(/[^\n.!?؟]+/gu)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter((span) => span.end - span.start > 20 && !claims.some((claim) => meets(claim, span)))
  const found: (Span & { readonly claim?: Claim })[] = [...claims, ...sentences]
  return found.map(({ start, end, claim }) => {
    const text = article.text.slice(start, end).trim()
    return { start, end, text, claim, prepared: prepared(text, article) }
  })
})

/** What is known of two passages besides their words, from the best of the events that they tell. */
function companyOf({ claim: one }: Passage, { claim: other }: Passage): TextCompany {
  if (one === undefined || other === undefined) return noCompany
  let company = noCompany
  const note = createClaimLikeness((_a, _b, found) => {
    const better = found.events === "same" || company.events === undefined
    if (company === noCompany || (found.events !== undefined && better)) company = found
    return undefined
  }, registry)
  const told = ({ says, also = [] }: Claim) => [says, ...also]
  for (const first of told(one))
    for (const second of told(other)) {
      const [a, b] = [
        { ...one, says: first },
        { ...other, says: second },
      ]
      note(a, b, compareClaims(a, b, { registry }))
    }
  return company
}

function example(one: Passage, other: Passage, a: string, b: string): number[] {
  const titles = titleLikeness(titleOf(a), titleOf(b))
  const found = alikeValues(one.prepared, other.prepared, titles, companyOf(one, other))
  return [1, ...alikeFeatures.map((feature) => found[feature])]
}

/** "The same", or a matter told in passing by the one: that the news says so twice. */
const agreeing: Readonly<Record<string, number>> = { same: 1, part: 0.5 }
const examples: Guessed[] = []
for (const { relation, a, b } of options.pairs.flatMap((path) => jsonLines<Judged>(path))) {
  if (!articles.has(a.article) || !articles.has(b.article)) continue
  const [one, other] = [passageOf(a), passageOf(b)]
  const weight = agreeing[relation] ?? 1
  const x = example(one, other, a.article, b.article)
  const y = relation in agreeing ? 1 : 0
  examples.push({ x, y, weight, article: a.article, judged: true, texts: [one.text, other.text] })
}
/** Pairs of one happening that share less are no question. */
const leastWords = 0.08
const ofRelations = 0.5
interface Related {
  readonly a: string
  readonly b: string
  readonly pairs: readonly Judged[]
}
for (const { a, b, pairs } of options.relations.flatMap((path) => jsonLines<Related>(path))) {
  const same = pairs.filter((pair) => pair.relation === "same" && !pair.a.title && !pair.b.title)
  for (const one of passagesOf(a))
    for (const other of passagesOf(b)) {
      const y = same.some((pair) => meets(one, pair.a) && meets(other, pair.b)) ? 1 : 0
      const x = example(one, other, a, b)
      if (y === 0 && (x[1 + alikeFeatures.indexOf("words")] ?? 0) < leastWords) continue
      examples.push({ x, y, weight: ofRelations, article: a, judged: false, texts: [one.text, other.text] })
    }
}
console.log(`${examples.length} pairs, ${examples.filter(({ y }) => y === 1).length} the same`)

const folds = 10
const foldOf = (article: string) =>
  [...article].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds
const guesses = Array.from({ length: folds }, (_, fold) => {
  const weights = fit(examples.filter(({ article }) => foldOf(article) !== fold))
  return examples
    .filter(({ article }) => foldOf(article) === fold)
    .map((one) => ({ ...one, guess: chanceOf(weights, one.x) }))
}).flat()
for (const judged of [true, false])
  for (const least of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]) {
    const of = guesses.filter((one) => one.judged === judged)
    const told = of.filter(({ guess }) => guess >= least)
    const right = told.filter(({ y }) => y === 1).length
    const all = of.filter(({ y }) => y === 1).length
    console.log(
      `${judged ? "judged" : "of one happening"} from ${least}: ${right} of ${told.length} right, of ${all}`,
    )
  }
if (options.wrong)
  for (const { guess, y, judged, texts } of guesses)
    if (judged && (guess >= 0.7 ? y === 0 : y === 1 && guess < 0.5))
      console.log(JSON.stringify([guess.toFixed(2), y, ...texts]))
const [bias = 0, ...weights] = fit(examples).map((weight) => Math.round(weight * 1000) / 1000)
const lines = alikeFeatures.map((feature, place) => `  ${feature}: ${weights[place] ?? 0},`)
if (options.write)
  writeFileSync(
    "src/wording/alike-weights.generated.ts",
    `import type { AlikeFeature } from "./alike-features.ts"

/** Weights of likeness. Generated by scripts/learn-alike.ts; not to be edited. */
export const alikeBias = ${bias}
export const alikeWeights: Readonly<Record<AlikeFeature, number>> = {
${lines.join("\n")}
}
`,
  )
else console.log([`bias: ${bias}`, ...lines].join("\n"))
