import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"

/** The number of the word before a verb, where that word can be its subject. */
function subjectNumber(document: Document, at: number): "singular" | "plural" | "either" | undefined {
  const token = document.tokens[at]
  if (token === undefined || token.kind !== "word") return undefined
  const { pronoun, noun } = document.marks[at] ?? {}
  if (pronoun !== undefined) {
    if (pronoun.value.possessive === true) return undefined
    return pronoun.value.person === 3 && pronoun.value.number !== "plural" ? "singular" : "plural"
  }
  if (document.flag(at, "infinitive") > 0 || document.flag(at, "preposition") > 0) return undefined
  if (document.flag(at, "auxiliary") > 0) return document.flag(at, "passive") === 0 ? "plural" : undefined
  if (noun !== undefined) return noun.value.number === "plural" ? "plural" : "singular"
  if (token.folded === "percent") return "plural"
  return document.flag(at, "definite") > 0 ? undefined : numberByForm(document, at)
}

/** The number of a word that no list knows: a plural by its ending, a name by its capital. */
function numberByForm(document: Document, at: number): "singular" | "plural" | "either" | undefined {
  const { folded = "", start = 0 } = document.tokens[at] ?? {}
  const first = document.text[start] ?? ""
  const many = folded.endsWith("s") && !/(?:ss|us|is|'s)$/u.test(folded)
  if (first === first.toLowerCase()) return many && folded.length > 5 ? "plural" : undefined
  const joined = document.flag(at - 1, "conjunction") > 0 || document.flag(at - 2, "conjunction") > 0
  if (joined) return "plural"
  // "Reuters" and "Democrats" are written alike
  return many ? "either" : "singular"
}

/**
 * Whether the word before an everyday verb can be its subject by number: "polls show", "the poll shows", but not
 * "the claims". Tells verbs of reporting from nouns that are written alike.
 */
export function agreesWithSubject(document: Document, at: number, form: CueForm): boolean {
  if (!document.pack.constructions.agreement || form.number === undefined) return false
  let back = at - 1
  while (back >= 0 && document.flag(back, "adverb") > 0 && document.marks[back]?.noun === undefined) back--
  const number = subjectNumber(document, back)
  return number === "either" || number === form.number
}

/** Whether a word is a finite verb of reporting and no everyday word. */
export function isStrongFinite(document: Document, at: number): boolean {
  return (
    document.marks[at]?.cues?.forms.every((form) => form.kind === "finite" && form.weak !== true) === true
  )
}
