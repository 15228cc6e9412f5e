import { describeProposition, nameOf } from "../detect/describe.ts"
import { tenseOf } from "../detect/tense.ts"
import type { Registry } from "../registry/registry.ts"
import type { Article } from "../schema/article.ts"
import type { Claim } from "../schema/claim.ts"
import { vocabulary } from "../vocabulary/built-in/vocabulary.ts"
import { chainInWords } from "./chain-in-words.ts"
import { shortened } from "./plain-words.ts"
import { isolate, isolateWithin, paint, type Terminal, wrap } from "./terminal.ts"

/** How its root put a claim, and how certain of it that root is. */
function bearing({ chain, says }: Claim): string {
  const act = chain.at(-1)?.act ?? "tells"
  const words = says.roles["words"]
  const negated = words !== undefined && "text" in words && words.negated === true
  return `${act}, ${says.certainty}${(says.polarity === "negative") === negated ? "" : ", negative"}`
}

/** How the speaker was told from the text, where his name is not simply written. */
function knownInWords({ chain }: Claim): string {
  const knownBy = chain.at(-1)?.knownBy
  return knownBy === undefined || knownBy === "name" ? "" : `, speaker by ${ways[knownBy]}`
}

const ways = {
  office: "office",
  apposition: "apposition",
  pronoun: "pronoun",
  carried: "an earlier sentence",
} as const

function timesInWords({ chain, says }: Claim): string {
  const said = chain.at(-1)?.said
  const medium = chain.at(-1)?.medium
  const time = says.roles["time"]
  const event =
    time === undefined ? undefined : "edtf" in time ? time.edtf : "unknown" in time ? time.unknown : undefined
  const inferred =
    time !== undefined && "inferred" in time && time.inferred !== undefined ? " (inferred)" : ""
  return [
    ...(said == null ? [] : [`said ${said}`]),
    ...(medium === undefined ? [] : [`in a ${medium.replaceAll("-", " ")}`]),
    ...(event === undefined ? [] : [`event ${event}${inferred}`]),
  ].join(", ")
}

/** Writes what is known of an article. */
export function printArticle(article: Article, registry: Registry, terminal: Terminal): void {
  const context = { registry, vocabulary }
  const { id, lang, published, outlet, credit, title } = article
  const known = [
    lang,
    published == null ? "undated" : `published ${published}`,
    ...(outlet == null ? [] : [nameOf(outlet, context)]),
    ...(credit == null ? [] : [`credits ${nameOf(credit, context)}`]),
  ].join(", ")
  terminal.write(
    `\n${paint(terminal, "heading", isolate(terminal, id))} ${paint(terminal, "quiet", `(${known})`)}\n`,
  )
  if (title !== undefined) terminal.write(`${wrap(terminal, isolate(terminal, title), "  ")}\n`)
}

/** Writes a claim: its place, who said it through whom, how, when, what in the vocabulary's words, and its own words. */
export function printClaim(claim: Claim, text: string, registry: Registry, terminal: Terminal): void {
  const context = { registry, vocabulary }
  const { anchor, chain, says, alternatives = [] } = claim
  const place = anchor === undefined ? "" : `${anchor.start}–${anchor.end}`
  const { write } = terminal
  const line = (words: string) => write(`${wrap(terminal, words, "    ", "      ")}\n`)
  const section = anchor?.section === undefined || anchor.section === "body" ? "" : ` (${anchor.section})`
  write(`\n  ${paint(terminal, "heading", place)} ${chainInWords(chain, context, terminal)}${section}\n`)
  for (const other of alternatives) line(`or: ${chainInWords(other, context, terminal)}`)
  const times = timesInWords(claim)
  line(
    paint(
      terminal,
      "quiet",
      `${bearing(claim)}${knownInWords(claim)}${times === "" ? "" : ` — ${isolateWithin(terminal, times)}`}`,
    ),
  )
  const words = anchor === undefined ? "" : text.slice(anchor.start, anchor.end)
  if (says.predicate !== "text")
    line(isolateWithin(terminal, describeProposition(says, tenseOf(claim), context)))
  line(isolate(terminal, `“${shortened(words, 160)}”`))
}
