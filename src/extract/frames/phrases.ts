import type { Token } from "../../util/tokens.ts"
import { isCapitalAt } from "../text/capital.ts"
import type { Node } from "./lexicon.ts"
import type { FrameWords, Match } from "./words.ts"

/** The longest phrase or name that begins at a token; of two as long the one with the least taken off. */
export function longest(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FrameWords,
): Match | undefined {
  const { starts, alone } = words(tokens[at]?.folded ?? "")
  if (alone !== undefined) return alone === "nothing" ? undefined : alone
  let best: Match | undefined
  for (const { analysis, node: start } of starts) {
    let node: Node | undefined = start
    let index = at
    let { after } = analysis
    while (node !== undefined) {
      if (
        (node.senses.length > 0 || node.names.length > 0) &&
        (best === undefined || index + 1 - at > best.tokens)
      )
        best = { analysis, node, tokens: index + 1 - at, after }
      // nothing goes on from here: the forms of the next word need not be tried
      if (after !== undefined || node.next.size === 0) break
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
      const direct: Node | undefined = node.next.get(next.folded)
      if (direct !== undefined) {
        node = direct
        continue
      }
      for (const inner of words(next.folded).analyses) {
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
 * alone before an office. For languages in which nouns come last.
 */
export function officeBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: FrameWords,
): Match | undefined {
  const { demonym, analyses } = words(tokens[at]?.folded ?? "")
  if (demonym === undefined) return undefined
  const behind = longest(tokens, at + 1, to, words)
  const [analysis] = analyses
  return analysis !== undefined && behind?.node.senses.some(({ kind }) => kind === "office")
    ? { analysis, node: demonym, tokens: 1, after: undefined }
    : undefined
}

/** Whether a word of the phrase begins with a capital: "northern Syria". */
export function hasCapital(text: string, tokens: readonly Token[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++)
    if (isCapitalAt(text, tokens[index]?.start ?? 0)) return true
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
