import type { Document } from "../text/document.ts"
import { findTimes } from "./times/find-times.ts"
import { timesIn } from "./times/numeric-order.ts"
import type { TimeExpression } from "./times/meaning.ts"

/** A whole quotation is the name of a newspaper or a programme (on ABC's "This Week"). */
function isTitle({ text }: Document, { start, end }: TimeExpression): boolean {
  return /["“«‘]/u.test(text.charAt(start - 1)) && /^[.,]?["”»’]/u.test(text.slice(end, end + 2))
}

const found = new WeakMap<Document, readonly TimeExpression[]>()

/** Returns the time expressions of a document: looked for once, for said times and for times within contents. */
export function timesOf(document: Document): readonly TimeExpression[] {
  let expressions = found.get(document)
  if (expressions === undefined) {
    expressions = findTimes(
      document.tokens,
      document.text,
      timesIn(document.pack.times, document.lang),
    ).filter((expression) => !isTitle(document, expression))
    found.set(document, expressions)
  }
  return expressions
}
