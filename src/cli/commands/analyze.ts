import { claimsOf, type DossierDecisions, detectOptionsOf } from "../../dossier/dossier.ts"
import type { Claim } from "../../schema/claim.ts"
import { isIsnadError } from "../../schema/errors.ts"
import { pushAll } from "../../util/push-all.ts"
import { type ArticleFlags, checkFlags } from "../article-flags.ts"
import { type FormatFlags, formatOf } from "../desk/output-format.ts"
import { printDetection } from "../print-detection.ts"
import { readClaimsOf } from "../read-claims-of.ts"
import { extended } from "../read-input.ts"
import { saveClaims } from "../save-claims.ts"
import { count, type Terminal } from "../terminal.ts"
import { WrongUsage } from "../wrong-usage.ts"
import { chosenKinds } from "./findings.ts"

/** What the command was told. */
export interface AnalyzeOptions extends FormatFlags, ArticleFlags {
  /** Echoes one by one, however many copies there are. */
  readonly all: boolean
  /** Topics, positions and every finding with its reasons; otherwise one entry a happening. */
  readonly full: boolean
  readonly kinds: readonly string[]
  /** The file of a dossier that keeps the claims. */
  readonly save?: string
}

const nothing: DossierDecisions = { overrides: [], judgements: [], entities: [] }

/** Reads every article and detects across them; returns the exit code. */
export async function analyzeCommand(
  paths: readonly string[],
  { json, format: named, all, full, kinds: given, save, ...told }: AnalyzeOptions,
  terminal: Terminal,
): Promise<number> {
  const kinds = chosenKinds(given)
  const format = formatOf({ json, format: named })
  checkFlags(told)
  if (paths.length === 0)
    throw new WrongUsage(
      "name a folder of articles, or files: .txt, .md, .html, or .jsonl with an article a line",
    )
  const { claims: found, diagnostics } = await readClaimsOf(paths, terminal, { told })
  let claims: readonly Claim[] = found
  let decisions = nothing
  if (save !== undefined)
    try {
      const saved = await saveClaims(save, found)
      claims = claimsOf(saved.dossier)
      decisions = detectOptionsOf(saved.dossier)
      pushAll(
        diagnostics,
        saved.diagnostics.map((each) => ({ ...each, file: save })),
      )
      const passed = saved.retracted === 0 ? "" : `, ${saved.retracted} left out because they were retracted`
      terminal.complain(
        `${save}: ${count(saved.added, "claim")} added, ${saved.known} known before${passed}\n`,
      )
    } catch (error) {
      if (!isIsnadError(error)) throw error
      // the findings are shown all the same
      diagnostics.push({ rule: error.code, severity: "error", message: error.message })
    }
  const known = extended(decisions.entities, diagnostics)
  return printDetection(
    { ...decisions, claims, diagnostics, registry: known, undated: [] },
    { kinds, format, all, full: full || all },
    terminal,
  )
}
