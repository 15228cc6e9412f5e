/**
 * Measures in a process of its own and prints JSON: `node bench/measure-wording.mjs claims COUNT` for text claims end to
 * end, `node bench/measure-wording.mjs parts COUNT` for the parts, over COUNT pairs and texts of each language.
 */
import { tokenize } from "../dist/extract/index.js"
import { detect, readClaims } from "../dist/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { compareTexts, createTextIndex, createTextSupport, fingerprintOf } from "../dist/wording/index.js"
import { syntheticPairs, syntheticTextLines } from "./synthetic-texts.mjs"

const [what, size] = process.argv.slice(2)
const count = Number(size)
const words = [arabic.words, english.words]

/** The milliseconds of processor time that a task takes: others may be at work on the machine. */
function timeOf(task) {
  const started = process.cpuUsage()
  task()
  return process.cpuUsage(started).user / 1000
}

const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

function parts(lang) {
  const pairs = syntheticPairs(count, lang)
  const texts = pairs.flat()
  const plain = timeOf(() => texts.forEach((text) => tokenize(text)))
  const decisions = {}
  const pairTime = timeOf(() => {
    for (const [a, b] of pairs) {
      const { decision } = compareTexts(a, b, { words, langA: lang, langB: lang })
      decisions[decision] = (decisions[decision] ?? 0) + 1
    }
  })
  const index = createTextIndex(words)
  const buildTime = timeOf(() => texts.forEach((text, place) => index.add(String(place), text, lang)))
  let found = 0
  const queryTime = timeOf(() => {
    for (const [, b] of pairs) found += index.candidatesFor(b, lang).length
  })
  // a passage is an article's length, so that grams run on over sentences
  const passages = []
  for (let first = 0; first < texts.length; first += 40)
    passages.push(texts.slice(first, first + 40).join(". "))
  const tokenTime = timeOf(() => passages.forEach((text) => tokenize(text)))
  const printTime = timeOf(() => passages.forEach((text) => fingerprintOf(text)))
  const bytes = bytesOf(passages)
  return { lang, count, plain, pairTime, decisions, buildTime, queryTime, found, tokenTime, printTime, bytes }
}

function claims() {
  const lines = [...syntheticTextLines(count, fingerprintOf)]
  const texts = lines.map((line) => JSON.parse(line).says.roles.words.text)
  const plain = timeOf(() => texts.forEach((text) => tokenize(text)))
  let read
  const readTime = timeOf(() => {
    read = readClaims(lines)
  })
  if (read.claims.length !== count) throw new Error(JSON.stringify(read.diagnostics[0]))
  registry.sideOf("russia-mfa")
  let detection
  let claimsSeen = 0
  const groupTime = timeOf(() => {
    detection = detect(read.claims, { registry, texts: createTextSupport(words) })
    for (const { summary } of detection.topics) claimsSeen += summary.claims
  })
  if (claimsSeen < count) throw new Error("claims are in no topic")
  const grouped = detection.topics.filter((topic) => topic.size > 1)
  const kinds = {}
  let findings = 0
  let pairs = 0
  const findTime = timeOf(() => {
    for (const topic of grouped) {
      pairs += (topic.size * (topic.size - 1)) / 2
      for (const { kind } of topic.findings) {
        findings++
        kinds[kind] = (kinds[kind] ?? 0) + 1
      }
    }
  })
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const largest = grouped.reduce((most, topic) => Math.max(most, topic.size), 0)
  return {
    count,
    topics: detection.topics.length,
    grouped: grouped.length,
    largest,
    pairs,
    plain,
    readTime,
    groupTime,
    findTime,
    findings,
    kinds,
    peak,
  }
}

console.log(JSON.stringify(what === "claims" ? claims() : [parts("ar"), parts("en")]))
