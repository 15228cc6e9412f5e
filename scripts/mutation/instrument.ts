import ts from "typescript"

/** One condition of the source: which file, line and words. */
export interface Condition {
  readonly id: number
  readonly file: string
  readonly line: number
  readonly words: string
}

/** The function that every condition is passed through: it may answer something else. */
export const hook = "__condition"

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])
const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
])

/** "x === undefined" guards a type, not a reading. */
function isGuard(node: ts.Expression): boolean {
  if (!ts.isBinaryExpression(node) || !comparisons.has(node.operatorToken.kind)) return false
  return [node.left, node.right].some((side) => ts.isIdentifier(side) && side.text === "undefined")
}

function isLogical(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && logical.has(node.operatorToken.kind)
}

/** Whether a node decides which way the code goes, and has no operands that do so by themselves. */
function decides(node: ts.Expression): boolean {
  if (isLogical(node) || isGuard(node) || ts.isParenthesizedExpression(node)) return false
  const { parent } = node
  if (isLogical(parent)) return true
  if (ts.isParenthesizedExpression(parent)) return isLogical(parent.parent)
  return (
    (ts.isIfStatement(parent) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node)
  )
}

/** Returns a file's source with each of its conditions passed through the hook, and adds them to a list. */
export function instrument(file: string, source: string, conditions: Condition[]): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true)
  const edits: { readonly at: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isExpression(node) && decides(node)) {
      const id = conditions.length
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      conditions.push({ id, file, line, words: node.getText().replaceAll(/\s+/gu, " ") })
      edits.push({ at: node.getStart(), text: `${hook}(${id},` }, { at: node.getEnd(), text: ")" })
    }
    node.forEachChild(visit)
  }
  visit(tree)
  let made = source
  for (const { at, text } of edits.sort((a, b) => b.at - a.at))
    made = made.slice(0, at) + text + made.slice(at)
  return made
}
