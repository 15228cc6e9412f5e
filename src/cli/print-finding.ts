import { explainParts } from "../detect/explain.ts"
import type { Finding, FindingKind } from "../detect/finding.ts"
import type { Registry } from "../registry/registry.ts"
import { vocabulary } from "../vocabulary/built-in/vocabulary.ts"
import { assumptionsOf, isUsual } from "./assumptions.ts"
import { creditedChain, isRelayed } from "./chain-in-words.ts"
import { isolateWithin, paint, type Terminal, wrap } from "./terminal.ts"

const style: Readonly<Record<FindingKind, "good" | "bad" | "doubtful" | "heading">> = {
  corroborates: "good",
  echoes: "heading",
  reaffirms: "heading",
  agrees: "heading",
  updates: "heading",
  withholds: "doubtful",
  tension: "doubtful",
  revises: "doubtful",
  misattributes: "bad",
  distorts: "bad",
  conflicts: "bad",
}

/** Through whom each side came, where that differs and tells more than the roots. */
function chainsLine({ a, b }: Finding, registry: Registry, terminal: Terminal): string | undefined {
  if (!isRelayed(a) && !isRelayed(b)) return undefined
  const [first, second] = [a, b].map((claim) => creditedChain(claim, { registry, vocabulary }, terminal))
  return first === second ? undefined : `first ${first}; second ${second}`
}

/**
 * Writes a finding with its reasons, its lineage and where both sides stand.
 *
 * @param withUsual Whether assumptions stand here too that nearly every finding rests on.
 */
export function printFinding(
  finding: Finding,
  registry: Registry,
  terminal: Terminal,
  withUsual = true,
): void {
  const parts = explainParts(finding, { registry })
  const [kind = "", ...rest] = parts.headline.split(" ")
  const { write } = terminal
  const line = (label: string, text: string) =>
    write(
      `${wrap(terminal, `${paint(terminal, "quiet", `${label}:`)} ${isolateWithin(terminal, text)}`, "    ", "      ")}\n`,
    )
  write(`  ${paint(terminal, style[finding.kind], kind)}${rest.length === 0 ? "" : ` ${rest.join(" ")}`}\n`)
  for (const [index, change] of parts.changes.entries()) {
    line("changed", change)
    line("by whom", parts.traces[index] ?? "")
  }
  if (parts.compared !== undefined) line("compared", parts.compared)
  if (parts.both !== undefined) line("both say", parts.both)
  if (finding.comparison.clashing.length === 0) {
    if (parts.onlyA !== undefined) line("only the first", parts.onlyA)
    if (parts.onlyB !== undefined) line("only the second", parts.onlyB)
  }
  if (parts.notCompared !== undefined) line("not compared", parts.notCompared)
  if (parts.likelihood !== undefined) line("likelihood", parts.likelihood)
  line("roots", parts.roots)
  const chains = chainsLine(finding, registry, terminal)
  if (chains !== undefined) line("chains", chains)
  line("because", parts.evidence.join("; "))
  const assumed = assumptionsOf(finding).filter((words) => withUsual || !isUsual(words))
  if (assumed.length > 0) line("assumed", assumed.join("; "))
  for (const [index, claim] of [finding.a, finding.b].entries()) {
    const gloss = claim.gloss?.["en"] ?? parts.sides[index]?.says ?? ""
    line(index === 0 ? "first" : "second", `${gloss} — ${parts.sides[index]?.place ?? ""}`)
  }
}

/** Returns a finding as it is written for programs: claims by their ids, everything else whole. */
export function findingJson(finding: Finding, registry: Registry): unknown {
  const { a, b, changes, ...rest } = finding
  const side = ({ id, article, anchor }: Finding["a"]) => ({
    claim: id,
    article: article.id,
    ...(anchor === undefined ? {} : { at: [anchor.start, anchor.end] }),
  })
  const traced = changes?.map(({ fullest, first, ...change }) => ({
    ...change,
    ...(fullest === undefined ? {} : { fullest: { ...side(fullest.claim), tells: fullest.tells } }),
    ...(first === undefined ? {} : { first: { claims: first.claims.map(side), why: first.why } }),
  }))
  return {
    ...rest,
    ...(traced === undefined ? {} : { changes: traced }),
    a: side(a),
    b: side(b),
    explanation: explainParts(finding, { registry }),
  }
}
