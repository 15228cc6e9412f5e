import { readJsonLine } from "../dossier/parse-dossier.ts"
import type { DiagnosticRule } from "../schema/diagnostic-rules.ts"
import type { Diagnostic } from "../schema/diagnostic.ts"
import { sha256Hex } from "../util/digest.ts"
import { articleFields } from "./article-fields.ts"
import type { ReadArticleFile } from "./article-file.ts"
import type { FileSystem } from "./file-system.ts"
import { readLines } from "./read-lines.ts"

/** Reads a file that holds an article a line: an object with its `text` and what is known of it. */
export async function* readArticleLines(
  file: string,
  fileSystem: FileSystem,
): AsyncGenerator<ReadArticleFile> {
  for await (const lines of readLines(file, fileSystem))
    for (const { text: given, line, problem } of lines) {
      const text = line === 1 && given.startsWith("\uFEFF") ? given.slice(1) : given
      if (problem === undefined && text.trim() === "") continue
      const read = problem === undefined ? readJsonLine(text) : { problem }
      if ("problem" in read) {
        yield { file, diagnostics: [{ ...read.problem, file, line }] }
        continue
      }
      if (holdsClaims(read.json)) {
        const message =
          "the file holds claims or is a dossier, and no more of it was read; isnad findings reads those"
        yield { file, diagnostics: [{ rule: "no-article", severity: "error", message, file, line }] }
        return
      }
      yield articleOf(read.json, file, line)
    }
}

function holdsClaims(json: unknown): boolean {
  return typeof json === "object" && json !== null && ("says" in json || "op" in json || "isnad" in json)
}

function articleOf(json: unknown, file: string, line: number): ReadArticleFile {
  const failed = (rule: DiagnosticRule, message: string): ReadArticleFile => ({
    file,
    diagnostics: [{ rule, severity: "error", message, file, line }],
  })
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return failed(
      "invalid-article",
      `the line holds no object; write { "text": "…", "published": "2024-07-23" }`,
    )
  const { text, ...rest } = json as { readonly text?: unknown }
  if (typeof text !== "string") return failed("invalid-article", `the line's "text" is no string`)
  if (text.trim() === "") return failed("empty-article", `the line's "text" is empty`)
  const { fields, diagnostics } = articleFields(Object.entries(rest).map(([key, value]) => [key, { value }]))
  const remarks = diagnostics.map((each): Diagnostic => ({ ...each, file, line }))
  const id = `article:${sha256Hex(text).slice(0, 20)}`
  return { file, article: { id, ...fields, text, file, line }, diagnostics: remarks }
}
