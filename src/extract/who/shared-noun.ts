import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"
import { isCapital } from "./written-name.ts"

/** Words between the conjunction and the noun that both parts share. */
const longestDescription = 3

const people: ReadonlySet<string> = new Set(["anonymous", "collective", "person"])
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

/**
 * "officials in Washington | and | Seoul": whether a conjunction joins two places of those whom a noun for several
 * unnamed persons stands for.
 */
export function sharesPlace(
  document: Document,
  names: NameFinder | undefined,
  from: number,
  conjunction: number,
  to: number,
): boolean {
  if (names === undefined || document.pack.sources.order.head !== "last") return false
  let at = conjunction - 1
  while (at > from && (isCapital(document, at) || document.flag(at, "definite") > 0)) at--
  const noun = document.marks[at - 1]?.noun?.value
  if (at === conjunction - 1 || at <= from || document.flag(at, "join") === 0) return false
  if (noun?.number !== "plural" || !people.has(noun.kind)) return false
  const start = conjunction + 1 + (document.flag(conjunction + 1, "definite") > 0 ? 1 : 0)
  const hit = start < to ? names.at(document, start, to) : undefined
  if (hit?.to !== to || document.marks[start]?.noun !== undefined) return false
  return hit.entries.some(({ kind }) => kind === "place") || names.isOfState(document, start)
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
