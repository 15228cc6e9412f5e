import type { Document, Run } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"
import { hasOwnerEnding } from "./owner-ending.ts"

/** Words of the longest name in a list of names. */
const longestName = 4

/**
 * "Russia, | Turkey and Iran said": the names before the last two of a list, where nothing but them opens the sentence.
 * Empty where the words before the comma are no names ("On Monday, Turkey and Iran said").
 */
export function listBefore(document: Document, from: number, last: number, floor: number): readonly Run[] {
  if (!holdsConjunction(document, from, last)) return []
  const runs: Run[] = []
  let at = from
  while (document.isMark(at - 1, ",")) {
    const to = at - 1
    let start = to
    while (start > floor && to - start < longestName && isName(document, start - 1)) start--
    if (start === to) return []
    runs.unshift({ from: start, to })
    at = start
    if (start === floor || document.tokens[start - 1]?.kind === "break") return runs
  }
  return []
}

function holdsConjunction(document: Document, from: number, last: number): boolean {
  for (let at = from + 1; at < last; at++)
    if (document.pack.sources.conjunctions.includes(document.word(at))) return true
  return false
}

function isName(document: Document, at: number): boolean {
  const token = document.tokens[at]
  const first = document.text[token?.start ?? 0] ?? ""
  if (token?.kind !== "word" || first === first.toLowerCase()) return false
  return (["time", "preposition", "adverb", "clause", "conjunction", "negation", "silent"] as const).every(
    (flag) => document.flag(at, flag) === 0,
  )
}

/** Names of the longest list behind a preposition. */
const longestList = 6

/**
 * "Officials in Japan, | Iran and Italy said": the preposition that takes the list of names whose last two begin at a
 * token, behind a noun. Undefined where the names are who speaks.
 */
export function listTaker(
  document: Document,
  names: NameFinder | undefined,
  from: number,
  last: number,
  floor: number,
): number | undefined {
  if (!holdsConjunction(document, from, last) || !document.isMark(from - 1, ",")) return undefined
  // "…, Hart and Lee said", "…, the agency's Ann Lee and Tim Hart said"
  const first = names?.at(document, from, last + 1)
  if (hasOwnerEnding(document, from) || (first !== undefined && names?.isPerson(first) === true))
    return undefined
  let at = from
  for (let name = 0; name < longestList && document.isMark(at - 1, ","); name++) {
    let start = at - 1
    while (start > floor && at - 1 - start <= longestName && isName(document, start - 1)) start--
    if (start === at - 1) return undefined
    if (document.flag(start - 1, "definite") > 0) start--
    if (takes(document, start - 1, floor)) return start - 1
    at = start
  }
  return undefined
}

/** Whether a preposition stands here behind a noun for several. */
function takes(document: Document, at: number, floor: number): boolean {
  return (
    at > floor &&
    (document.flag(at, "join") > 0 || document.pack.sources.examples.includes(document.word(at))) &&
    document.marks[at - 1]?.noun?.value.number === "plural"
  )
}

/** So many tokens behind a word that brings examples in the last of them is joined. */
const exampleReach = 12

const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/**
 * "خبراء من دول بينها فرنسا | وروسيا", "countries including France | and Russia": one more of those told before. States
 * that speak besides people are no such examples ("مؤرخون و20 دولة بينها فرنسا").
 */
export function isExample(document: Document, from: number, at: number): boolean {
  const { examples } = document.pack.sources
  let opens = at - 1
  while (opens > from && at - opens <= exampleReach && !examples.includes(document.word(opens))) opens--
  if (opens <= from || !examples.includes(document.word(opens))) return false
  for (let before = opens - 1; before >= from; before--) {
    const noun = document.marks[before]?.noun
    if (noun === undefined || !people.has(noun.value.kind)) continue
    const next = before + noun.length
    return next === opens || document.flag(next, "preposition") > 0 || document.flag(next, "join") > 0
  }
  return true
}
