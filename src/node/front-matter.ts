import type { Diagnostic } from "../schema/diagnostic.ts"

/** What a file's front matter says, and where its text begins. */
export interface FrontMatter {
  /** Keys with their values as written, and their lines. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  /** UTF-16 offset at which the article's text begins: 0 where there is no front matter. */
  readonly start: number
  readonly diagnostics: readonly Diagnostic[]
  /** False where front matter begins and never ends: then nobody can tell where the text begins. */
  readonly closed: boolean
}

const fence = "---"
/** Front matter is a few lines: a file that has none by then only begins with a rule of hyphens. */
const longest = 200

/**
 * Returns the front matter of a text: the lines `key: value` between a first line `---` and the next one.
 *
 * It is no YAML: a value is the rest of its line, quotation marks included, and goes over no second line. Blank lines
 * and lines that begin with `#` are passed over. The text begins after the line end of the second `---`.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fields = new Map<string, { value: string; line: number }>()
  const diagnostics: Diagnostic[] = []
  const none = { fields, diagnostics, start: 0, closed: true }
  let line = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start)
    const next = found === -1 ? text.length : found + 1
    const words = text.slice(start === 0 && text.startsWith("\uFEFF") ? 1 : start, next).trim()
    line++
    start = next
    if (line === 1) {
      if (words !== fence) return none
      continue
    }
    if (words === fence) return { fields, diagnostics, start: next, closed: true }
    if (line > longest) break
    if (words === "" || words.startsWith("#")) continue
    const colon = words.indexOf(":")
    const key = words.slice(0, Math.max(colon, 0)).trim()
    const wrong = (message: string) =>
      diagnostics.push({ rule: "invalid-front-matter", severity: "error", message, line })
    if (colon < 1)
      wrong(
        `the line is no "key: value" and was not used: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`,
      )
    else if (fields.has(key)) wrong(`${key} stands here a second time; the first was kept: remove one`)
    else fields.set(key, { value: words.slice(colon + 1).trim(), line })
  }
  if (line === 0) return none
  const message = `front matter begins on the first line and never ends, so the file was not read; close it with a line ${fence}`
  return {
    fields,
    start: 0,
    closed: false,
    diagnostics: [{ rule: "unclosed-front-matter", severity: "error", message, line: 1 }],
  }
}
