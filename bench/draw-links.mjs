// Links to judge by reading, drawn by a seed: node bench/draw-links.mjs TEXTS… --count 200 --seed 1 [--kind identified|named] [--show] [--dist DIR]
// TEXTS are JSON Lines { id, lang, text, published?, outlet? }. A link is one speaker of one claim; the same speaker read
// at the same place for several claims counts each time. JSON Lines come out; --show adds the words around, for a person.

import { createHash } from "node:crypto"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { pathToFileURL } from "node:url"
import { jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    kind: { type: "string", default: "identified" },
    show: { type: "boolean", default: false },
    dist: { type: "string", default: resolve(import.meta.dirname, "../dist") },
  },
})
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { readArticle } = await load("extract/index.js")
const { arabic } = await load("lang/ar/index.js")
const { english } = await load("lang/en/index.js")
const { registry } = await load("registry/index.js")

/** How much of the article a judge sees before and behind what is claimed. */
const around = { before: 700, behind: 350 }

const articles = positionals.flatMap(jsonLines)
const rank = (text) => createHash("sha256").update(`${values.seed}\u0000${text}`).digest("hex")
const identified = values.kind === "identified"

const links = articles.flatMap((article) => {
  const { claims } = readArticle(article, { packs: [arabic, english], registry, ownVoice: false })
  return claims.flatMap(({ anchor, chain }) =>
    chain.flatMap(({ sources, knownBy, act }, place) =>
      sources
        .filter((source) => (typeof source === "string") === identified && source.kind !== "unspecified")
        .map((source) => {
          const { start, end } = anchor
          const drawn = {
            article: article.id,
            start,
            end,
            place,
            source,
            ...(knownBy === undefined ? {} : { knownBy }),
            act,
          }
          return {
            ...drawn,
            order: rank(JSON.stringify([article.id, start, end, place, source])),
            article,
            anchor,
          }
        }),
    ),
  )
})
links.sort((one, other) => (one.order < other.order ? -1 : 1))
console.error(`${links.length} links, ${values.kind}, in ${articles.length} articles`)

for (const { order: _, article, anchor, ...link } of links.slice(0, Number(values.count))) {
  const { start, end } = anchor
  const shown = { article: article.id, ...link }
  if (values.show) {
    shown.before = article.text.slice(Math.max(0, start - around.before), start)
    shown.claimed = article.text.slice(start, end)
    shown.behind = article.text.slice(end, end + around.behind)
  }
  console.log(JSON.stringify(shown))
}
