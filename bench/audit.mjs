// How often findings are right on real news, by verdicts that are kept: npm run audit -- --texts FILE… [VERDICTS…] [--gone]
// VERDICTS are bench/judgements/findings-*.jsonl where left out. Findings of today are put beside them by article and
// overlapping passage; --gone lists what is not told any more. The texts are not shipped; without them nothing is measured.

import { readdirSync } from "node:fs"
import { parseArgs } from "node:util"
import { analyze } from "../dist/analyze/index.js"
import { auditRates, matchAudits } from "../dist/audit/index.js"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    gone: { type: "boolean", default: false },
  },
})
/** What two passages must be for a finding of each kind to be right. */
const agreement = ["same", "part"]
const clash = ["differ", "grows", "denies"]
const right = {
  corroborates: ["same"],
  agrees: agreement,
  echoes: agreement,
  reaffirms: agreement,
  updates: ["grows"],
  withholds: ["withholds"],
  conflicts: clash,
  tension: clash,
  revises: clash,
  distorts: clash,
}
const folder = new URL("judgements/", import.meta.url)
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(folder)
        .filter((name) => name.startsWith("findings-"))
        .map((name) => new URL(name, folder))

for (const lang of ["ar", "en"]) {
  const judged = files.filter((file) => String(file).includes(`-${lang}`)).flatMap((file) => jsonLines(file))
  const articles = articlesById(values.texts, new Set(judged.flatMap(({ a, b }) => [a.article, b.article])))
  if (articles.size === 0) {
    console.log(`${lang}: no article of the verdicts is among the texts; name their files with --texts FILE`)
    continue
  }
  const audits = judged
    .filter(({ a, b }) => articles.has(a.article) && articles.has(b.article))
    .map(({ finding, relation, a, b }) => {
      const verdict = right[finding]?.includes(relation) ? "right" : "wrong"
      const side = ({ article, start, end }) => ({ article, at: [start, end] })
      return {
        kind: finding,
        a: side(a),
        b: side(b),
        verdict,
        ...(verdict === "wrong" ? { why: relation } : {}),
        by: "a reader",
        at: "2026-01-01T00:00:00Z",
      }
    })
  const { findings, claims } = await analyze(articles.values())
  const { met, unmet } = matchAudits(findings, audits)
  console.log(`${lang}: ${claims.length} claims of ${articles.size} articles, ${audits.length} verdicts`)
  for (const {
    kinds: [kind = ""],
    right: yes,
    wrong,
    share,
    interval,
  } of auditRates(met).kinds)
    console.log(
      `  ${kind.padEnd(14)} ${yes} right, ${wrong} wrong: ${share?.toFixed(2)} (${interval?.low.toFixed(2)} to ${interval?.high.toFixed(2)})`,
    )
  const lost = (verdict) => unmet.filter(({ audit }) => audit.verdict === verdict).length
  console.log(`  not told any more: ${lost("right")} that were right, ${lost("wrong")} that were wrong`)
  if (values.gone) for (const { audit, now } of unmet) console.log(JSON.stringify({ ...audit, now }))
}
