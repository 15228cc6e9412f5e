import { userInfo } from "node:os"
import { WrongUsage } from "../wrong-usage.ts"

/** What the command was told. */
export interface AuditOptions {
  /** Writes the sample instead of asking. */
  readonly json: boolean
  /** Does not tell whoever judges as what the passages were found. */
  readonly blind: boolean
  readonly kinds: readonly string[]
  /** How many of each kind. */
  readonly sample?: string
  readonly seed?: string
  /** The folder of the articles, for a dossier. */
  readonly texts?: string
  /** Who judges. */
  readonly by?: string
  /** A sample that was filled in. */
  readonly verdicts?: string
  /** The file that keeps the verdicts. */
  readonly save?: string
}

/** What is done: a sample written, verdicts read in, verdicts asked for, or nothing but the rates told. */
export type AuditTask = "write" | "read" | "ask" | "rates"

/** Returns what is to be done. */
export function taskOf({ json, verdicts }: AuditOptions, sample: number): AuditTask {
  if (json) return "write"
  if (verdicts !== undefined) return "read"
  return sample === 0 ? "rates" : "ask"
}

/** Returns how many findings of each kind are drawn. */
export function sampleOf({ sample = "40" }: AuditOptions): number {
  if (/^\d{1,9}$/u.test(sample)) return Number(sample)
  throw new WrongUsage(
    `--sample ${sample}: say how many findings of each kind, such as 40; 0 for the rates alone`,
  )
}

/** Returns who judges: whoever is named, else who is logged in. */
export function readerOf({ by }: AuditOptions): string {
  if (by?.trim() === "") throw new WrongUsage("--by: say who judges")
  try {
    return by?.trim() ?? userInfo().username
  } catch {
    // a user without a name
    return "unnamed"
  }
}
