import type { Document } from "../../text/document.ts"
import { isCapital } from "../../who/written-name.ts"
import type { StepResult, Walk } from "../complement-walk.ts"

/** Words of the longest name of a country or a state that commas set off. */
const longestPlace = 3

/** Whether the content goes on behind the comma that closes an aside. */
function goesOn(document: Document, close: number): boolean {
  if (!document.isMark(close, ",")) return false
  const complementiser = document.marks[close + 1]?.complementiser
  return (
    (complementiser !== undefined && complementiser.value.weak !== true) ||
    (document.partner[close + 1] ?? -1) > close
  )
}

/** What is set off behind the cue: only an adverb, a relay or a circumstance may be. */
export function aside({ document, at, reach }: Walk): StepResult {
  if (!document.isMark(at, ",")) return undefined
  const next = at + 1
  if ((document.partner[next] ?? -1) > next) return next
  const marks = document.marks[next]
  // "said, however, that"
  const word = document.tokens[next]?.kind === "word"
  if (word && document.isMark(next + 1, ",") && document.flag(next, "adverb") > 0) return next + 2
  // "warned Hart, who had left, that"
  if (document.flag(next, "preposition") > 0 || document.flag(next, "relative") > 0) {
    let close = next + 1
    while (close < reach && !document.isMark(close, ",.")) close++
    return goesOn(document, close) ? close + 1 : "stop"
  }
  // "told reporters in Oslo, Norway, that"
  if (isCapital(document, next)) {
    let close = next
    while (close < reach && document.tokens[close]?.kind === "word" && isCapital(document, close)) close++
    if (close - next <= longestPlace && goesOn(document, close)) return close + 1
  }
  // "said, citing two officials, that"
  const relays = marks?.cues?.forms.some((form) => form.cue.relay !== undefined && form.kind === "participle")
  return relays === true || marks?.complementiser !== undefined ? next : "stop"
}
