import { plainWords } from "../text/plain-words.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { Introduced } from "./introductions.ts"
import { describe, type Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { officeIn } from "./offices.ts"
import { isStop } from "./phrase-stop.ts"
import type { RegisteredAgent } from "./registered-agent.ts"

/** A full name has so many words. */
const fullName = { fewest: 2, most: 4 }
/** So many words tell of whom a noun is before the name comes ("وزير الشؤون الخارجية والتعاون الدولي"). */
const longestDescription = 9
/** Letters of a word that so much speaks against are no name's. */
const unlikelyName = -25

/** A phrase by which the article calls somebody: "المحامي سامر عوض", "سامر عوض، محامي الشركة", "محامي الشركة". */
interface Described {
  readonly at: number
  readonly words: ReadonlySet<string>
  /** Whose name stands beside it. */
  readonly person: Introduced | undefined
  /** The word behind a noun without a name, which tells one from another ("محامي *الشركة*"). */
  readonly told: readonly string[]
}

interface Name extends Introduced {
  readonly to: number
}

/** Whom a noun alone means, in a language whose nouns stand before what describes them. */
export function createDescribedPersons(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { isNameWord, isFamilyName, isComplete }: NameWords,
  registered: (mention: Mention) => RegisteredAgent | undefined,
) {
  const { text, tokens, pack } = document
  const { letters } = pack
  let byNoun: Map<string, Described[]> | undefined

  function isPartOfName(at: number, from: number): boolean {
    const word = document.word(at)
    if (!isNameWord(at) && !(at > from && isFamilyName(at))) return false
    if (isStop(document, at, false) || document.marks[at]?.count !== undefined || letters.accusative(word))
      return false
    return letters.nameLikeness(word) >= unlikelyName || isFamilyName(at)
  }

  /** The name that begins at a token: a registered one, or a full one. */
  function nameAt(from: number): Name | undefined {
    const hit = names.at(document, from, tokens.length)
    const person = hit !== undefined && hit.prefix === "" && names.isPerson(hit) ? hit : undefined
    const full = person?.entries.some(({ form }) => form !== "short") === true
    let to = full && person !== undefined ? person.to : from
    // "عبد الرحمن | عبدي": a short form that another name goes on with is that of somebody else
    const opens = person !== undefined || letters.nameLikeness(document.word(from)) >= 0
    while (!full && opens && to - from < fullName.most && isPartOfName(to, from)) to++
    if (to === from) return undefined
    const found = registered(describe(document, from, to))
    const id = found?.kind === "person" ? found.id : undefined
    if (id === undefined && to - from < fullName.fewest) return undefined
    const name = plainWords(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
    return { name, at: from, to, ...(id === undefined ? {} : { id }) }
  }

  /** "سامر عوض، | محامي الشركة", "سامر عوض | المحامي": the full name before a noun. */
  function nameBefore(at: number): Name | undefined {
    const comma = document.isMark(at - 1, ",،")
    const to = comma ? at - 1 : at
    if (document.marks[at]?.noun?.value.proclitic !== undefined) return undefined
    if (!comma && !letters.definite(document.word(at))) return undefined
    for (let from = to - fullName.most; from < to; from++) {
      const found = nameAt(from)
      if (found?.to === to) return found
    }
    return undefined
  }

  function isPersonAt(at: number): boolean {
    const noun = document.marks[at]?.noun?.value
    return noun !== undefined && noun.number === "singular" && people.has(noun.kind)
  }

  /** "مستشار | الوزير سامر عوض": whose name it is, nobody can tell but by the office that he held. */
  function isNested(at: number): boolean {
    return isPersonAt(at) && isPersonAt(at - 1) && !isComplete(at - 1)
  }

  /** A noun for another person; an adjective or a title may be written like one. */
  function isOther(at: number): boolean {
    return isPersonAt(at) && document.flag(at, "title") === 0 && !letters.relative(document.word(at))
  }

  function holds({ id, at: to }: Introduced, from: number): boolean {
    if (id === undefined || registry === undefined) return false
    const office = officeIn(document, { from, to }, registry)
    return office?.from === from && registry.officesOf(id).some((held) => held.office === office.id)
  }

  /** What is told of somebody from his noun on, and his name where it follows. */
  function describedAt(at: number): { words: ReadonlySet<string>; person: Introduced | undefined } {
    const words = new Set(formsOf(at))
    let named = true
    let nested = false
    for (let next = at + 1; next < at + longestDescription; next++) {
      const behindComma = document.isMark(next, ",،")
      const from = behindComma ? next + 1 : next
      if (tokens[from]?.kind !== "word") break
      const person = behindComma || (named && isComplete(next - 1)) ? nameAt(from) : undefined
      if (person !== undefined) {
        const own = !(nested || isNested(at)) || holds(person, at)
        return { words, person: own ? person : undefined }
      }
      if (behindComma || isStop(document, next, false)) break
      // "التقى الوزير في القاهرة سامر عوض": behind a preposition only a comma parts his name from another's
      const joins = document.flag(next, "join") > 0 && next > at + 1
      if (document.flag(next, "preposition") > 0 && !joins) named = false
      if (isNested(next)) nested = true
      else if (isOther(next)) break
      for (const form of formsOf(next)) words.add(form)
    }
    return { words, person: undefined }
  }

  /** A word without what is written onto it. */
  function formsOf(at: number): string[] {
    const word = document.word(at)
    return [word, ...letters.bases(word)].map(letters.bare)
  }

  /** Whether the word behind a noun tells who is meant: "محامي | الشركة", "الوزير | الفرنسي", but not "الوزير | غادر". */
  function isTold(at: number): boolean {
    if (tokens[at + 1]?.kind !== "word" || isStop(document, at + 1, false)) return false
    const definite = (word: string): boolean => letters.definite(word)
    return !definite(document.word(at)) || definite(document.word(at + 1))
  }

  function scan(): Map<string, Described[]> {
    const found = new Map<string, Described[]>()
    for (let at = 0; at < tokens.length; at++) {
      const noun = document.marks[at]?.noun?.value
      if (noun === undefined || !isPersonAt(at)) continue
      const { words, person = nameBefore(at) } = describedAt(at)
      if (person === undefined && !isTold(at)) continue
      const list = found.get(noun.lemma) ?? []
      found.set(noun.lemma, list)
      list.push({ at, words, person, told: formsOf(at + 1) })
    }
    return found
  }

  /** The one person whom the article has called by these words before. Of two nobody can tell which is meant. */
  return function personDescribed({ head, from, to }: Mention): Introduced | undefined {
    if (pack.sources.headLast || head === undefined) return undefined
    const wanted = tokens
      .slice(from, to)
      .flatMap(({ kind, folded }) =>
        kind === "word" && !pack.sources.definites.includes(folded) ? [letters.bare(folded)] : [],
      )
    const persons: Introduced[] = []
    const own = new Set<string>()
    const others: (readonly string[])[] = []
    byNoun ??= scan()
    for (const each of byNoun.get(head.lemma) ?? []) {
      if (each.at >= from) continue
      if (each.person === undefined) others.push(each.told)
      else if (wanted.every((word) => each.words.has(word))) {
        persons.push(each.person)
        for (const word of each.words) own.add(word)
      }
    }
    const [person] = persons
    if (person === undefined || persons.some((other) => !isSame(person, other))) return undefined
    return others.every((told) => told.some((word) => own.has(word))) ? person : undefined
  }
}

const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/** Whether two names are one person's: a surname is enough behind the full name. */
function isSame(one: Introduced, other: Introduced): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id
  return one.name.split(" ").at(-1) === other.name.split(" ").at(-1)
}
