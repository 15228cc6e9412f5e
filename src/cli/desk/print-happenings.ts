import type { Finding, FindingKind } from "../../detect/finding.ts"
import { byConsequence, type Happening, happeningsOf } from "../../happenings/happenings-of.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Claim } from "../../schema/claim.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { count, paint, type styles, type Terminal, wrap } from "../terminal.ts"
import { type DeskEntry, deskEntry } from "./desk-entry.ts"
import { shortIdsOf } from "./short-ids.ts"

/** So many happenings are shown: a screen or two. */
const mostShown = 25

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

/** Of one outlet alone only what goes against itself is news. */
function isNews({ kind, outlets, articles }: Happening): boolean {
  const rank = byConsequence.indexOf(kind)
  if (rank < byConsequence.indexOf("corroborates")) return true
  return kind !== "reaffirms" && articles > 1 && outlets.length !== 1
}

/** Returns the happenings that an editor wants to see, as entries in words. */
export function deskEntries(
  findings: readonly Finding[],
  claims: readonly Claim[],
  registry: Registry,
  terminal: Terminal,
): readonly DeskEntry[] {
  const idOf = shortIdsOf(claims)
  const context = { registry, vocabulary }
  return happeningsOf(findings, { registry })
    .filter(isNews)
    .map((happening) => deskEntry(happening, idOf, context, terminal))
}

function printEntry(entry: DeskEntry, number: number, terminal: Terminal): void {
  const { kind, headline, size, voices, first, all } = entry
  const [word, on] = headline
  const quiet = (text: string) => paint(terminal, "quiet", text)
  const line = (text: string) => terminal.write(`${wrap(terminal, text, "   ", "     ")}\n`)
  const head = `${paint(terminal, styleOf[kind] ?? "heading", word)}${on === "" ? "" : ` ${on}`}`
  terminal.write(`\n${wrap(terminal, `${number}. ${head} ${quiet(`— ${size}`)}`, "", "   ")}\n`)
  for (const { when, outlet, speaker, words, id, isFirst } of voices) {
    const said = speaker === undefined ? "" : ` ${speaker}:`
    line(`${when}${isFirst ? " (first)" : ""} ${outlet}:${said} ${words} ${quiet(`[${id}]`)}`)
  }
  if (first !== undefined) line(quiet(`first: ${first}`))
  if (all !== undefined) line(quiet(`in all: ${all}`))
}

/** Writes what some findings are about, the most consequential first, and how many happenings it left out. */
export function printHappenings(
  findings: readonly Finding[],
  claims: readonly Claim[],
  registry: Registry,
  terminal: Terminal,
): void {
  const entries = deskEntries(findings, claims, registry, terminal)
  for (const [index, entry] of entries.slice(0, mostShown).entries()) printEntry(entry, index + 1, terminal)
  const more = entries.length - mostShown
  if (more > 0)
    terminal.write(`\nand ${count(more, "more happening")}; --full prints every finding with its reasons\n`)
  if (entries.length > 0) terminal.write(`\nwhy: isnad explain FILE ID ID, with two of the ids in brackets\n`)
}
