import { type MatchedAudits, matchAudits } from "../../audit/match-audits.ts"
import type { AuditableFinding } from "../../audit/auditable.ts"
import { type FindingKind, findingKinds } from "../../detect/finding.ts"
import { type Audit, placesKey } from "../../schema/audit.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { sha256Hex } from "../../util/digest.ts"
import { byCodeUnit } from "../../util/order.ts"
import { pushAll } from "../../util/push-all.ts"
import { type AuditInput, readAuditInput } from "../audit/audit-input.ts"
import { auditLine } from "../audit/audit-line.ts"
import { type AuditOptions, readerOf, sampleOf, taskOf } from "../audit/audit-options.ts"
import { askVerdicts } from "../audit/dialogue.ts"
import { type Drawn, type DrawnFrom, drawFrom } from "../audit/draw-from.ts"
import { type Keeper, keeperOf, newOnes, readKept, readVerdicts } from "../audit/keep-verdicts.ts"
import { printRates } from "../audit/print-rates.ts"
import { showFinding, shownSides } from "../audit/show-finding.ts"
import { jsonLine } from "../json-line.ts"
import { lookAt } from "../look-at-files.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { count, paint, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"
import { chosenKinds } from "./findings.ts"

/** Measures how often findings are right; returns the exit code. */
export async function auditCommand(
  paths: readonly string[],
  options: AuditOptions,
  terminal: Terminal,
): Promise<number> {
  const kinds = chosenKinds(options.kinds)
  const [sample, by] = [sampleOf(options), readerOf(options)]
  const task = taskOf(options, sample)
  if (options.blind && task !== "ask")
    throw new WrongUsage("--blind is for the dialogue; a sample names the kinds, and so do the rates")
  const audited = await lookAt("audit", paths, terminal)
  const keeper = keeperOf(options.save, audited.dossier)
  if (task === "ask" && keeper === undefined)
    throw new WrongUsage(
      "say which file keeps the verdicts with --save FILE, or write the sample to be judged elsewhere with --json",
    )
  const input = await readAuditInput(audited, options.texts, task === "ask" || task === "write", terminal)
  const diagnostics: Diagnostic[] = [...input.diagnostics]
  const audits = await verdictsAtHand(input, options, by, keeper, diagnostics, terminal)
  terminal.progress?.("comparing the claims")
  const from = drawFrom(input, { sample, seed: options.seed ?? "1", kinds }, diagnostics)
  terminal.progress?.("")
  const failed = printDiagnostics(diagnostics, terminal)
  const judged = judgedBy(by, from.all, audits)
  if (task === "write") writeSample(from, judged, input, terminal)
  else {
    if (task === "ask" && keeper !== undefined) {
      const later = await askFor(from, judged, { by, blind: options.blind }, input, keeper, terminal)
      pushAll(audits, later)
    }
    printRates(matchHere(from, audits, input, kinds, terminal), terminal)
  }
  return failed ? 1 : 0
}

/** The verdicts that are kept, with those that were read in, which are kept from now on. */
async function verdictsAtHand(
  input: AuditInput,
  { verdicts, save }: AuditOptions,
  by: string,
  keeper: Keeper | undefined,
  diagnostics: Diagnostic[],
  terminal: Terminal,
): Promise<Audit[]> {
  const unsaid = { by, at: new Date().toISOString() }
  const audits = [...input.audits]
  if (save !== undefined) {
    const kept = await readKept(save, unsaid)
    pushAll(audits, kept.audits)
    pushAll(diagnostics, kept.diagnostics)
  }
  if (verdicts === undefined) return audits
  const given = await readVerdicts(verdicts, unsaid, false)
  pushAll(diagnostics, given.diagnostics)
  const fresh = newOnes(given.audits, audits)
  if (keeper !== undefined && fresh.length > 0) await keeper.keep(fresh)
  pushAll(audits, fresh)
  const known = given.audits.length - fresh.length
  const where = keeper === undefined ? "not kept: --save FILE keeps them" : `kept in ${keeper.file}`
  terminal.complain(
    `${verdicts}: ${count(fresh.length, "verdict")} (${where}), ${known} known before, ${given.open} open\n`,
  )
  return audits
}

/** What a reader said before, by the ids of the findings: another reader's verdicts are not shown and spare nothing. */
function judgedBy(
  by: string,
  all: readonly AuditableFinding[],
  audits: readonly Audit[],
): ReadonlyMap<string, Audit> {
  const own = audits.filter((audit) => audit.by === by)
  return new Map(
    matchAudits(all, own).met.flatMap(({ finding, audits: [latest] }) =>
      latest === undefined ? [] : [[finding.id, latest] as const],
    ),
  )
}

function writeSample(
  { drawn }: DrawnFrom,
  judged: ReadonlyMap<string, Audit>,
  input: AuditInput,
  terminal: Terminal,
): void {
  // a file is no place for marks of direction
  const plain = { ...terminal, styled: false }
  for (const { finding, places } of drawn) {
    const sides = shownSides(finding, input, plain)
    if (sides !== undefined)
      terminal.write(jsonLine(auditLine(finding, places, sides, input.registry, judged.get(finding.id))))
  }
}

/** The kinds come in turn, which would tell which one is next: in an order that no kind enters they do not. */
function mixed(drawn: readonly Drawn[]): readonly Drawn[] {
  return drawn
    .map((each) => ({ each, rank: sha256Hex(placesKey(...each.places)) }))
    .sort((one, other) => byCodeUnit(one.rank, other.rank))
    .map(({ each }) => each)
}

/** Asks for what the reader has not judged yet; returns the verdicts, which are kept already. */
async function askFor(
  { drawn, found, leftOut }: DrawnFrom,
  judged: ReadonlyMap<string, Audit>,
  { by, blind }: { readonly by: string; readonly blind: boolean },
  input: AuditInput,
  keeper: Keeper,
  terminal: Terminal,
): Promise<readonly Audit[]> {
  const left = drawn.filter(({ finding }) => !judged.has(finding.id))
  const open = blind ? mixed(left) : left
  const number = (kind: FindingKind) => drawn.filter(({ finding }) => finding.kind === kind).length
  const shares = findingKinds
    .filter((kind) => found.has(kind))
    .map((kind) => `${number(kind)} of ${found.get(kind)} ${kind}`)
  const { write } = terminal
  // the sums would tell a reader which kinds to expect
  if (blind) write(`${drawn.length} drawn\n`)
  else
    write(`${paint(terminal, "heading", "drawn")}: ${shares.join(", ") || "nothing, for nothing is found"}\n`)
  if (leftOut > 0) write(`${count(leftOut, "finding")} left out, whose passages cannot be shown\n`)
  write(`${open.length} to be judged by ${by}, ${drawn.length - open.length} judged before\n`)
  const verdicts: Audit[] = []
  const questions = open.flatMap(({ finding, places: [a, b] }) => {
    const sides = shownSides(finding, input, terminal)
    if (sides === undefined) return []
    const show = (place: number, of: number) =>
      showFinding({ finding, sides, number: `${place} of ${of}`, blind }, input.registry, terminal)
    return [{ kind: finding.kind, a, b, show }]
  })
  const keep = async (audit: Audit) => {
    await keeper.keep([audit])
    verdicts.push(audit)
  }
  const inSample = findingKinds.filter((kind) => number(kind) > 0)
  await askVerdicts(questions, { by, keep, terminal, ...(blind ? { blind: inSample } : {}) })
  write(`\n${count(verdicts.length, "verdict")} kept in ${keeper.file}\n\n`)
  return verdicts
}

/** The verdicts beside the findings, as far as they are of the articles at hand and of the kinds asked for. */
function matchHere(
  { all }: DrawnFrom,
  audits: readonly Audit[],
  { claims }: AuditInput,
  kinds: ReadonlySet<FindingKind>,
  terminal: Terminal,
): MatchedAudits {
  const here = new Set(claims.map(({ article }) => article.id))
  const chosen = audits.filter(({ kind }) => kinds.has(kind))
  const ours = chosen.filter(({ a, b }) => here.has(a.article) && here.has(b.article))
  const elsewhere = chosen.length - ours.length
  if (elsewhere > 0)
    terminal.write(
      `${count(elsewhere, "verdict is", "verdicts are")} on articles of which no claim is at hand, and not counted\n`,
    )
  return matchAudits(all, ours)
}
