import type { Document, Run } from "./document.ts"

/** So many tokens a dateline has at most: place, country, day, agency. */
const longestDateline = 16

const dashes = "-–—"

/** Behind the dashes that begin at a token, of which wires write one or two. */
function behindDashes(document: Document, at: number, to: number): number {
  let next = at
  while (next < to && document.isMark(next, dashes)) next++
  return next
}

/**
 * "MOSCOW, Aug 3 (Reuters) - ", "دبي، الإمارات العربية المتحدة (CNN)--": where the first sentence of a line begins
 * behind the place, day and agency before it.
 */
export function afterDateline(document: Document, line: Run): number {
  const { tokens, text } = document
  for (let at = line.from; at < Math.min(line.to - 3, line.from + longestDateline); at++) {
    if (document.isMark(at, '.!?؟:"“«')) return line.from
    if (!document.isMark(at, dashes)) continue
    const bracket = document.isMark(at - 1, ")")
    const glued = tokens[at - 1]?.end === tokens[at]?.start
    if (glued && !bracket) continue
    if (bracket) return behindDashes(document, at, line.to)
    const first = tokens[line.from]
    const word = first === undefined ? "" : text.slice(first.start, first.end)
    const shouted = word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
    return shouted ? behindDashes(document, at, line.to) : line.from
  }
  return line.from
}
