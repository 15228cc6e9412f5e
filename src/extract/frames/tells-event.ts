import type { Token } from "../../util/tokens.ts"
import type { FrameOptions } from "./input.ts"
import { lexiconOf } from "./lexicon.ts"
import { longest } from "./phrases.ts"
import { isEvent, wordsOf } from "./words.ts"

/** Whether a phrase of the words tells of an event; where none does there is no proposition, and nothing need be cut. */
export function tellsEvent(tokens: readonly Token[], { frames, registry }: FrameOptions): boolean {
  const words = wordsOf(lexiconOf(frames, registry), frames)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind !== "word" || !words(token.folded).tells) continue
    if (longest(tokens, at, tokens.length, words)?.node.senses.some(isEvent) === true) return true
  }
  return false
}
