import type { Attribution, Span } from "../attribution.ts"
import type { PlacedSentence } from "../text/placed-document.ts"

const commas = ",،;؛"

/**
 * The part of a sentence before the comma that stands before its attribution: "They met in Sochi, as | officials said".
 * Empty where none stands there.
 */
function clauseBefore(text: string, start: number, taken: number): Span | undefined {
  let end = taken - 1
  while (end > start && !commas.includes(text[end] ?? "")) end--
  return end > start ? { start, end } : undefined
}

/**
 * Returns what an article says in its own voice: the sentences that hold no content, source or cue of an attribution,
 * and of the others the clauses before the source and its cue. Subheadings tell nothing.
 */
export function untaken(
  text: string,
  sentences: readonly PlacedSentence[],
  attributions: readonly Attribution[],
): readonly Span[] {
  const spans: { start: number; end: number; said: boolean }[] = []
  const add = ({ start, end }: Span, said: boolean): void => {
    spans.push({ start, end, said })
  }
  for (const { content, links } of attributions) {
    add(content, true)
    for (const link of links) {
      for (const span of link.sourceSpans) add(span, false)
      if (link.cue !== null) add(link.cue, false)
    }
  }
  spans.sort((a, b) => a.start - b.start)
  const own: Span[] = []
  let next = 0
  let reached = 0
  for (const { start, end, section } of sentences) {
    const before = reached
    const first = spans[next]
    // spans that begin before the sentence ends; the farthest end among them tells whether any reaches into it
    for (; (spans[next]?.start ?? end) < end; next++) reached = Math.max(reached, spans[next]?.end ?? 0)
    if (section === "subheading" || before > start) continue
    if (first === undefined || first.start >= end) own.push({ start, end })
    else if (!first.said && first.start > start) {
      const clause = clauseBefore(text, start, first.start)
      if (clause !== undefined) own.push(clause)
    }
  }
  return own
}
