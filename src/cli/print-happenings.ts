import { describeProposition, nameOf } from "../detect/describe.ts"
import type { ExplainContext } from "../detect/explain-context.ts"
import { explainParts } from "../detect/explain.ts"
import type { Finding, FindingKind } from "../detect/finding.ts"
import { tenseOf } from "../detect/tense.ts"
import { rootsInWords } from "../detect/words.ts"
import { byConsequence, type Happening, happeningsOf } from "../happenings/happenings-of.ts"
import type { Registry } from "../registry/registry.ts"
import { type Claim, readWords } from "../schema/claim.ts"
import type { Link } from "../schema/link.ts"
import { vocabulary } from "../vocabulary/built-in/vocabulary.ts"
import { chainInWords } from "./chain-in-words.ts"
import { shortened } from "./plain-words.ts"
import { count, isolate, isolateWithin, paint, type styles, type Terminal, wrap } from "./terminal.ts"

/** So many happenings are shown: a screen or two. */
const mostShown = 25
/** So many voices of one happening. */
const mostVoices = 3
/** So much of what a voice says. */
const longestQuote = 180

const styleOf: Readonly<Partial<Record<FindingKind, keyof typeof styles>>> = {
  conflicts: "bad",
  tension: "doubtful",
  revises: "doubtful",
  distorts: "bad",
  misattributes: "bad",
  updates: "doubtful",
  withholds: "doubtful",
  corroborates: "good",
}

/** What somebody does by speaking, where it is more than telling. */
const actWords: Readonly<Partial<Record<Link["act"], string>>> = {
  denies: "denies",
  "declines-to-confirm": "does not confirm",
  demands: "demands",
  promises: "promises",
  invites: "invites",
  threatens: "threatens",
  warns: "warns",
  hopes: "hopes",
}

/** Of one outlet alone only what goes against itself is news. */
function isNews({ kind, outlets, articles }: Happening): boolean {
  const rank = byConsequence.indexOf(kind)
  if (rank < byConsequence.indexOf("corroborates")) return true
  return kind !== "reaffirms" && articles > 1 && outlets.length !== 1
}

/** The claims to show: both sides of the first finding, then others of other outlets. */
function voicesOf({ findings, claims }: Happening): readonly Claim[] {
  const [first] = findings
  const shown = first === undefined ? [] : [first.a, first.b]
  for (const claim of claims) {
    if (shown.length >= mostVoices) break
    const isNew = shown.every(
      ({ article }) => article.id !== claim.article.id && article.outlet !== claim.article.outlet,
    )
    if (isNew) shown.push(claim)
  }
  return shown
}

/** What a claim says as its article has it, else as we put it. */
function quoteOf(claim: Claim, context: ExplainContext, terminal: Terminal): string {
  const words = readWords(claim)?.text
  // a statement quoted as a whole has its marks with it
  if (words !== undefined)
    return `“${isolate(terminal, shortened(words.replace(/^[“"«]([^“”"«»]*)[”"»]$/u, "$1"), longestQuote))}”`
  return isolateWithin(
    terminal,
    claim.gloss?.["en"] ?? describeProposition(claim.says, tenseOf(claim), context),
  )
}

function kindsOf({ findings }: Happening): string {
  const counts = new Map<FindingKind, number>()
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return byConsequence.flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)} ${kind}`] : [])).join(", ")
}

function printHappening(
  happening: Happening,
  number: number,
  context: ExplainContext,
  terminal: Terminal,
): void {
  const { findings, kind, articles, outlets, roots } = happening
  const [first] = findings
  if (first === undefined) return
  const { headline } = explainParts(
    first,
    context.registry === undefined ? {} : { registry: context.registry },
  )
  const [word = "", ...rest] = headline.split(" ")
  const from = outlets.length > 1 ? `${count(outlets.length, "outlet")}, ` : ""
  const size = `${count(articles, "article")}, ${from}${rootsInWords(roots)}`
  const head = `${paint(terminal, styleOf[kind] ?? "heading", word)}${rest.length === 0 ? "" : ` ${isolateWithin(terminal, rest.join(" "))}`}`
  terminal.write(
    `\n${wrap(terminal, `${number}. ${head} ${paint(terminal, "quiet", `— ${size}`)}`, "", "   ")}\n`,
  )
  for (const claim of voicesOf(happening)) {
    const { article, chain } = claim
    const day = article.published?.slice(0, "2024-07-23".length) ?? "undated"
    const outlet = article.outlet == null ? article.id : nameOf(article.outlet, context)
    const act = chain.at(-1)?.act
    const does = act === undefined || actWords[act] === undefined ? "" : ` (${actWords[act]})`
    const speaker = chain.length === 0 ? "" : ` ${chainInWords(chain, context, terminal)}${does}:`
    terminal.write(
      `${wrap(terminal, `${day} ${isolateWithin(terminal, outlet)}:${speaker} ${quoteOf(claim, context, terminal)}`, "   ", "     ")}\n`,
    )
  }
  if (findings.length > 1)
    terminal.write(
      `${wrap(terminal, paint(terminal, "quiet", `in all: ${kindsOf(happening)}`), "   ", "     ")}\n`,
    )
}

/** Writes what some findings are about, the most consequential first, and how many happenings it left out. */
export function printHappenings(findings: readonly Finding[], registry: Registry, terminal: Terminal): void {
  const happenings = happeningsOf(findings, { registry }).filter(isNews)
  const context: ExplainContext = { registry, vocabulary }
  for (const [index, happening] of happenings.slice(0, mostShown).entries())
    printHappening(happening, index + 1, context, terminal)
  const more = happenings.length - mostShown
  if (more > 0)
    terminal.write(`\nand ${count(more, "more happening")}; --full prints every finding with its reasons\n`)
}
