// What sources give as the value of one attribute of one object, held against each other: JSON Lines
// { source, object, attribute, value } in, one line for each object and attribute out, in the order of their first
// mention: { object, attribute, positions, pairs }. Attributes have one value at a time, so that values with nothing
// in common exclude each other.
// Usage: node bench/yardsticks/facts.mjs FILE [--places HIERARCHY.jsonl]   (HIERARCHY: { child, parent } a line)

import { once } from "node:events"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { place, quantity, text, when } from "../../dist/index.js"
import { registry as builtIn, createRegistry, nameKey } from "../../dist/registry/index.js"
import { compareWords } from "./compare-words.mjs"
import { quantityOf, timeOf } from "./read-value.mjs"

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: "string" } },
})
const [file] = positionals
if (file === undefined) fail("usage: node bench/yardsticks/facts.mjs FILE [--places HIERARCHY.jsonl]")

/** Ends where nothing can be done, with the reason. */
function fail(reason) {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

/** The JSON values of a file's lines; what is no JSON, or is refused, is reported with its line and passed over. */
async function* rows(path, isRow, shape) {
  let number = 0
  const input = createReadStream(path).on("error", (error) => fail(error.message))
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    number++
    if (line.trim() === "") continue
    try {
      const row = JSON.parse(line.replace(/^\uFEFF/, ""))
      if (isRow(row)) yield row
      else throw new Error(`a line is ${shape}`)
    } catch (error) {
      process.stderr.write(`${path}:${number}: ${error.message}\n`)
      process.exitCode = 1
    }
  }
}

const isValue = (value) => typeof value === "string" || Number.isFinite(value)
const isText = (value) => typeof value === "string" && value.trim() !== ""

/** A registry of a hierarchy's places, and the id of each by its name. */
async function readPlaces(path) {
  const ids = new Map()
  const parents = []
  const idOf = (name) => {
    const key = nameKey(name) || name
    const id = ids.get(key) ?? `place-${ids.size}`
    if (!ids.has(key)) {
      ids.set(key, id)
      parents.push({ name, within: new Set() })
    }
    return id
  }
  const isEdge = (row) => isText(row?.child) && isText(row?.parent)
  for await (const { child, parent } of rows(path, isEdge, '{ "child", "parent" }')) {
    const [inner, outer] = [idOf(child.trim()), idOf(parent.trim())]
    if (inner !== outer) parents[Number(inner.slice("place-".length))].within.add(outer)
  }
  const entities = parents.map(({ name, within }, index) => ({
    id: `place-${index}`,
    // no containment is known but the hierarchy's: places of which neither contains the other are apart
    kind: "site",
    names: { en: [name] },
    ...(within.size === 0 ? {} : { within: [...within] }),
  }))
  let registry
  try {
    registry = createRegistry(entities)
  } catch (error) {
    fail(`${path}: ${error.message}`)
  }
  return { registry, idOf: (name) => ids.get(nameKey(name) || name) }
}

const kinds = { place: place(), time: when(), quantity: quantity(), text: text() }
/** The library's own places, where no hierarchy is given. */
const known = {
  registry: builtIn,
  idOf: (name) => builtIn.find(name, { kinds: ["place"] }).find(({ exact }) => exact)?.id,
}
const { registry, idOf } = options.places === undefined ? known : await readPlaces(options.places)
const context = { registry, a: {}, b: {}, compareKinds: () => "independence", compareTexts: compareWords }

const unknowns = new Set(["", "-", "?", "n/a", "na", "unknown", "not known", "not available", "غير معروف"])

/** What a value may be read as, made once for each value. */
function readings(value) {
  if (unknowns.has(String(value).trim().toLowerCase()))
    return Object.fromEntries(Object.keys(kinds).map((name) => [name, { unknown: String(value) }]))
  const time = timeOf(value)
  const { rounded, ...amount } = quantityOf(value) ?? {}
  const id = isText(value) ? idOf(value) : undefined
  return {
    ...(id === undefined ? {} : { place: kinds.place.normalize(id) }),
    ...(time === undefined ? {} : { time: kinds.time.normalize(time) }),
    ...(amount.value === undefined ? {} : { quantity: kinds.quantity.normalize(amount) }),
    ...(rounded === undefined
      ? {}
      : { rounded: kinds.quantity.normalize({ ...rounded, ...(amount.unit && { unit: amount.unit }) }) }),
    text: kinds.text.normalize({ text: String(value), lang: "und" }),
  }
}

/** The relation by the first kind that both values are of. */
function relate(a, b) {
  for (const [name, kind] of Object.entries(kinds)) {
    if (a[name] === undefined || b[name] === undefined) continue
    const { relation } = kind.compare(a[name], b[name], context)
    // "1.2 million" says no more of 1,234,567 than that it is about that
    if (relation === "alternation" && name === "quantity" && (a.rounded ?? b.rounded) !== undefined)
      return kind.compare(a.rounded ?? a.quantity, b.rounded ?? b.quantity, context).relation
    const [one, other] = [a.place, b.place]
    // where a place lies that no hierarchy has is not known: it may contain the other
    const isGuess = name === "text" && (one === undefined) !== (other === undefined)
    if (isGuess && relation === "alternation") return "independence"
    return relation
  }
  return "independence"
}

const groups = new Map()
const isFact = (row) =>
  row !== null &&
  typeof row === "object" &&
  ["source", "object", "attribute"].every((key) => isValue(row[key])) &&
  isValue(row.value)
for await (const { source, object, attribute, value } of rows(
  file,
  isFact,
  '{ "source", "object", "attribute", "value" }, the value a string or a number',
)) {
  const key = JSON.stringify([object, attribute])
  const group = groups.get(key) ?? { object, attribute, values: new Map() }
  groups.set(key, group)
  const named = JSON.stringify(value)
  const position = group.values.get(named) ?? { value, sources: new Set() }
  group.values.set(named, position)
  position.sources.add(source)
}

async function write(line) {
  if (!process.stdout.write(line)) await once(process.stdout, "drain")
}

for (const { object, attribute, values } of groups.values()) {
  const positions = [...values.values()].map(({ value, sources }) => ({ value, sources: [...sources] }))
  const head = JSON.stringify({ object, attribute, positions })
  await write(`${head.slice(0, -1)},"pairs":[`)
  const read = positions.map(({ value }) => readings(value))
  for (let one = 0; one < positions.length; one++) {
    const pairs = []
    for (let other = one + 1; other < positions.length; other++)
      pairs.push({
        a: positions[one].value,
        b: positions[other].value,
        relation: relate(read[one], read[other]),
      })
    if (pairs.length > 0) await write(`${one === 0 ? "" : ","}${JSON.stringify(pairs).slice(1, -1)}`)
  }
  await write("]}\n")
}
