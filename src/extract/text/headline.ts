import type { Span } from "../attribution.ts"
import type { Document } from "./document.ts"
import type { NameFinder } from "../who/name-finder.ts"

/**
 * Whether a headline tells what somebody known has done or does: a registered name, and right behind it a verb ("Iran
 * struck an Israeli ship", "إيران تهاجم سفينة"). A topic ("Iran and the bomb") tells nothing.
 */
export function tellsDeed(document: Document, names: NameFinder, { start, end }: Span): boolean {
  const { tokens } = document
  let first = 0
  while (first < tokens.length && (tokens[first]?.start ?? start) < start) first++
  let to = first
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++
  const hit = names.at(document, first, to)
  if (hit === undefined || document.isMark(to - 1, "?؟")) return false
  const at = hit.to
  if (tokens[at]?.kind !== "word" || to - at < 3) return false
  return isDeed(document, at)
}

/** Whether a word tells a deed: a verb by its form, no auxiliary, preposition or noun. */
function isDeed(document: Document, at: number): boolean {
  const { tokens, pack } = document
  const { letters } = pack
  const marks = document.marks[at]
  const word = document.word(at)
  if (document.flag(at, "auxiliary") > 0 || document.flag(at, "preposition") > 0) return false
  if (marks?.noun !== undefined || marks?.complementiser !== undefined) return false
  if (pack.reporting.subject[0] !== "before") return letters.verb(word) && !word.endsWith("ه")
  if (marks?.cues?.forms.some((form) => form.kind === "noun") === true) return false
  const deed = document.text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)
  return deed === deed.toLowerCase() && (letters.verb(word) || /[a-z]{2}(?:[^s]s)$/u.test(word))
}
