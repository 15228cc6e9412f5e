import { firstFrom } from "../../util/lower-bound.ts"
import type { Act } from "../../lang/parts/reporting.ts"
import type { Span } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import { isAhead } from "./ahead.ts"

/** The tense around a time; `open` where a form of the verb may tell of either. */
export type TenseAround = "past" | "future" | "open"

/** Tokens between a verb and the time that it governs, at most. */
const reach = 60
/** Tokens between a hedge and the time that it governs. */
const near = 12

/** Tokens before a time that opens its clause, at most, and the characters behind it in which its verb stands. */
const opening = 2
const opened = 80

/** Acts that speak of what is yet to come. */
const ahead: ReadonlySet<Act> = new Set(["demands", "promises", "invites", "threatens", "hopes"])

/** Tells whether a time in a clause lies behind or before: "met on Monday", "will meet on Monday". */
export function tenseAround(
  document: Document,
  { start: from, end: to }: Span,
  time: number,
  act: Act | undefined,
): TenseAround {
  if (act !== undefined && ahead.has(act)) return "future"
  const { tokens, pack } = document
  const low = firstFrom(document.tokens, from)
  // a time that opens the clause has its verb behind it
  const opens = firstFrom(document.tokens, time) - low <= opening
  const last = opens ? Math.min(to, time + opened) : time
  let present = false
  for (let at = low; at < Math.min(tokens.length, low + reach) && (tokens[at]?.start ?? last) < last; at++) {
    if (pack.letters.future(document.word(at)) || document.flag(at, "future") > 0) return "future"
    if (document.flag(at, "passing") > 0) present = true
  }
  if (isAhead(document, time, { from, reach: near, loose: true })) return "future"
  return present ? "open" : "past"
}
