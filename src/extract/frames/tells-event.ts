import type { Token } from "../../util/tokens.ts"
import type { FrameOptions } from "./input.ts"
import { lexiconOf } from "./lexicon.ts"
import { wordsOf } from "./words.ts"

/** Whether any of the words may tell of an event; where none does there is no proposition, and nothing need be cut. */
export function tellsEvent(tokens: readonly Token[], { frames, registry }: FrameOptions): boolean {
  const words = wordsOf(lexiconOf(frames, registry), frames)
  for (const { kind, folded } of tokens) if (kind === "word" && words(folded).tells) return true
  return false
}
