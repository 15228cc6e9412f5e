// How Arabic and English sentences of one fact meet: node bench/score-across.mjs ITEMS… [--show]
// ITEMS are JSON Lines as bench/annotations/arabic-english-*.jsonl has them: a sentence in both languages, a near miss
// (another event of the kind) and a changed detail of one of them. Each pair is put as two articles through detection.

import { parseArgs } from "node:util"
import { detect } from "../dist/index.js"
import { readArticle } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { createTextSupport } from "../dist/wording/index.js"
import { jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "boolean", default: false } },
})
const packs = [arabic, english]
const texts = createTextSupport(packs.map(({ words }) => words))
const agreeing = new Set(["echoes", "agrees", "corroborates", "reaffirms"])
const clashing = new Set(["conflicts", "tension", "distorts", "revises"])

function read(id, lang, text, published) {
  return readArticle({ id, lang, text, published, outlet: id }, { packs, registry }).claims
}

/** What two articles of one sentence each are found to be to each other. */
function meet(one, other) {
  const kinds = [...detect([...one, ...other], { registry, texts }).findings]
    .filter(({ withinArticle }) => !withinArticle)
    .map(({ kind }) => kind)
  return { agree: kinds.some((kind) => agreeing.has(kind)), clash: kinds.some((kind) => clashing.has(kind)) }
}

const tally = new Map()
function count(label, right) {
  const found = tally.get(label) ?? { right: 0, of: 0 }
  found.of++
  if (right) found.right++
  tally.set(label, found)
}

for (const item of positionals.flatMap(jsonLines)) {
  const { ar, en, side, nearMiss, changed, publishedAr, publishedEn, publishedNear } = item
  const arabicClaims = read("ar", "ar", ar, publishedAr)
  const englishClaims = read("en", "en", en, publishedEn)
  // the near miss and the changed detail replace the sentence of one side
  const own = side === "ar" ? englishClaims : arabicClaims
  const lang = side
  const near = read("near", lang, nearMiss, publishedNear ?? publishedEn)
  const altered = read("changed", lang, changed, side === "ar" ? publishedAr : publishedEn)
  const rows = { same: meet(arabicClaims, englishClaims), near: meet(own, near), changed: meet(own, altered) }
  count("read in both languages", arabicClaims.length > 0 && englishClaims.length > 0)
  for (const [label, { agree, clash }] of Object.entries(rows)) {
    count(`${label}: agree`, agree)
    count(`${label}: clash`, clash)
    count(`${label}: neither`, !agree && !clash)
  }
  count(`changed ${item.changedDetail}: clash`, rows.changed.clash)
  if (values.show)
    console.log(JSON.stringify({ n: item.n, family: item.family, detail: item.changedDetail, ...rows }))
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(32)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${(right / of).toFixed(3)}`,
  )
