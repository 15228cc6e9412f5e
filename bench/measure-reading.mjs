// How fast articles are read, by processor time: many articles of a usual length, then single ones of growing size, each
// beside a plain pass that only splits the same text into words.
// Usage: npm run build && node bench/measure-reading.mjs [--quick]

import { readArticle, readAttributions, tokenize } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { sampleArticle } from "./sample-articles.mjs"

const isQuick = process.argv.includes("--quick")
const options = { packs: [arabic, english], registry }
const usual = 4_000
const total = isQuick ? 400_000 : 2_000_000
const sizes = isQuick ? [1e5, 4e5] : [625_000, 1_250_000, 2_500_000, 5_000_000, 10_000_000]
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
    claims,
    rate(size, plain).toFixed(1),
    rate(size, attributions).toFixed(2),
    rate(size, whole).toFixed(2),
    `${(whole / plain).toFixed(0)}×`,
    Math.round(process.memoryUsage().heapUsed / 1e6),
  )
}

console.log(
  cells(
    "text",
    "MB",
    "claims",
    "words only, MB/s",
    "attributions, MB/s",
    "claims, MB/s",
    "to words",
    "heap MB",
  ),
)
console.log(cells("---", "--:", "--:", "--:", "--:", "--:", "--:", "--:"))
for (const lang of ["ar", "en"]) {
  const articles = Array.from({ length: Math.ceil(total / usual) }, (_, seed) =>
    sampleArticle(lang, usual, seed + 1),
  )
  // the first articles build what is kept for all: lexicons, tries of names
  measure(lang, articles.slice(0, 20))
  console.log(row(`${lang}, ${articles.length} articles`, lang, articles))
  for (const size of sizes) console.log(row(`${lang}, one article`, lang, [sampleArticle(lang, size, 7)]))
}
