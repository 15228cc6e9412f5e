import type { Document } from "../text/document.ts"

/** Words of the longest span of time between an auxiliary and its verb. */
const longestSpan = 5

/** "later", "adamantly", "herself"; but "Kelly", "Feely" are names. */
function isAdverb(document: Document, at: number): boolean {
  const first = document.text[document.tokens[at]?.start ?? 0] ?? ""
  // "Obama | himself | said"
  if (document.flag(at, "identity") > 0) return true
  const byForm = first === first.toLowerCase() && document.pack.letters.adverb(document.word(at))
  return byForm || document.flag(at, "adverb") > 0
}

/** The last word of the source before a verb: adverbs, auxiliaries and times between them are gone over. */
export function sourceEnd(document: Document, verb: number, floor: number): number {
  let last = verb - 1
  while (
    last >= floor &&
    document.tokens[last]?.kind === "word" &&
    document.marks[last]?.pronoun === undefined &&
    document.marks[last]?.noun === undefined &&
    (isAdverb(document, last) || document.flag(last, "auxiliary") > 0 || document.flag(last, "negation") > 0)
  )
    last--
  // "officials on Monday said": skip the time
  for (let back = last; back > floor && last - back < 4; back--)
    if (document.flag(back, "preposition") > 0 && document.flag(back + 1, "time") > 0) {
      last = back - 1
      break
    } else if (document.flag(back, "time") === 0 && document.tokens[back]?.kind !== "number") break
  while (last > floor && document.flag(last, "time") > 0 && document.marks[last]?.noun === undefined) last--
  return beforeSpan(document, last, floor)
}

/** "has | for more than a decade | accused": the last word before an auxiliary and a span of time behind it. */
function beforeSpan(document: Document, last: number, floor: number): number {
  if (document.flag(last + 1, "time") === 0) return last
  for (let back = last; back > floor + 1 && last - back < longestSpan; back--) {
    if (document.flag(back, "preposition") === 0 || document.flag(back, "infinitive") > 0) continue
    if (document.flag(back - 1, "auxiliary") > 0) return back - 2
  }
  return last
}
