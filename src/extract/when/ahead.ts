import { firstFrom } from "../../util/lower-bound.ts"
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

/** Tells whether a word before a time makes it one to come: "will meet on", "ahead of", "ستبث". */
export function isAhead(document: Document, start: number, { from, reach, loose }: AheadOptions): boolean {
  const { tokens, pack } = document
  const at = firstFrom(tokens, start)
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = tokens[back]
    if (token === undefined || token.start < from || token.kind === "break") return false
    if (document.flag(back, "eve") > 0) return true
    if (document.flag(back, "future") > 0 || pack.letters.future(document.word(back))) return true
    if (loose && document.marks[back]?.hedge !== undefined) return true
  }
  return false
}
