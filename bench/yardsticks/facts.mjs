// What sources give as the value of one attribute of one object, held against each other: JSON Lines
// { source, object, attribute, value } in, one line for each object and attribute out, in the order of their first
// mention: { object, attribute, positions, pairs }. Attributes have one value at a time, so that values with nothing
// in common exclude each other.
// Usage: node bench/yardsticks/facts.mjs FILE [--places HIERARCHY.jsonl]   (HIERARCHY: { child, parent } a line)

import { once } from "node:events"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { findTimes, resolveTime, tokenize } from "../../dist/extract/index.js"
import { place, quantity, readEdtf, text, when } from "../../dist/index.js"
import { arabic } from "../../dist/lang/ar/index.js"
import { english } from "../../dist/lang/en/index.js"
import { compareNames } from "../../dist/names/index.js"
import { registry as builtIn, createRegistry, nameKey } from "../../dist/registry/index.js"

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { places: { type: "string" } },
})
const [file] = positionals
if (file === undefined) {
  process.stderr.write("usage: node bench/yardsticks/facts.mjs FILE [--places HIERARCHY.jsonl]\n")
  process.exit(2)
}

/** The JSON values of a file's lines; what is no JSON, or is refused, is reported with its line and passed over. */
async function* rows(path, isRow, shape) {
  let number = 0
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
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
  return { registry: createRegistry(entities), idOf: (name) => ids.get(nameKey(name) || name) }
}

const units = new Map(
  Object.entries({
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    mn: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    ألف: 1e3,
    مليون: 1e6,
    مليار: 1e9,
  }),
)
const approximate = /^(?:about|around|approximately|roughly|circa|c\.|ca\.|~|≈|نحو|حوالي)\s*/iu
const number = /^([-+]?)([$€£]?)\s?(\d{1,3}(?:[,٬ ]\d{3})+|\d+)([.٫]\d+)?\s*(.{0,24})$/u

/** The number that a value is, with its unit; undefined where it is none. */
function quantityOf(value) {
  if (typeof value === "number") return { value }
  const about = approximate.exec(value)
  const read = number.exec(
    value
      .slice(about?.[0].length ?? 0)
      .normalize("NFKC")
      .trim(),
  )
  if (read === null) return undefined
  const [, sign, currency, whole, part = "", after] = read
  if (/\d/u.test(after)) return undefined
  const [first = "", ...rest] = after.toLowerCase().split(/\s+/u).filter(Boolean)
  const factor = units.get(first)
  const unit = [currency, ...(factor === undefined ? [first] : []), ...rest].filter(Boolean).join(" ")
  const amount = Number(`${sign}${whole.replaceAll(/[,٬ ]/gu, "")}${part.replace("٫", ".")}`)
  return {
    value: amount * (factor ?? 1),
    ...(unit === "" ? {} : { unit }),
    ...(about === null ? {} : { approximate: true }),
  }
}

/** The time that a value is, in EDTF; undefined where it is none. */
function timeOf(value) {
  const written = String(value).trim()
  if (/^-?\d{4}/u.test(written) || /^\[/u.test(written)) {
    const day =
      /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/u.exec(written)?.[1] ?? written
    if (readEdtf(day) !== undefined) return day
  }
  if (typeof value !== "string" || !/\p{L}|[/.]/u.test(value) || value.length > 60) return undefined
  for (const { times } of [english, arabic]) {
    const [found, more] = findTimes(tokenize(written), written, times)
    if (found === undefined || more !== undefined) continue
    if (found.start > 0 || found.end < written.length) continue
    const resolved = resolveTime(found, undefined)
    // the order of day and month that custom gives is no evidence
    if (resolved !== undefined && !resolved.inferred.includes("order")) return resolved.edtf
  }
  return undefined
}

const kinds = { place: place(), time: when(), quantity: quantity(), text: text() }
const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}]/u
/** Small words within names. */
const particles = new Set([
  "al",
  "bin",
  "ibn",
  "de",
  "da",
  "di",
  "del",
  "van",
  "von",
  "der",
  "la",
  "le",
  "el",
  "of",
  "and",
])

/** Whether a text may be somebody's name: a few words, each with a capital where the script has them. */
function isName(value) {
  const words = value
    .trim()
    .split(/[\s.]+/u)
    .filter(Boolean)
  return (
    words.length <= 6 &&
    !/\d/u.test(value) &&
    words.every((word) => nameWord.test(word) || particles.has(word.toLowerCase()))
  )
}

/** What two texts say of each other: spellings of one name, one the other with more words, or nothing in common. */
function compareWords({ text: a }, { text: b }) {
  const [one, other] = [a, b].map((words) => nameKey(words).split(" ").filter(Boolean))
  if (one.length > 0 && one.join(" ") === other.join(" "))
    return { relation: "equivalence", reason: "same-words" }
  const { same, score, partial } = isName(a) && isName(b) ? compareNames(a, b) : { same: false, score: 0 }
  if (same && !partial) return { relation: "equivalence", reason: "one-name" }
  if (same && one.length === other.length) return a.length > b.length ? narrower : wider
  if (same) return one.length > other.length ? narrower : wider
  const mayBeOne = score > 0.45 || isInitials(a, b) || isInitials(b, a)
  const tooLong = Math.max(one.length, other.length) > longest || one.length * other.length === 0
  if (mayBeOne || tooLong) return { relation: "unrelated", reason: "words-differ" }
  const [more, fewer] = [lacking(other, one), lacking(one, other)]
  if (more.length === 0) return narrower
  if (fewer.length === 0) return wider
  const numbersDiffer = [more, fewer].every((words) => words.some((word) => /\d/u.test(word)))
  const apart = more.length === other.length || numbersDiffer || (isName(a) && isName(b))
  return apart
    ? { relation: "alternation", reason: "different-words" }
    : { relation: "unrelated", reason: "words-overlap" }
}
/** Longer texts than this are sentences, which may say one thing in other words. */
const longest = 5
/** The words of a list that another lacks. */
const lacking = (words, other) => words.filter((word) => !other.includes(word))
const narrower = { relation: "forward", reason: "fuller-name" }
const wider = { relation: "reverse", reason: "part-of-name" }

function isInitials(short, long) {
  const words = nameKey(long).split(" ")
  const letters = nameKey(short).replaceAll(" ", "")
  const initials = (list) => list.map((word) => word[0]).join("")
  return (
    letters.length > 1 &&
    [words, words.filter((word) => !particles.has(word))].some((list) => initials(list) === letters)
  )
}

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
  const amount = quantityOf(value)
  const id = isText(value) ? idOf(value) : undefined
  return {
    ...(id === undefined ? {} : { place: kinds.place.normalize(id) }),
    ...(time === undefined ? {} : { time: kinds.time.normalize(time) }),
    ...(amount === undefined ? {} : { quantity: kinds.quantity.normalize(amount) }),
    text: kinds.text.normalize({ text: String(value), lang: "und" }),
  }
}

/** The relation by the first kind that both values are of. */
function relate(a, b) {
  for (const [name, kind] of Object.entries(kinds)) {
    if (a[name] === undefined || b[name] === undefined) continue
    const { relation } = kind.compare(a[name], b[name], context)
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
