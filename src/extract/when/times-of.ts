import type { Document } from "../text/document.ts"
import { findTimes } from "./times/find-times.ts"
import type { TimeExpression } from "./times/meaning.ts"

const found = new WeakMap<Document, readonly TimeExpression[]>()

/** Returns the time expressions of a document: looked for once, for said times and for times within contents. */
export function timesOf(document: Document): readonly TimeExpression[] {
  let expressions = found.get(document)
  if (expressions === undefined) {
    expressions = findTimes(document.tokens, document.text, document.pack.times)
    found.set(document, expressions)
  }
  return expressions
}
