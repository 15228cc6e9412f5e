import type { Document } from "../text/document.ts"

/** Finds where the sentences of a document begin and end, told by its marks alone. */
export function createSentenceEdges(document: Document) {
  const { tokens, pack } = document

  /** The first token of the sentence that holds a token. */
  function sentenceStart(at: number): number {
    let from = at
    while (from > 0) {
      const before = from - 1
      if (tokens[before]?.kind === "break") break
      if (document.isMark(before, "!?؟")) break
      if (document.isMark(before, ".") && tokens[before]?.end !== tokens[from]?.start) {
        const word = document.word(before - 1)
        if (word.length > 1 && !pack.sentences.abbreviations.includes(word)) break
      }
      from--
    }
    return from
  }

  /** The end of a text before closing marks and line ends. */
  function withoutEnd(at: number): number {
    let to = at
    while (to > 1 && (tokens[to - 1]?.kind === "break" || document.isMark(to - 1, '"”»'))) to--
    return to
  }

  return { sentenceStart, withoutEnd }
}
