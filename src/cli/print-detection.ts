import { type Detection, detect } from "../detect/detect.ts"
import { type Finding, type FindingKind, findingKinds } from "../detect/finding.ts"
import type { OutputFormat } from "./desk/output-format.ts"
import { printHappenings } from "./desk/print-happenings.ts"
import { writeCsv } from "./desk/write-csv.ts"
import { writeMarkdown } from "./desk/write-markdown.ts"
import { jsonLine } from "./json-line.ts"
import { printDiagnostics } from "./print-diagnostics.ts"
import { findingJson } from "./print-finding.ts"
import { createPrinting, type FindingPrinter } from "./print-findings.ts"
import { printTopic } from "./print-topic.ts"
import type { Input } from "./read-input.ts"
import { texts } from "./reading.ts"
import { count, paint, type Terminal } from "./terminal.ts"

/** What of a detection is printed, and how. */
export interface DetectionPrinting {
  readonly kinds: ReadonlySet<FindingKind>
  readonly format: OutputFormat
  /** Echoes one by one, however many copies there are. */
  readonly all: boolean
  /** Topics, positions and reasons; otherwise one entry a happening. */
  readonly full: boolean
}

/** Whether neither of the topics of two claims holds the other's, so that no topic has their finding. */
function isAcross({ a, b }: Finding, { topicOf }: Detection): boolean {
  const [one, other] = [topicOf(a.id), topicOf(b.id)]
  if (one === undefined || other === undefined || one === other) return false
  return !one.broader.includes(other.id) && !other.broader.includes(one.id)
}

/** Prints every topic with its positions and findings; returns how many claims stand alone. */
function printTopics(
  detection: Detection,
  { claims, registry, overrides }: Input,
  { kinds, all }: DetectionPrinting,
  take: (finding: Finding) => void,
  terminal: Terminal,
): number {
  const printing = createPrinting({ claims, registry, all, terminal })
  const everything = kinds.size === findingKinds.length
  const print = (finding: Finding, printer: FindingPrinter) => {
    take(finding)
    printer.add(finding)
  }
  let alone = 0
  for (const topic of detection.topics) {
    if (topic.summary.claims === 1) alone++
    // claims that were merely read as a like thing may have nothing to do with each other
    let shown =
      everything && topic.summary.claims > 1 && topic.claims.some(({ clause }) => clause === undefined)
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
  return everything ? alone : 0
}

/** Writes findings for programs, tables and pages: nothing but the findings. */
async function writeAs(
  format: Exclude<OutputFormat, "text">,
  findings: Iterable<Finding>,
  { claims, registry }: Input,
  terminal: Terminal,
): Promise<void> {
  if (format === "csv") return writeCsv([...findings], registry, terminal)
  if (format === "markdown") return writeMarkdown([...findings], claims, registry, terminal)
  for (const finding of findings) terminal.write(jsonLine(findingJson(finding, registry)))
}

/** Detects over what was read and prints it; returns the exit code. */
export async function printDetection(
  input: Input,
  options: DetectionPrinting,
  terminal: Terminal,
): Promise<number> {
  const { claims, registry, overrides, judgements } = input
  const { kinds, format, full } = options
  const detection = detect(claims, { registry, overrides, judgements, texts })
  const failed = printDiagnostics([...input.diagnostics, ...detection.diagnostics], terminal)
  const chosen = function* () {
    for (const finding of detection.findings) if (kinds.has(finding.kind)) yield finding
  }
  if (format !== "text") {
    await writeAs(format, chosen(), input, terminal)
    return failed ? 1 : 0
  }
  const totals = new Map<FindingKind, number>()
  const take = ({ kind }: Finding): void => void totals.set(kind, (totals.get(kind) ?? 0) + 1)
  let alone = 0
  if (full) alone = printTopics(detection, input, options, take, terminal)
  else {
    const findings = [...chosen()]
    for (const finding of findings) take(finding)
    printHappenings(findings, claims, registry, terminal)
  }
  const articles = new Set(claims.map(({ article }) => article.id))
  const summary = findingKinds.filter((kind) => totals.has(kind)).map((kind) => `${totals.get(kind)} ${kind}`)
  const topics = full ? `, ${count(detection.topics.length, "topic")}` : ""
  terminal.write(
    `\n${paint(terminal, "heading", "in all")}: ${count(claims.length, "claim")} of ${count(articles.size, "article")}${topics}; findings: ${summary.join(", ") || "none"}\n`,
  )
  if (alone > 0)
    terminal.write(
      `${count(alone, "claim stands", "claims stand")} alone, and the topics of these are not shown\n`,
    )
  if (input.undated.length > 0)
    terminal.write(
      `kept although it is not known whether they were published by then: ${input.undated.join(", ")}\n`,
    )
  return failed ? 1 : 0
}
