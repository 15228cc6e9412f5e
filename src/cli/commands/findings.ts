import { detect } from "../../detect/detect.ts"
import { type Finding, type FindingKind, findingKinds } from "../../detect/finding.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { findingJson, printFinding } from "../print-finding.ts"
import { printTopic } from "../print-topic.ts"
import { type Input, readInput } from "../read-input.ts"
import { texts } from "../reading.ts"
import { count, paint, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told. */
export interface FindingsOptions {
  readonly json: boolean
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
  return printDetection(input, kinds, options.json, terminal)
}

/** Detects over what was read and prints it; returns the exit code. */
export function printDetection(
  input: Input,
  kinds: ReadonlySet<FindingKind>,
  json: boolean,
  terminal: Terminal,
): number {
  const { claims, registry, overrides, judgements } = input
  const detection = detect(claims, { registry, overrides, judgements, texts })
  const failed = printDiagnostics([...input.diagnostics, ...detection.diagnostics], terminal)
  if (json) {
    for (const finding of detection.findings)
      if (kinds.has(finding.kind)) terminal.write(`${JSON.stringify(findingJson(finding, registry))}\n`)
    return failed ? 1 : 0
  }
  const totals = new Map<FindingKind, number>()
  const everything = kinds.size === findingKinds.length
  const ofTopics: Finding[] = []
  let alone = 0
  for (const topic of detection.topics) {
    const found = [...topic.findings].filter(({ kind }) => kinds.has(kind))
    ofTopics.push(...found)
    if (topic.summary.claims === 1) alone++
    if (found.length === 0 && (!everything || topic.summary.claims === 1)) continue
    printTopic(topic, registry, terminal)
    for (const finding of found) {
      totals.set(finding.kind, (totals.get(finding.kind) ?? 0) + 1)
      terminal.write("\n")
      printFinding(finding, registry, terminal)
    }
  }
  const seen = new Set(ofTopics.map(({ id }) => id))
  for (const finding of detection.findings) {
    if (seen.has(finding.id) || !kinds.has(finding.kind)) continue
    totals.set(finding.kind, (totals.get(finding.kind) ?? 0) + 1)
    terminal.write("\n")
    printFinding(finding, registry, terminal)
  }
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
