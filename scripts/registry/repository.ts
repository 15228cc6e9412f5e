import { execFileSync } from "node:child_process"

/** A repository that was fetched, read without a work tree. */
export interface Repository {
  readonly commit: string
  readonly files: readonly string[]
  text(path: string): string
  /** The day on which a file was last changed. */
  dayOf(path: string): string
}

export function openRepository(folder: string): Repository {
  const git = (...words: string[]): string =>
    execFileSync("git", ["-C", folder, ...words], { encoding: "utf8", maxBuffer: 1 << 28 })
  return {
    commit: git("rev-parse", "HEAD").trim(),
    files: git("ls-tree", "-r", "--name-only", "HEAD").trim().split("\n"),
    text: (path) => git("show", `HEAD:${path}`),
    dayOf: (path) => git("log", "-1", "--format=%cs", "HEAD", "--", path).trim(),
  }
}

/** The rows of a table with a line of headings; a field may stand in quotation marks. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [headings = [], ...rows] = text
    .split("\n")
    .filter((line) => line !== "")
    .map(fieldsOf)
  return rows.map((fields) => Object.fromEntries(headings.map((name, at) => [name, fields[at] ?? ""])))
}

function fieldsOf(line: string): readonly string[] {
  const fields: string[] = []
  let field = ""
  let quoted = false
  for (const letter of line.trimEnd()) {
    if (letter === '"') quoted = !quoted
    else if (letter === "," && !quoted) {
      fields.push(field)
      field = ""
    } else field += letter
  }
  return [...fields, field]
}
