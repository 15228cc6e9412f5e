import { createClaimReader, newerFormat } from "../claims/parse-claim.ts"
import { headerVersion, type ReadClaims, repeated } from "../claims/read-claims.ts"
import { auditsOf } from "../dossier/audits-of.ts"
import { claimsOf, type DossierDecisions, detectOptionsOf } from "../dossier/dossier.ts"
import { createDossierReader, type DossierReader, readJsonLine } from "../dossier/parse-dossier.ts"
import type { Audit } from "../schema/audit.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { formatVersion } from "../schema/format.ts"
import { pushAll } from "../util/push-all.ts"
import { machineFileSystem } from "./file-system.ts"
import { type ReadOptions, unreadable } from "./read-dossier.ts"
import { readLines } from "./read-lines.ts"

/** The claims of some files, the decisions of the dossiers among them, and what is to be remarked. */
export interface ReadClaimFiles extends ReadClaims, DossierDecisions {
  /** What was found when the dossiers' findings were audited. */
  readonly audits: readonly Audit[]
}

/**
 * Returns the claims of files, whether these hold claims in JSON Lines or are dossiers, and the dossiers' decisions.
 *
 * What a file is shows in its lines. Of a dossier the claims count that it holds at its end, retracted ones not. A
 * claim that stands in two files is kept once; one id with two contents is an error, and the first is kept. It never
 * rejects for a file: every diagnostic names file and line. Files may be of any size: they are read in pieces.
 *
 * @param paths Files in UTF-8, one JSON object a line.
 * @param options A vocabulary where claims use predicates of your own.
 * @example
 * ```ts
 * import { readClaimFiles } from "isnad/node"
 * const { claims, diagnostics } = await readClaimFiles(["no-such-file.jsonl"])
 * claims.length // → 0
 * diagnostics[0]?.file // → "no-such-file.jsonl"
 * ```
 */
export async function readClaimFiles(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<ReadClaimFiles> {
  const reader = createClaimReader(options)
  const byId = new Map<string, Claim>()
  const diagnostics: Diagnostic[] = []
  const decisions: DossierDecisions[] = []
  const audits: Audit[] = []

  const take = (claim: Claim, place: { readonly file: string; readonly line?: number }): void => {
    const earlier = byId.get(claim.id)
    if (earlier === undefined) byId.set(claim.id, claim)
    else diagnostics.push({ ...repeated(earlier, claim), ...place })
  }

  async function readFile(file: string): Promise<void> {
    let log: DossierReader | undefined
    const dossier = () => {
      log ??= createDossierReader(options)
      return log
    }
    reading: for await (const lines of readLines(file, options.fileSystem ?? machineFileSystem))
      for (const { text: given, line, problem } of lines) {
        const text = line === 1 && given.startsWith("\uFEFF") ? given.slice(1) : given
        if (problem === undefined && text.trim() === "") continue
        const read = problem === undefined ? readJsonLine(text) : { problem }
        if ("problem" in read) {
          diagnostics.push({ ...read.problem, file, line })
          continue
        }
        const { json } = read
        const version = headerVersion(json)
        if ((version ?? 0) > formatVersion) {
          diagnostics.push({ ...newerFormat(version ?? 0), file, line })
          break reading
        }
        if (isOfLog(json)) dossier().read({ text, line, json })
        else if (version === undefined) {
          const { claim, diagnostics: problems } = reader.read(json)
          for (const each of problems) diagnostics.push({ ...each, file, line })
          if (claim !== undefined) take(claim, { file, line })
        }
      }
    if (log === undefined) return
    const parsed = log.finish()
    for (const each of parsed.diagnostics) diagnostics.push({ ...each, file })
    if (parsed.dossier === undefined) return
    for (const claim of claimsOf(parsed.dossier)) take(claim, { file })
    decisions.push(detectOptionsOf(parsed.dossier))
    pushAll(audits, auditsOf(parsed.dossier))
  }

  for (const path of paths)
    try {
      await readFile(path)
    } catch (error) {
      diagnostics.push(unreadable(path, error))
    }
  return {
    claims: [...byId.values()],
    diagnostics,
    audits,
    overrides: decisions.flatMap((each) => each.overrides),
    judgements: decisions.flatMap((each) => each.judgements),
    entities: decisions.flatMap((each) => each.entities),
  }
}

/** Whether a line belongs to a dossier: an entry, or its header. */
function isOfLog(json: unknown): boolean {
  return (
    typeof json === "object" &&
    json !== null &&
    ("op" in json || ("holds" in json && json.holds === "dossier"))
  )
}
