import type { Diagnostic } from "../schema/diagnostic.ts"
import { digestOf } from "../util/digest.ts"
import type { ReadArticleFile } from "./article-file.ts"
import { type FileSystem, machineFileSystem } from "./file-system.ts"
import { findArticleFiles, holdsLines } from "./find-article-files.ts"
import { readArticleLines } from "./read-article-lines.ts"
import { readArticleText } from "./read-article-text.ts"
import { unreadable } from "./read-dossier.ts"

/** What reading articles may be told. */
export interface ReadArticleOptions {
  /** Left out: the machine's. */
  readonly fileSystem?: FileSystem
  /** Called before each file is read, with its number from 1 and how many there are. */
  readonly onFile?: (file: string, number: number, of: number) => void
}

/**
 * Reads articles from files and folders, one after another, each with what is known of it and what is to be remarked.
 *
 * A `.txt` file is an article; what is known of it stands in front matter (lines `key: value` between two lines `---`
 * at the beginning) or in a JSON file of the same name beside it; the front matter counts where both say something.
 * The article's text, which offsets point into and digests are made of, begins after the front matter. A `.jsonl`
 * file holds an article a line and is read line by line. A folder's files are read in order of their names, folders
 * within it are passed over. Where no id is given, the file's name is it, or on a line the digest of the text. It
 * never rejects for a file.
 *
 * @param paths Files and folders. A file that is named itself is read whatever its ending.
 * @example
 * ```ts
 * import { readArticleFiles } from "isnad/node"
 * for await (const { article, diagnostics } of readArticleFiles(["no-such-file.txt"])) {
 *   article // → undefined
 *   diagnostics[0]?.rule // → "unreadable-file"
 * }
 * ```
 */
export async function* readArticleFiles(
  paths: readonly string[],
  options: ReadArticleOptions = {},
): AsyncGenerator<ReadArticleFile> {
  const { fileSystem = machineFileSystem, onFile } = options
  const { sources, diagnostics } = await findArticleFiles(paths, fileSystem)
  for (const diagnostic of diagnostics) yield { file: diagnostic.file ?? "", diagnostics: [diagnostic] }
  const seen = new Map<string, { readonly file: string; readonly digest: string }>()

  /** The second of two articles with one id is left out. */
  function once(read: ReadArticleFile): ReadArticleFile {
    const { article, file } = read
    if (article === undefined) return read
    const digest = digestOf(article.text)
    const first = seen.get(article.id)
    if (first === undefined) {
      seen.set(article.id, { file, digest })
      return read
    }
    const place = { file, ...(article.line === undefined ? {} : { line: article.line }), subject: article.id }
    const remark: Diagnostic =
      first.digest === digest
        ? {
            rule: "repeated-article",
            severity: "information",
            message: `the article ${article.id} stands in ${first.file} with the same text; it was read once`,
            ...place,
          }
        : {
            rule: "duplicate-id",
            severity: "error",
            message: `the id ${article.id} stands for another article in ${first.file}, so this one was not read; give it an id of its own`,
            ...place,
          }
    return { file, diagnostics: [...read.diagnostics, remark] }
  }

  for (const [index, source] of sources.entries()) {
    const { file } = source
    onFile?.(file, index + 1, sources.length)
    try {
      if (holdsLines(file)) for await (const read of readArticleLines(file, fileSystem)) yield once(read)
      else yield once(await readArticleText(source, fileSystem))
    } catch (error) {
      yield { file, diagnostics: [unreadable(file, error)] }
    }
  }
}
