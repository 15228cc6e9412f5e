/** Measures one size in a process of its own: `node bench/measure-detection.mjs COUNT [SEED]`; prints JSON. */
import { detect, readClaims } from "../dist/index.js"
import { registry } from "../dist/registry/index.js"
import { syntheticLines } from "./synthetic-claims.mjs"

const count = Number(process.argv[2])
const seed = Number(process.argv[3] ?? 1)
const chunk = 10_000
/** Milliseconds of processor time: what else the machine does changes it little. */
const now = () => process.cpuUsage().user / 1000
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** Hands out the lines chunk by chunk; `spent` is the time that making them took, which is nobody's. */
function lineSource() {
  const source = { spent: 0, bytes: 0 }
  source.chunks = function* () {
    const lines = syntheticLines(count, seed)
    for (;;) {
      const started = now()
      const made = []
      for (let next = lines.next(); !next.done; next = lines.next()) {
        made.push(next.value)
        source.bytes += next.value.length
        if (made.length === chunk) break
      }
      source.spent += now() - started
      if (made.length === 0) return
      yield made
    }
  }
  source.lines = function* () {
    for (const made of source.chunks()) yield* made
  }
  return source
}

const plain = lineSource()
let parseTime = 0
let kept = 0
for (const lines of plain.chunks()) {
  const started = now()
  for (const line of lines) if (JSON.parse(line).id !== undefined) kept++
  parseTime += now() - started
}
if (kept !== count) throw new Error("lines are missing")

const source = lineSource()
let started = now()
const { claims, diagnostics } = readClaims(source.lines())
const readTime = now() - started - source.spent
if (claims.length !== count || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics[0]))
const loaded = megabytes()

registry.agent("russia")
registry.sideOf("russia-mfa")
started = now()
const detection = detect(claims, { registry })
let roots = 0
let largest = 0
for (const topic of detection.topics) {
  const { summary } = topic
  roots += summary.roots
  if (summary.claims > largest) largest = summary.claims
}
const summaryTime = now() - started

const most = Number(process.argv[4] ?? 200_000)
started = now()
let findings = 0
for (const finding of detection.findings) if (finding.kind !== undefined && ++findings === most) break
const findTime = now() - started

console.log(
  JSON.stringify({
    count,
    bytes: source.bytes,
    topics: detection.topics.length,
    largest,
    roots,
    parseTime,
    readTime,
    summaryTime,
    findings,
    all: findings < most,
    findTime,
    loaded,
    peak: megabytes(),
  }),
)
