import type { Document } from "../text/document.ts"

/**
 * Where in the words before a verb its own subject begins: "the deal | he | said", "a night in which | authorities
 * said". A pronoun, or what follows a relative word, is the subject; what stands before belongs to another clause.
 */
export function speakingPart(document: Document, from: number, last: number): number {
  const pronoun = document.marks[last]?.pronoun
  if (pronoun !== undefined && pronoun.value.possessive !== true) return last
  for (let at = last - 1; at > from; at--) {
    if (document.isMark(at, ",—–")) return from
    if (isVerb(document, at)) return from
    if (document.flag(at, "relative") > 0) return at + 1
  }
  // "which | some have argued"
  return from < last && document.flag(from, "relative") > 0 ? from + 1 : from
}

function isVerb(document: Document, at: number): boolean {
  if (document.marks[at]?.noun !== undefined) return false
  return document.flag(at, "auxiliary") > 0 || document.pack.letters.verb(document.word(at))
}
