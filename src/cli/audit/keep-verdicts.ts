import { readFile } from "node:fs/promises"
import { type ReadAudits, readAudits } from "../../audit/read-audits.ts"
import { appendLines } from "../../node/append-lines.ts"
import { appendToDossier } from "../../node/append-to-dossier.ts"
import { systemCode } from "../../node/file-system.ts"
import { unreadable } from "../../node/read-dossier.ts"
import { type Audit, auditKey } from "../../schema/audit.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** Where verdicts are kept, and how. */
export interface Keeper {
  readonly file: string
  /** Returns when they are on the disk. */
  readonly keep: (audits: readonly Audit[]) => Promise<void>
}

/** Returns what keeps verdicts: the file that was named for them, else the dossier; undefined where there is neither. */
export function keeperOf(save: string | undefined, dossier: string | undefined): Keeper | undefined {
  if (save !== undefined)
    return {
      file: save,
      keep: (audits) =>
        appendLines(
          save,
          audits.map((audit) => JSON.stringify(audit)),
        ),
    }
  if (dossier === undefined) return undefined
  return {
    file: dossier,
    async keep(audits) {
      const recorded = new Date().toISOString()
      await appendToDossier(
        dossier,
        audits.map((audit) => ({ op: "audit" as const, audit, recorded, by: "isnad audit" })),
      )
    },
  }
}

/** Reads a file of verdicts; one that is not there yet holds none, where that is allowed. */
export async function readVerdicts(
  file: string,
  unsaid: { readonly by: string; readonly at: string },
  mayBeAbsent: boolean,
): Promise<ReadAudits> {
  let text: string
  try {
    text = await readFile(file, "utf8")
  } catch (error) {
    const absent = mayBeAbsent && systemCode(error) === "ENOENT"
    return { audits: [], open: 0, diagnostics: absent ? [] : [unreadable(file, error)] }
  }
  const read = readAudits(text, unsaid)
  return { ...read, diagnostics: read.diagnostics.map((each) => ({ ...each, file })) }
}

/** Reads the file that keeps verdicts, and refuses one that holds something else. */
export async function readKept(
  file: string,
  unsaid: { readonly by: string; readonly at: string },
): Promise<ReadAudits> {
  const read = await readVerdicts(file, unsaid, true)
  const faults = read.diagnostics.filter(({ rule }) => rule === "invalid-audit" || rule === "invalid-json")
  if (read.audits.length === 0 && faults.length > 0)
    throw new WrongUsage(
      `--save ${file}: the file holds no verdicts; name another, which is made where it is not there`,
    )
  return read
}

/** Returns the verdicts that say something new: a sample may be read in more than once. */
export function newOnes(given: readonly Audit[], known: readonly Audit[]): readonly Audit[] {
  const said = ({ verdict, why }: Audit) => JSON.stringify([verdict, why])
  const latest = new Map(known.map((audit) => [auditKey(audit), said(audit)]))
  return given.filter((audit) => {
    const key = auditKey(audit)
    if (latest.get(key) === said(audit)) return false
    latest.set(key, said(audit))
    return true
  })
}
