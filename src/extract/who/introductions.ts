import { opensGivenName } from "../../names/name-particles.ts"
import type { Registry } from "../../registry/registry.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import type { NameWords } from "./name-words.ts"
import { officeIn } from "./offices.ts"
import { firstNamesOf, isFirstName, isNameOf } from "./surnames.ts"
import { genderIn } from "./gender.ts"
import { plainWords } from "../text/plain-words.ts"

/** Somebody whom the article calls by full name. */
export interface Introduced {
  readonly name: string
  /** The registered person, where the name is registered. */
  readonly id?: string
  /** The token where the name begins. */
  readonly at: number
}

/** More words than these are a headline in capitals rather than a name. */
const longestName = 6
/** An office before a surname has so many words ("secretary of state"). */
const titleReach = 3

/** So many tokens behind its introduction a full name still goes on by its surname, whoever else bears it. */
const freshReach = 80

/** Whom the article introduces by full name, as speaker or not: they go before namesakes of the registry. */
export function createIntroductions(
  document: Document,
  names: NameFinder,
  registry: Registry | undefined,
  { nameEnd, isNameWord, isFamilyName }: NameWords,
) {
  const { text, tokens, pack } = document
  const firstNames = registry === undefined ? undefined : firstNamesOf(registry)
  let bySurname: Map<string, Introduced[]> | undefined
  /** Names by their first word: surnames stand there, too ("Kim Jin Moo"). */
  let byFirst = new Map<string, Introduced[]>()
  let byId = new Map<string, number>()
  /** Where a surname stands for the first time without a first name. */
  let bare = new Map<string, number>()
  /** By surname, who was called by it alone before a second bearer came: he stays the one. */
  let settled = new Map<string, Introduced>()

  /** A surname as it is compared: without what is written onto its end or before it. */
  function surnameKey(word: string): string {
    for (const ending of pack.sources.possessive)
      if (word.endsWith(ending) && word.length > ending.length + 1) return word.slice(0, -ending.length)
    return word
  }

  function note(from: number, to: number, id: string | undefined): void {
    const last = document.word(to - 1)
    const key = surnameKey(last)
    const name = plainWords(
      text,
      tokens[from]?.start ?? 0,
      (tokens[to - 1]?.end ?? 0) - (last.length - key.length),
    )
    const list = bySurname?.get(key) ?? []
    bySurname?.set(key, list)
    const introduced = { name, at: from, ...(id === undefined ? {} : { id }) }
    list.push(introduced)
    const first = document.word(from)
    if (to - from > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), introduced])
    if (id !== undefined && !byId.has(id)) byId.set(id, from)
  }

  /** The registered person whose full name this is. */
  function fullPerson(hit: NameHit): string | undefined {
    return hit.entries.find(
      ({ id, kind, form, folded }) =>
        kind === "agent" &&
        registry?.agent(id)?.kind === "person" &&
        (form !== "short" || folded.includes(" ")),
    )?.id
  }

  /** "John F. Kerry": a registered surname behind one of his own first names. */
  function personOfWords(hit: NameHit, from: number): string | undefined {
    if (registry === undefined) return undefined
    for (const { id, kind } of hit.entries)
      for (let at = from; at < hit.from; at++)
        if (kind === "agent" && tokens[at]?.kind === "word" && isNameOf(registry, id, document.word(at)))
          return id
    return undefined
  }

  /** "Jim Cairo": a first name makes a surname of what is a place elsewhere. */
  function isFirstNameAt(at: number): boolean {
    const word = document.word(at)
    return genderIn(pack, word) !== undefined || (registry !== undefined && isFirstName(registry, word))
  }

  function opensSentence(at: number): boolean {
    return tokens[at - 1]?.kind !== "word" && !document.isMark(at - 1, ",-–")
  }

  /** "Mayor | Ann Bloomberg": a title shows that no body or place is meant. */
  function isTitled(from: number): boolean {
    const before = document.isMark(from - 1, ".") ? from - 2 : from - 1
    return document.flag(before, "title") > 0
  }

  /** A name in a language with capitals: at least two words, none of them a registered place or body. */
  function noteCapitals(at: number): number {
    const from = document.marks[at] !== undefined && opensSentence(at) ? at + 1 : at
    if (!isNameWord(from)) return at
    const to = nameEnd(from, Math.min(tokens.length, from + 2 * longestName))
    const words = to - from
    if (words === 1) noteTitled(from)
    if (words < 2 || words > longestName || (tokens[to - 1]?.end ?? 0) - (tokens[to - 1]?.start ?? 0) < 2)
      return Math.max(at, to - 1)
    const hits = names.within(document, from, to)
    const last = hits.find((hit) => hit.to === to)
    const id = last === undefined ? undefined : (fullPerson(last) ?? personOfWords(last, from))
    if (id !== undefined) note(from, to, id)
    else if (
      last === undefined ||
      names.isPerson(last) ||
      (last.from > from && (isTitled(from) || isFirstNameAt(from)))
    )
      note(from, to, undefined)
    return to - 1
  }

  /** "President Carter" introduces the registered president, where he held that office. */
  function noteTitled(at: number): void {
    const key = surnameKey(document.word(at))
    const bearers = bySurname?.get(key)
    const [only] = bearers ?? []
    if (only !== undefined && !settled.has(key) && bearers?.every(({ name }) => name === only.name) === true)
      settled.set(key, only)
    if (!bare.has(key) && bySurname?.has(key) !== true) bare.set(key, at)
    const hit = names.at(document, at, at + 1)
    if (hit === undefined || registry === undefined) return
    const office = officeIn(document, { from: Math.max(0, at - titleReach), to: at }, registry)
    if (office === undefined || office.to !== at) return
    const holders = hit.entries.filter(({ id }) =>
      registry.officesOf(id).some((held) => held.office === office.id),
    )
    if (new Set(holders.map(({ id }) => id)).size === 1) note(at, at + 1, holders[0]?.id)
  }

  function isShort({ entries }: NameHit): boolean {
    return entries.every(({ form }) => form === "short")
  }

  function isSurname(at: number): boolean {
    return isNameWord(at) || isFamilyName(at)
  }

  /** A name that no capital shows: a first name behind a title or a definite word, and what follows it. */
  function noteBare(at: number): number {
    const hit = names.at(document, at, tokens.length)
    const id = hit === undefined ? undefined : fullPerson(hit)
    // "عبد الرحمن | عبدي": a short form of two words that is the first name of somebody else
    if (hit !== undefined && id !== undefined && !(isShort(hit) && isSurname(hit.to))) {
      note(hit.from, hit.to, id)
      return hit.to - 1
    }
    // asked first, for it holds of the fewest words
    const opens = opensGivenName(document.word(at))
    if (!opens && firstNames?.has(document.word(at)) !== true) return at
    const before = document.word(at - 1)
    const led =
      document.flag(at - 1, "title") > 0 ||
      document.marks[at - 1]?.noun !== undefined ||
      pack.letters.definite(before) ||
      // "إن | عمر حق (25 عاما)"
      (document.marks[at - 1]?.complementiser !== undefined && document.isMark(at + 2, "("))
    if (!led || registry === undefined || !isNameWord(at)) return at
    // "عبد الرحمن | عبدي"
    const last = opens ? at + 2 : at + 1
    if ((opens && !isFamilyName(at + 1)) || !isSurname(last)) return at
    note(at, last + 1, undefined)
    return last
  }

  function scan(): Map<string, Introduced[]> {
    bySurname = new Map()
    byId = new Map()
    byFirst = new Map()
    bare = new Map()
    settled = new Map()
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind !== "word") continue
      at = pack.letters.capitals ? noteCapitals(at) : noteBare(at)
    }
    return bySurname
  }

  return {
    /** Somebody who speaks under a full name, where no capital shows names elsewhere. */
    add(from: number, to: number): void {
      if (bySurname === undefined) scan()
      if (!pack.letters.capitals && to - from > 1) note(from, to, undefined)
    },
    /** Whom a surname means at a token: those introduced before it, else those introduced later; the nearest first. */
    called(surname: string, at: number): readonly Introduced[] {
      const key = surnameKey(surname)
      const all = (bySurname ?? scan()).get(key) ?? []
      const before = all.filter((each) => each.at < at).reverse()
      if (before.length === 0) return all
      const kept = settled.get(key)
      // whoever has just been introduced may be meant himself
      const fresh = (before[0]?.at ?? 0) > at - freshReach
      const first = kept === undefined || fresh ? undefined : before.find(({ name }) => name === kept.name)
      return first === undefined ? before : [first, ...before.filter((each) => each !== first)]
    },
    /** Who was introduced before a token by a name that begins with a word. */
    begunBy(first: string, at: number): readonly Introduced[] {
      if (bySurname === undefined) scan()
      return byFirst.get(surnameKey(first))?.filter((each) => each.at < at) ?? []
    },
    /** Whether a surname stands alone in the article before anybody is introduced by it. */
    isBareFirst(surname: string): boolean {
      const key = surnameKey(surname)
      const first = (bySurname ?? scan()).get(key)?.[0]
      const at = bare.get(key)
      return at !== undefined && (first === undefined || at < first.at)
    },
    /** Whether the article gives a registered person's full name anywhere. */
    isIntroduced(id: string): boolean {
      if (bySurname === undefined) scan()
      return byId.has(id)
    },
  }
}

export type Introductions = ReturnType<typeof createIntroductions>
