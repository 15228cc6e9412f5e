import { hostname } from "node:os"
import { fileError, unwritable } from "./file-error.ts"
import { type FileSystem, systemCode } from "./file-system.ts"

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  readonly since: string
}

const pause = 25
/** A lock file that names nobody was left by a crash between its making and its writing, once it is this old. */
const unnamedFor = 10_000

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    Number.isSafeInteger(value.pid) &&
    "host" in value &&
    typeof value.host === "string" &&
    "since" in value &&
    typeof value.since === "string"
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) !== "ESRCH"
  }
}

/** Whether whoever made a lock is certainly gone. Of another machine that cannot be told. */
function isStale(text: string, modified: number): boolean {
  const holder = readHolder(text)
  if (holder === undefined) return Date.now() - modified > unnamedFor
  if (holder.host !== hostname()) return false
  // in a container each run may have the same number
  const started = Date.now() - process.uptime() * 1000
  if (holder.pid === process.pid) return Date.parse(holder.since) < started - 1000
  return !isAlive(holder.pid)
}

function readHolder(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text)
    return isHolder(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

async function create(path: string, fileSystem: FileSystem): Promise<boolean> {
  let file: Awaited<ReturnType<FileSystem["open"]>>
  try {
    file = await fileSystem.open(path, "wx")
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false
    throw error
  }
  try {
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
    await file.writeFile(`${JSON.stringify(holder)}\n`)
  } catch (error) {
    // on a full disk: a lock that names nobody would keep others out
    await fileSystem.unlink(path).catch(() => undefined)
    throw error
  } finally {
    await file.close()
  }
  return true
}

async function look(
  path: string,
  fileSystem: FileSystem,
): Promise<{ text: string; stale: boolean } | undefined> {
  try {
    const [text, { mtimeMs }] = [await fileSystem.readFile(path, "utf8"), await fileSystem.stat(path)]
    return { text, stale: isStale(text, mtimeMs) }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined
    throw error
  }
}

/** Removes a stale lock. Only one of several who find it stale may, else the second removes the first one's own. */
async function breakStale(path: string, fileSystem: FileSystem): Promise<void> {
  const guard = `${path}.break`
  if (!(await create(guard, fileSystem))) {
    // whoever was breaking it has ended as well
    if ((await look(guard, fileSystem))?.stale === true) await fileSystem.unlink(guard).catch(() => undefined)
    if (!(await create(guard, fileSystem))) return
  }
  try {
    if ((await look(path, fileSystem))?.stale === true) await fileSystem.unlink(path)
  } finally {
    await fileSystem.unlink(guard).catch(() => undefined)
  }
}

/**
 * Runs work while holding the lock of a file, `FILE.lock` beside it, so that two programs never write at once.
 *
 * A lock whose holder has ended is broken. It keeps out programs that take the lock, not an editor or `rm`.
 *
 * @param wait How many milliseconds to wait for another holder.
 * @throws `locked-file` with who holds it since when.
 */
export async function whileLocked<Result>(
  calling: string,
  path: string,
  work: () => Promise<Result>,
  { fileSystem, wait }: { readonly fileSystem: FileSystem; readonly wait: number },
): Promise<Result> {
  const lock = `${path}.lock`
  const deadline = Date.now() + wait
  try {
    while (!(await create(lock, fileSystem))) {
      const found = await look(lock, fileSystem)
      if (found === undefined) continue
      if (found.stale) {
        await breakStale(lock, fileSystem)
        if (await create(lock, fileSystem)) break
      }
      if (Date.now() >= deadline) throw locked(calling, path, lock, found.text)
      await new Promise((resume) => setTimeout(resume, pause))
    }
  } catch (error) {
    throw systemCode(error)?.startsWith("E") === true ? unwritable(calling, path, error) : error
  }
  try {
    return await work()
  } finally {
    await fileSystem.unlink(lock).catch(() => undefined)
  }
}

function locked(calling: string, path: string, lock: string, text: string) {
  const holder = readHolder(text)
  const who =
    holder === undefined ? "another program" : `process ${holder.pid} on ${holder.host} since ${holder.since}`
  const reason = `${who} is writing it; try again later, or remove ${lock} (and ${lock}.break, if it is there) once no program writes it`
  return fileError("locked-file", calling, path, reason)
}
