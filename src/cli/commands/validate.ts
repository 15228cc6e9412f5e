import { checkClaims } from "../../claims/check-claims.ts"
import { readTexts } from "../../node/read-texts.ts"
import type { Diagnostic } from "../../schema/diagnostic.ts"
import { pushAll } from "../../util/push-all.ts"
import { digestOf } from "../../util/digest.ts"
import { jsonLine } from "../json-line.ts"
import { type Placed, placeClaims } from "../place-claims.ts"
import { printDiagnostics } from "../print-diagnostics.ts"
import { readInput } from "../read-input.ts"
import { count, paint, type Terminal } from "../terminal.ts"

/** What the command was told. */
export interface ValidateOptions {
  readonly json: boolean
  /** A folder with the articles' texts. */
  readonly texts?: string
}

/** Checks files of claims, and with their texts where every claim stands; returns the exit code. */
export async function validateCommand(
  files: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const input = await readInput(files, terminal)
  const diagnostics: Diagnostic[] = [
    ...input.diagnostics,
    ...checkClaims(input.claims, { registry: input.registry }),
  ]
  const placed: Placed[] = []
  if (options.texts !== undefined) {
    const read = await readTexts(options.texts)
    pushAll(diagnostics, read.diagnostics)
    const texts = read.texts.map((found) => ({ ...found, digest: digestOf(found.text) }))
    pushAll(placed, placeClaims(input.claims, texts))
  }
  const failed = printDiagnostics(diagnostics, terminal)
  const lost = placed.filter(({ status }) => status === "lost")
  if (options.json) {
    for (const { claim, status, at } of placed)
      terminal.write(jsonLine({ claim: claim.id, article: claim.article.id, status, at }))
    return failed || lost.length > 0 ? 1 : 0
  }
  for (const { claim, status, at } of placed) {
    const was = claim.anchor === undefined ? "" : ` ${claim.anchor.start}–${claim.anchor.end}`
    const now = status === "moved" && at !== undefined ? ` now at ${at[0]}–${at[1]}` : ""
    const style = status === "exact" ? "good" : status === "lost" ? "bad" : "doubtful"
    terminal.write(
      `${paint(terminal, style, status.padEnd(9))} ${claim.article.id}${was}${now} ${claim.id}\n`,
    )
  }
  const totals = (["exact", "moved", "lost", "no-text", "no-anchor"] as const)
    .map((status) => [status, placed.filter((entry) => entry.status === status).length] as const)
    .filter(([, number]) => number > 0)
    .map(([status, number]) => `${number} ${status}`)
  const errors = diagnostics.filter(({ severity }) => severity === "error").length
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length
  terminal.write(
    `${count(input.claims.length, "claim")}: ${count(errors, "error")}, ${count(warnings, "warning")}${totals.length === 0 ? "" : `; ${totals.join(", ")}`}\n`,
  )
  return failed || lost.length > 0 ? 1 : 0
}
