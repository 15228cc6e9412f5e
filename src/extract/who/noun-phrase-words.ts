import type { Document } from "../text/document.ts"

/** Whether an article, a registered name or a pronoun written on makes a noun known. */
export function isClosed(document: Document, at: number): boolean {
  const word = document.word(at)
  return document.pack.letters.definite(word) || document.marks[at]?.noun?.value.definite === true
}

/** Whether a definite word is another noun rather than an adjective of the noun before it. */
export function isOther(document: Document, at: number, head: number, last: number): boolean {
  const { letters } = document.pack
  const marks = document.marks[at]
  if (document.flag(at, "title") > 0) return false
  const word = document.word(at)
  const relative = letters.relative(word)
  if ((marks?.noun !== undefined && !relative) || document.flag(at, "counterpart") > 0) return true
  if (!relative && (letters.eventNoun(letters.bare(word)) || letters.agreement(word).number === "plural"))
    return true
  const { gender } = letters.adjective(word)
  const agrees = (noun: number): boolean => {
    const value = document.marks[noun]?.noun?.value
    const own = value?.gender ?? letters.adjective(document.word(noun)).gender
    // plurals of things are feminine to their adjectives
    return value?.number === "plural" || own === undefined || gender === undefined || own === gender
  }
  return !agrees(head) && !agrees(last)
}

/** Whether a word may open a name that no registry has ("النقيب | سامر عوض"). */
export function mayOpenName(document: Document, at: number): boolean {
  const { letters, sources } = document.pack
  const word = document.word(at)
  return (
    document.marks[at]?.noun === undefined &&
    document.marks[at]?.cues === undefined &&
    !letters.eventNoun(word) &&
    !letters.accusative(word) &&
    !letters.possessed(word) &&
    !sources.objects.includes(word)
  )
}

/** Whether a word may go on with such a name. */
export function mayGoOnWithName(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return !letters.definite(word) && !letters.accusative(word) && document.marks[at]?.noun === undefined
}
