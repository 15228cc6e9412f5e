import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"
import { isCapital } from "./written-name.ts"

/** Words between the conjunction and the noun that both parts share. */
const longestDescription = 3

const groups: ReadonlySet<string> = new Set(["anonymous", "collective"])

/**
 * "U.S. | and | Western diplomats": whether a conjunction joins two adjectives of one noun rather than two sources, where
 * the noun stands behind what describes it. A country's name in full, or one with an article, is a source.
 */
export function sharesNoun(
  document: Document,
  names: NameFinder | undefined,
  from: number,
  conjunction: number,
): boolean {
  if (names === undefined || document.pack.sources.order.head !== "last") return false
  return describesOnly(document, names, from, conjunction) && describesGroup(document, conjunction + 1)
}

function describesOnly(document: Document, names: NameFinder, from: number, to: number): boolean {
  if (!isCapital(document, from)) return false
  if (to === from + 1 && names.isOfState(document, from)) return true
  const hit = names.at(document, from, to)
  if (hit === undefined || hit.to !== to || names.isPerson(hit) || names.isOutlet(hit)) return false
  const short = document.text.slice(document.tokens[from]?.start ?? 0, document.tokens[to - 1]?.end ?? 0)
  return short === short.toUpperCase() || document.marks[from]?.noun?.value.kind === "body"
}

/** "Western diplomats": an adjective, and then a noun for several unnamed persons. */
function describesGroup(document: Document, from: number): boolean {
  for (let at = from; at <= from + longestDescription; at++) {
    const marks = document.marks[at]
    const noun = marks?.noun?.value
    if (noun !== undefined && groups.has(noun.kind) && noun.number === "plural" && !isCapital(document, at))
      return at > from
    const plain = marks === undefined || isCapital(document, at)
    if (document.tokens[at]?.kind !== "word" || !plain) return false
  }
  return false
}
