import type { Token } from "../../util/tokens.ts"
import { paragraphEnd } from "./glued.ts"
import type { Quotes } from "./quotes.ts"

/** A sentence of so many words before or behind a quotation names its speaker. */
const namesSpeaker = 2

function words(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word") count++
  return count
}

/** The words of the sentence before a token, as far as the paragraph's beginning or an end mark. */
function leadOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && tokens[from - 1]?.kind !== "break" && !".!?؟".includes(tokens[from - 1]?.folded ?? ""))
    from--
  return words(tokens, from, at)
}

/**
 * A quotation over paragraphs repeats its opening mark at each of them and is closed at the last. Returns the tokens
 * without these marks and the line ends before them, so that it is one quotation; the tokens as they are where
 * there is none. Where the first paragraph and the last each name a speaker they are two quotations.
 */
export function withJoinedQuotations(
  tokens: readonly Token[],
  { partner, unclosed }: Quotes,
): readonly Token[] {
  const open = new Set(unclosed)
  const dropped = new Set<number>()
  for (const first of unclosed) {
    if (dropped.has(first)) continue
    const mark = tokens[first]?.folded
    const repeated: number[] = []
    let last = first
    while (open.has(last)) {
      const next = paragraphEnd(tokens, last) + 1
      if (tokens[next]?.kind !== "mark" || tokens[next]?.folded !== mark) break
      repeated.push(next)
      last = next
    }
    const close = partner[last] ?? -1
    if (repeated.length === 0 || close <= last) continue
    const two =
      leadOf(tokens, first) >= namesSpeaker &&
      words(tokens, close, paragraphEnd(tokens, close)) >= namesSpeaker
    if (!two) for (const at of repeated) dropped.add(at).add(at - 1)
  }
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at))
}
