import type { Document } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"
import type { RoleWord } from "./role-word.ts"

/** A phrase as it grows. */
export interface GrowingPhrase {
  readonly words: RoleWord[]
  /** A name stands behind its noun. */
  named: boolean
}

/** Where phrases part is asked with these at hand. */
export interface JointReading {
  readonly document: Document
  readonly names: NameFinder | undefined
}

const openers: ReadonlySet<string> = new Set(["determiner", "possessive", "number"])

/** Whether a phrase has no noun yet. */
export function isOpen({ words }: GrowingPhrase): boolean {
  return words.every(({ kind }) => openers.has(kind))
}

/** Whether a word goes on with a phrase in a language whose noun comes last ("Minneapolis police officer"). */
export function joinsHeadLast(phrase: GrowingPhrase, word: RoleWord): boolean {
  const last = phrase.words.at(-1)
  if (last === undefined) return true
  if (isOpen(phrase)) return word.kind !== "time" || phrase.words.length > 0
  if (openers.has(word.kind)) return last.kind === "time" && word.kind === "number"
  if (word.kind === "time") return last.kind === "time"
  if (last.kind === "time") return false
  return true
}

/** Whether a word goes on with a phrase in a language whose noun comes first ("وزير الخارجية التركي"). */
export function joinsHeadFirst(reading: JointReading, phrase: GrowingPhrase, word: RoleWord): boolean {
  const last = phrase.words.at(-1)
  if (last === undefined) return true
  if (word.joined === true || word.preposition !== undefined) return false
  if (last.kind === "time") {
    const numeral = reading.document.tokens[word.at]?.kind === "number"
    return word.kind === "time" || numeral || isDescription(reading, phrase, word)
  }
  if (word.kind === "time") return false
  if (isOpen(phrase)) return true
  if (openers.has(word.kind)) return false
  if (word.kind === "name") return joinsName(phrase, word, last)
  if (word.definite === true) return !isClosed(phrase) || isDescription(reading, phrase, word)
  return joinsIndefinite(reading, phrase, word, last)
}

const isClosed = ({ words }: GrowingPhrase): boolean => words.at(-1)?.definite === true

const first = ({ words }: GrowingPhrase): RoleWord | undefined => words.find(({ kind }) => !openers.has(kind))

/** "الرئيس | رجب طيب أردوغان", "رئيس | تركيا", but not "قصفت تركيا | سوريا". */
function joinsName(phrase: GrowingPhrase, word: RoleWord, last: RoleWord): boolean {
  if (!isClosed(phrase)) return last.kind !== "name"
  if (phrase.named || last.kind === "name" || word.sense !== "person") return false
  phrase.named = first(phrase)?.sense === "person"
  return phrase.named
}

/** A definite word that describes the noun before it. */
function isDescription({ document }: JointReading, phrase: GrowingPhrase, word: RoleWord): boolean {
  if (word.definite !== true) return false
  const { letters } = document.pack
  if (letters.relative(word.stem)) return true
  if ((word.sense !== undefined && word.sense !== "name") || document.marks[word.at]?.noun !== undefined)
    return false
  if (letters.eventNoun(letters.bare(word.stem)) || letters.agreement(word.stem).number === "plural")
    return false
  const { gender } = letters.adjective(word.stem)
  return phrase.words.some(({ stem, kind }) => {
    if (kind === "number" || kind === "determiner") return false
    const own = letters.agreement(stem).number === "plural" ? undefined : letters.adjective(stem).gender
    return own === undefined || gender === undefined || own === gender
  })
}

function joinsIndefinite(
  { document }: JointReading,
  phrase: GrowingPhrase,
  word: RoleWord,
  last: RoleWord,
): boolean {
  const { letters } = document.pack
  const { text, tokens } = document
  const written = text.slice(tokens[word.at]?.start ?? 0, tokens[word.at]?.end ?? 0)
  const accusative =
    letters.writtenAccusative(written) ||
    (letters.accusative(word.stem) && letters.nameLikeness(word.stem) < 0)
  if (last.kind === "number") return true
  // "الشمال | "عدو مشترك""
  if (isClosed(phrase) && document.isMark(word.at - 1, '"“«')) return false
  if (!isClosed(phrase)) return !accusative || letters.accusative(last.stem)
  const nameless =
    (word.sense === undefined || word.sense === "name") && !letters.eventNoun(word.stem) && !accusative
  if (!nameless || letters.nameLikeness(word.stem) < 0) return false
  const named = first(phrase)?.sense === "person" || last.kind === "name" || phrase.named
  if (named) phrase.named = true
  return named
}
