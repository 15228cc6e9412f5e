import type { Agreement } from "../../lang/parts/letters.ts"
import type { Registry } from "../../registry/registry.ts"
import type { ReadSource } from "../attribution.ts"
import type { Document } from "../text/document.ts"
import type { Introductions } from "./introductions.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { type Gender, genderIn, genderOfName } from "./gender.ts"
import { agrees } from "./speaker-memory.ts"
import { isVerb } from "./written-name.ts"

/** Sentences further back are no longer what a pronoun points to. */
const sentencesBack = 2
/** So far into a sentence its subject stands: titles and offices before a name. */
const subjectReach = 8
/** So long is a circumstance before the subject ("During eleven years in office, Hart …"). */
const longestOpening = 14

/** Kinds of nouns that "it" may stand for. */
const bodies: ReadonlySet<string> = new Set(["body", "outlet", "document"])

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

/** Finds the person of whom the sentences before a pronoun speak. */
export function createSilentSubjects(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { isNameWord, nameEnd }: NameWords,
  introductions: Introductions,
) {
  const { tokens, pack } = document

  /** The first token of the sentence that holds a token. */
  function sentenceStart(at: number): number {
    let from = at
    while (from > 0) {
      const before = from - 1
      if (tokens[before]?.kind === "break") break
      if (document.isMark(before, "!?؟")) break
      if (document.isMark(before, ".") && tokens[before]?.end !== tokens[from]?.start) {
        const word = document.word(before - 1)
        if (word.length > 1 && !pack.sentences.abbreviations.includes(word)) break
      }
      from--
    }
    return from
  }

  function agreementOf(id: string): Agreement {
    const agent = registry?.agent(id)
    const gender = agent !== undefined && "gender" in agent ? agent.gender : undefined
    if (gender === undefined) return { number: "singular" }
    return { number: "singular", gender: gender === "female" ? "feminine" : "masculine" }
  }

  function agreementWith(source: ReadSource): Agreement {
    if ("agent" in source) return agreementOf(source.agent)
    const gender = "named" in source ? genderOfName(pack, source.named) : undefined
    return gender === undefined ? { number: "singular" } : { number: "singular", gender }
  }

  function registeredAt(at: number): string | undefined {
    const hit = names.at(document, at, tokens.length)
    const ids = new Set(hit?.entries.flatMap(({ id, kind }) => (kind === "agent" ? [id] : [])))
    const [id] = ids
    if (hit === undefined || id === undefined || ids.size > 1 || registry?.agent(id)?.kind !== "person")
      return undefined
    const short = hit.entries.every((entry) => entry.form === "short")
    return !short || introductions.called(document.word(hit.to - 1), at).every((each) => each.id === id)
      ? id
      : undefined
  }

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
    for (let comma = at; comma < Math.min(to, at + longestOpening); comma++)
      if (document.isMark(comma, ",")) return comma + 1
    return at
  }

  /** The person that a sentence begins with; words of office may stand before the name. */
  function subjectOf(start: number, to: number): SilentSubject | undefined {
    const from = behindOpening(start, to)
    for (let at = from; at < Math.min(to, from + subjectReach); at++) {
      if (tokens[at]?.kind !== "word") {
        if (document.isMark(at, ".")) continue
        return undefined
      }
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
        if (isBeforeNoun(end)) {
          // "Former Bristol | Mayor Ann Lee"
          if (document.marks[end]?.noun?.value.kind !== "person") return undefined
          at = end
          continue
        }
        if (titled !== undefined && introductions.called(document.word(end - 1), at + 1).length === 0)
          return titledAt(at, end, titled)
        const [person] = introductions.called(document.word(end - 1), at + 1)
        if (person === undefined || person.at >= end) return undefined
        // "Ann Lee and Tim Hart left": two
        if (document.flag(end, "conjunction") > 0 && isNameWord(end + 1)) return undefined
        const source = person.id === undefined ? { named: person.name } : { agent: person.id }
        return { source, agreement: agreementWith(source), at }
      }
      const noun = nounSubject(from, at, to)
      if (noun !== undefined) return noun
      if (document.flag(at, "preposition") > 0 || (pack.letters.capitals && isVerb(document, at)))
        return undefined
    }
    return undefined
  }

  /** Whether a title right before a token is a man's or a woman's. */
  function titleOf(at: number): Gender | undefined {
    const title = document.isMark(at - 1, ".") ? at - 2 : at - 1
    return document.flag(title, "title") > 0 ? genderIn(pack, document.word(title)) : undefined
  }

  /** "Ms. Lee", whom nobody introduces. */
  function titledAt(at: number, end: number, gender: Gender): SilentSubject {
    const named = document.text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end)
    return { source: { named }, agreement: { number: "singular", gender }, at }
  }

  /** "A woman was pulled out": a noun for one person, behind which neither a name nor another noun follows. */
  function nounSubject(from: number, at: number, to: number): SilentSubject | undefined {
    const found = document.marks[at]?.noun
    if (!pack.letters.capitals || found === undefined || document.marks[at]?.cues !== undefined)
      return undefined
    const { kind, number } = found.value
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

  /** The body of which the sentence of an "it", or the one before, speaks. */
  function silentBody(at: number): SilentSubject | undefined {
    const from = pack.letters.capitals ? sentenceStart(at) : 0
    const own = from < at ? bodyOf(from, at) : undefined
    if (own !== undefined && hasOwnVerb(own.at, at)) return own
    const to = withoutEnd(from)
    return to > 0 ? bodyOf(sentenceStart(to - 1), to) : undefined
  }

  /** The only person whom one of the last sentences names outside its quotations and who agrees with a form. */
  function onlyPerson(at: number, form: Agreement): ReadSource | undefined {
    let to = pack.letters.capitals ? sentenceStart(at) : 0
    for (let back = 0; back < sentencesBack && to > 0; back++) {
      to = withoutEnd(to)
      const from = sentenceStart(to - 1)
      const people = peopleIn(from, to).filter((person) => agrees(form, agreementWith(person)))
      if (people.length > 0) return people.length === 1 ? people[0] : undefined
      to = from
    }
    return undefined
  }

  function peopleIn(from: number, to: number): ReadSource[] {
    const found = new Map<string, ReadSource>()
    for (let index = from; index < to; index++) {
      const partner = document.partner[index] ?? -1
      if (partner > index && partner < to) index = partner
      const person = personAt(index, to)
      if (person !== undefined) found.set(JSON.stringify(person), person)
    }
    return [...found.values()]
  }

  /** The nearest person of whom the sentences before a token speak and who agrees with a form. */
  function silentSubject(at: number, form: Agreement): SilentSubject | undefined {
    let to = sentenceStart(at)
    for (let back = 0; back < sentencesBack && to > 0; back++) {
      to = withoutEnd(to)
      const from = sentenceStart(to - 1)
      const found = subjectOf(from, to)
      if (found !== undefined && agrees(form, found.agreement)) return found
      to = from
    }
    return undefined
  }

  /**
   * "Hart landed in Cairo, where she said": the person with whom the pronoun's own sentence begins. Behind a comma or a
   * quotation, and at the beginning, the pronoun points further back ("Hart was arrested, she said").
   */
  function ownSubject(at: number, form: Agreement): SilentSubject | undefined {
    const from = sentenceStart(at)
    if (!pack.letters.capitals || at === from || tokens[at - 1]?.kind !== "word") return undefined
    for (let index = from; index < at; index++) {
      // whoever speaks in between may be meant as well
      if (document.marks[index]?.pronoun?.value.person === 3) return undefined
      if ((document.partner[index] ?? -1) >= 0) return undefined
    }
    const found = subjectOf(from, at)
    return found !== undefined && agrees(form, found.agreement) && hasOwnVerb(found.at, at)
      ? found
      : undefined
  }

  /** Whether a verb stands between a subject and a pronoun, so that the pronoun is in another clause. */
  function hasOwnVerb(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++)
      if (document.flag(at, "auxiliary") > 0 || pack.letters.verb(document.word(at))) return true
    return false
  }

  /** The end of a text before closing marks and line ends. */
  function withoutEnd(at: number): number {
    let to = at
    while (to > 1 && (tokens[to - 1]?.kind === "break" || document.isMark(to - 1, '"”»'))) to--
    return to
  }

  /** Whether the sentence before a token, and its own up to there, name others than a speaker, and not him. */
  function namesOthers(at: number, speaker: ReadSource, spoke: number, form: Agreement): boolean {
    const from = sentenceStart(withoutEnd(sentenceStart(at)) - 1)
    // he himself speaks there, whatever others are named
    if (spoke >= (tokens[from]?.start ?? 0)) return false
    let others = false
    // "Hart was arrested, he said": of whom the speaker speaks is not the speaker
    const closes = pack.letters.capitals && document.isMark(at - 1, ",")
    const to = closes ? Math.min(at, sentenceStart(at)) : at
    for (let index = from; index < to; index++) {
      const partner = document.partner[index] ?? -1
      if (partner > index && partner < to) index = partner
      const person = personAt(index, to)
      if (person === undefined) continue
      if (JSON.stringify(person) === JSON.stringify(speaker)) return false
      others ||= agrees(form, agreementWith(person))
    }
    return others
  }

  function personAt(at: number, to: number): ReadSource | undefined {
    if (tokens[at]?.kind !== "word") return undefined
    const id = registeredAt(at)
    if (id !== undefined) return { agent: id }
    if (!pack.letters.capitals || !isNameWord(at)) return undefined
    const [person] = introductions.called(document.word(nameEnd(at, to) - 1), at + 1)
    if (person === undefined || person.at > at) return undefined
    return person.id === undefined ? { named: person.name } : { agent: person.id }
  }

  return { ownSubject, silentSubject, namesOthers, onlyPerson, silentBody }
}

export type SilentSubjects = ReturnType<typeof createSilentSubjects>
