import { type Detection, detect } from "../../detect/detect.ts"
import { type Finding, type FindingKind, findingKinds } from "../../detect/finding.ts"
import { jsonLine } from "../json-line.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { findingJson } from "../print-finding.ts"
import { createPrinting, type FindingPrinter } from "../print-findings.ts"
import { printTopic } from "../print-topic.ts"
import { type Input, readInput } from "../read-input.ts"
import { texts } from "../reading.ts"
import { count, paint, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told. */
export interface FindingsOptions {
  readonly json: boolean
  /** Echoes one by one, however many copies there are. */
  readonly all: boolean
  readonly kinds: readonly string[]
  readonly publishedBy?: string
}

/** Returns the kinds asked for, every one where none was. */
export function chosenKinds(given: readonly string[]): ReadonlySet<FindingKind> {
  const chosen = given.flatMap((list) => list.split(","))
  for (const kind of chosen)
    if (!(findingKinds as readonly string[]).includes(kind))
      throw new WrongUsage(`there is no kind of finding "${kind}"; there are ${findingKinds.join(", ")}`)
  return new Set(chosen.length === 0 ? findingKinds : (chosen as FindingKind[]))
}

/** Prints topics, positions and findings of files of claims; returns the exit code. */
export async function findingsCommand(
  files: readonly string[],
  options: FindingsOptions,
  terminal: Terminal,
): Promise<number> {
  const kinds = chosenKinds(options.kinds)
  const input = await readInput(files, options.publishedBy)
  return printDetection(input, { kinds, json: options.json, all: options.all }, terminal)
}

/** Whether neither of the topics of two claims holds the other's, so that no topic has their finding. */
function isAcross({ a, b }: Finding, { topicOf }: Detection): boolean {
  const [one, other] = [topicOf(a.id), topicOf(b.id)]
  if (one === undefined || other === undefined || one === other) return false
  return !one.broader.includes(other.id) && !other.broader.includes(one.id)
}

/** Detects over what was read and prints it; returns the exit code. */
export function printDetection(
  input: Input,
  {
    kinds,
    json,
    all,
  }: { readonly kinds: ReadonlySet<FindingKind>; readonly json: boolean; readonly all: boolean },
  terminal: Terminal,
): number {
  const { claims, registry, overrides, judgements } = input
  const detection = detect(claims, { registry, overrides, judgements, texts })
  const failed = printDiagnostics([...input.diagnostics, ...detection.diagnostics], terminal)
  if (json) {
    for (const finding of detection.findings)
      if (kinds.has(finding.kind)) terminal.write(jsonLine(findingJson(finding, registry)))
    return failed ? 1 : 0
  }
  const totals = new Map<FindingKind, number>()
  const print = (finding: Finding, printer: FindingPrinter) => {
    totals.set(finding.kind, (totals.get(finding.kind) ?? 0) + 1)
    printer.add(finding)
  }
  const printing = createPrinting({ claims, registry, all, terminal })
  const everything = kinds.size === findingKinds.length
  let alone = 0
  for (const topic of detection.topics) {
    if (topic.summary.claims === 1) alone++
    // texts that are merely grouped may have nothing to do with each other
    let shown = everything && topic.summary.claims > 1 && topic.family !== "text"
    if (shown) printTopic(topic, registry, terminal)
    const printer = printing.begin()
    for (const finding of topic.findings) {
      if (!kinds.has(finding.kind)) continue
      if (!shown) printTopic(topic, registry, terminal)
      shown = true
      print(finding, printer)
    }
    printer.end()
  }
  // an editor may have said that claims of two topics speak of one event
  if (overrides.length > 0) {
    const printer = printing.begin()
    for (const finding of detection.findings)
      if (kinds.has(finding.kind) && isAcross(finding, detection)) print(finding, printer)
    printer.end()
  }
  printing.end()
  const articles = new Set(claims.map(({ article }) => article.id))
  const summary = findingKinds.filter((kind) => totals.has(kind)).map((kind) => `${totals.get(kind)} ${kind}`)
  terminal.write(
    `\n${paint(terminal, "heading", "in all")}: ${count(claims.length, "claim")} of ${count(articles.size, "article")}, ${count(detection.topics.length, "topic")}; findings: ${summary.join(", ") || "none"}\n`,
  )
  if (alone > 0 && everything)
    terminal.write(
      `${count(alone, "claim stands", "claims stand")} alone, and the topics of these are not shown\n`,
    )
  if (input.undated.length > 0)
    terminal.write(
      `kept although it is not known whether they were published by then: ${input.undated.join(", ")}\n`,
    )
  return failed ? 1 : 0
}
