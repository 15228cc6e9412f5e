import { stat } from "node:fs/promises"
import { basename, extname } from "node:path"
import { claimContent } from "../claims/claim-content.ts"
import { append, claimsOf, createDossier, type Dossier } from "../dossier/dossier.ts"
import type { LogEntry } from "../dossier/log-entry.ts"
import { appendToDossier } from "../node/append-to-dossier.ts"
import { systemCode } from "../node/file-system.ts"
import { readDossier } from "../node/read-dossier.ts"
import { writeDossier } from "../node/write-dossier.ts"
import type { Claim } from "../schema/claim.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { count } from "./terminal.ts"

/** What became of the claims. */
export interface Saved {
  readonly dossier: Dossier
  readonly added: number
  /** Claims that were there already. */
  readonly known: number
  /** Claims that somebody has retracted: they are not put in again. */
  readonly retracted: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether there is a file; one that cannot be looked at is taken to be there, so that reading it tells why. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    return systemCode(error) !== "ENOENT"
  }
}

const by = "isnad analyze"

/** Entries by which a dossier comes to hold a claim, with the gloss that an editor may have given it. */
function entriesFor(given: Claim, held: Claim | undefined, recorded: string): readonly LogEntry[] {
  const claim = held?.gloss === undefined ? given : { ...given, gloss: held.gloss }
  const add: LogEntry = { op: "add", claim, recorded, by }
  if (held === undefined || claimContent(held) === claimContent(claim)) return [add]
  const why = "the article was read anew, and what is known of it or the wording around the claim has changed"
  return [{ op: "retract", claim: claim.id, why, recorded, by }, add]
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
    message: `this reading of the article ${article} did not find ${count(number, "claim")} that the dossier holds of it; they were kept: retract what does not hold`,
  }))
}

/** What is usual when an article is read again. */
const usual: ReadonlySet<string> = new Set(["repeated-claim", "claim-renewed"])

/**
 * Puts claims into the dossier of a file, which is made where there is none; returns the dossier as it then is.
 *
 * What is there stays, with its glosses and with all judgements and overrides. A claim that somebody retracted is not
 * put in again.
 *
 * @throws What `writeDossier` and `appendToDossier` throw.
 */
export async function saveClaims(path: string, claims: readonly Claim[]): Promise<Saved> {
  const recorded = new Date().toISOString()
  if (!(await exists(path))) {
    const id = basename(path, extname(path)).replaceAll(/\s+/gu, "-").slice(0, 200) || "dossier"
    const entries = claims.flatMap((claim) => entriesFor(claim, undefined, recorded))
    const { dossier } = append(createDossier({ id }), entries)
    await writeDossier(path, dossier)
    return { dossier, added: claimsOf(dossier).length, known: 0, retracted: 0, diagnostics: [] }
  }
  const state = (await readDossier(path)).dossier?.state
  const kept = claims.filter(({ id }) => state?.retracted[id] === undefined)
  const entries = kept.flatMap((claim) => entriesFor(claim, state?.claims[claim.id], recorded))
  const { dossier, diagnostics } = await appendToDossier(path, entries)
  const known = kept.filter(({ id }) => state?.claims[id] !== undefined).length
  return {
    dossier,
    known,
    added: kept.length - known,
    retracted: claims.length - kept.length,
    diagnostics: [
      ...diagnostics.filter(({ rule }) => !usual.has(rule)),
      ...notFoundAgain(claims, Object.values(state?.claims ?? {})),
    ],
  }
}
