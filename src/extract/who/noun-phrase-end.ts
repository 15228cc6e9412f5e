import { isStop } from "./apposition.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

const speaking: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/** Whether an article, a registered name or a pronoun written on makes a noun known. */
function isClosed(document: Document, at: number): boolean {
  const word = document.word(at)
  return document.pack.letters.definite(word) || document.marks[at]?.noun?.value.definite === true
}

/** Whether a definite word is another noun rather than an adjective of the noun before it. */
function isOther(document: Document, at: number, head: number, last: number): boolean {
  const { letters } = document.pack
  const marks = document.marks[at]
  if (document.flag(at, "title") > 0) return false
  if (marks?.noun !== undefined || document.flag(at, "counterpart") > 0) return true
  const word = document.word(at)
  const relative = letters.relative(word)
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

/**
 * Returns the first token behind the noun phrase that begins at a token, in a language whose verb stands before its
 * subject and object: "وزارة الخارجية الإيرانية | الاتهامات", "روسيا | الولايات المتحدة", "النقيب سامر عوض | القرار".
 * The token itself where no noun phrase begins.
 */
export function nounPhraseEnd(document: Document, names: NameFinder, from: number, to: number): number {
  const { letters, sources } = document.pack
  const isWord = (at: number): boolean => at < to && document.tokens[at]?.kind === "word"
  const isGiven = (word: string): boolean =>
    document.pack.reporting.addressees.some((letter) => word.startsWith(letter))
  const first = names.at(document, from, to)
  if (first !== undefined) return first.to
  if ((document.partner[from] ?? -1) > from) return Math.min(to, (document.partner[from] ?? from) + 1)
  if (!isWord(from) || isStop(document, from, true) || document.flag(from, "preposition") > 0) return from
  const head = document.marks[from]?.noun?.value
  const office = head !== undefined && speaking.has(head.kind)
  let at = from
  let last = from
  let described = false
  // "رئيس لجنة الأمن": up to the word that makes the row of nouns known
  while (isWord(at) && !isClosed(document, at)) {
    const hit = at > from ? names.at(document, at, to) : undefined
    if (hit !== undefined) {
      if (names.isPerson(hit) || !described) at = hit.to - 1
      break
    }
    if (letters.possessed(document.word(at)) && document.marks[at]?.noun === undefined) break
    const next = at + 1
    if (!isWord(next) || isStop(document, next, false) || document.flag(next, "preposition") > 0) break
    if (at > from && document.marks[at]?.noun === undefined && letters.relative(document.word(at)))
      described = true
    if (described && isClosed(document, next)) break
    last = at
    at = next
  }
  if (isClosed(document, at)) last = at
  at++
  let named = false
  while (isWord(at)) {
    const word = document.word(at)
    const hit = names.at(document, at, to)
    if (hit !== undefined) {
      if (!names.isPerson(hit) || !office || named) {
        // "الأمين العام للأمم المتحدة"
        if (hit.entries.some((entry) => entry.folded.startsWith(word)) || !isGiven(word)) return at
        at = hit.to
        continue
      }
      named = true
      at = hit.to
      continue
    }
    const join = document.flag(at, "join")
    if (join > 0 && office && !named) {
      const end = nounPhraseEnd(document, names, at + join, to)
      if (end === at + join) return at
      at = end
      continue
    }
    const proclitic = document.marks[at]?.noun?.value.proclitic
    // "الأمين العام للأمم المتحدة", "الاتحاد العام للشغل"
    const body = proclitic !== undefined && document.marks[at]?.noun?.value.kind === "body"
    if (isGiven(word) && (body || letters.bases(word).some(letters.definite))) {
      at++
      continue
    }
    if (document.marks[at]?.count !== undefined || isStop(document, at, false)) return at
    if (document.flag(at, "preposition") > 0) return at
    if (letters.definite(word)) {
      if (isOther(document, at, from, last)) return at
      at++
      continue
    }
    // "النقيب سامر عوض": names that no registry has
    const nameLike =
      office &&
      !named &&
      isClosed(document, last) &&
      document.marks[at]?.noun === undefined &&
      document.marks[at]?.cues === undefined &&
      !letters.eventNoun(word) &&
      !letters.accusative(word) &&
      !letters.possessed(word) &&
      !sources.objects.includes(word)
    if (!nameLike) return at
    const limit = at + 3
    while (
      isWord(at) &&
      at < limit &&
      !letters.definite(document.word(at)) &&
      !letters.accusative(document.word(at)) &&
      document.marks[at]?.noun === undefined &&
      !isStop(document, at, false) &&
      document.flag(at, "preposition") === 0
    )
      at++
    named = true
  }
  return at
}
