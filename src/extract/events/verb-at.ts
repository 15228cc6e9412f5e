import { isCapitalAt } from "../text/capital.ts"
import type { Document } from "../text/document.ts"
import type { RoleLexicon } from "./role-lexicon.ts"
import type { RoleReading, RoleWord } from "./role-word.ts"

/** "Rayshard Brooks": capitals inside a sentence. */
export function isUnknownName(document: Document, at: number): boolean {
  const start = document.tokens[at]?.start ?? 0
  return document.pack.letters.capitals && isCapitalAt(document.text, start)
}

/** Behind these a word is a noun, whatever verb is written so. */
const nominal: ReadonlySet<string> = new Set(["determiner", "possessive", "number", "preposition"])
const things: ReadonlySet<string> = new Set(["person", "group", "place", "thing"])

/** A noun of the lexicon, though a verb may be written so ("طلبة"). */
function isThing(lexicon: RoleLexicon, stem: string): boolean {
  const senses = lexicon.first.get(stem)?.senses
  return senses?.some(({ kind, value }) => kind === "noun" && things.has(value)) === true
}

/** Whether a word, as it was taken apart, is a verb where it stands. */
export function isVerbAt(
  reading: RoleReading,
  at: number,
  stem: string,
  before: RoleWord | undefined,
): boolean {
  const { pack } = reading.document
  return pack.letters.capitals
    ? isCapitalLess(reading, at, stem, before)
    : isUncased(reading, at, stem, before)
}

function nextWord({ tokens, word }: Document, at: number): string {
  return tokens[at + 1]?.kind === "word" ? word(at + 1) : ""
}

/** In a script without capitals, where nouns and verbs are told by their letters. */
function isUncased(
  { document, lexicon }: RoleReading,
  at: number,
  stem: string,
  before: RoleWord | undefined,
): boolean {
  if (before !== undefined && before.kind !== "number" && nominal.has(before.kind)) return false
  if (lexicon.first.get(stem)?.senses.some(({ kind }) => kind === "govern") === true) return true
  // "السجين أحمد …"
  if (document.pack.letters.personal(stem) && (before?.kind === "noun" || before?.kind === "name"))
    return false
  return !isThing(lexicon, stem) && document.pack.clauses.verb(stem, "", nextWord(document, at)) !== undefined
}

/** In a script with capitals. */
function isCapitalLess(
  { document, lexicon }: RoleReading,
  at: number,
  stem: string,
  before: RoleWord | undefined,
): boolean {
  const { clauses, letters } = document.pack
  const next = nextWord(document, at)
  if (before !== undefined && nominal.has(before.kind))
    return before.preposition === "to" && clauses.verb(stem, "", next) === "sure"
  const previous = before === undefined || before.at + before.length !== at ? "" : document.word(at - 1)
  if (isUnknownName(document, at) && previous !== "") return false
  const verb = clauses.verb(stem, previous, next)
  if (verb === "sure") return true
  if (letters.activeParticiple(stem)) return before?.kind !== "noun" || next !== ""
  if (verb !== "likely") return false
  // "Israeli | forces killed", but "it forces the army to leave"
  if (isThing(lexicon, stem) && before !== undefined && !takesObject(document, at + 1)) return false
  // "police | shot", but "the police report said"
  return before?.kind !== "name" ? isOpening(document, at + 1) : !isUnknownName(document, at)
}

/** Whether a noun phrase that a verb may have as its object begins at a token. */
function takesObject(document: Document, at: number): boolean {
  return (
    document.flag(at, "definite") > 0 ||
    document.marks[at]?.pronoun !== undefined ||
    document.marks[at]?.count !== undefined ||
    document.tokens[at]?.kind === "number" ||
    isUnknownName(document, at)
  )
}

/** Whether a noun phrase, a preposition or nothing begins at a token. */
function isOpening(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token?.kind !== "word") return true
  return (
    document.flag(at, "preposition") > 0 ||
    document.flag(at, "definite") > 0 ||
    document.marks[at]?.pronoun !== undefined ||
    document.marks[at]?.count !== undefined ||
    isUnknownName(document, at)
  )
}
