import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/**
 * "the Department of Health | and | Human Services": whether a conjunction joins two fields of one body rather than two
 * sources, in a script with capitals. A noun or a name of one word behind it is another source.
 */
export function isInsideBody(document: Document, from: number, conjunction: number): boolean {
  if (!document.pack.letters.capitals) return false
  const after = conjunction + 1
  if (isFieldOfBody(document, conjunction)) return true
  if (!isField(document, conjunction - 1) || !isField(document, after) || !isField(document, after + 1))
    return false
  for (let at = conjunction - 2; at > from; at--) {
    const noun = document.marks[at - 1]?.noun?.value
    if (document.flag(at, "join") > 0) return noun?.kind === "body" && isCapital(document, at - 1)
    if (!isField(document, at)) return false
  }
  return false
}

/** "National Defense | and | Security Council": fields of a body whose noun stands behind the last, without an article. */
function isFieldOfBody(document: Document, conjunction: number): boolean {
  const next = conjunction + 1
  const noun = (document.marks[next]?.noun ?? document.marks[next + 1]?.noun)?.value
  if (noun?.kind !== "body" || noun.number === "plural" || !isCapital(document, next)) return false
  if (!isCapital(document, next + 1)) return false
  return isField(document, conjunction - 1) && isField(document, conjunction - 2)
}

/** A word with a capital that is no noun for a source. */
function isField(document: Document, at: number): boolean {
  return (
    document.tokens[at]?.kind === "word" &&
    isCapital(document, at) &&
    document.marks[at]?.noun === undefined &&
    document.flag(at, "title") === 0
  )
}
