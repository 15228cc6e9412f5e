import { firstEndingAfter } from "../../util/lower-bound.ts"
import type { Attribution, Span } from "../attribution.ts"
import { reachBefore } from "../frames/before.ts"
import type { FrameInput } from "../frames/input.ts"
import type { Document, Run } from "../text/document.ts"

/**
 * The tokens of a span without those that interrupt it, and those before it as far as reading looks back; none where it
 * begins or ends within one.
 */
export function tokensOf(
  { tokens }: Document,
  { start, end }: Span,
  gaps: readonly Span[] | undefined,
): Pick<FrameInput, "tokens" | "before"> & { readonly run?: Run } {
  const low = firstEndingAfter(tokens, start)
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  if ((tokens[low]?.start ?? start) < start || (tokens[last - 1]?.end ?? end) > end) return {}
  let first = low
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= start - reachBefore) first--
  const all = tokens.slice(low, last)
  return {
    run: { from: low, to: last },
    tokens: gaps === undefined ? all : all.filter((token) => !isWithin(gaps, token)),
    before: tokens.slice(first, low),
  }
}

/** Acts whose content is a clause as it could stand alone, so that "that" tells nothing of it. */
const clausal: ReadonlySet<Attribution["act"]> = new Set([
  "asserts",
  "reports",
  "confirms",
  "warns",
  "denies",
])

/**
 * Where the words of a content begin: behind the complementiser, which is the reporter's ("that", "إن"), not the
 * speaker's; but not behind one that bears a pronoun ("أنه") or tells something itself ("whether").
 */
export function wordsFrom(
  { tokens, marks }: Document,
  span: Span,
  act: Attribution["act"] | undefined,
): number {
  if (act !== undefined && !clausal.has(act)) return span.start
  const first = firstEndingAfter(tokens, span.start)
  const complementiser = tokens[first]?.start === span.start ? marks[first]?.complementiser : undefined
  if (complementiser === undefined) return span.start
  const { weak, subject } = complementiser.value
  const next = tokens[first + complementiser.length]
  return weak === true || subject === true || next === undefined || next.end > span.end
    ? span.start
    : next.start
}

/** Whether something lies in what interrupts the words. */
export function isWithin(gaps: readonly Span[] | undefined, { start, end }: Span): boolean {
  return gaps !== undefined && gaps.some((gap) => gap.start <= start && end <= gap.end)
}

/** The words of a span without what interrupts them. */
export function withoutGaps(text: string, start: number, end: number, gaps: readonly Span[] = []): string {
  const parts: string[] = []
  let from = start
  for (const gap of gaps) {
    parts.push(text.slice(from, gap.start).trim())
    from = gap.end
  }
  return [...parts, text.slice(from, end).trim()].filter((part) => part !== "").join(" ")
}
