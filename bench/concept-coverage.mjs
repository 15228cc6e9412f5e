// How much of what news tells has a concept: node bench/concept-coverage.mjs [TEXTS…] [--frames FILE --texts FILE…] [--missing N] [--misses]
// TEXTS are JSON Lines with `lang` and `text`: of their verbs and nouns of deeds, as the packs tell them, how many have a
// concept; --missing prints the most frequent without one. FRAMES are JSON Lines as docs/annotating.md has them: how
// often a concept found within a frame's words has a head that an editor accepts; --misses prints the words of others.

import { parseArgs } from "node:util"
import { conceptTable, createConceptFinder, headsOf, tokenize } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    frames: { type: "string", multiple: true, default: [] },
    texts: { type: "string", multiple: true, default: [] },
    missing: { type: "string", default: "0" },
    misses: { type: "boolean", default: false },
  },
})
const packs = { ar: arabic, en: english }
const finders = Object.fromEntries(
  Object.entries(packs).map(([lang, { concepts }]) => [lang, createConceptFinder(concepts)]),
)
const tally = new Map()
function count(key, right) {
  const found = tally.get(key) ?? { right: 0, of: 0 }
  found.of++
  if (right) found.right++
  tally.set(key, found)
}

/** The tokens that a match takes up. */
const within = ({ from, to, rest }, index) =>
  (from <= index && index < to) || (rest !== undefined && rest.from <= index && index < rest.to)

const lacking = new Map()
for (const { lang, text } of positionals.flatMap(jsonLines)) {
  const { letters, clauses } = packs[lang]
  const tokens = tokenize(text)
  const known = new Set()
  for (const match of finders[lang].find(tokens, text))
    for (let index = 0; index < tokens.length && index < match.to + 12; index++)
      if (within(match, index)) known.add(index)
  for (const [index, { kind, folded }] of tokens.entries()) {
    if (kind !== "word") continue
    const verb = clauses.verb(folded, tokens[index - 1]?.folded ?? "", tokens[index + 1]?.folded ?? "")
    const label =
      verb !== undefined
        ? "verbs"
        : letters.eventNoun(folded) || clauses.verbal(folded)
          ? "nouns of deeds"
          : undefined
    if (label === undefined) continue
    count(`${lang} ${label} with a concept`, known.has(index))
    if (!known.has(index)) lacking.set(`${lang} ${folded}`, (lacking.get(`${lang} ${folded}`) ?? 0) + 1)
  }
}
for (const [word, times] of [...lacking].sort(([, a], [, b]) => b - a).slice(0, Number(values.missing)))
  console.log(`${String(times).padStart(5)} ${word}`)

const annotated = values.frames.flatMap(jsonLines)
const articles = articlesById(values.texts, new Set(annotated.map(({ id }) => id)))
for (const { id, lang, sentences } of annotated) {
  const { text } = articles.get(id)
  for (const { start, end, frames } of sentences) {
    const tokens = tokenize(text, start, end)
    const matches = finders[lang].find(tokens, text)
    const overlaps = ({ from, to }, [first, last]) => tokens[from].start < last && tokens[to - 1].end > first
    const heads = (match) => headsOf(match.concept)
    const told = matches.filter(({ concept }) => conceptTable().get(concept)?.head !== undefined)
    for (const { head, altHeads = [], at } of frames) {
      const here = matches.filter(
        (match) => overlaps(match, at) || (match.rest !== undefined && overlaps(match.rest, at)),
      )
      const wanted = [head, ...altHeads]
      const right = here.some((match) => heads(match).some((each) => wanted.includes(each)))
      count(`${lang} frames: head found`, right)
      count(
        `${lang} frames: head found, the concept's own`,
        here.some((match) => wanted.includes(heads(match)[0])),
      )
      if (!right && values.misses)
        console.log(
          `${lang} ${wanted.join("/")}: ${text.slice(...at)} [${here.map(({ concept }) => concept).join(", ")}]  «${text.slice(at[0] - 40, at[1] + 40).replaceAll("\n", " ")}»`,
        )
    }
    for (const match of told)
      count(
        `${lang} concepts with a head, inside a frame's words`,
        frames.some(({ at }) => overlaps(match, at)),
      )
  }
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(60)} ${String(right).padStart(6)} of ${String(of).padStart(6)}  ${(right / of).toFixed(3)}`,
  )
