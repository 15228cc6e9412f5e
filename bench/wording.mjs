/**
 * How long comparing, finding and fingerprinting texts take, beside a plain pass that only splits the same texts into
 * words, in the same run.
 *
 *   npm run build && node bench/wording.mjs        10, 30 and 100 thousand text claims
 *   node bench/wording.mjs 5000 20000              other sizes
 *   node bench/wording.mjs --write                 writes its part of docs/benchmarks.md, too
 */
import { execFileSync } from "node:child_process"
import { totalmem } from "node:os"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { machine, writeSection } from "./write-section.mjs"

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: "boolean" } } })
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 30_000, 100_000]
const script = fileURLToPath(new URL("./measure-wording.mjs", import.meta.url))
const heap = Math.min(12_000, Math.floor((totalmem() / 2 ** 20) * 0.7))

function measure(what, count) {
  console.error(`measuring ${what}, ${count.toLocaleString("en")} …`)
  const options = [`--max-old-space-size=${heap}`, script, what, String(count)]
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }))
}

const whole = (number) => Math.round(number).toLocaleString("en")
const times = (time, plain) => `${(time / plain).toFixed(time < plain * 10 ? 1 : 0)}×`
const beside = (time, { plain }) => `${whole(time)} (${times(time, plain)})`
const tableOf = (rows) => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")
const dashes = (cells) => cells.map(() => "---")

const languages = { ar: "Arabic", en: "English" }
const partsHeader = [
  "language",
  "pairs judged a second",
  "texts indexed a second",
  "queries a second",
  "fingerprints, MB/s",
  "plain pass, MB/s",
]
// both sides of a pair are split in the plain pass, and both are indexed
const partsRows = measure("parts", 5000).map((part) => {
  const { lang, count, plain, pairTime, buildTime, queryTime, tokenTime, printTime, bytes } = part
  return [
    languages[lang],
    `${whole(count / (pairTime / 1000))} (${times(pairTime, plain)})`,
    `${whole((2 * count) / (buildTime / 1000))} (${times(buildTime, plain)})`,
    `${whole(count / (queryTime / 1000))} (${times(queryTime, plain / 2)})`,
    `${(bytes / 1000 / printTime).toFixed(1)} (${times(printTime, tokenTime)})`,
    (bytes / 1000 / tokenTime).toFixed(1),
  ]
})

const claimsHeader = [
  "text claims",
  "plain pass",
  "read and check",
  "group and summarise",
  "topics of two and more (largest)",
  "pairs in them",
  "findings",
  "all, a thousand claims",
  "peak memory, MB",
]
const claimsRows = sizes.map((size) => {
  const found = measure("claims", size)
  const all = found.readTime + found.groupTime + found.findTime
  return [
    whole(found.count),
    whole(found.plain),
    beside(found.readTime, found),
    beside(found.groupTime, found),
    `${whole(found.grouped)} (${whole(found.largest)})`,
    whole(found.pairs),
    `${whole(found.findings)} in ${beside(found.findTime, found)}`,
    whole(all / (found.count / 1000)),
    whole(found.peak),
  ]
})

const parts = tableOf([partsHeader, dashes(partsHeader), ...partsRows])
const claims = tableOf([claimsHeader, dashes(claimsHeader), ...claimsRows])
console.log(`${parts}\n\n${claims}`)

if (values.write === true)
  writeSection(
    "Texts compared by their words",
    `Written by \`node bench/wording.mjs --write\`. Times are milliseconds of processor time; in brackets, how they compare
with a plain pass in the same run that only splits the same texts into words.

${parts}

${claims}

- The sentences are made up, the same for the same seed: from templates in two languages, with rare names. Topics hold 1
  to 40 claims, most of them few; every second one is told in Arabic.
- *pairs* are two sentences of one topic, as candidates come. *queries* ask the index for what is like one text.
  *fingerprints* are made of passages of forty sentences.
- *group and summarise* is \`detect\` with the words of both languages, then the summary of each topic. *findings* are
  all those of the topics of two claims and more, every pair of a topic judged. Texts are of one topic
  where they are alike on the whole.
- One process a size, one run, nothing warmed up. Measured on ${machine}.
`,
  )
