import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

export const root = join(import.meta.dirname, "../..")

/** One block of code in the documentation. */
export interface Example {
  /** Relative to the project. */
  readonly file: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  readonly language: string
  readonly code: string
}

function* filesIn(folder: string, ending: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort())
    if (entry.endsWith(ending) && !entry.startsWith("api/")) yield `${folder}/${entry}`
}

function fencedBlocks(file: string, lines: readonly string[]): Example[] {
  const blocks: Example[] = []
  let open: { line: number; language: string; code: string[] } | undefined
  for (const [index, text] of lines.entries()) {
    const fence = /^\s*```(\w*)/.exec(text)
    if (fence === null) open?.code.push(text)
    else if (open === undefined) open = { line: index + 2, language: fence[1] ?? "", code: [] }
    else {
      blocks.push({ file, line: open.line, language: open.language, code: open.code.join("\n") })
      open = undefined
    }
  }
  return blocks
}

/** The lines of every documentation comment, the leading stars taken off, all other lines empty. */
function commentLines(source: string): readonly string[] {
  let inside = false
  let bare = false
  return source.split("\n").map((text) => {
    if (/^\s*\/\*\*(?!.*\*\/)/.test(text)) {
      inside = true
      return ""
    }
    if (!inside) return ""
    if (/\*\//.test(text)) {
      inside = false
      const closing = bare ? "```" : ""
      bare = false
      return closing
    }
    const line = text.replace(/^\s*\* ?/, "")
    // an @example without a fence is code as a whole
    if (bare && line.startsWith("@")) {
      bare = false
      return "```"
    }
    return line
  })
}

/** Puts fences around examples that have none. */
function withFences(lines: readonly string[]): readonly string[] {
  const fenced = [...lines]
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "@example" || (lines[index + 1] ?? "").startsWith("```")) continue
    let end = index + 1
    while (end < lines.length && lines[end] !== "" && !(lines[end] ?? "").startsWith("@")) end++
    fenced[index] = "```ts"
    fenced[end] = "```"
  }
  return fenced
}

/** Returns every block of code in the documentation comments of src, in README.md and in docs. */
export function findExamples(): readonly Example[] {
  const examples: Example[] = []
  for (const file of filesIn("src", ".ts"))
    if (!file.endsWith(".generated.ts"))
      examples.push(...fencedBlocks(file, withFences(commentLines(readFileSync(join(root, file), "utf8")))))
  for (const file of ["README.md", ...filesIn("docs", ".md")])
    examples.push(...fencedBlocks(file, readFileSync(join(root, file), "utf8").split("\n")))
  return examples
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes an example run. `expression // → value` and `const name = … // → value` become calls of `check`, as do
 * comment lines after what is printed with `console.log`.
 */
export function prepare({ code, line: first }: Example): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ESNext, true)
  const lines = code.split("\n")
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const edits: Edit[] = []
  /** The stated result after a statement: on its last line, or alone on the lines after it. */
  const stated = (statement: ts.Statement): string | undefined => {
    const last = lineOf(statement.getEnd())
    const rest = code.slice(statement.getEnd(), source.getLineStarts()[last + 1] ?? code.length)
    const after = /^\s*\/\/ → (.+)$/m.exec(rest)?.[1]
    if (after !== undefined) return after
    if (rest.trim() !== "") return undefined
    return /^\s*\/\/ → (.+)$/.exec(lines[last + 1] ?? "")?.[1]
  }
  const printed = (statement: ts.Statement): readonly string[] => {
    const found: string[] = []
    const rest = /^\s*\/\/ (.+)$/.exec(lines[lineOf(statement.getEnd())]?.slice(0) ?? "")
    if (rest === null)
      for (let line = lineOf(statement.getEnd()) + 1; line < lines.length; line++) {
        const text = /^\/\/ (.*)$/.exec(lines[line] ?? "")?.[1]
        if (text === undefined) break
        found.push(text)
      }
    return found
  }
  for (const statement of source.statements) {
    const where = first + lineOf(statement.getStart(source))
    if (ts.isImportDeclaration(statement)) {
      edits.push({
        start: statement.getStart(source),
        end: statement.getEnd(),
        text: importText(statement, source),
      })
      continue
    }
    const value = stated(statement)
    if (value !== undefined && ts.isExpressionStatement(statement)) {
      const expression = statement.expression.getText(source)
      edits.push({
        start: statement.getStart(source),
        end: statement.getEnd(),
        text: `check(${where}, () => (${expression}), ${JSON.stringify(value)});`,
      })
    } else if (value !== undefined && ts.isVariableStatement(statement)) {
      const name = statement.declarationList.declarations[0]?.name.getText(source) ?? ""
      edits.push({
        start: statement.getEnd(),
        end: statement.getEnd(),
        text: `;check(${where}, () => ${name}, ${JSON.stringify(value)});`,
      })
    } else if (value !== undefined)
      throw new Error(`line ${where}: a result is stated after something that has none`)
    else if (statement.getText(source).includes("console.log(")) {
      const lines = printed(statement)
      if (lines.length > 0)
        edits.push({
          start: statement.getEnd(),
          end: statement.getEnd(),
          text: `;checkPrinted(${where}, ${JSON.stringify(lines)});`,
        })
    }
  }
  let edited = code
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + text + edited.slice(end)
  const { outputText } = ts.transpileModule(edited, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return outputText.replaceAll(/^export \{\};?$/gm, "")
}

function importText(statement: ts.ImportDeclaration, source: ts.SourceFile): string {
  const from = statement.moduleSpecifier.getText(source)
  const { importClause } = statement
  const bindings = importClause?.namedBindings
  if (importClause === undefined || importClause.isTypeOnly) return ""
  if (importClause.name !== undefined)
    return `const { default: ${importClause.name.text} } = await load(${from});`
  if (bindings === undefined) return ""
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = await load(${from});`
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) =>
      element.propertyName === undefined
        ? element.name.text
        : `${element.propertyName.getText(source)}: ${element.name.text}`,
    )
  return `const { ${names.join(", ")} } = await load(${from});`
}
