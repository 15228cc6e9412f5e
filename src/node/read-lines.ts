import type { SourceLine } from "../dossier/parse-dossier.ts"
import type { FileSystem } from "./file-system.ts"

/** A line of a file with its bytes. */
export interface FileLine extends SourceLine {
  /** Where its first byte stands. */
  readonly offset: number
  /** How many bytes it has, its line end not counted. */
  readonly bytes: number
  /** False for a last line that no line end follows. */
  readonly ended: boolean
}

const chunkSize = 1 << 20
/** A line longer than this is passed over: no claim is, and no string could hold some that are. */
const longestLine = 1 << 28
const newline = 0x0a

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

type Decoded = Pick<SourceLine, "text" | "problem" | "partial">

function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    const message = "the line is not UTF-8, and was not used; save the file as UTF-8"
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    return { text, partial: true, problem: { rule: "invalid-encoding", severity: "error", message } }
  }
}

/**
 * Reads the lines of a file in batches, holding no more of it than a chunk and a line. Lines end with LF or CR LF;
 * a byte-order mark is left to whoever reads the first line.
 *
 * @param longest The most bytes of a line; a longer one comes empty, with a diagnostic.
 * @throws What the file system throws.
 */
export async function* readLines(
  path: string,
  fileSystem: FileSystem,
  longest: number = longestLine,
): AsyncGenerator<readonly FileLine[]> {
  const file = await fileSystem.open(path, "r")
  try {
    let held: Uint8Array[] = []
    let heldBytes = 0
    let tooLong = false
    let line = 0
    let offset = 0
    const take = (last: Uint8Array, ended: boolean): FileLine => {
      const length = heldBytes + last.length
      let bytes = held.length === 0 ? last : Buffer.concat([...held, last])
      if (ended && bytes.at(-1) === 0x0d) bytes = bytes.subarray(0, -1)
      const start = offset
      const long = tooLong || length > longest
      offset += length + 1
      held = []
      heldBytes = 0
      tooLong = false
      line++
      const decoded = long ? overlong(length, longest) : decode(bytes)
      return { ...decoded, line, offset: start, bytes: length, ended }
    }
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize)
      const { bytesRead } = await file.read(chunk, 0, chunkSize, null)
      if (bytesRead === 0) break
      const lines: FileLine[] = []
      let start = 0
      for (;;) {
        const end = chunk.subarray(0, bytesRead).indexOf(newline, start)
        if (end === -1) break
        lines.push(take(chunk.subarray(start, end), true))
        start = end + 1
      }
      const rest = chunk.subarray(start, bytesRead)
      heldBytes += rest.length
      if (heldBytes > longest) {
        tooLong = true
        held = []
      } else if (rest.length > 0) held.push(rest)
      if (lines.length > 0) yield lines
    }
    if (heldBytes > 0) yield [take(new Uint8Array(), false)]
  } finally {
    await file.close()
  }
}

function overlong(length: number, longest: number): Decoded {
  const message = `the line is ${length} bytes long and was passed over; the longest that is read is ${longest}`
  return { text: "", partial: true, problem: { rule: "line-too-long", severity: "error", message } }
}
