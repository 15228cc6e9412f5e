import { basename, extname, join } from "node:path"
import type { ArticleInput } from "../extract/describe-article.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { digestOf } from "../util/digest.ts"
import { articleFields } from "./article-fields.ts"
import { type FileSystem, machineFileSystem, systemCode } from "./file-system.ts"
import { readFrontMatter } from "./front-matter.ts"
import { readArticleLines } from "./read-article-lines.ts"
import { unreadable } from "./read-dossier.ts"

/** An article as a file holds it, for `readArticle` of `isnad/extract`. */
export interface ArticleFile extends ArticleInput {
  readonly id: string
  readonly file: string
  /** Of a file that holds an article a line. */
  readonly line?: number
}

/** One article, or what kept a file or a line from being one. */
export interface ReadArticleFile {
  readonly file: string
  /** Left out where nothing could be read. */
  readonly article?: ArticleFile
  readonly diagnostics: readonly Diagnostic[]
}

/** What reading articles may be told. */
export interface ReadArticleOptions {
  /** Left out: the machine's. */
  readonly fileSystem?: FileSystem
  /** Called before each file is read, with its number from 1 and how many there are. */
  readonly onFile?: (file: string, number: number, of: number) => void
}

/** A file to read, and the id of its article where it gives none. */
interface Source {
  readonly file: string
  readonly id: string
}

const longest = 1 << 28
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** Whether a file holds an article a line. */
export function holdsLines(file: string): boolean {
  return [".jsonl", ".ndjson"].includes(extname(file).toLowerCase())
}

function idOf(name: string): string {
  return basename(name, extname(name)).trim().replaceAll(/\s+/gu, "-").slice(0, 200) || "article"
}

/** Finds the files that paths mean: of a folder its texts and lists of articles, in order of their names. */
async function findFiles(paths: readonly string[], fileSystem: FileSystem) {
  const sources: Source[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths)
    try {
      if (!(await fileSystem.stat(path)).isDirectory()) {
        sources.push({ file: path, id: idOf(path) })
        continue
      }
      let found = 0
      for (const entry of (await fileSystem.readdir(path, { withFileTypes: true })).sort((a, b) =>
        a.name < b.name ? -1 : 1,
      )) {
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

/** Reads the object of the file beside a text that has its name and `.json`. */
async function readBeside(file: string, fileSystem: FileSystem) {
  const beside = `${file.slice(0, file.length - extname(file).length)}.json`
  if (beside === file) return undefined
  try {
    const value: unknown = JSON.parse(await fileSystem.readFile(beside, "utf8"))
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Error(`it holds no object; write { "published": "2024-07-23" }`)
    const { fields, diagnostics } = articleFields(
      Object.entries(value).map(([key, each]) => [key, { value: each }]),
    )
    return { fields, diagnostics: diagnostics.map((each) => ({ ...each, file: beside })) }
  } catch (error) {
    return systemCode(error) === "ENOENT"
      ? undefined
      : { fields: {}, diagnostics: [unreadable(beside, error)] }
  }
}

async function readText({ file, id }: Source, fileSystem: FileSystem): Promise<ReadArticleFile> {
  const failed = (rule: string, message: string): ReadArticleFile => ({
    file,
    diagnostics: [{ rule, severity: "error", message, file }],
  })
  const { size } = await fileSystem.stat(file)
  if (size > longest)
    return failed("text-too-long", `${size} bytes are more than are read of one article (${longest})`)
  let whole: string
  try {
    whole = utf8.decode(await fileSystem.readFile(file))
  } catch (error) {
    if (systemCode(error) !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error
    return failed("invalid-encoding", "the file is not text in UTF-8, and was not read; save it as UTF-8")
  }
  if (whole.includes("\0"))
    return failed("no-text", "the file holds NUL characters, so it is no text, and was not read")
  const front = readFrontMatter(whole)
  const diagnostics: Diagnostic[] = front.diagnostics.map((each) => ({ ...each, file }))
  if (!front.closed) return { file, diagnostics }
  const own = articleFields(front.fields)
  diagnostics.push(...own.diagnostics.map((each) => ({ ...each, file })))
  const beside = await readBeside(file, fileSystem)
  diagnostics.push(...(beside?.diagnostics ?? []))
  const text = whole.slice(front.start)
  if (text.trim() === "") {
    const message = "the file holds no text"
    return {
      file,
      diagnostics: [...diagnostics, { rule: "empty-article", severity: "error", message, file }],
    }
  }
  if (front.start === 0 && beside === undefined) {
    const message = `nothing is known of the article: it is read as undated and its outlet as unknown; begin the file with a block of lines such as "published: 2024-07-23" between two lines ---`
    diagnostics.push({ rule: "no-metadata", severity: "warning", message, file })
  }
  return { file, article: { id, ...beside?.fields, ...own.fields, text, file }, diagnostics }
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
  const { sources, diagnostics } = await findFiles(paths, fileSystem)
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
      else yield once(await readText(source, fileSystem))
    } catch (error) {
      yield { file, diagnostics: [unreadable(file, error)] }
    }
  }
}
