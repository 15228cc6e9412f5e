import type { NameEntry } from "../../registry/find-names.ts"
import type { Registry } from "../../registry/registry.ts"
import { isCapitalAt } from "../text/capital.ts"
import type { Document } from "../text/document.ts"

/** One word of a text, though several tokens may write it. */
export interface WordAt {
  readonly folded: string
  readonly to: number
}

/** Shorter abbreviations are written in capitals by every paper; longer ones also as words ("Nato", "Isis"). */
const longestAbbreviation = 3
/** Nouns so short are acronyms ("UN", "EU"). */
const longestAcronym = 2
/** Shorter names are often what is left of another word ("كبرى") when a preposition is taken off. */
const shortestBehindPreposition = 4

const latin = /^\p{Script=Latin}/u
const arabic = /^\p{Script=Arabic}/u
const abbreviation = /^\p{Lu}+$/u
const smallLetter = /\p{Ll}/u

/** A word as it is written, not folded. */
export function writtenAt({ tokens, text }: Document, at: number): string {
  const token = tokens[at]
  return token === undefined ? "" : text.slice(token.start, token.end)
}

/** Whether a word is written with a capital. */
export function isCapital(document: Document, at: number): boolean {
  return isCapitalAt(document.text, document.tokens[at]?.start ?? 0)
}

/** "Kim Jong | Un": an acronym's letters as a name, behind another, with a small letter among them. */
export function isNoAcronym(document: Document, at: number): boolean {
  const written = writtenAt(document, at)
  return (
    written.length <= longestAcronym &&
    written !== written.toUpperCase() &&
    document.tokens[at - 1]?.kind === "word" &&
    document.marks[at - 1] === undefined &&
    isCapital(document, at - 1)
  )
}

/** Whether a word may be a verb of saying. */
export function isVerb(document: Document, at: number): boolean {
  return document.marks[at]?.cues?.forms.some(({ kind }) => kind === "finite") === true
}

/** "U.S.", "W.H.O": single letters with dots between them, read as one word; the dots that belong to them included. */
export function dottedLetters(document: Document, from: number, to: number): WordAt | undefined {
  const { tokens } = document
  let folded = ""
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (token?.kind !== "word" || token.end - token.start !== 1 || !isCapital(document, at)) break
    if (at > from && tokens[at - 1]?.end !== token.start) break
    folded += token.folded
    at++
    if (!document.isMark(at, ".") || tokens[at]?.start !== token.end) break
    at++
  }
  if (folded.length < 2) return undefined
  return { folded, to: Math.min(at, to) }
}

/** What is written onto a word before the form that a registry has. */
export function prefixOf(word: string, variant: string): string {
  if (word.endsWith(variant)) return word.slice(0, word.length - variant.length)
  return word.startsWith(variant) ? "" : (word[0] ?? "")
}

/** Arabic, Latin, Cyrillic, by the first letter. */
export function scriptOf(word: string): string {
  return latin.test(word) ? "latin" : arabic.test(word) ? "arabic" : "other"
}

/** Whether a name of the registry may be written so in this language. */
export function isWrittenSo(
  document: Document,
  entry: NameEntry,
  { from, to }: { readonly from: number; readonly to: number },
  prefix: string,
  registry: Registry | undefined,
): boolean {
  const { pack, text, tokens } = document
  const single = !entry.folded.includes(" ")
  // "Fas" is Morocco in Turkish only; a Latin word in an Arabic text is no Arabic word
  if (
    single &&
    entry.lang !== pack.id &&
    scriptOf(entry.folded) === scriptOf(pack.sources.nouns[0]?.words ?? "")
  )
    return false
  if (pack.letters.capitals && entry.folded.length <= longestAbbreviation && abbreviation.test(entry.name)) {
    const written = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    if (smallLetter.test(written.replace(/['’]s$/u, ""))) return false
  }
  if (prefix === "" || pack.letters.conjunctive.includes(prefix)) return true
  const person = registry?.agent(entry.id)?.kind === "person"
  // "للكاميرون": no article stands before a name that has none
  if (person && prefix.length > 1) return false
  return !(person && single && entry.folded.length < shortestBehindPreposition)
}
