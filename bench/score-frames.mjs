// How much of what sentences tell is read as structure: node bench/score-frames.mjs FRAMES… --texts FILE… [--misses] [--false]
// FRAMES are JSON Lines as docs/annotating.md has them: every frame of ten families in some sentences of each article.
// A frame read in such a sentence meets an annotated one where the head is one that an editor accepts.

import { parseArgs } from "node:util"
import { readArticle } from "../dist/extract/index.js"
import { arabic } from "../dist/lang/ar/index.js"
import { english } from "../dist/lang/en/index.js"
import { registry } from "../dist/registry/index.js"
import { articlesById, jsonLines } from "./json-lines.mjs"

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", multiple: true, default: [] },
    misses: { type: "boolean", default: false },
    false: { type: "boolean", default: false },
  },
})
/** The heads that a predicate may stand for, where it is named otherwise or is broader; else its own name. */
const named = {
  kill: ["kill", "die", "casualties"],
  injure: ["wound", "casualties"],
  attack: ["attack", "strike", "shell", "blast", "shoot", "clash"],
  arrest: ["arrest", "raid"],
  deploy: ["deploy", "enter"],
  withdraw: ["withdraw", "leave"],
  meet: ["meet", "talks"],
  talk: ["talks", "meet", "call"],
  contact: ["talks", "meet", "call"],
  call: ["call", "talks"],
  visit: ["visit", "receive"],
  agree: ["agree", "sign", "truce"],
}
/** The heads of the ten families; what other predicates hold is looked into. */
const families = new Set(
  [
    ...Object.keys(named),
    "die wound go-missing displace casualties strike shell blast shoot clash crash collapse fire flood quake storm sink",
    "outbreak charge try convict sentence execute release raid investigate vote adopt reject veto submit enact receive",
    "appoint resign dismiss elect run hold-office sign truce sanction lift-sanction violate suspend leave enter capture",
    "control besiege advance",
  ].flatMap((words) => words.split(" ")),
)
const headsOf = (predicate) => named[predicate] ?? [predicate]
const annotated = positionals.flatMap(jsonLines)
const wanted = new Set(annotated.map(({ id }) => id))
const articles = articlesById(values.texts, wanted)

/** A proposition and the kinds of event within it, each with where its roles stand. */
function* framesOf(says, anchor) {
  if (families.has(says.predicate))
    yield {
      heads: headsOf(says.predicate),
      says,
      anchor,
      places: Object.values(says.roles).flatMap(({ at }) => (at ? [at] : [])),
    }
  for (const value of Object.values(says.roles))
    if (value.kind !== undefined) yield* framesOf({ polarity: "positive", ...value.kind }, anchor)
}

const tally = new Map()
function count(lang, label, right) {
  for (const key of [`${lang} ${label}`, `all ${label}`]) {
    const found = tally.get(key) ?? { right: 0, of: 0 }
    found.of++
    if (right) found.right++
    tally.set(key, found)
  }
}
const meets = ([start, end], [from, to]) => start < to && from < end
const within = ({ start, end }, [from, to]) => start < to && from < end

for (const { id, lang, sentences } of annotated) {
  const { claims } = readArticle(articles.get(id), { packs: [arabic, english], registry })
  const read = claims.flatMap(({ says, also = [], anchor }) =>
    [says, ...also].flatMap((told) => [...framesOf(told, anchor)]),
  )
  for (const { start, end, frames } of sentences) {
    const here = read.filter(({ anchor }) => within({ start, end }, [anchor.start, anchor.end]))
    const found = (frame) =>
      here.find(
        ({ heads, anchor }) =>
          [frame.head, ...(frame.altHeads ?? [])].some((head) => heads.includes(head)) &&
          within(anchor, frame.at),
      )
    for (const frame of frames) {
      const mine = found(frame)
      count(lang, "frames: head found", mine !== undefined)
      if (mine === undefined) {
        if (values.misses) console.log(JSON.stringify({ missed: frame.head, id, at: frame.at }))
        continue
      }
      count(
        lang,
        "of these: polarity right",
        (mine.says.polarity === "negative") === (frame.polarity === "-"),
      )
      count(
        lang,
        "of these: a role right",
        frame.roles.some(({ at }) => mine.places.some((place) => meets(place, at))),
      )
    }
    if (frames.length > 0)
      count(
        lang,
        "sentences with a frame: one found, with its polarity and a role",
        frames.some((frame) => {
          const mine = found(frame)
          return (
            mine !== undefined &&
            (mine.says.polarity === "negative") === (frame.polarity === "-") &&
            frame.roles.some(({ at }) => mine.places.some((place) => meets(place, at)))
          )
        }),
      )
    for (const mine of here) {
      const right = frames.some((frame) =>
        [frame.head, ...(frame.altHeads ?? [])].some((head) => mine.heads.includes(head)),
      )
      count(lang, "read: head right", right)
      if (!right && values.false)
        console.log(
          JSON.stringify({ false: mine.says.predicate, id, at: [mine.anchor.start, mine.anchor.end] }),
        )
    }
  }
}
for (const [key, { right, of }] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(72)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${(right / of).toFixed(3)}`,
  )
