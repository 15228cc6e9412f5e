import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"

/**
 * Whether the word before an everyday verb can be its subject by number: "polls show", "the poll shows", but not
 * "the claims". Tells verbs of reporting from nouns that are written alike.
 */
export function agreesWithSubject(document: Document, at: number, form: CueForm): boolean {
  if (!document.subjectFirst || form.number === undefined) return false
  const plural = form.number === "plural"
  let back = at - 1
  while (back >= 0 && document.flag(back, "adverb") > 0 && document.marks[back]?.noun === undefined) back--
  const token = document.tokens[back]
  if (token === undefined || token.kind !== "word") return false
  const marks = document.marks[back]
  const { pronoun, noun } = marks ?? {}
  if (pronoun !== undefined) {
    if (pronoun.value.possessive === true) return false
    const third = pronoun.value.person === 3 && pronoun.value.number !== "plural"
    return third !== plural
  }
  if (document.flag(back, "infinitive") > 0 || document.flag(back, "preposition") > 0) return false
  if (document.flag(back, "auxiliary") > 0) return plural && document.flag(back, "passive") === 0
  if (noun !== undefined) return (noun.value.number === "plural") === plural
  if (token.folded === "percent") return plural
  const first = document.text[token.start] ?? ""
  if (document.flag(back, "definite") > 0) return false
  const many = token.folded.endsWith("s") && !/(?:ss|us|is|'s)$/u.test(token.folded)
  if (first === first.toLowerCase()) return plural && many && token.folded.length > 5
  const joined = document.flag(back - 1, "conjunction") > 0 || document.flag(back - 2, "conjunction") > 0
  return plural ? many || joined : !joined
}

/** Whether a word is a finite verb of reporting and no everyday word. */
export function isStrongFinite(document: Document, at: number): boolean {
  return (
    document.marks[at]?.cues?.forms.every((form) => form.kind === "finite" && form.weak !== true) === true
  )
}
