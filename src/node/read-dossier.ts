import type { ParseOptions } from "../claims/parse-claim.ts"
import { createDossierReader, type ParsedDossier, readJsonLine } from "../dossier/parse-dossier.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { describeSystemError, type FileSystem, machineFileSystem } from "./file-system.ts"
import { type FileLine, readLines } from "./read-lines.ts"

/** What reading may be told. */
export interface ReadOptions extends ParseOptions {
  /** Left out: the machine's. */
  readonly fileSystem?: FileSystem
}

/** A dossier's file as it was read, with what an append must know of its end. */
export interface DossierFile extends ParsedDossier {
  /** Whether the file could be read and begins with a dossier's header. */
  readonly isDossier: boolean
  /** Where the last whole line ends. */
  readonly end: number
  /** How many bytes of a line that was cut short follow it. */
  readonly torn: number
  /** Whether the last whole line has its line end. */
  readonly ended: boolean
}

/** Reads the file of a dossier, and finds out how it ends. */
export async function readDossierFile(path: string, options: ReadOptions): Promise<DossierFile> {
  const reader = createDossierReader(options)
  let last: FileLine | undefined
  let [end, torn] = [0, 0]
  try {
    for await (const lines of readLines(path, options.fileSystem ?? machineFileSystem))
      for (const line of lines) {
        last = line
        if (!line.ended && isTorn(line)) {
          torn = line.bytes
          reader.read({ text: line.text, line: line.line, problem: tornLine(line) })
          continue
        }
        end = line.offset + line.bytes + (line.ended ? 1 : 0)
        reader.read(line)
      }
  } catch (error) {
    return {
      dossier: undefined,
      diagnostics: [unreadable(path, error)],
      isDossier: false,
      end: 0,
      torn: 0,
      ended: true,
    }
  }
  const { dossier, diagnostics } = reader.finish()
  const isDossier = dossier !== undefined && !diagnostics.some(({ rule }) => rule === "missing-header")
  const located = diagnostics.map((diagnostic) => ({ ...diagnostic, file: path }))
  return { dossier, diagnostics: located, isDossier, end, torn, ended: last?.ended ?? true }
}

/** Whether a line without its end was cut short: what is whole JSON only lacks its line end. */
function isTorn({ text, problem }: FileLine): boolean {
  return text.trim() !== "" && (problem !== undefined || "problem" in readJsonLine(text))
}

function tornLine({ text, bytes }: FileLine): Diagnostic {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const message = `the last line breaks off after ${bytes} bytes (${shown}): it was being written when its writer ended, or still is; everything before it was read, and the next append mends the file`
  return { rule: "torn-line", severity: "error", message }
}

/** Returns the remark that a file could not be read. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const message = `${path} could not be read: ${describeSystemError(error)}`
  return { rule: "unreadable-file", severity: "error", message, file: path }
}

/**
 * Returns the dossier that a file holds, and what is to be remarked on it; the file may be of any size.
 *
 * It never rejects for what is in the file or for a file that cannot be read: each diagnostic names file and line. A
 * last line that a crash cut short is reported, and everything before it is there.
 *
 * @param path Of the dossier's file, in JSON Lines and UTF-8.
 * @param options A vocabulary where claims use predicates of your own.
 * @example
 * ```ts
 * import { readDossier } from "isnad/node"
 * const { dossier, diagnostics } = await readDossier("no-such-file.jsonl")
 * dossier // → undefined
 * diagnostics[0]?.rule // → "unreadable-file"
 * ```
 */
export async function readDossier(path: string, options: ReadOptions = {}): Promise<ParsedDossier> {
  const { dossier, diagnostics } = await readDossierFile(path, options)
  return { dossier, diagnostics }
}
