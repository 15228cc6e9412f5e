import type { Token } from "../../util/tokens.ts"

/** Whether a token stands right behind the one before it, without a blank. */
export function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 1]?.kind !== "break"
}

/** Whether a word or number stands right behind a token. */
export function isGluedToWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.start === tokens[at]?.end && (next?.kind === "word" || next?.kind === "number")
}

/** Where the paragraph ends that a token stands in. */
export function paragraphEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && tokens[to]?.kind !== "break") to++
  return to
}
