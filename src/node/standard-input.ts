import { Buffer } from "node:buffer"
import type { FileSystem } from "./file-system.ts"

/** Returns a name for what came over standard input, whose ending says what it is. */
export function inputName(bytes: Uint8Array): string {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 1000))
    .replace(/^\uFEFF/u, "")
    .trimStart()
  if (start.startsWith("{")) return "standard-input.jsonl"
  return /^<(?:!doctype|html|head|body|article)/u.test(start.toLowerCase())
    ? "standard-input.html"
    : "standard-input.txt"
}

/** Returns a file system in which one more file stands: what came over standard input. */
export function withInput(fileSystem: FileSystem, name: string, bytes: Uint8Array): FileSystem {
  const content = Buffer.from(bytes)
  const open = async () => {
    let done = 0
    return {
      read: async (buffer: Uint8Array, offset: number, length: number) => {
        const part = content.subarray(done, done + length)
        buffer.set(part, offset)
        done += part.length
        return { bytesRead: part.length, buffer }
      },
      close: async () => undefined,
    }
  }
  const given = {
    open,
    stat: async () => ({ size: content.length, isDirectory: () => false, isFile: () => true }),
    readFile: async (_: string, encoding?: BufferEncoding) =>
      encoding === undefined ? content : content.toString(encoding),
  }
  // what is asked of the file is no more than what stands above
  const one = (key: keyof typeof given) =>
    ((path: string, ...rest: readonly never[]) =>
      path === name
        ? (given[key] as (...args: unknown[]) => unknown)(path, ...rest)
        : (fileSystem[key] as (...args: unknown[]) => unknown)(path, ...rest)) as never
  return { ...fileSystem, open: one("open"), stat: one("stat"), readFile: one("readFile") }
}
