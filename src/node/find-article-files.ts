import { basename, extname, join } from "node:path"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { byCodeUnit } from "../util/order.ts"
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

function idOf(name: string): string {
  return basename(name, extname(name)).trim().replaceAll(/\s+/gu, "-").slice(0, 200) || "article"
}

/** Finds the files that paths mean: of a folder its texts and lists of articles, in order of their names. */
export async function findArticleFiles(paths: readonly string[], fileSystem: FileSystem) {
  const sources: ArticleSource[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths)
    try {
      if (!(await fileSystem.stat(path)).isDirectory()) {
        sources.push({ file: path, id: idOf(path) })
        continue
      }
      let found = 0
      const entries = await fileSystem.readdir(path, { withFileTypes: true })
      for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
        const file = join(path, entry.name)
        if (entry.isDirectory()) {
          const message = "a folder within a folder is passed over; name it to read it, too"
          diagnostics.push({ rule: "folder-in-folder", severity: "warning", message, file })
        } else if (extname(entry.name).toLowerCase() === ".txt" || holdsLines(entry.name)) {
          sources.push({ file, id: idOf(entry.name) })
          found++
        }
      }
      if (found > 0) continue
      const message =
        "the folder holds no articles; they are .txt files, or .jsonl files with an article a line"
      diagnostics.push({ rule: "no-articles", severity: "error", message, file: path })
    } catch (error) {
      diagnostics.push(unreadable(path, error))
    }
  return { sources, diagnostics }
}
