import type { FramesPart } from "../../lang/parts/frames.ts"
import { type Token, tokenize } from "../../util/tokens.ts"
import type { Node } from "./lexicon.ts"
import { is } from "./unit.ts"
import { unitsOf } from "./units.ts"
import { wordsOf } from "./words.ts"

/** So many characters before a content are looked at: enough for two words and what is written onto them. */
export const reachBefore = 48

/**
 * Tells whether the words right before a content make a plan of it, though they were not taken as part of it: "help in
 * arranging | a meeting between …".
 *
 * @param known The tokens before the content, as far back as {@link reachBefore} or farther, none of them reaching into it.
 */
export function isPlannedBefore(
  text: string,
  start: number,
  root: Node,
  part: FramesPart,
  known: readonly Token[] | undefined,
): boolean {
  let from = Math.max(0, start - reachBefore)
  // not from the middle of a word
  while (from > 0 && from < start && text[from - 1]?.trim() !== "") from++
  const tokens =
    known === undefined
      ? tokenize(text, from, start).filter((token) => token.end <= start)
      : known.filter((token) => token.start >= from)
  const words = wordsOf(root, part)
  if (!tokens.some(({ kind, folded }) => kind === "word" && words(folded).plans)) return false
  const units = unitsOf(text, tokens, root, part, [], [])
  let at = units.length - 1
  while (at >= 0 && (is(units[at], "quote") || is(units[at], "determiner"))) at--
  if (!is(units[at], "idea")) return false
  if (!is(units[at], "holding")) return true
  const before = units[at - 1]
  const written = before?.end === units[at]?.start && is(before, "in")
  return !written && ["in", "to", "for", "on", "infinitive", "idea"].some((sense) => is(before, sense))
}
