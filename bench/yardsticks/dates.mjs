// Time expressions of texts: JSON Lines { id, lang, text, reference } in, { id, expressions } out, in the same order.
// Usage: node bench/yardsticks/dates.mjs FILE

import { once } from "node:events"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { findTimes, resolveTime, tokenize } from "../../dist/extract/index.js"

const names = { ar: "arabic", en: "english", ru: "russian", tr: "turkish" }

/** The time words of each language whose pack is built. */
const parts = new Map()
for (const [code, name] of Object.entries(names)) {
  const pack = await import(`../../dist/lang/${code}/index.js`).catch(() => ({}))
  const times = pack[name]?.times ?? pack[`${name}Times`]
  if (times !== undefined) parts.set(code, times)
}

/** Fewer words than this beside the expressions are no sentence that could report anything. */
const fewestWords = 3

function read({ id, lang, text, reference }) {
  const part = parts.get(lang)
  if (part === undefined) throw new Error(`no times for the language ${JSON.stringify(lang)}`)
  const tokens = tokenize(text)
  const found = findTimes(tokens, text, part)
  // a report looks back; an expression that stands alone looks ahead, as an appointment does
  const isInside = (token) => found.some(({ start, end }) => start <= token.start && token.end <= end)
  const words =
    found.length > 8
      ? fewestWords
      : tokens.filter((token) => token.kind === "word" && !isInside(token)).length
  const options = words < fewestWords ? { tense: "future", counted: "exactly" } : {}
  const expressions = []
  for (const expression of found) {
    // "recently" is bounded by the reference alone: nothing that a date could be held against
    if (expression.vague) continue
    const resolved = resolveTime(expression, reference, options)
    if (resolved === undefined) continue
    const { start, end } = expression
    expressions.push({ start, end, edtf: resolved.edtf, inferred: resolved.inferred })
  }
  return { id, expressions }
}

const file = process.argv[2]
if (file === undefined) {
  process.stderr.write("usage: node bench/yardsticks/dates.mjs FILE\n")
  process.exit(2)
}
let lineNumber = 0
const lines = createReadStream(file).on("error", (error) => {
  process.stderr.write(`${file}: ${error.message}\n`)
  process.exit(2)
})
for await (const line of createInterface({ input: lines, crlfDelay: Number.POSITIVE_INFINITY })) {
  lineNumber++
  if (line.trim() === "") continue
  let input = { id: null }
  let output
  try {
    input = JSON.parse(line)
    output = read(input)
  } catch (error) {
    process.stderr.write(`${file}:${lineNumber}: ${error.message}\n`)
    output = { id: input?.id ?? null, expressions: [] }
  }
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, "drain")
}
