import { readdir, readFile } from "node:fs/promises"
import { join, relative } from "node:path"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { pushAll } from "../util/push-all.ts"
import { describeSystemError } from "./file-system.ts"
import { holdsArticles, isPassedOver } from "./find-article-files.ts"
import { readArticleFiles } from "./read-articles.ts"

/** A text with the file that it stands in. */
export interface TextFile {
  readonly file: string
  readonly text: string
}

/** What only says more of an article: its text is there all the same. */
const asides: ReadonlySet<string> = new Set([
  "no-metadata",
  "empty-article",
  "repeated-article",
  "duplicate-id",
])

/**
 * Returns the texts of a folder, in order of their files' names; what cannot be read gets a diagnostic.
 *
 * Of files that `readArticleFiles` reads (`.txt`, `.md`, `.html`, `.jsonl`) these are the articles' texts, without front
 * matter; of every other file it is the whole.
 *
 * @param folder A folder of files in UTF-8; the files of folders within it, too.
 * @example
 * ```ts
 * import { readTexts } from "isnad/node"
 * const { texts, diagnostics } = await readTexts("no-such-folder")
 * texts.length // → 0
 * diagnostics[0]?.rule // → "unreadable-file"
 * ```
 */
export async function readTexts(
  folder: string,
): Promise<{ readonly texts: readonly TextFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const texts: TextFile[] = []
  const unreadable = (file: string, error: unknown) =>
    diagnostics.push({
      rule: "unreadable-file",
      severity: "error",
      file,
      message: describeSystemError(error),
    })
  let names: string[] = []
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((name) => !isPassedOver(name))
      .sort()
  } catch (error) {
    unreadable(folder, error)
  }
  for (const name of names) {
    const file = join(folder, name)
    if (holdsArticles(name)) {
      for await (const { article, diagnostics: found } of readArticleFiles([file])) {
        if (article !== undefined) texts.push({ file, text: article.text })
        pushAll(
          diagnostics,
          found.filter(({ rule }) => !asides.has(rule)),
        )
      }
      continue
    }
    try {
      texts.push({
        file,
        text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file)),
      })
    } catch (error) {
      unreadable(file, error)
    }
  }
  return { texts, diagnostics }
}
