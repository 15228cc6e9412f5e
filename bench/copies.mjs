/**
 * How long finding the copies among claims takes, and how it grows: claims with the fingerprints of their sentences and
 * passages, all of one topic.
 *
 *   npm run build && node bench/copies.mjs        a thousand, ten and a hundred thousand claims
 *   node bench/copies.mjs 5000 20000              other sizes
 */
import { findCopies } from "../dist/index.js"
import { registry } from "../dist/registry/index.js"
import { fingerprintOf, passageOf } from "../dist/wording/index.js"

const sizes = process.argv.slice(2).map(Number)
const says = { predicate: "contact", roles: {}, polarity: "positive", certainty: "certain" }

/** The same words for the same seed; some words are common and most are rare. */
function createWriter(seed) {
  let state = seed
  const next = (most) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % most
  }
  const word = () => `w${Math.floor(5000 * (next(1_000_000) / 1_000_000) ** 3)}`
  const sentence = (length) => Array.from({ length }, word)
  const copy = (text, mark) =>
    text.map((words) => words.with?.(next(words.length), mark) ?? [mark, ...words.slice(1)])
  return { next, sentence, copy }
}

const kinds = {
  "a third are copies": ({ next, sentence, copy }, index, wires) => {
    if (wires.length > 0 && next(3) === 0) return copy(wires[next(wires.length)], `changed${index}`)
    const text = [30, 25, 30].map(sentence)
    if (next(5) === 0) wires.push(text)
    return text
  },
  "all of one text": ({ sentence }, _, wires) => {
    wires[0] ??= [30, 25, 30].map(sentence)
    return wires[0]
  },
  "all of one text, each altered": ({ sentence, copy }, index, wires) => {
    wires[0] ??= [30, 25, 30].map(sentence)
    return copy(wires[0], `changed${index}`)
  },
}

function claimsOf(kind, count) {
  const writer = createWriter(1)
  const wires = []
  return Array.from({ length: count }, (_, index) => {
    const text = kinds[kind](writer, index, wires).map((words) => words.join(" "))
    return {
      id: `claim:${index}`,
      article: { id: `page-${index}`, lang: "en", published: `2024-01-${10 + writer.next(18)}` },
      chain: [],
      says,
      fingerprint: fingerprintOf(text[1]),
      passage: passageOf([text.join(" ")]),
    }
  })
}

registry.agent("afp")
const rows = [["claims", ...Object.keys(kinds)]]
rows.push(rows[0].map(() => "---"))
for (const count of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const times = Object.keys(kinds).map((kind) => {
    const claims = claimsOf(kind, count)
    const started = process.cpuUsage()
    const { clusters } = findCopies(claims, { registry })
    const time = process.cpuUsage(started).user / 1000
    return `${Math.round(time).toLocaleString("en")} ms, ${clusters.length.toLocaleString("en")} clusters`
  })
  rows.push([count.toLocaleString("en"), ...times])
}
console.log(rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"))
