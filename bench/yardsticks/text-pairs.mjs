/**
 * node bench/yardsticks/text-pairs.mjs FILE
 *
 * Judges pairs of texts. A line of FILE is `{ "id", "lang", "langB"?, "a", "b" }`; a line of output, in the same
 * order, is `{ "id", "relation", "decision", "score" }`. A line that cannot be read is reported on standard error.
 */
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { arabic } from "../../dist/lang/ar/index.js"
import { english } from "../../dist/lang/en/index.js"
import { compareNames } from "../../dist/names/index.js"
import { compareTexts } from "../../dist/wording/index.js"

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error("usage: text-pairs.mjs FILE")
  process.exit(2)
}

const words = [arabic.words, english.words]
const sameName = (a, b) => compareNames(a, b).same
const write = async (text) => {
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done))
}

let number = 0
let failed = 0
let waiting = ""
const input = createReadStream(path).on("error", (error) => {
  console.error(`${path}: ${error.message}`)
  process.exit(2)
})
for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++
  if (line.trim() === "") continue
  try {
    const { id, lang, langB, a, b } = JSON.parse(line) ?? {}
    if (typeof a !== "string" || typeof b !== "string")
      throw new TypeError('a line is { "id", "lang", "langB"?, "a", "b" }, both texts strings')
    const { relation, decision, score } = compareTexts(a, b, {
      words,
      langA: lang,
      langB: langB ?? lang,
      sameName,
    })
    waiting += `${JSON.stringify({ id, relation, decision, score })}\n`
  } catch (error) {
    failed++
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (waiting.length > 65_536) {
    await write(waiting)
    waiting = ""
  }
}
await write(waiting)
if (failed > 0) process.exitCode = 1
