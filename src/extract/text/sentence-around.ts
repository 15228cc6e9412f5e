import type { Span } from "../attribution.ts"

/** The farthest that a sentence is followed on either side of some words of it. */
const reach = 400

const ends: ReadonlySet<string> = new Set([".", "!", "?", "؟", "…", "\n", "\r", "\u2028", "\u2029"])

/** Returns the sentence that some words of a text stand in, as far as marks tell without knowing the language. */
export function sentenceAround(text: string, { start, end }: Span): string {
  let from = start
  while (from > 0 && start - from < reach && !ends.has(text[from - 1] ?? "")) from--
  let to = end
  while (to < text.length && to - end < reach && !ends.has(text[to] ?? "")) to++
  return text.slice(from, to)
}
