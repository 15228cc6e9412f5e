import { type FileSystem, machineFileSystem } from "../../src/node/file-system.ts"

/** A fault as the system reports it. */
export function fault(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code })
}

type Handle = Awaited<ReturnType<FileSystem["open"]>>

/**
 * Returns the machine's file system, failing in the nth operation that changes something: opening for writing,
 * writing, truncating, syncing, renaming. Writes that fail leave a half of what they were given.
 */
export function failingAt(nth: number, code: string, touches: (path: string) => boolean) {
  let count = 0
  const due = () => ++count === nth
  const writing = (handle: Handle): Handle =>
    new Proxy(handle, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== "function") return value
        return async (...given: unknown[]) => {
          const changes = ["write", "writeFile", "sync", "truncate", "chmod"].includes(String(name))
          if (changes && due()) {
            if (name === "writeFile")
              await target.writeFile(String(given[0]).slice(0, String(given[0]).length / 2))
            if (name === "write") {
              const [bytes, from, length, position] = given as [Buffer, number, number, number]
              await target.write(bytes, from, Math.floor(length / 2), position)
            }
            throw fault(code)
          }
          return Reflect.apply(value, target, given) as unknown
        }
      },
    })
  const fileSystem: FileSystem = {
    ...machineFileSystem,
    open: async (path, flags, mode) => {
      const reads = flags === "r" || !touches(String(path))
      if (!reads && due()) throw fault(code)
      const handle = await machineFileSystem.open(path, flags, mode)
      return reads ? handle : writing(handle)
    },
    rename: async (from, to) => {
      if (due()) throw fault(code)
      await machineFileSystem.rename(from, to)
    },
  }
  return { fileSystem, operations: () => count }
}
