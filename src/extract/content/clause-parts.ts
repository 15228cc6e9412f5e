import type { Verbness } from "../../lang/parts/clauses.ts"
import type { Document } from "../text/document.ts"
import type { Piece } from "../text/pieces.ts"

/** What was found in a piece that makes a clause. */
export interface ClauseParts {
  /** Words that tell something, numbers left out. */
  readonly words: number
  readonly verb: boolean
  /** Whether the verb is one by its form, not only by chance of spelling. */
  readonly sure: boolean
  /** Whether a subject stands before the verb, is written onto the complementiser, or may follow the verb. */
  readonly subject: boolean
  /** Whether a complementiser opens it. */
  readonly opened: boolean
  /** A clause that needs no verb, where the language has such ("الوضع خطير"); not asked where a sure one has a subject. */
  readonly sentence: boolean
  /** Whether it names a deed by a noun. */
  readonly deed: boolean
  /** Whether its verb stands first though the subject must come before: the rest of a clause. */
  readonly bareStart: boolean
  /** Whether its few words are an answer that is a clause ("I do", "He did not"). */
  readonly answers: boolean
}

/** Up to this word a verb may stand behind its subject. */
const early = 2
/** With a sure verb, no more words than these need be counted: no piece of so many is too short. */
const enough = 8

/** The words of a piece with the tokens they stand at. */
function wordsOf(document: Document, from: number, to: number): number[] {
  const words: number[] = []
  for (let at = from; at < to; at++) {
    const kind = document.tokens[at]?.kind
    if (kind === "word" || kind === "number") words.push(at)
  }
  return words
}

/** Where no verb is needed: a subject that is known, and behind it what it is ("الوضع خطير", "هذه حقيقة"). */
function isNominalSentence(document: Document, words: readonly number[], opened: boolean): boolean {
  const { clauses, letters } = document.pack
  const [first, second] = words
  if (!clauses.verbless || first === undefined || second === undefined) return false
  if (words.slice(0, -1).some((at) => clauses.copulas.includes(document.word(at)))) return true
  if (opened) return words.length > 2 || document.flag(second, "preposition") === 0
  const isOpen = (at: number): boolean => {
    const word = document.word(at)
    return (
      !letters.definite(word) && document.flag(at, "preposition") === 0 && letters.bases(word).length === 0
    )
  }
  if (document.flag(first, "definite") > 0) return words.length > 2 || isOpen(second)
  if (!letters.definite(document.word(first))) return false
  return words.length > 2 && words.slice(1).some(isOpen)
}

interface Found {
  told: number
  verbAt: number
  sureAt: number
  deed: boolean
}

/** How surely a word of a run is its verb. */
function verbAmong(document: Document, words: readonly number[], index: number): Verbness | undefined {
  const { clauses, content } = document.pack
  const at = words[index] ?? -1
  const [before, next] = [words[index - 1], words[index + 1]]
  if (before !== undefined && document.flag(before, "infinitive") > 0) return "likely"
  const cues = content.freeConjunctions ? undefined : document.marks[at]?.cues
  if (cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true) return "sure"
  const word = (other: number | undefined): string => (other === undefined ? "" : document.word(other))
  return clauses.verb(word(at), word(before), word(next))
}

function search(document: Document, words: readonly number[]): Found {
  const { clauses, content } = document.pack
  const found: Found = { told: 0, verbAt: -1, sureAt: -1, deed: false }
  for (const [index, at] of words.entries()) {
    const word = document.word(at)
    if (document.tokens[at]?.kind === "word" && !clauses.empty.includes(word)) found.told++
    if (found.sureAt < 0) {
      const verb = verbAmong(document, words, index)
      if (verb !== undefined && found.verbAt < 0) found.verbAt = index
      if (verb === "sure") found.sureAt = index
    }
    if (found.sureAt >= 0 && found.told > enough) break
    // a deed counts only where no verb does
    if (!found.deed && found.sureAt < 0 && clauses.verbal(word)) found.deed = true
  }
  // "تسعى": one of the first words is the verb rather than a noun that is written alike
  if (content.subjectBetween && found.sureAt < 0 && found.verbAt <= early) found.sureAt = found.verbAt
  return found
}

export function readParts(document: Document, piece: Piece): ClauseParts {
  const complementiser = document.marks[piece.from]?.complementiser
  const opened = complementiser !== undefined && document.marks[piece.from]?.noun === undefined
  const words = wordsOf(document, opened ? piece.from + complementiser.length : piece.from, piece.to)
  const { told, verbAt, sureAt, deed } = search(document, words)
  const first = words[0] ?? piece.from
  const own = complementiser?.value.subject === true
  const behind = document.pack.content.subjectBetween
  const auxiliary = document.flag(first, "auxiliary") > 0
  const pronoun = document.marks[first]?.pronoun !== undefined
  const subject =
    own || behind || verbAt > 0 || (opened && words.length > 2) || (sureAt === 0 && (pronoun || !auxiliary))
  return {
    words: told,
    verb: verbAt >= 0,
    sure: sureAt >= 0,
    subject,
    opened,
    sentence:
      (own && words.length > 0) || (!(subject && sureAt >= 0) && isNominalSentence(document, words, opened)),
    deed,
    bareStart: !behind && !opened && sureAt === 0 && auxiliary && !pronoun,
    answers: sureAt >= 0 && words.length > 1,
  }
}
