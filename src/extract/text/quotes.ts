import type { Token } from "../../util/tokens.ts"

const openers: Readonly<Record<string, string>> = {
  "«": "»",
  "„": "“”",
  "‹": "›",
  "“": '”"',
  "”": '”“"',
  '"': '"”“',
  "»": "«",
}

const single = /^['`’‘]$/u

/** Makes one quotation mark of two apostrophes ("''so''", "``so''"), as wires write it; the tokens as they are where there is none. */
export function withDoubledMarks(tokens: Token[]): Token[] {
  const doubled = (at: number): boolean => {
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
  if (!tokens.some((token, at) => token.kind === "mark" && doubled(at))) return tokens
  const merged: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    // three in a row: the single one is inside
    const closesInner = doubled(at) && doubled(at + 1) && tokens[at + 3]?.start !== tokens[at + 2]?.end
    if (!doubled(at) || closesInner) {
      merged.push(token)
      continue
    }
    at++
    merged.push({ kind: "mark", start: token.start, end: tokens[at]?.end ?? token.end, folded: '"' })
  }
  return merged
}

/**
 * Pairs quotation marks within paragraphs, in one pass: the outermost pair counts, what is quoted inside it is
 * part of it. A mark that opens by its shape may also close where only that makes a pair ("”…”", "“…“").
 */
export function pairQuotes(
  text: string,
  tokens: readonly Token[],
): { partner: Int32Array; unclosed: number[] } {
  const partner = new Int32Array(tokens.length).fill(-1)
  const unclosed: number[] = []
  let open = -1
  let closers = ""
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.kind === "break") {
      if (open >= 0) unclosed.push(open)
      open = -1
      continue
    }
    if (token.kind !== "mark") continue
    const character = token.end - token.start > 1 ? token.folded : (text[token.start] ?? "")
    if (open >= 0) {
      if (!closers.includes(character)) continue
      // a straight mark glued to the word after it and parted from the one before it opens anew
      if (character === '"' && opensAnew(text, tokens, index) && index - open > 1) {
        const before = tokens[open]?.folded
        if (before === '"' && !closesHere(text, token)) {
          unclosed.push(open)
          open = index
          continue
        }
      }
      if (character === "“" && !closesHere(text, token)) continue
      partner[open] = index
      partner[index] = open
      open = -1
      continue
    }
    const wanted = openers[character]
    if (wanted === undefined || character === "»") continue
    open = index
    closers = wanted
  }
  if (open >= 0) unclosed.push(open)
  return { partner, unclosed }
}

const blank = /[\s([{\u200e\u200f]/u

function closesHere(text: string, token: Token): boolean {
  return token.start > 0 && !blank.test(text[token.start - 1] ?? " ")
}

function opensAnew(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  return (
    token !== undefined &&
    next?.kind === "word" &&
    next.start === token.end &&
    (token.start === 0 || blank.test(text[token.start - 1] ?? " "))
  )
}
