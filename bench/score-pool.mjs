// Of pairs of sentences that an editor would want to be told of, how many come out: node bench/score-pool.mjs POOL… --texts FILE… [--misses] [--false]
// POOL are JSON Lines of bench/judgements/pool-*: pairs of sentences of two outlets, drawn without asking isnad and judged
// first. The two articles of a pair are compared with each other alone.

import { parseArgs } from "node:util"
import { detect } from "../dist/index.js"
import { readArticle } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { createTextSupport } from "../dist/wording/index.js"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
    false: { type: "boolean", default: false },
  },
})
const agreeing = ["echoes", "agrees", "corroborates", "reaffirms"]
/** Which kinds of finding an editor accepts; what is told in passing may be told as agreement, or not. */
const accepted = {
  same: agreeing,
  part: agreeing,
  differ: ["conflicts", "distorts", "tension", "updates", "revises"],
  grows: ["updates", "revises", "tension"],
  denies: ["conflicts", "tension", "distorts", "revises"],
  withholds: ["withholds"],
}
const pool = positionals.flatMap(jsonLines)
const articles = articlesById(values.texts, new Set(pool.flatMap(({ a, b }) => [a.article, b.article])))
const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))
const read = new Map()
const claimsOf = (id) => {
  if (!read.has(id)) read.set(id, readArticle(articles.get(id), { packs, registry }).claims)
  return read.get(id)
}
const within = ({ anchor }, { start, end }) =>
  anchor !== undefined &&
  Math.min(anchor.end, end) - Math.max(anchor.start, start) >= 0.5 * (anchor.end - anchor.start)

const detected = new Map()
function findingsOf(a, b) {
  const key = [a, b].sort().join(" ")
  if (!detected.has(key))
    detected.set(
      key,
      [...detect([...claimsOf(a), ...claimsOf(b)], { registry, texts }).findings].filter(
        (finding) => !finding.withinArticle,
      ),
    )
  return detected.get(key)
}

const tally = new Map()
function add(what, right) {
  const found = tally.get(what) ?? { right: 0, of: 0 }
  found.of++
  if (right) found.right++
  tally.set(what, found)
}

for (const pair of pool) {
  if (!articles.has(pair.a.article) || !articles.has(pair.b.article)) continue
  const { lang } = articles.get(pair.a.article)
  const found = findingsOf(pair.a.article, pair.b.article).filter((finding) => {
    const [one, other] =
      finding.a.article.id === pair.a.article ? [finding.a, finding.b] : [finding.b, finding.a]
    return within(one, pair.a) && within(other, pair.b)
  })
  const kinds = accepted[pair.relation]
  const place = { article: [pair.a.article, pair.b.article], at: [pair.a.start, pair.b.start] }
  for (const scope of [lang, "all"]) {
    if (kinds !== undefined) {
      const told = found.some(({ kind }) => kinds.includes(kind))
      add(`${scope} ${pair.relation} told`, told)
      if (pair.stratum !== undefined && pair.relation === "same")
        add(`${scope} same told, likeness ${pair.stratum}`, told)
      if (!told && values.misses && scope === "all")
        console.log(JSON.stringify({ missed: pair.relation, ...place }))
    }
    for (const { kind } of found) {
      const right = kinds?.includes(kind) === true
      add(`${scope} ${kind} right`, right)
      if (!right && values.false && scope === "all")
        console.log(JSON.stringify({ false: kind, judged: pair.relation, ...place }))
    }
  }
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(40)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${(right / of).toFixed(3)}`,
  )
