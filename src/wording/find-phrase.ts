import type { Token } from "../util/tokens.ts"
import type { Lexicon, Phrase } from "./lexicon.ts"
import { readWord, type Word } from "./read-word.ts"

/** Returns the longest expression that stands at a token, of those that its word may open. */
export function phraseAt(
  tokens: readonly Token[],
  index: number,
  { opens }: Word,
  lexicon: Lexicon,
): Phrase | undefined {
  return opens.find(({ words }) => {
    let at = index
    for (let part = 1; part < words.length; part++) {
      at = afterHyphen(tokens, at + 1)
      if (!standsFor(tokens[at], words[part] ?? "", lexicon)) return false
    }
    return true
  })
}

/** A hyphen may join the words of an expression. */
function afterHyphen(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  return token?.folded === "-" && token.start === tokens[index - 1]?.end ? index + 1 : index
}

/** How many tokens an expression takes up. */
export function lengthOf(tokens: readonly Token[], index: number, { words }: Phrase): number {
  let at = index
  for (let part = 1; part < words.length; part++) at = afterHyphen(tokens, at + 1)
  return at + 1 - index
}

function standsFor(token: Token | undefined, word: string, lexicon: Lexicon): boolean {
  if (token === undefined || (token.kind !== "word" && token.kind !== "number")) return false
  return (
    token.folded === word || (token.kind === "word" && readWord(lexicon, token.folded).forms.includes(word))
  )
}
