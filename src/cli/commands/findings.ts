import { type FindingKind, findingKinds } from "../../detect/finding.ts"
import { type FormatFlags, formatOf } from "../desk/output-format.ts"
import { printDetection } from "../print-detection.ts"
import { readInput } from "../read-input.ts"
import type { Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told. */
export interface FindingsOptions extends FormatFlags {
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
  const format = formatOf(options)
  const input = await readInput(files, terminal, options.publishedBy)
  return printDetection(input, { kinds, format, all: options.all, full: true }, terminal)
}
