import { extname } from "node:path"
import { readJsonLine } from "../dossier/parse-dossier.ts"
import { type FileSystem, machineFileSystem } from "../node/file-system.ts"
import { readLines } from "../node/read-lines.ts"
import { isObject } from "../schema/require-that.ts"
import type { Terminal } from "./terminal.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** What files were named, by a look at them. */
export interface LookedAt {
  readonly paths: readonly string[]
  readonly areArticles: boolean
  /** The one dossier that was named. */
  readonly dossier?: string
}

/** What a file holds, by its ending or its first line. */
async function holds(path: string, fileSystem: FileSystem): Promise<"articles" | "claims" | "dossier"> {
  try {
    if (
      (await fileSystem.stat(path)).isDirectory() ||
      !["", ".jsonl", ".ndjson"].includes(extname(path).toLowerCase())
    )
      return "articles"
    for await (const lines of readLines(path, fileSystem))
      for (const { text, problem } of lines) {
        if (problem === undefined && text.trim() === "") continue
        const read = problem === undefined ? readJsonLine(text.replace(/^\uFEFF/u, "")) : { problem }
        if ("problem" in read || !isObject(read.json)) return "articles"
        if ("op" in read.json || read.json["holds"] === "dossier") return "dossier"
        return "says" in read.json || "isnad" in read.json ? "claims" : "articles"
      }
    return "articles"
  } catch {
    // whoever reads it tells why it cannot be read
    return "articles"
  }
}

/**
 * Looks at the files that a command was given, without reading them.
 *
 * @throws {WrongUsage} There are none, or articles and claims at once.
 */
export async function lookAt(
  command: string,
  paths: readonly string[],
  { fileSystem = machineFileSystem }: Terminal,
): Promise<LookedAt> {
  if (paths.length === 0) throw new WrongUsage("name a folder of articles, files of articles, or a dossier")
  const kinds = await Promise.all(paths.map((path) => holds(path, fileSystem)))
  const areArticles = kinds.every((kind) => kind === "articles")
  if (!areArticles && kinds.includes("articles"))
    throw new WrongUsage(
      `${command} takes articles or files of claims, not both at once; give it one after the other`,
    )
  const [first] = paths
  const isDossier = paths.length === 1 && kinds[0] === "dossier"
  return { paths, areArticles, ...(isDossier && first !== undefined ? { dossier: first } : {}) }
}
