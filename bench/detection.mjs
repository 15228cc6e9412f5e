/**
 * How long reading and detection take, beside JSON.parse of the same lines in the same run.
 *
 *   npm run bench                     10 thousand, 100 thousand and a million claims
 *   npm run bench -- 10000 50000      other sizes
 *   npm run bench -- --write          writes its part of docs/benchmarks.md, too
 */
import { execFileSync } from "node:child_process"
import { totalmem } from "node:os"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { machine, writeSection } from "./write-section.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, findings: { type: "string", default: "200000" } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000, 1_000_000]
const script = fileURLToPath(new URL("./measure-detection.mjs", import.meta.url))
const heap = Math.min(12_000, Math.floor((totalmem() / 2 ** 20) * 0.7))

const results = sizes.map((size) => {
  console.error(`measuring ${size.toLocaleString("en")} claims …`)
  const options = [`--max-old-space-size=${heap}`, script, String(size), "1", values.findings]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }))
})

const milliseconds = (time) => Math.round(time).toLocaleString("en")
const beside = (time, { parseTime }) => `${milliseconds(time)} (${(time / parseTime).toFixed(2)}×)`
const header = [
  "claims",
  "topics",
  "JSON, MB",
  "JSON.parse",
  "read and check",
  "summary of every topic",
  "findings",
  "findings a second",
  "peak memory, MB",
]
const rows = results.map((result) => [
  result.count.toLocaleString("en"),
  result.topics.toLocaleString("en"),
  Math.round(result.bytes / 1e6).toLocaleString("en"),
  milliseconds(result.parseTime),
  beside(result.readTime, result),
  beside(result.summaryTime, result),
  `${result.findings.toLocaleString("en")}${result.all ? "" : ", the first ones"} in ${milliseconds(result.findTime)}`,
  Math.round(result.findings / (result.findTime / 1000)).toLocaleString("en"),
  result.peak.toLocaleString("en"),
])
const table = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
console.log(table)

if (values.write === true)
  writeSection(
    "Claims read and held against each other",
    `Written by \`npm run bench -- --write\`. Times are milliseconds of processor time; in brackets, how they compare with \`JSON.parse\` of
the same lines in the same run, which is the least that any reader has to spend.

${table}

- The claims are made up, the same for the same seed: topics of 1 to 200 claims, most of them small, each with up to
  five distinct propositions and up to six chains; about 670 bytes a claim.
- *read and check* is \`readClaims\`: parsing, shapes, roles against the vocabulary, equal values made one object, claims
  with one id found.
- *summary of every topic* is \`detect\` with the registry, then \`summary\` of each topic: how many claims, articles,
  distinct propositions, roots and denials. No two claims are compared for it.
- *findings* are enumerated one by one, every pair of a topic compared with its reasons. There are many more pairs than
  claims: that is why a summary does without them, and why findings are found only as they are asked for.
- One process a size, one run, nothing warmed up. Measured on ${machine}.
`,
  )
