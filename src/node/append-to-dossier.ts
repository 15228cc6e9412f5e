import { type Appended, append } from "../dossier/dossier.ts"
import type { LogEntry } from "../dossier/log-entry.ts"
import { isnadError } from "../schema/errors.ts"
import { fileError, unwritable } from "./file-error.ts"
import { type FileSystem, machineFileSystem } from "./file-system.ts"
import { whileLocked } from "./lock-file.ts"
import { type DossierFile, type ReadOptions, readDossierFile } from "./read-dossier.ts"
import { fileMeant, inBatches, usualWait, type WriteOptions } from "./write-dossier.ts"

const calling = "appendToDossier()"

function* linesOfEntries(entries: readonly LogEntry[]): Generator<string> {
  for (const entry of entries) yield JSON.stringify(entry)
}

/** Puts a line that was cut short aside, into `FILE.torn`, before it is cut off. */
async function setAside(path: string, { end, torn }: DossierFile, fileSystem: FileSystem): Promise<void> {
  const bytes = Buffer.alloc(torn)
  const file = await fileSystem.open(path, "r")
  try {
    await file.read(bytes, 0, torn, end)
  } finally {
    await file.close()
  }
  const aside = await fileSystem.open(`${path}.torn`, "a")
  try {
    await aside.writeFile(bytes)
    await aside.writeFile("\n")
    await aside.sync()
  } finally {
    await aside.close()
  }
}

async function extend(
  path: string,
  found: DossierFile,
  entries: readonly LogEntry[],
  fileSystem: FileSystem,
): Promise<void> {
  if (found.torn > 0) await setAside(path, found, fileSystem)
  const file = await fileSystem.open(path, "r+")
  try {
    if (found.torn > 0) await file.truncate(found.end)
    let position = found.end
    try {
      const write = async (text: string) => {
        const bytes = Buffer.from(text)
        for (let written = 0; written < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position)
          written += bytesWritten
          position += bytesWritten
        }
      }
      if (!found.ended && found.torn === 0) await write("\n")
      for (const batch of inBatches(linesOfEntries(entries))) await write(batch)
      await file.sync()
    } catch (error) {
      // a full disk must not leave half an entry
      await file.truncate(found.end).catch(() => undefined)
      throw error
    }
  } finally {
    await file.close()
  }
}

/**
 * Appends entries to the file of a dossier, and returns the dossier with them and all remarks.
 *
 * Nothing that is in the file is written anew. A last line that a crash cut short is put aside into `FILE.torn` and
 * the file is mended first; a crash during this append costs at most its own entries. The file is locked meanwhile,
 * so that several programs may append to one.
 *
 * @param entries As `append` takes them.
 * @throws What `append` throws; `unreadable-file` where there is no dossier to append to; `newer-format`;
 * `unwritable-file`, after which the file is as it was; `locked-file`.
 * @example
 * ```ts
 * import { createDossier } from "isnad"
 * import { appendToDossier, writeDossier } from "isnad/node"
 * await writeDossier("dossier.jsonl", createDossier({ id: "d" }))
 * const { dossier } = await appendToDossier("dossier.jsonl", [
 *   {
 *     op: "override",
 *     override: { kind: "same-agent", between: ["sana", "syrian-news"], by: "ed", at: "2024-07-23T10:00:00Z", why: "one desk" },
 *     recorded: "2024-07-23T10:00:00Z",
 *   },
 * ])
 * dossier.log.length // → 1
 * ```
 */
export async function appendToDossier(
  path: string,
  entries: readonly LogEntry[],
  options: ReadOptions & WriteOptions = {},
): Promise<Appended> {
  const { fileSystem = machineFileSystem, wait = usualWait } = options
  const target = await fileMeant(path, fileSystem).catch((error: unknown) => {
    throw unwritable(calling, path, error)
  })
  const work = async (): Promise<Appended> => {
    const found = await readDossierFile(target, options)
    const { dossier: before } = found
    const remarks = found.diagnostics.map((remark) => ({ ...remark, file: path }))
    if (before === undefined || !found.isDossier) throw noDossier(path, found)
    const { dossier, diagnostics } = append(before, entries, options)
    const added = dossier.log.slice(before.log.length)
    if (added.length > 0)
      try {
        await extend(target, found, added, fileSystem)
      } catch (error) {
        throw unwritable(calling, path, error)
      }
    return { dossier, diagnostics: [...remarks, ...diagnostics] }
  }
  return whileLocked(calling, target, work, { fileSystem, wait })
}

function noDossier(path: string, { diagnostics }: DossierFile) {
  const found = diagnostics.find(({ rule }) => rule === "newer-format")
  if (found !== undefined) return isnadError("newer-format", `${calling}: ${path}: ${found.message}`)
  const why = diagnostics.find(({ rule }) => rule === "unreadable-file" || rule === "missing-header")
  const reason = `${why?.message ?? "it holds no dossier"}; make one with writeDossier(path, createDossier({ id }))`
  return fileError("unreadable-file", calling, path, reason)
}
