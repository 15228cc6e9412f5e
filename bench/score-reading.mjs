// How well the built reader reads annotated articles: node bench/score-reading.mjs ANNOTATIONS… --texts FILE… [--misses]
// Annotations are JSON Lines as docs/annotating.md has them; texts are JSON Lines { id, lang, text, published?, outlet? }.
// A claim read matches an annotated one where their overlap is at least half of their union, the best overlap first.

import { parseArgs } from "node:util"
import { readArticle } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { dayBounds } from "./day-bounds.mjs"
import { sameSource, writtenSource } from "./same-source.mjs"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
  },
})
/** Half of the union: what two careful people's spans of one claim have in common at least. */
const enough = 0.5
const annotated = positionals.flatMap(jsonLines)
const wanted = new Set(annotated.map(({ id }) => id))
const articles = articlesById(values.texts, wanted)

function overlap(mine, theirs) {
  const shared = Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start)
  return shared / (Math.max(mine.end, theirs.end) - Math.min(mine.start, theirs.start))
}

/** Pairs of a claim read and a claim annotated, each of them in one pair at most. */
function pairUp(read, gold) {
  const pairs = []
  for (const mine of read)
    for (const theirs of gold) {
      const share = overlap(mine, theirs)
      if (share >= enough) pairs.push({ mine, theirs, share })
    }
  pairs.sort((a, b) => b.share - a.share)
  const taken = new Set()
  return pairs.filter(({ mine, theirs }) => {
    if (taken.has(mine) || taken.has(theirs)) return false
    taken.add(mine)
    taken.add(theirs)
    return true
  })
}

function read(article) {
  const { claims } = readArticle(article, { packs: [arabic, english], registry, ownVoice: false })
  return claims.map(({ anchor, chain, says }) => ({
    start: anchor.start,
    end: anchor.end,
    chain: chain.map(({ sources }) => sources.map(writtenSource)),
    act: chain.at(-1)?.act,
    certainty: says.certainty,
    negative: (says.polarity === "negative") !== (says.roles.words?.negated === true),
    said: chain.at(-1)?.said ?? null,
  }))
}

const tally = new Map()
function count(lang, label, right) {
  for (const key of [`${lang} ${label}`, `all ${label}`]) {
    const found = tally.get(key) ?? { right: 0, of: 0 }
    found.of++
    if (right) found.right++
    tally.set(key, found)
  }
}

const sameLink = (mine, theirs) =>
  theirs.split(" + ").some((one) => mine.some((source) => sameSource(source, one, registry)))
const chainsOf = ({ chain, altChains = [] }) => [chain, ...altChains]
const sameRoot = (mine, theirs) =>
  mine.chain.length > 0 && chainsOf(theirs).some((chain) => sameLink(mine.chain.at(-1), chain.at(-1) ?? ""))
const sameChain = (mine, theirs) =>
  chainsOf(theirs).some(
    (chain) =>
      chain.length === mine.chain.length && chain.every((link, index) => sameLink(mine.chain[index], link)),
  )

/** Whether a day read lies within the annotated one. */
function within(mine, theirs) {
  const [a, b] = dayBounds(mine)
  const [c, d] = dayBounds(theirs)
  return a >= c && b <= d
}

function scoreClaim(lang, theirs, mine) {
  const root = mine !== undefined && sameRoot(mine, theirs)
  count(lang, `recall: act ${theirs.act}`, root)
  count(
    lang,
    `recall: chain of ${Math.min(theirs.chain.length, 3)}`,
    mine !== undefined && sameChain(mine, theirs),
  )
  if (theirs.act === "denies" || theirs.act === "declines-to-confirm")
    count(lang, "recall: denials and refusals, with act", root && mine.act === theirs.act)
  if (theirs.carried) count(lang, "recall: carried speakers", root)
  if (mine === undefined) return
  count(lang, "matched: act", mine.act === theirs.act)
  const sign = mine.certainty === "unspecified" ? "" : mine.negative ? "-" : "+"
  count(
    lang,
    "matched: factuality",
    `${mine.certainty}${sign}` === theirs.factuality.replace(/^(unspecified)./u, "$1"),
  )
  if (theirs.said == null) count(lang, "matched: said open, kept open", mine.said === null)
  else count(lang, "matched: said", mine.said !== null && within(mine.said, theirs.said))
}

function tell(article, label, { start, end, chain }) {
  if (!values.misses) return
  const words = article.text.slice(start, end).replaceAll("\n", " ")
  console.log(
    `${label}\t${article.id}\t${start}\t${chain.map((link) => [link].flat().join("+")).join(" < ")}\t${words}`,
  )
}

const totals = new Map()
for (const { id, start = 0, end = Number.POSITIVE_INFINITY, claims } of annotated) {
  const article = articles.get(id)
  if (article === undefined) throw new Error(`no text of ${id}; give its file with --texts`)
  const mine = read(article).filter((claim) => claim.start < end && claim.end > start)
  const pairs = pairUp(mine, claims)
  const gold = claims.filter(({ optional }) => !optional)
  const free = pairs.filter(({ theirs }) => theirs.optional).length
  const counted = pairs.filter(({ theirs }) => !theirs.optional)
  for (const theirs of gold) {
    const pair = counted.find((each) => each.theirs === theirs)
    scoreClaim(article.lang, theirs, pair?.mine)
    if (pair === undefined) tell(article, "missed", theirs)
    else if (!sameRoot(pair.mine, theirs)) {
      tell(article, "wrong root", pair.mine)
      tell(article, "  right", theirs)
    }
  }
  for (const claim of mine) if (!pairs.some((pair) => pair.mine === claim)) tell(article, "spurious", claim)
  for (const key of [article.lang, "all"]) {
    const sum = totals.get(key) ?? { offered: 0, gold: 0, span: 0, root: 0, chain: 0 }
    sum.offered += mine.length - free
    sum.gold += gold.length
    sum.span += counted.length
    sum.root += counted.filter((pair) => sameRoot(pair.mine, pair.theirs)).length
    sum.chain += counted.filter((pair) => sameChain(pair.mine, pair.theirs)).length
    totals.set(key, sum)
  }
}

const ratio = (part, whole) => (whole === 0 ? "–" : (part / whole).toFixed(3))
for (const [lang, sum] of totals) {
  console.log(`${lang}: ${sum.gold} annotated, ${sum.offered} read`)
  for (const what of ["span", "root", "chain"]) {
    const f1 = ratio(2 * sum[what], sum.offered + sum.gold)
    console.log(
      `  ${what.padEnd(6)} F1 ${f1}  precision ${ratio(sum[what], sum.offered)}  recall ${ratio(sum[what], sum.gold)}`,
    )
  }
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(52)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${ratio(right, of)}`,
  )
