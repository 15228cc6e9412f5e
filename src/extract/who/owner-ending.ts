import type { Document } from "../text/document.ts"

/** Whether a word has the ending of whoever owns what follows: "Russia's", "the workers'", "the United Nations'". */
export function hasOwnerEnding(document: Document, at: number): boolean {
  const word = document.word(at)
  const { possessive } = document.pack.sources
  if (possessive.some((ending) => word.endsWith(ending))) return true
  // the apostrophe of a plural is a token of its own
  const glued = document.tokens[at + 1]?.start === document.tokens[at]?.end
  return glued && document.isMark(at + 1, "'’") && possessive.includes("s'") && word.endsWith("s")
}
