import { compareClaims } from "../../compare/compare-claims.ts"
import { describeProposition } from "../../detect/describe.ts"
import { detect } from "../../detect/detect.ts"
import { tenseOf } from "../../detect/tense.ts"
import { evidenceWords, lineageWords } from "../../detect/words.ts"
import { compareLineage } from "../../lineage/compare-lineage.ts"
import type { Claim } from "../../schema/claim.ts"
import { vocabulary } from "../../vocabulary/built-in/vocabulary.ts"
import { jsonLine } from "../json-line.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { findingJson, printFinding } from "../print-finding.ts"
import { readInput } from "../read-input.ts"
import { texts } from "../reading.ts"
import type { Terminal } from "../terminal.ts"
import { printWording, readWording, type Wording } from "../wording.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** Finds a claim by its id or the beginning of it. */
function claimBy(given: string, claims: readonly Claim[]): Claim {
  const found = claims.filter(
    ({ id }) => id === given || id.startsWith(given) || id.startsWith(`claim:${given}`),
  )
  const [only] = found
  if (only === undefined)
    throw new WrongUsage(`no claim has the id ${given}; isnad findings FILE --json lists them`)
  const exact = found.find(({ id }) => id === given)
  if (found.length > 1 && exact === undefined)
    throw new WrongUsage(`${found.length} claims have ids that begin with ${given}; give more of it`)
  return exact ?? only
}

/** Prints what two claims are to each other, and why; or why nothing is reported. */
export async function explainCommand(
  [file, first, second, ...rest]: readonly string[],
  options: { readonly json: boolean; readonly texts?: string },
  terminal: Terminal,
): Promise<number> {
  if (file === undefined || first === undefined || second === undefined || rest.length > 0)
    throw new WrongUsage("explain takes a file and the ids of two claims")
  const input = await readInput([file])
  const failed = printDiagnostics(input.diagnostics, terminal)
  const [a, b] = [claimBy(first, input.claims), claimBy(second, input.claims)]
  const folder = options.texts
  const { registry, overrides, judgements } = input
  const detection = detect(input.claims, { registry, overrides, judgements, texts })
  for (const finding of detection.findings) {
    const ids = [finding.a.id, finding.b.id]
    if (!ids.includes(a.id) || !ids.includes(b.id) || a === b) continue
    const { wording, wrong } = await wordingOf([finding.a, finding.b], input.claims, folder, terminal)
    if (options.json)
      terminal.write(jsonLine({ ...Object(findingJson(finding, registry)), ...(wording && { wording }) }))
    else {
      printFinding(finding, registry, terminal)
      if (wording !== undefined) printWording(wording, terminal)
    }
    return failed || wrong ? 1 : 0
  }
  const { wording, wrong } = await wordingOf([a, b], input.claims, folder, terminal)
  printNothing(a, b, input, options.json, terminal, wording)
  return failed || wrong ? 1 : 0
}

/** The wording of two claims, where the folder of their texts is given; what is wrong with it is told. */
async function wordingOf(
  pair: readonly [Claim, Claim],
  claims: readonly Claim[],
  folder: string | undefined,
  terminal: Terminal,
): Promise<{ readonly wording?: Wording; readonly wrong: boolean }> {
  if (folder === undefined) return { wrong: false }
  const { wording, diagnostics } = await readWording(pair, claims, folder)
  return { wording, wrong: printDiagnostics(diagnostics, terminal) }
}

function printNothing(
  a: Claim,
  b: Claim,
  { registry }: Awaited<ReturnType<typeof readInput>>,
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
