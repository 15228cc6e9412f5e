import type { Document } from "../text/document.ts"

/** So many tokens has the longest quotation of a verb alone, its marks included. */
const longest = 6

/** 'He "strongly denies" any role': whether a quotation that opens here holds a verb of denying alone, with its adverbs. */
export function isQuotedVerb(document: Document, open: number): boolean {
  const close = document.partner[open] ?? -1
  if (close <= open || close - open >= longest) return false
  let denies = false
  for (let at = open + 1; at < close; at++) {
    const cues = document.marks[at]?.cues
    if (cues?.forms.some(({ kind, cue }) => kind === "finite" && cue.act === "denies") === true) {
      denies = true
      at += cues.length - 1
    } else if (document.flag(at, "adverb") > 0) at += document.flag(at, "adverb") - 1
    else if (!document.pack.letters.adverb(document.word(at))) return false
  }
  return denies
}
