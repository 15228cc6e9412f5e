import type { Document } from "../text/document.ts"

/** How a word before a time may tell that it is yet to come. */
export interface AheadOptions {
  /** Where such words may begin. */
  readonly from: number
  /** Tokens before the time that are looked at, at most. */
  readonly reach: number
  /** A hedge tells it, too ("is expected on"). */
  readonly loose: boolean
}

/** Returns the first token that begins at an offset or behind it. */
export function tokenAt({ tokens }: Document, start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells whether a word before a time makes it one to come: "will meet on", "ahead of", "ستبث". */
export function isAhead(document: Document, start: number, { from, reach, loose }: AheadOptions): boolean {
  const { tokens, pack } = document
  const at = tokenAt(document, start)
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = tokens[back]
    if (token === undefined || token.start < from || token.kind === "break") return false
    if (document.flag(back, "eve") > 0) return true
    if (document.flag(back, "future") > 0 || pack.letters.future(document.word(back))) return true
    if (loose && document.marks[back]?.hedge !== undefined) return true
  }
  return false
}
