import { describeProposition, nameOf } from "../detect/describe.ts"
import { tenseOf } from "../detect/tense.ts"
import { lineageWords } from "../detect/words.ts"
import { type CopiesOptions, findCopies } from "../lineage/copies.ts"
import { isHeadline } from "../lineage/occasion.ts"
import { byFirstPublished } from "../lineage/published.ts"
import type { Registry } from "../registry/registry.ts"
import type { Claim } from "../schema/claim.ts"
import { vocabulary } from "../vocabulary/built-in/vocabulary.ts"
import { isUsual } from "./assumptions.ts"
import { creditedChain } from "./chain-in-words.ts"
import type { EchoGroup } from "./group-echoes.ts"
import { count, isolateWithin, paint, type Terminal, wrap } from "./terminal.ts"

/** So many of a kind are named before the rest is counted. */
const mostNamed = 3

function firstOf(items: Iterable<string>, joint: string): string {
  const all = [...new Set(items)]
  const more = all.length - mostNamed
  // one that is left is named as briefly as it is counted
  if (more <= 1) return all.join(joint)
  return `${all.slice(0, mostNamed).join(joint)}${joint === ", " ? "" : joint.trimEnd()} and ${more} more`
}

function accountOf(claim: Claim): string {
  return isHeadline(claim) ? `the headline of ${claim.article.id}` : claim.article.id
}

/**
 * Writes one block for accounts that echo each other: who they are, what they say, which of them are one text, from
 * which wire and which of them was first, and through whom they came.
 */
export function printEchoes(
  { claims, pairs, lineages, assumed }: EchoGroup,
  options: CopiesOptions,
  registry: Registry,
  terminal: Terminal,
): void {
  const context = { registry, vocabulary }
  const members = [...claims].sort(byFirstPublished)
  const line = (label: string, text: string) =>
    terminal.write(
      `${wrap(terminal, `${paint(terminal, "quiet", `${label}:`)} ${isolateWithin(terminal, text)}`, "    ", "      ")}\n`,
    )
  const how = [...lineages].map((kind) => lineageWords[kind]).join("; ")
  terminal.write(
    `\n  ${paint(terminal, "heading", "echoes")} among ${count(members.length, "account")} (${how}; ${count(pairs, "pair")})\n`,
  )
  line(
    "they say",
    firstOf(
      members.map((claim) => claim.gloss?.["en"] ?? describeProposition(claim.says, tenseOf(claim), context)),
      " | ",
    ),
  )
  const { clusters } = findCopies(members, options)
  if (clusters[0]?.claims.length !== members.length) line("accounts", firstOf(members.map(accountOf), ", "))
  for (const { claims: copies, wires, first } of clusters) {
    const named = wires.map(
      ({ outlet, namedBy }) => `${nameOf(outlet, context)} (named by ${namedBy.article.id})`,
    )
    const wire =
      named.length === 0 ? "" : `; ${named.length === 1 ? "wire" : "wires"} ${firstOf(named, ", ")}`
    const begin = first === undefined ? "; which was first cannot be told" : `; first ${first.article.id}`
    line("one text", `${firstOf(copies.map(accountOf), ", ")}${wire}${begin}`)
  }
  const chains = new Set(members.map((claim) => creditedChain(claim, context, terminal)))
  line(chains.size === 1 ? "chain" : "chains", firstOf(chains, "; "))
  const unusual = [...assumed].filter((words) => !isUsual(words)).sort()
  if (unusual.length > 0) line("assumed of some", unusual.join("; "))
}
