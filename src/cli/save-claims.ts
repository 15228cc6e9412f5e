import { basename, extname } from "node:path"
import { claimContent } from "../claims/claim-content.ts"
import { append, claimsOf, createDossier, type Dossier } from "../dossier/dossier.ts"
import type { LogEntry } from "../dossier/log-entry.ts"
import { appendToDossier } from "../node/append-to-dossier.ts"
import { systemCode } from "../node/file-system.ts"
import { writeDossier } from "../node/write-dossier.ts"
import { readDossier } from "../node/read-dossier.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { stat } from "node:fs/promises"

/** What became of the claims. */
export interface Saved {
  readonly dossier: Dossier
  readonly added: number
  /** Claims that were there already. */
  readonly known: number
  readonly diagnostics: readonly Diagnostic[]
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false
    throw error
  }
}

/** Entries by which a dossier comes to hold claims: what it holds with another content under the same id is replaced. */
function entriesFor(
  claims: readonly Claim[],
  held: ReadonlyMap<string, Claim>,
  recorded: string,
): LogEntry[] {
  const by = "isnad analyze"
  return claims.flatMap((claim): LogEntry[] => {
    const before = held.get(claim.id)
    const add: LogEntry = { op: "add", claim, recorded, by }
    if (before === undefined || claimContent(before) === claimContent(claim)) return [add]
    const why = "the article was read anew, and it or the wording of the claim is told otherwise"
    return [{ op: "retract", claim: claim.id, why, recorded, by }, add]
  })
}

/** Remarks on claims of articles that were read again and in which they were not found any more: they are kept. */
function notFoundAgain(claims: readonly Claim[], held: Iterable<Claim>): Diagnostic[] {
  const articles = new Set(claims.map(({ article }) => article.id))
  const ids = new Set(claims.map(({ id }) => id))
  const missing = new Map<string, number>()
  for (const { id, article } of held)
    if (articles.has(article.id) && !ids.has(id)) missing.set(article.id, (missing.get(article.id) ?? 0) + 1)
  return [...missing].map(([article, number]) => ({
    rule: "not-found-again",
    severity: "warning",
    subject: article,
    message: `the dossier holds ${number} claims of the article ${article} that this reading did not find; they were kept: retract those that do not hold`,
  }))
}

/**
 * Puts claims into the dossier of a file, which is made where there is none; returns the dossier as it then is.
 *
 * What is there stays, with all judgements and overrides.
 */
export async function saveClaims(path: string, claims: readonly Claim[]): Promise<Saved> {
  const recorded = new Date().toISOString()
  if (!(await exists(path))) {
    const id = basename(path, extname(path)).replaceAll(/\s+/gu, "-").slice(0, 200) || "dossier"
    const { dossier } = append(createDossier({ id }), entriesFor(claims, new Map(), recorded))
    await writeDossier(path, dossier)
    return { dossier, added: claimsOf(dossier).length, known: 0, diagnostics: [] }
  }
  const before = await readDossier(path)
  const held = new Map(
    before.dossier === undefined ? [] : claimsOf(before.dossier).map((claim) => [claim.id, claim]),
  )
  const { dossier, diagnostics } = await appendToDossier(path, entriesFor(claims, held, recorded))
  const usual = new Set(["repeated-claim", "claim-renewed"])
  const known = claims.filter(({ id }) => held.has(id)).length
  return {
    dossier,
    known,
    added: claims.length - known,
    diagnostics: [
      ...diagnostics.filter(({ rule }) => !usual.has(rule)),
      ...notFoundAgain(claims, held.values()),
    ],
  }
}
