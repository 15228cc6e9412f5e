import { compareClaims } from "../../compare/compare-claims.ts"
import { describeProposition } from "../../detect/describe.ts"
import { detect } from "../../detect/detect.ts"
import type { Finding } from "../../detect/finding.ts"
import { tenseOf } from "../../detect/tense.ts"
import { evidenceWords, lineageWords } from "../../detect/words.ts"
import { compareLineage } from "../../lineage/compare-lineage.ts"
import type { Claim } from "../../schema/claim.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { claimNamed } from "../claim-named.ts"
import { jsonLine } from "../json-line.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { findingJson, printFinding } from "../print-finding.ts"
import { lookAt } from "../look-at-files.ts"
import { readArticlesWithTexts } from "../read-articles-with-texts.ts"
import { extended, type Input, readInput } from "../read-input.ts"
import { texts } from "../reading.ts"
import type { Terminal } from "../terminal.ts"
import { printWording, readWording, type Wording, wordingIn } from "../wording.ts"
import { WrongUsage } from "../wrong-usage.ts"

interface ExplainInput {
  readonly input: Input
  /** Where the articles themselves were given. */
  readonly texts?: ReadonlyMap<string, string>
}

async function readFor(file: string, terminal: Terminal): Promise<ExplainInput> {
  const { areArticles } = await lookAt("explain", [file], terminal)
  if (!areArticles) return { input: await readInput([file], terminal) }
  const { claims, texts: articles, diagnostics } = await readArticlesWithTexts([file], terminal)
  const registry = extended([], diagnostics)
  const input = { claims, diagnostics, registry, overrides: [], judgements: [], entities: [], undated: [] }
  return { input, texts: articles }
}

/** Prints what two claims are to each other, and why; or why nothing is reported. */
export async function explainCommand(
  [file, first, second, ...rest]: readonly string[],
  options: { readonly json: boolean; readonly texts?: string },
  terminal: Terminal,
): Promise<number> {
  if (file === undefined || first === undefined || second === undefined || rest.length > 0)
    throw new WrongUsage("explain takes a file or a folder, and two claims")
  const { input, texts: articles } = await readFor(file, terminal)
  const failed = printDiagnostics(input.diagnostics, terminal)
  const [a, b] = [claimNamed(first, input.claims), claimNamed(second, input.claims)]
  const { registry, overrides, judgements } = input
  const detection = detect(input.claims, { registry, overrides, judgements, texts })
  const pair = findingOf(detection.findings, a, b)
  const sides: readonly [Claim, Claim] = pair === undefined ? [a, b] : [pair.a, pair.b]
  const { wording, wrong } = await wordingOf(sides, input.claims, options.texts, articles, terminal)
  if (pair === undefined) printNothing(a, b, input, options.json, terminal, wording)
  else if (options.json)
    terminal.write(jsonLine({ ...Object(findingJson(pair, registry)), ...(wording && { wording }) }))
  else {
    printFinding(pair, registry, terminal)
    if (wording !== undefined) printWording(wording, terminal)
  }
  return failed || wrong ? 1 : 0
}

function findingOf(findings: Iterable<Finding>, a: Claim, b: Claim): Finding | undefined {
  if (a === b) return undefined
  for (const finding of findings) {
    const ids = [finding.a.id, finding.b.id]
    if (ids.includes(a.id) && ids.includes(b.id)) return finding
  }
  return undefined
}

/** The wording of two claims, where their texts are at hand; what is wrong with it is told. */
async function wordingOf(
  pair: readonly [Claim, Claim],
  claims: readonly Claim[],
  folder: string | undefined,
  articles: ReadonlyMap<string, string> | undefined,
  terminal: Terminal,
): Promise<{ readonly wording?: Wording; readonly wrong: boolean }> {
  if (folder === undefined && articles === undefined) return { wrong: false }
  const given = pair.flatMap(({ article }) => {
    const text = articles?.get(article.id)
    return text === undefined ? [] : [{ file: article.id, text }]
  })
  const { wording, diagnostics } =
    folder === undefined
      ? wordingIn(given, pair, claims, "the articles given")
      : await readWording(pair, claims, folder)
  return { wording, wrong: printDiagnostics(diagnostics, terminal) }
}

function printNothing(
  a: Claim,
  b: Claim,
  { registry }: Input,
  json: boolean,
  terminal: Terminal,
  wording: Wording | undefined,
): void {
  const comparison = compareClaims(a, b, { registry, compareTexts: texts.compare })
  const lineage = compareLineage(a, b, { registry })
  if (json) {
    terminal.write(
      jsonLine({
        kind: null,
        a: { claim: a.id },
        b: { claim: b.id },
        comparison,
        lineage,
        ...(wording && { wording }),
      }),
    )
    return
  }
  const context = { registry, vocabulary }
  terminal.write(`  nothing is reported: their contents are ${comparison.relation}\n`)
  for (const { role, relation, reason } of comparison.roles)
    terminal.write(`    ${role}: ${relation} (${reason})\n`)
  if (comparison.tied === undefined) terminal.write("    nothing ties them to one event\n")
  const evidence = lineage.evidence.map(({ code }) => evidenceWords[code] ?? code).join("; ")
  terminal.write(`    as accounts: ${lineageWords[lineage.kind]} (${evidence})\n`)
  for (const claim of [a, b])
    terminal.write(`    ${claim.id}: ${describeProposition(claim.says, tenseOf(claim), context)}\n`)
  if (wording !== undefined) printWording(wording, terminal)
}
