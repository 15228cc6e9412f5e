import type { Document, Run } from "../text/document.ts"

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
