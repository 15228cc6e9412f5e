import { randomUUID } from "node:crypto"
import { basename, dirname, join, resolve } from "node:path"
import type { Dossier } from "../dossier/dossier.ts"
import { dossierLines } from "../dossier/serialize-dossier.ts"
import { fileError, unwritable } from "./file-error.ts"
import { type FileSystem, machineFileSystem, systemCode } from "./file-system.ts"
import { whileLocked } from "./lock-file.ts"

/** What writing may be told. */
export interface WriteOptions {
  /** Left out: the machine's. */
  readonly fileSystem?: FileSystem
  /** How many milliseconds to wait for another writer of the file; 2000 where left out. */
  readonly wait?: number
}

/** How long to wait for another writer where nothing is said. */
export const usualWait = 2000

const batchLength = 1 << 20

/** Returns lines joined to texts of about a megabyte, each line ended. */
export function* inBatches(lines: Iterable<string>): Generator<string> {
  let batch = ""
  for (const line of lines) {
    batch += `${line}\n`
    if (batch.length < batchLength) continue
    yield batch
    batch = ""
  }
  if (batch !== "") yield batch
}

/** So many links are followed to a file that does not exist yet: more are a circle. */
const mostLinks = 40

/** Returns the file that a path means, through symbolic links, whether or not it exists yet. */
export async function fileMeant(path: string, fileSystem: FileSystem): Promise<string> {
  let meant = path
  for (let links = 0; links < mostLinks; links++) {
    try {
      return await fileSystem.realpath(meant)
    } catch (error) {
      if (systemCode(error) !== "ENOENT") throw error
    }
    try {
      meant = resolve(dirname(meant), await fileSystem.readlink(meant))
    } catch {
      return meant
    }
  }
  return meant
}

async function modeOf(path: string, fileSystem: FileSystem): Promise<number | undefined> {
  try {
    return (await fileSystem.stat(path)).mode & 0o777
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined
    throw error
  }
}

const unsupported: ReadonlySet<string | undefined> = new Set([
  "EISDIR",
  "EPERM",
  "EACCES",
  "EINVAL",
  "ENOTSUP",
])

/** Makes a renaming last through a loss of power, where the system can. */
async function syncDirectory(path: string, fileSystem: FileSystem): Promise<void> {
  try {
    const directory = await fileSystem.open(path, "r")
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  } catch (error) {
    if (!unsupported.has(systemCode(error))) throw error
  }
}

/** Removes what writers left that ended before they were done; the lock is held, so that none is at work. */
async function removeLeftovers(directory: string, prefix: string, fileSystem: FileSystem): Promise<void> {
  for (const name of await fileSystem.readdir(directory))
    if (name.startsWith(prefix) && name.endsWith(".tmp"))
      await fileSystem.unlink(join(directory, name)).catch(() => undefined)
}

async function replace(path: string, dossier: Dossier, fileSystem: FileSystem): Promise<void> {
  const directory = dirname(path)
  const prefix = `.${basename(path)}.`
  await removeLeftovers(directory, prefix, fileSystem)
  const mode = await modeOf(path, fileSystem)
  const temporary = join(directory, `${prefix}${randomUUID()}.tmp`)
  try {
    const file = await fileSystem.open(temporary, "wx", mode)
    try {
      if (mode !== undefined) await file.chmod(mode)
      for (const batch of inBatches(dossierLines(dossier))) await file.writeFile(batch)
      await file.sync()
    } finally {
      await file.close()
    }
    await fileSystem.rename(temporary, path)
  } catch (error) {
    await fileSystem.unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncDirectory(directory, fileSystem)
}

/**
 * Writes a dossier to a file, in place of what was there, so that a crash at any moment leaves the old file whole.
 *
 * A new file is written beside the old one, brought to the disk, and renamed. What another program has appended
 * since the dossier was read is replaced with the rest: where several write, use `appendToDossier`.
 *
 * @throws `unwritable-file` with the system's reason; `locked-file` where another program is writing it. The old
 * file is as it was.
 * @example
 * ```ts
 * import { createDossier } from "isnad"
 * import { readDossier, writeDossier } from "isnad/node"
 * await writeDossier("dossier.jsonl", createDossier({ id: "d" }))
 * const { dossier } = await readDossier("dossier.jsonl")
 * dossier?.id // → "d"
 * ```
 */
export async function writeDossier(
  path: string,
  dossier: Dossier,
  options: WriteOptions = {},
): Promise<void> {
  const calling = "writeDossier()"
  const { fileSystem = machineFileSystem, wait = usualWait } = options
  if (dossier.unread.some((line) => line.partial === true))
    throw fileError(
      "unwritable-file",
      calling,
      path,
      "not written: the dossier was read from a file with lines that are not UTF-8 or too long, and they would be lost; mend that file first, or use appendToDossier()",
    )
  const target = await fileMeant(path, fileSystem).catch((error: unknown) => {
    throw unwritable(calling, path, error)
  })
  const write = async () => {
    try {
      await replace(target, dossier, fileSystem)
    } catch (error) {
      throw unwritable(calling, path, error)
    }
  }
  await whileLocked(calling, target, write, { fileSystem, wait })
}
