import { unwritable } from "./file-error.ts"
import { type FileSystem, machineFileSystem } from "./file-system.ts"

const newline = 0x0a

/**
 * Appends lines to a file, which is made where there is none, and returns once they are on the disk. A last line without
 * its end is closed first: it was being written when its writer ended.
 *
 * @throws `unwritable-file`
 */
export async function appendLines(
  path: string,
  lines: readonly string[],
  fileSystem: FileSystem = machineFileSystem,
): Promise<void> {
  try {
    const file = await fileSystem.open(path, "a+")
    try {
      const { size } = await file.stat()
      const last = Buffer.alloc(1)
      if (size > 0) await file.read(last, 0, 1, size - 1)
      const before = size > 0 && last[0] !== newline ? "\n" : ""
      await file.writeFile(`${before}${lines.map((line) => `${line}\n`).join("")}`)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw unwritable("appendLines()", path, error)
  }
}
