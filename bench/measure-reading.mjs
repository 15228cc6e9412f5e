// How fast articles are read, by processor time: many short articles, then single ones of growing size, each beside a
// plain pass that only splits the same text into words.
// Usage: npm run build && node bench/measure-reading.mjs [--quick] [--write]

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"

const started = performance.now()
const { readArticle, readAttributions, tokenize } = await import("../dist/extract/index.js")
const { arabic } = await import("../dist/lang/ar/index.js")
const { english } = await import("../dist/lang/en/index.js")
const { registry } = await import("../dist/registry/index.js")
const imported = performance.now() - started
const { sampleArticle } = await import("./sample-articles.mjs")

const isQuick = process.argv.includes("--quick")
const options = { packs: [arabic, english], registry }
const short = isQuick ? [4_000] : [1_000, 4_000]
const total = isQuick ? 400_000 : 1_500_000
const sizes = isQuick ? [1e5, 4e5] : [625_000, 2_500_000, 10_000_000]
const published = "2022-12-28"

/** Seconds of processor time, collecting garbage included: what else the machine does changes it little. */
function seconds(task) {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const rate = (bytes, time) => bytes / 1e6 / time
const cells = (...values) => `| ${values.join(" | ")} |`
const articlesOf = (lang, size, count) =>
  Array.from({ length: count }, (_, seed) => sampleArticle(lang, size, seed + 1))

function measure(lang, texts) {
  const size = bytesOf(texts)
  const plain = seconds(() => texts.forEach((text) => tokenize(text)))
  const attributions = seconds(() =>
    texts.forEach((text) => readAttributions({ text, lang, published }, options)),
  )
  let claims = 0
  const whole = seconds(() =>
    texts.forEach((text) => {
      claims += readArticle({ text, lang, published }, options).claims.length
    }),
  )
  return { size, claims, plain, attributions, whole }
}

function row(label, lang, texts) {
  const { size, claims, plain, attributions, whole } = measure(lang, texts)
  return cells(
    label,
    (size / 1e6).toFixed(2),
    claims.toLocaleString("en"),
    rate(size, plain).toFixed(1),
    rate(size, attributions).toFixed(2),
    rate(size, whole).toFixed(2),
    `${(whole / plain).toFixed(0)}×`,
    Math.round(process.memoryUsage().heapUsed / 1e6),
  )
}

const lines = [
  cells(
    "text",
    "MB",
    "claims",
    "words only, MB/s",
    "attributions, MB/s",
    "claims, MB/s",
    "to words",
    "heap, MB",
  ),
  cells("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"),
]
const first = []
for (const [lang, name] of [
  ["ar", "Arabic"],
  ["en", "English"],
]) {
  const [text = ""] = articlesOf(lang, 4_000, 1)
  const before = performance.now()
  readArticle({ text, lang, published }, options)
  first.push(`${name} ${Math.round(performance.now() - before)}`)
  // the compiler of the engine has its say first
  measure(lang, articlesOf(lang, 4_000, isQuick ? 50 : 400))
  for (const size of short) {
    const articles = articlesOf(lang, size, Math.ceil(total / size))
    lines.push(row(`${name}, ${articles.length} articles of ${size / 1000} kB`, lang, articles))
  }
  for (const size of sizes) lines.push(row(`${name}, one article`, lang, [sampleArticle(lang, size, 7)]))
}
const table = lines.join("\n")
console.log(table)
console.log(`import ${Math.round(imported)} ms, first article ${first.join(", ")} ms`)

if (process.argv.includes("--write")) {
  const heading = "## Articles read"
  const machine = `${cpus()[0]?.model ?? "an unnamed processor"}, ${cpus().length} cores, Node ${process.versions.node}`
  const section = `${heading}

Written by \`node bench/measure-reading.mjs --write\`. Megabytes are of UTF-8, seconds of processor time, collecting
garbage included; beside them a plain pass that only splits the same text into words.

${table}

- The articles are made of sample sentences, the same for the same seed. *attributions* is \`readAttributions\`, *claims* is
  \`readArticle\`: propositions, times, fingerprints and ids, too. Both with the registry.
- A process begins slowly: importing packs and registry took ${Math.round(imported)} ms, the first article of 4 kB, for which the
  indexes of names and phrases are built, ${first.join(" ms, ")} ms; about two megabytes are read before the engine has
  compiled what is used. The figures are of what comes after.
- One process, one run. Measured on ${machine}.
`
  const file = new URL("../docs/benchmarks.md", import.meta.url)
  const before = existsSync(file) ? readFileSync(file, "utf8") : "# Benchmarks\n"
  // this part runs to the next heading of its rank, or to the end
  const [start, rest = ""] = before.split(heading)
  const next = rest.indexOf("\n## ")
  const after = next === -1 ? "" : `\n${rest.slice(next + 1)}`
  writeFileSync(file, `${start.trimEnd()}\n\n${section}${after}`)
}
