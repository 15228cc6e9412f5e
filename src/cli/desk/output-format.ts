import { WrongUsage } from "../wrong-usage.ts"

/** How findings may be written. */
export const outputFormats = ["text", "markdown", "csv", "jsonl"] as const

export type OutputFormat = (typeof outputFormats)[number]

/** What a person may say of it. */
export interface FormatFlags {
  readonly json?: boolean | undefined
  readonly format?: OutputFormat | undefined
}

/** Returns how to write: `--json` is short for JSON Lines. */
export function formatOf({ json = false, format }: FormatFlags): OutputFormat {
  if (json && format !== undefined && format !== "jsonl")
    throw new WrongUsage(`--json writes JSON Lines and --format ${format} does not; give one of them`)
  return json ? "jsonl" : (format ?? "text")
}
