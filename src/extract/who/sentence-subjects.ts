import type { Agreement, Gender } from "../../lang/parts/letters.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import { genderIn } from "./gender.ts"
import type { Introductions } from "./introductions.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import type { PersonsAt } from "./persons-at.ts"
import { agrees } from "./speaker-memory.ts"
import { isVerb } from "./written-name.ts"

/** So far into a sentence its subject stands: titles and offices before a name. */
const subjectReach = 8
/** So long is a circumstance before the subject ("During eleven years in office, Hart …"). */
const longestOpening = 14
/** A clause there is longer ("When Hart said during the call that …, Lee …"). */
const longestClause = 28
/** Kinds of nouns that "it" may stand for. */
const bodies: ReadonlySet<string> = new Set(["body", "outlet", "document"])

/** What may stand between a subject and its verb. */
const behindSubject = ["auxiliary", "adverb", "preposition", "relative", "time"] as const
/** Kinds of nouns for people. */
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/** Somebody who is the subject of a sentence that reports nothing. */
export interface SilentSubject {
  /** Whom a name stands for. */
  readonly source?: ReadSource
  /** A noun that stands for a person ("a woman"), where no name does. */
  readonly noun?: Mention
  readonly agreement: Agreement
  /** The token where the name begins. */
  readonly at: number
}

/** Finds the person or body that a sentence begins with. */
export function createSentenceSubjects(
  document: Document,
  names: NameFinder,
  { isNameWord, nameEnd }: NameWords,
  introductions: Introductions,
  { agreementOf, agreementWith, registeredAt }: PersonsAt,
) {
  const { tokens, pack } = document

  /** "North Korean | officials": a name that describes the noun behind it. */
  function isBeforeNoun(at: number): boolean {
    const marks = document.marks[at]
    return tokens[at]?.kind === "word" && marks?.noun !== undefined && marks.cues === undefined
  }

  /** Where the subject may stand: behind a bracket, a conjunction or a circumstance that a comma ends. */
  function behindOpening(from: number, to: number): number {
    let at = from
    if (document.isMark(at, "[(")) {
      while (at < Math.min(to, from + longestOpening) && !document.isMark(at, "])")) at++
      at++
    }
    while (
      document.flag(at, "conjunction") > 0 ||
      document.flag(at, "adverb") > 0 ||
      document.isMark(at, ",")
    )
      at++
    if (document.flag(at, "preposition") === 0 && document.flag(at, "clause") === 0) return at
    const reach = document.flag(at, "clause") > 0 ? longestClause : longestOpening
    for (let comma = at; comma < Math.min(to, at + reach); comma++)
      if (document.isMark(comma, ",")) return comma + 1
    return at
  }

  /** Whether a title or a noun for a person stands here, behind which a name follows. */
  function leadsToName(at: number): boolean {
    if (document.flag(at, "title") > 0) return true
    return isBeforeNoun(at) && document.marks[at]?.noun?.value.kind === "person"
  }

  /** The person that a sentence begins with; words of office may stand before the name. */
  function subjectOf(start: number, to: number): SilentSubject | undefined {
    const from = behindOpening(start, to)
    for (let at = from; at < Math.min(to, from + subjectReach); at++) {
      if (tokens[at]?.kind !== "word") {
        if (document.isMark(at, ".")) continue
        return undefined
      }
      // "Hart's | deputy Ann Lee": whose somebody is
      if (isPossessor(at)) continue
      const id = registeredAt(at)
      const titled = titleOf(at)
      // "Ms. Lee" is no registered man of that name
      if (
        id !== undefined &&
        (titled === undefined || agrees({ number: "singular", gender: titled }, agreementOf(id)))
      )
        return { source: { agent: id }, agreement: agreementOf(id), at }
      if (pack.letters.capitals && isNameWord(at)) {
        const end = nameEnd(at, to)
        // "Former Bristol | Mayor Ann Lee", "Ohio | Gov. Ann Lee"
        if (leadsToName(end)) {
          at = end
          continue
        }
        return isBeforeNoun(end) ? undefined : calledAt(at, end, titled)
      }
      const noun = nounSubject(from, at, to)
      if (noun !== undefined) return noun
      if (document.flag(at, "preposition") > 0 || (pack.letters.capitals && isVerb(document, at)))
        return undefined
    }
    return undefined
  }

  function isPossessor(at: number): boolean {
    const end = pack.letters.capitals ? (names.at(document, at, tokens.length)?.to ?? at + 1) : at
    return end > at && pack.sources.possessive.some((ending) => document.word(end - 1).endsWith(ending))
  }

  /** Whether a title right before a token is a man's or a woman's. */
  function titleOf(at: number): Gender | undefined {
    const title = document.isMark(at - 1, ".") ? at - 2 : at - 1
    return document.flag(title, "title") > 0 ? genderIn(pack, document.word(title)) : undefined
  }

  /** Whom a name means that ends at a token: somebody introduced by it, or told to be a person. */
  function calledAt(at: number, end: number, titled: Gender | undefined): SilentSubject | undefined {
    // "No Decision To Delay": words of a headline
    for (let word = at; word < end; word++) if (document.flag(word, "preposition") > 0) return undefined
    const [person] = introductions.called(document.word(end - 1), at + 1)
    if (titled !== undefined && person === undefined) return titledAt(at, end, titled)
    if (person === undefined || person.at >= end)
      return isPersonTold(end) ? titledAt(at, end, undefined) : undefined
    // "Ann Lee and Tim Hart left": two
    if (document.flag(end, "conjunction") > 0 && isNameWord(end + 1)) return undefined
    const source = person.id === undefined ? { named: person.name } : { agent: person.id }
    return { source, agreement: agreementWith(source), at }
  }

  /** "Calvo, | who is 40, left": a clause that tells of a person. */
  function isPersonTold(end: number): boolean {
    return document.isMark(end, ",") && pack.sources.personRelatives.includes(document.word(end + 1))
  }

  /** "Ms. Lee", whom nobody introduces. */
  function titledAt(at: number, end: number, gender: Gender | undefined): SilentSubject {
    const named = document.text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end)
    const agreement = { number: "singular", ...(gender === undefined ? {} : { gender }) } as const
    return { source: { named }, agreement, at }
  }

  /** "A woman was pulled out": a noun for one person, behind which neither a name nor another noun follows. */
  function nounSubject(from: number, at: number, to: number): SilentSubject | undefined {
    const found = document.marks[at]?.noun
    if (!pack.letters.capitals || found === undefined || document.marks[at]?.cues !== undefined)
      return undefined
    const { kind, number } = found.value
    // "And she's | a mother": what is told of her
    for (let before = from; before < at; before++)
      if (pack.clauses.verb(document.word(before), "", "x") === "sure") return undefined
    if ((kind !== "person" && kind !== "anonymous") || number !== "singular") return undefined
    const end = at + found.length
    if (end >= to || isBeforeNoun(end) || isNameWord(end)) return undefined
    if (document.isMark(end, ",") && isNameWord(end + 1)) return undefined
    if (pack.sources.possessive.some((ending) => document.word(end - 1).endsWith(ending))) return undefined
    const gender = genderIn(pack, document.word(end - 1))
    const noun = describe(document, from, end)
    if (!noun.definite && noun.count !== 1) return undefined
    return { noun, agreement: { number: "singular", ...(gender === undefined ? {} : { gender }) }, at }
  }

  /** The body that a sentence begins with ("The council met"), for "it". */
  function bodyOf(start: number, to: number): SilentSubject | undefined {
    const from = behindOpening(start, to)
    for (let at = from; at < Math.min(to, from + subjectReach); at++) {
      if (tokens[at]?.kind !== "word") return undefined
      const found = document.marks[at]?.noun
      const hit = found === undefined ? names.at(document, at, to) : undefined
      const end = found === undefined ? (hit?.to ?? at) : at + found.length
      const body =
        found === undefined ? hit !== undefined && !names.isPerson(hit) : bodies.has(found.value.kind)
      if (end > at && !isBeforeNoun(end) && !isNameWord(end)) {
        if (!body || found?.value.number === "plural" || document.flag(end, "conjunction") > 0)
          return undefined
        return { noun: describe(document, from, end), agreement: { number: "singular" }, at }
      }
      if (document.flag(at, "preposition") > 0 || isVerb(document, at)) return undefined
      if (end > at) at = end - 1
    }
    return undefined
  }

  /** Whether the words before may be the subject of what stands here: "Police | cars burned" tells of cars. */
  function mayAct(at: number): boolean {
    if (tokens[at]?.kind !== "word" || behindSubject.some((flag) => document.flag(at, flag) > 0)) return true
    if (document.flag(at, "conjunction") > 0) return false
    return (
      isVerb(document, at) || pack.clauses.verb(document.word(at), "", document.word(at + 1)) !== undefined
    )
  }

  /** The people or the body that a sentence begins with ("Residents fled", "The council met"), for "they". */
  function groupOf(start: number, to: number): SilentSubject | undefined {
    const from = behindOpening(start, to)
    for (let at = from; at < Math.min(to, from + subjectReach); at++) {
      if (tokens[at]?.kind !== "word") return undefined
      const noun = document.marks[at]?.noun
      const hit = noun === undefined ? names.at(document, at, to) : undefined
      const end = noun === undefined ? (hit?.to ?? at) : at + noun.length
      if (document.flag(at, "auxiliary") > 0 || document.flag(at, "clause") > 0) return undefined
      if (end > at && !isBeforeNoun(end) && !isNameWord(end)) {
        const many = noun?.value.number === "plural" && people.has(noun.value.kind)
        const body =
          noun === undefined ? hit !== undefined && !names.isPerson(hit) : noun.value.kind === "body"
        const owner = pack.sources.possessive.some((ending) => document.word(end - 1).endsWith(ending))
        if (!(many || body) || owner || !mayAct(end)) return undefined
        return { noun: describe(document, from, end), agreement: { number: "plural" }, at }
      }
      if (document.flag(at, "preposition") > 0 || isVerb(document, at)) return undefined
      if (end > at) at = end - 1
    }
    return undefined
  }

  return { subjectOf, bodyOf, groupOf }
}
