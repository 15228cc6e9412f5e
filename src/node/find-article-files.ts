import { basename, dirname, extname, join, relative, sep } from "node:path"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { byCodeUnit } from "../util/order.ts"
import { pushAll } from "../util/push-all.ts"
import type { FileSystem } from "./file-system.ts"
import { unreadable } from "./read-dossier.ts"

/** A file to read, and the id of its article where it gives none. */
export interface ArticleSource {
  readonly file: string
  readonly id: string
}

/** Whether a file holds an article a line. */
export function holdsLines(file: string): boolean {
  return [".jsonl", ".ndjson"].includes(extname(file).toLowerCase())
}

/** A file's name without its ending; within a folder the folders' names stand before it. */
function idOf(name: string): string {
  const folders = dirname(name)
  const own = basename(name, extname(name))
  return (
    (folders === "." ? own : `${folders.replaceAll(sep, "/")}/${own}`)
      .trim()
      .replaceAll(/\s+/gu, "-")
      .slice(0, 200) || "article"
  )
}

const textEndings: ReadonlySet<string> = new Set([".txt", ".md", ".markdown", ".html", ".htm"])

/** Whether a file is read where it stands in a folder; one that is named itself is read whatever its ending. */
export function holdsArticles(file: string): boolean {
  return textEndings.has(extname(file).toLowerCase()) || holdsLines(file)
}

/** Whether a path within a folder is hidden, of installed packages or a README: nobody keeps articles there. */
export function isPassedOver(path: string): boolean {
  const names = path.split(sep)
  return names.some(
    (name) => name.startsWith(".") || name === "node_modules" || name.toLowerCase() === "readme.md",
  )
}

/** A folder deeper than this is no archive: the names of its files would be too long for most systems. */
const deepest = 64

/** The articles' files of a folder and of the folders in it, in order of their names; no link to a folder is followed. */
async function inFolder(folder: string, fileSystem: FileSystem, depth = 0): Promise<readonly string[]> {
  const found: string[] = []
  const entries = await fileSystem.readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const file = join(folder, entry.name)
    if (isPassedOver(entry.name)) continue
    if (!entry.isDirectory()) {
      if (holdsArticles(entry.name)) found.push(file)
    } else if (depth < deepest) pushAll(found, await inFolder(file, fileSystem, depth + 1))
  }
  return found
}

/** Finds the files that paths mean: of a folder its texts and lists of articles, in order of their names. */
export async function findArticleFiles(paths: readonly string[], fileSystem: FileSystem) {
  const sources: ArticleSource[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths)
    try {
      if (!(await fileSystem.stat(path)).isDirectory()) {
        sources.push({ file: path, id: idOf(basename(path)) })
        continue
      }
      const found = await inFolder(path, fileSystem)
      for (const file of found) sources.push({ file, id: idOf(relative(path, file)) })
      if (found.length > 0) continue
      const message =
        "the folder holds no articles; they are .txt, .md and .html files, or .jsonl files with an article a line"
      diagnostics.push({ rule: "no-articles", severity: "error", message, file: path })
    } catch (error) {
      diagnostics.push(unreadable(path, error))
    }
  return { sources, diagnostics }
}
