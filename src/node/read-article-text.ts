import { extname } from "node:path"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { pushAll } from "../util/push-all.ts"
import { articleFields } from "./article-fields.ts"
import type { ReadArticleFile } from "./article-file.ts"
import { articleOfHtml } from "./article-of-html.ts"
import { articleOfMarkdown } from "./article-of-markdown.ts"
import { type FileSystem, systemCode } from "./file-system.ts"
import type { ArticleSource } from "./find-article-files.ts"
import { readFrontMatter } from "./front-matter.ts"
import type { PageText, UnreadPage } from "./page-text.ts"
import { unreadable } from "./read-dossier.ts"

const longest = 1 << 28
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

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

/** The article's text in a file of a kind, and what the file says of it. */
async function pageOf(ending: string, content: string): Promise<PageText | UnreadPage> {
  if (ending === ".html" || ending === ".htm") return articleOfHtml(content)
  if (ending === ".md" || ending === ".markdown") return articleOfMarkdown(content)
  return { text: content, fields: {} }
}

/** Reads a file that is an article, with its front matter and what stands in the file beside it. */
export async function readArticleText(
  { file, id }: ArticleSource,
  fileSystem: FileSystem,
): Promise<ReadArticleFile> {
  const failed = (rule: DiagnosticRule, message: string): ReadArticleFile => ({
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
  pushAll(
    diagnostics,
    own.diagnostics.map((each) => ({ ...each, file })),
  )
  const beside = await readBeside(file, fileSystem)
  pushAll(diagnostics, beside?.diagnostics ?? [])
  const page = await pageOf(extname(file).toLowerCase(), whole.slice(front.start))
  if ("problem" in page) {
    const message = `${page.problem}; the file was not read`
    return { file, diagnostics: [...diagnostics, { rule: "no-text", severity: "error", message, file }] }
  }
  const { text } = page
  const ofPage = articleFields(Object.entries(page.fields).map(([key, value]) => [key, { value }]))
  if (text.trim() === "") {
    const message = "the file holds no text"
    return {
      file,
      diagnostics: [...diagnostics, { rule: "empty-article", severity: "error", message, file }],
    }
  }
  if (front.start === 0 && beside === undefined && ofPage.fields.published === undefined) {
    const message = `nothing is known of the article: it is read as undated and its outlet as unknown; begin the file with a block of lines such as "published: 2024-07-23" between two lines ---`
    diagnostics.push({ rule: "no-metadata", severity: "warning", message, file })
  }
  return {
    file,
    article: { id, ...ofPage.fields, ...beside?.fields, ...own.fields, text, file },
    diagnostics,
  }
}
