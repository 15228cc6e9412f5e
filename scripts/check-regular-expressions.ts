/** Fails where a regular expression can backtrack without bound: `npx tsx scripts/check-regular-expressions.ts`. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isSafe } from "redos-detector"
import ts from "typescript"

const root = join(import.meta.dirname, "..")
let checked = 0
const problems: string[] = []
for (const entry of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!entry.endsWith(".ts")) continue
  const file = join(root, "src", entry)
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      checked++
      const text = node.getText(source)
      const slash = text.lastIndexOf("/")
      const place = `src/${entry}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
      try {
        const expression = new RegExp(text.slice(1, slash), text.slice(slash + 1).replace("v", "u"))
        const answer = isSafe(expression, { maxScore: 200, timeout: 5000 })
        if (!answer.safe)
          problems.push(
            `${place}: ${text} may backtrack without bound (${answer.error ?? "too many ways to match"})`,
          )
      } catch (error) {
        problems.push(`${place}: ${text} could not be checked: ${String(error)}`)
      }
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === "RegExp")
      problems.push(`src/${entry}: an expression made at run time cannot be checked; write a literal`)
    ts.forEachChild(node, visit)
  }
  visit(source)
}
for (const problem of problems) console.error(problem)
console.log(`regular expressions: ${checked} checked, ${problems.length} to mend`)
process.exitCode = problems.length === 0 ? 0 : 1
