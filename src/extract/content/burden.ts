import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"

/** "أعلن الحزب | استهداف", "تحدث مصدر | عن تسرب": whether a noun of a deed, as the verb takes it, stands behind the subject. */
export function contentBehindSubject(document: Document, form: CueForm, at: number): boolean {
  if (document.marks[at]?.noun !== undefined) return false
  const { eventNoun } = document.pack.letters
  const { nominal } = form.cue
  const word = document.word(at)
  return (
    (nominal.includes("") && eventNoun(word)) || (nominal.includes(word) && eventNoun(document.word(at + 1)))
  )
}

/** "معتبرا الاحتجاجات خروجا", "متهما الحكومة بالتقصير": behind a thing that is known, what is said of it. */
export function namesBurden(document: Document, form: CueForm, thing: number, at: number): boolean {
  const { letters } = document.pack
  const preposition = form.cue.predicative ?? form.cue.amount
  if (preposition === undefined) return false
  if (document.tokens[at]?.kind !== "word" || !letters.definite(document.word(thing))) return false
  const word = document.word(at)
  if (preposition === "") return letters.accusative(word) || (!letters.definite(word) && at === thing + 1)
  return preposition.length > 1 ? letters.bare(word) === preposition : word.startsWith(preposition)
}

/** "ونفى احتجاز السائق", "ودعا إلى فتح المعابر": whether the content of a verb stands right behind it. */
export function contentAtOnce(document: Document, { cue }: CueForm, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  const complementiser = document.marks[at]?.complementiser?.value
  if (complementiser !== undefined && complementiser.weak !== true) return complementiser.repeated !== true
  const next = document.word(at + 1)
  if (cue.nominal.includes("") && letters.eventNoun(word)) return true
  if (cue.nominal.includes(word))
    return (
      document.marks[at + 1]?.complementiser !== undefined ||
      letters.eventNoun(next) ||
      letters.eventNoun(letters.bare(next))
    )
  const bare = word.slice(1)
  return cue.nominal.some(
    (preposition) =>
      preposition.length === 1 &&
      word.startsWith(preposition) &&
      (letters.eventNoun(bare) || letters.eventNoun(letters.bare(bare))),
  )
}
