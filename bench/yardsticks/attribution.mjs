// Who says what in articles: JSON Lines { id, lang, text, published?, outlet? } in, { id, claims } out, in the same
// order. What an article says in its own voice is not among the claims.
// Usage: node bench/yardsticks/attribution.mjs FILE

import { once } from "node:events"
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { readArticle } from "../../dist/extract/index.js"
import { registry } from "../../dist/registry/index.js"

/** The packs that the build holds. */
async function packs() {
  const known = { ar: "arabic", en: "english", tr: "turkish", ru: "russian" }
  const found = []
  for (const [lang, name] of Object.entries(known)) {
    try {
      found.push((await import(`../../dist/lang/${lang}/index.js`))[name])
    } catch (error) {
      if (error.code !== "ERR_MODULE_NOT_FOUND") throw error
    }
  }
  return found
}

const options = { packs: await packs(), registry, ownVoice: false }

function describe(source) {
  if (typeof source === "string") return source
  if ("named" in source) return source.named
  if ("anonymous" in source) return `anonymous:${source.anonymous}`
  if ("media" in source) return `media:${source.media}`
  return `collective:${source.collective}`
}

/** Of several sources of one link the first that is unnamed, else the first: a chain has one name for each link. */
function speaker({ sources }) {
  const unnamed = sources.find((source) => typeof source !== "string" && !("named" in source))
  return describe(unnamed ?? sources[0])
}

const place = (span) => ({ start: span[0], end: span[1] })

/** Whether the root says that something is not so: beside the words or in them. */
function isNegative({ polarity, roles }) {
  return (polarity === "negative") !== (roles.words?.negated === true)
}

function row({ anchor, chain, says }) {
  const last = chain.at(-1)
  const time = says.roles.time
  return {
    start: anchor.start,
    end: anchor.end,
    chain: chain.map(speaker),
    sources: chain.flatMap((link) => (link.at === undefined ? [] : [place(link.at)])),
    cue: last.cue === undefined ? null : place(last.cue),
    act: last.act,
    // nothing is asserted to be so or not so where certainty is unspecified: it has no sign
    factuality:
      says.certainty === "unspecified" ? says.certainty : `${says.certainty}${isNegative(says) ? "-" : "+"}`,
    said: last.said ?? null,
    eventTime: time !== undefined && "edtf" in time ? time.edtf : null,
    predicate: says.predicate === "text" ? null : says.predicate,
  }
}

/** The registry's id of an outlet that is given by id or by name. */
function outletOf(name) {
  if (typeof name !== "string") return undefined
  return registry.agent(name)?.id ?? registry.find(name, { kinds: ["agent"] }).find(({ exact }) => exact)?.id
}

function read(input, where) {
  if (typeof input !== "object" || input === null || typeof input.text !== "string")
    throw new Error('a line is { "id", "lang", "text" }')
  const { id, lang, text, published } = input
  const outlet = outletOf(input.outlet)
  const { claims, diagnostics } = readArticle(
    {
      text,
      ...(typeof lang === "string" ? { lang } : {}),
      ...(typeof published === "string" ? { published } : {}),
      ...(outlet === undefined ? {} : { outlet }),
    },
    options,
  )
  for (const { rule, severity, message } of diagnostics)
    if (severity !== "information") process.stderr.write(`${where}: ${rule}: ${message}\n`)
  return { id: id ?? null, claims: claims.filter(({ chain }) => chain.length > 0).map(row) }
}

const file = process.argv[2]
if (file === undefined) {
  process.stderr.write("usage: node bench/yardsticks/attribution.mjs FILE\n")
  process.exit(2)
}
let number = 0
const stream = createReadStream(file).on("error", (error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(2)
})
const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
for await (const line of lines) {
  number++
  if (line.trim() === "") continue
  let input
  let output
  try {
    input = JSON.parse(line.replace(/^\uFEFF/, ""))
    output = read(input, `${file}:${number}`)
  } catch (error) {
    process.stderr.write(`${file}:${number}: ${error.message}\n`)
    output = { id: input?.id ?? null, claims: [] }
  }
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, "drain")
}
