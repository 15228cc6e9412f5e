// How many annotated relations of two articles are found: node bench/score-relations.mjs RELATIONS… --texts FILE… [--misses] [--false]
// RELATIONS are JSON Lines as docs/annotating.md has them. Beside isnad's findings stands the plain baseline: every two
// sentences of the two articles whose character grams have a cosine of at least .4.

import { parseArgs } from "node:util"
import { detect } from "../dist/index.js"
import { readArticle } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { createTextSupport } from "../dist/wording/index.js"
import { cosine, gramsOf } from "./character-grams.mjs"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
    false: { type: "boolean", default: false },
  },
})
/** The baseline's least cosine. */
const like = 0.4
/** Two spans are of one clause where they share half of the shorter. */
const enough = 0.5
/** Which kinds of finding an editor accepts for what was annotated. */
const accepted = {
  same: ["echoes", "agrees", "corroborates", "reaffirms"],
  differ: ["conflicts", "distorts", "tension", "updates", "revises"],
  update: ["updates", "revises", "tension"],
  deny: ["conflicts", "tension", "distorts", "revises"],
  withhold: ["withholds"],
}
const annotated = positionals.flatMap(jsonLines)
const wanted = new Set(annotated.flatMap(({ a, b }) => [a, b]))
const articles = articlesById(values.texts, wanted)
const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))

const read = new Map()
function claimsOf(id) {
  if (!read.has(id)) read.set(id, readArticle(articles.get(id), { packs, registry }).claims)
  return read.get(id)
}

/** The sentences of a text, cut at line ends and behind full stops: enough for a baseline. */
function sentencesOf({ text }) {
  return [...text.matchAll(/[^\n.!?؟]+(?:[.!?؟](?!\s)[^\n.!?؟]*)*/gu)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, grams: gramsOf(words) }))
    .filter(({ end, start }) => end - start > 20)
}

function overlaps(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared >= enough * Math.min(one.end - one.start, other.end - other.start)
}

/** Pairs as { a, b, kind } with places in the two articles. */
function findingsOf(a, b) {
  const { findings } = detect([...claimsOf(a), ...claimsOf(b)], { registry, texts })
  return [...findings]
    .filter(({ withinArticle }) => !withinArticle)
    .map((finding) => {
      const [one, other] = finding.a.article.id === a ? [finding.a, finding.b] : [finding.b, finding.a]
      return { a: one.anchor, b: other.anchor, kind: finding.kind }
    })
}

function baselineOf(a, b) {
  const [one, other] = [a, b].map((id) => sentencesOf(articles.get(id)))
  return one.flatMap((first) =>
    other.flatMap((second) =>
      cosine(first.grams, second.grams) >= like ? [{ a: first, b: second, kind: "agrees" }] : [],
    ),
  )
}

const tally = new Map()
const add = (who, what, right) => {
  const key = `${who}: ${what}`
  const found = tally.get(key) ?? { right: 0, of: 0 }
  found.of++
  if (right) found.right++
  tally.set(key, found)
}

for (const { lang, a, b, pairs } of annotated) {
  const inTexts = pairs.filter((pair) => pair.a.title !== true && pair.b.title !== true)
  for (const [who, found] of [
    ["isnad", findingsOf(a, b)],
    ["baseline", baselineOf(a, b)],
  ]) {
    const meets = (finding, pair) => overlaps(finding.a, pair.a) && overlaps(finding.b, pair.b)
    for (const pair of inTexts) {
      if (pair.relation === "near") continue
      const right = found.some(
        (finding) => accepted[pair.relation].includes(finding.kind) && meets(finding, pair),
      )
      for (const scope of [lang, "all"]) add(who, `${scope} ${pair.relation} found`, right)
      if (!right && who === "isnad" && values.misses)
        console.log(
          JSON.stringify({
            missed: pair.relation,
            a,
            b,
            at: [pair.a.start, pair.a.end, pair.b.start, pair.b.end],
          }),
        )
    }
    for (const finding of found) {
      const touched = inTexts.filter((pair) => meets(finding, pair))
      const right = touched.some((pair) => accepted[pair.relation]?.includes(finding.kind))
      for (const scope of [lang, "all"]) add(who, `${scope} ${finding.kind} right`, right)
      if (!right && who === "isnad" && values.false)
        console.log(
          JSON.stringify({
            false: finding.kind,
            a,
            b,
            at: [finding.a.start, finding.a.end, finding.b.start, finding.b.end],
          }),
        )
    }
  }
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(40)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${(right / of).toFixed(3)}`,
  )
