/**
 * Do two spellings name the same person?
 *
 *   node bench/yardsticks/names.mjs FILE
 *
 * FILE: JSON Lines of { "id", "a", "b" }. Standard output, a line for a line and in their order:
 * { "id", "same", "score" }. Blank lines are skipped. A line that is no such object is reported on standard error
 * with its number and answered with { "id": its id or null, "same": null, "score": null }, so that lines of input
 * and output still correspond; the exit code is then 1.
 */
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { compareNames } from "../../dist/names/index.js"

const file = process.argv[2]
if (file === undefined) {
  console.error("usage: node bench/yardsticks/names.mjs FILE")
  process.exit(2)
}

function answer(line, number) {
  let row
  try {
    row = JSON.parse(line)
  } catch (error) {
    return fault(number, null, error.message)
  }
  const id = row?.id ?? null
  if (typeof row?.a !== "string" || typeof row?.b !== "string")
    return fault(number, id, "a and b must be strings")
  const { same, score } = compareNames(row.a, row.b)
  return { id, same, score }
}

function fault(number, id, message) {
  console.error(`${file}:${number}: ${message}`)
  process.exitCode = 1
  return { id, same: null, score: null }
}

try {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1
    if (line.trim() === "") continue
    const text = `${JSON.stringify(answer(line.replace(/^\uFEFF/, ""), number))}\n`
    if (!process.stdout.write(text)) await new Promise((resume) => process.stdout.once("drain", resume))
  }
} catch (error) {
  console.error(`${file}: ${error.message}`)
  process.exitCode = 2
}
