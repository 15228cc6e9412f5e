import type { Token } from "../../util/tokens.ts"
import { isGluedBefore, isGluedToWord, paragraphEnd } from "./glued.ts"

/** Marks that stand before an opening single quotation mark without a blank. */
const before = "([{-–—:/"
/** Marks that a closing single quotation mark stands behind, or in front of. */
const around = ",.!?؟…،;؛"

function isSingle(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.folded === "'"
}

function isOpening(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isSingle(token) || !isGluedToWord(tokens, at)) return false
  if (text[token.start] === "’") return false
  // "'90s", "'n'"
  const next = tokens[at + 1]
  if (next === undefined || next.kind === "number" || next.end - next.start < 2) return false
  return !isGluedBefore(tokens, at) || before.includes(tokens[at - 1]?.folded ?? " ")
}

function isClosing(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isSingle(token) || text[token.start] === "‘") return false
  return isGluedBefore(tokens, at) && !isGluedToWord(tokens, at)
}

/** Whether a closing mark may as well be the apostrophe of a plural ("the boys' school"). */
function isPossessive(text: string, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    word?.kind === "word" &&
    word.folded.endsWith("s") &&
    next?.kind === "word" &&
    (text[next.start] ?? "").toLowerCase() === text[next.start]
  )
}

/** The closing mark of the quotation that opens at a token, of all marks that may close it; -1 where there is none. */
function closeOf(text: string, tokens: readonly Token[], closings: readonly number[]): number {
  for (const at of closings) {
    const marked =
      around.includes(tokens[at - 1]?.folded ?? " ") || around.includes(tokens[at + 1]?.folded ?? " ")
    if (marked || !isPossessive(text, tokens, at)) return at
  }
  return closings[0] ?? -1
}

/**
 * Pairs single quotation marks (‘…’, '…') within paragraphs, told from apostrophes by where they are glued: for an
 * opening one its closing one. A mark behind which another opens before anything closes opens nothing.
 */
export function pairSingleQuotes(text: string, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (let from = 0; from < tokens.length; ) {
    const to = paragraphEnd(tokens, from)
    let open = -1
    let closings: number[] = []
    const close = (): void => {
      const end = open < 0 ? -1 : closeOf(text, tokens, closings)
      if (end > open + 1) pairs.set(open, end)
    }
    for (let at = from; at < to; at++)
      if (isOpening(text, tokens, at)) {
        close()
        open = at
        closings = []
      } else if (open >= 0 && isClosing(text, tokens, at)) closings.push(at)
    close()
    from = to + 1
  }
  return pairs
}
