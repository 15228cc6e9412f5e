import type { Token } from "../../util/tokens.ts"

const single = /^['`’‘]$/u

function isDoubled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return (
    token?.kind === "mark" &&
    next?.kind === "mark" &&
    next.start === token.end &&
    next.folded === token.folded &&
    single.test(token.folded)
  )
}

/** Makes one quotation mark of two apostrophes ("''so''", "``so''"), as wires write it; the tokens as they are where there is none. */
export function withDoubledMarks(tokens: Token[]): Token[] {
  if (!tokens.some((token, at) => token.kind === "mark" && isDoubled(tokens, at))) return tokens
  const merged: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    // three in a row: the single one is inside
    const closesInner =
      isDoubled(tokens, at) && isDoubled(tokens, at + 1) && tokens[at + 3]?.start !== tokens[at + 2]?.end
    if (!isDoubled(tokens, at) || closesInner) {
      merged.push(token)
      continue
    }
    at++
    merged.push({ kind: "mark", start: token.start, end: tokens[at]?.end ?? token.end, folded: '"' })
  }
  return merged
}
