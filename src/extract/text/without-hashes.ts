import type { Token } from "../../util/tokens.ts"
import { isGluedToWord } from "./glued.ts"

/** Whether a mark only makes a hashtag of the words that it stands before or between ("#وحدات_حماية"). */
function isOfHashtag(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== "mark" || !isGluedToWord(tokens, at)) return false
  const previous = tokens[at - 1]
  const glued = previous !== undefined && previous.end === token.start
  if (token.folded === "_") return glued && previous.kind !== "mark"
  return token.folded === "#" && tokens[at + 1]?.kind === "word" && !(glued && previous.kind === "word")
}

/** Tokens without the marks of hashtags: in a sentence they are read like other words. */
export function withoutHashes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ folded }) => folded === "#" || folded === "_")) return tokens
  return tokens.filter((_, at) => !isOfHashtag(tokens, at))
}
