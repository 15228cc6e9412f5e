import type { Document, Run } from "./document.ts"

/** Words so long or longer tell what a text is about. */
const longWord = 5
/** Fewer of them below tell nothing. */
const leastWords = 12
/** So much of what stands below must have been said before. */
const leastShared = 0.22

function longWords(document: Document, runs: readonly Run[]): Set<string> {
  const words = new Set<string>()
  for (const { from, to } of runs)
    for (let at = from; at < to; at++) {
      const token = document.tokens[at]
      if (token?.kind === "word" && token.folded.length >= longWord) words.add(token.folded)
    }
  return words
}

/** Whether the runs below still speak of what those above speak of, by their longer words. */
export function isSameMatter(document: Document, above: readonly Run[], below: readonly Run[]): boolean {
  const known = longWords(document, above)
  const words = longWords(document, below)
  if (words.size < leastWords) return true
  let shared = 0
  for (const word of words) if (known.has(word)) shared++
  return shared / words.size >= leastShared
}
