import type { FramesPart, WordAnalysis } from "../../lang/parts/frames.ts"
import type { Token } from "../../util/tokens.ts"
import type { Node } from "./lexicon.ts"

const remembered = new WeakMap<FramesPart, Map<string, readonly WordAnalysis[]>>()
const mostRemembered = 20_000

/** How a word may be taken apart; words come back, so what was found is kept. */
export function analysesOf(part: FramesPart, word: string): readonly WordAnalysis[] {
  let known = remembered.get(part)
  if (known === undefined) remembered.set(part, (known = new Map()))
  let analyses = known.get(word)
  if (analyses === undefined) {
    if (known.size >= mostRemembered) known.clear()
    known.set(word, (analyses = part.analyses(word)))
  }
  return analyses
}

/** A phrase that was found, and how its words were taken apart. */
export interface Match {
  readonly analysis: WordAnalysis
  readonly node: Node
  readonly tokens: number
  /** What is written after its last word. */
  readonly after: WordAnalysis["after"]
}

/** The longest phrase or name that begins at a token; of two as long the one with the least taken off. */
export function longest(tokens: readonly Token[], at: number, to: number, root: Node, part: FramesPart) {
  let best: Match | undefined
  for (const analysis of analysesOf(part, tokens[at]?.folded ?? "")) {
    let node = root.next.get(analysis.word)
    let index = at
    let { after } = analysis
    while (node !== undefined) {
      if (
        (node.senses.length > 0 || node.names.length > 0) &&
        (best === undefined || index + 1 - at > best.tokens)
      )
        best = { analysis, node, tokens: index + 1 - at, after }
      if (after !== undefined) break
      index++
      let next = tokens[index]
      // marks within a name: "Abdel-Fattah", "B. Name"
      if (
        next !== undefined &&
        index + 1 < to &&
        "-.'’".includes(next.folded) &&
        node.next.get(next.folded) === undefined
      ) {
        index++
        next = tokens[index]
      }
      if (index >= to || next === undefined || next.kind === "break") break
      let step: Node | undefined
      const direct = node.next.get(next.folded)
      if (direct !== undefined) {
        node = direct
        continue
      }
      // nothing goes on from here: the forms of the next word need not be tried
      if (node.next.size === 0) break
      for (const inner of analysesOf(part, next.folded)) {
        if (inner.before.length > 0 || inner.possessed === true) continue
        step = node.next.get(inner.word)
        after = inner.after
        if (step !== undefined) break
      }
      node = step
    }
  }
  return best
}

/**
 * "Syrian intelligence" may be a name, but not in "the Syrian intelligence chief": there the nation's adjective stands
 * alone before an office.
 */
export function officeBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  root: Node,
  part: FramesPart,
): Match | undefined {
  if (part.headFirst) return undefined
  const alone = root.next.get(tokens[at]?.folded ?? "")
  if (alone === undefined || !alone.senses.some(({ kind }) => kind === "demonym")) return undefined
  const behind = longest(tokens, at + 1, to, root, part)
  const [analysis] = analysesOf(part, tokens[at]?.folded ?? "")
  return analysis !== undefined && behind?.node.senses.some(({ kind }) => kind === "office")
    ? { analysis, node: alone, tokens: 1, after: undefined }
    : undefined
}

/** Whether a word of the phrase begins with a capital: "northern Syria". */
export function hasCapital(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    const letter = text.slice(tokens[index]?.start ?? 0, (tokens[index]?.start ?? 0) + 1)
    if (letter !== letter.toLowerCase()) return true
  }
  return false
}

/** A number in digits, with separators between groups of three. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { value: number; tokens: number } {
  let digits = tokens[at]?.folded ?? ""
  let index = at + 1
  while (index + 1 < to) {
    const mark = tokens[index]
    const group = tokens[index + 1]
    if (mark === undefined || group === undefined || group.kind !== "number") break
    if (mark.start !== tokens[index - 1]?.end || group.start !== mark.end) break
    if (",٬،".includes(mark.folded) && group.folded.length === 3) digits += group.folded
    else if (
      ".٫".includes(mark.folded) &&
      group.folded.length === 3 &&
      digits.length < 4 &&
      mark.folded === "٬"
    )
      digits += group.folded
    else if (".٫".includes(mark.folded)) digits += `.${group.folded}`
    else break
    index += 2
  }
  return { value: Number(digits), tokens: index - at }
}
