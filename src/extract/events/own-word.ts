import type { Document } from "../text/document.ts"
import { longestRolePhrase, type RoleSense } from "./role-lexicon.ts"
import type { RoleReading, RoleWord, RoleWordKind } from "./role-word.ts"
import { isUnknownName, isVerbAt } from "./verb-at.ts"

/** Small words that are looked for before all else, in this order. */
const closed: readonly RoleWordKind[] = [
  "auxiliary",
  "relative",
  "clause",
  "possessive",
  "determiner",
  "pronoun",
  "conjunction",
  "adverb",
]
/** Classes that say what a word does among phrases. */
const known: ReadonlySet<string> = new Set([...closed, "preposition", "opener", "negation"])
/** "his", "her", "their", as they are written onto an Arabic noun. */
const owners = ["هما", "هم", "ها", "ه"]
/** How kinds of source stand among the nouns. */
const sourceSenses: Readonly<Record<string, string>> = {
  anonymous: "person",
  person: "person",
  collective: "person",
  body: "group",
  outlet: "group",
  media: "group",
  document: "text",
}

/** "IS killed ten": a name of capitals alone that is written like a small word, where its neighbours are not so. */
export function isAcronym(document: Document, at: number): boolean {
  const written = (index: number): string => {
    const token = document.tokens[index]
    return token?.kind === "word" ? document.text.slice(token.start, token.end) : ""
  }
  const own = written(at)
  if (!document.pack.letters.capitals || own.length < 2 || !/^\p{Lu}+$/u.test(own)) return false
  const beside = [written(at - 1), written(at + 1)].filter((word) => word.length > 1)
  return beside.length > 0 && beside.every((word) => !/^\p{Lu}+$/u.test(word))
}

export function ownWord(reading: RoleReading, at: number, before: RoleWord | undefined): RoleWord {
  const { document, lexicon, to } = reading
  if (isAcronym(document, at)) return { at, length: 1, kind: "name", stem: document.word(at), sense: "group" }
  const { letters } = document.pack
  const following = (step: number): string | undefined =>
    at + step < to && document.tokens[at + step]?.kind === "word" ? document.word(at + step) : undefined
  const all = lexicon.readings(document.word(at))
  for (const { stem, added } of all) {
    const phrase = longestRolePhrase(lexicon, stem, following)
    if (phrase === undefined) continue
    const counts = isFigure(document, at + phrase.length)
    const small = smallWord(phrase.senses, before, following(phrase.length), counts)
    if (small !== undefined)
      return {
        at,
        length: phrase.length,
        stem,
        ...small,
        ...added,
        ...(small.preposition === undefined ? {} : { preposition: small.preposition }),
      }
  }
  const last = all.at(-1) ?? { stem: document.word(at), added: {} }
  const whole = { stem: last.stem, ...last.added }
  if (isCount(document, at)) return { at, length: 1, kind: "number", ...whole }
  for (const { stem, added } of all)
    if (added.preposition === undefined && isVerbAt(reading, at, stem, before))
      return { at, length: 1, kind: "verb", stem, ...added }
  if (letters.adverb(last.stem) && !isUnknownName(document, at))
    return { at, length: 1, kind: "adverb", ...whole }
  const bare = letters.bare(last.stem)
  const sense = senseAt(reading, at, bare) ?? (isLikelyName(document, last.stem) ? "name" : undefined)
  const definite =
    isOwned(reading, last.stem) ||
    letters.definite(last.stem) ||
    (letters.plainlyPossessed(last.stem) && !letters.capitals)
  return {
    at,
    length: 1,
    kind: isTime(reading, at, bare) ? "time" : isUnknownName(document, at) ? "name" : "noun",
    ...whole,
    ...(sense === undefined ? {} : { sense }),
    ...(definite ? { definite } : {}),
  }
}

/** "قواته": a noun of the lexicon onto which "his" is written. */
function isOwned({ document, lexicon }: RoleReading, stem: string): boolean {
  if (document.pack.letters.capitals) return false
  for (const ending of owners)
    if (stem.endsWith(ending) && stem.length > ending.length + 2) {
      const senses = lexicon.first.get(stem.slice(0, -ending.length))?.senses
      return senses?.some(({ kind, value }) => kind === "noun" && value !== "time") === true
    }
  return false
}

/** "three", "ثلاثة": a word of number. */
function isCount({ marks }: Document, at: number): boolean {
  return marks[at]?.count?.length === 1 && marks[at]?.count?.value !== undefined
}

/** A figure or a word of number. */
function isFigure(document: Document, at: number): boolean {
  return document.tokens[at]?.kind === "number" || isCount(document, at)
}

function smallWord(
  senses: readonly RoleSense[],
  before: RoleWord | undefined,
  next: string | undefined,
  counts: boolean,
): { kind: RoleWordKind; preposition?: string } | undefined {
  const has = (kind: string): boolean => senses.some((sense) => sense.kind === kind)
  // "more than | 20", "about | 30"
  if (has("bound") && counts) return { kind: "determiner" }
  if (senses.every(({ kind }) => kind === "bound" || !known.has(kind))) return undefined
  // "three | others"
  if (before?.kind === "number" && has("pronoun")) return undefined
  // "those | who", "others"
  if (has("determiner") && has("pronoun")) return { kind: next === undefined ? "pronoun" : "determiner" }
  // "has | since | been charged"
  if (before?.kind === "auxiliary" && has("opener")) return { kind: "adverb" }
  const preposition = senses.find(({ kind }) => kind === "preposition")?.value
  if (preposition !== undefined && before?.kind !== "determiner") return { kind: "preposition", preposition }
  const kind = closed.find(has)
  if (kind !== undefined) return { kind }
  return has("negation") ? { kind: "auxiliary" } : undefined
}

function senseAt({ document, lexicon }: RoleReading, at: number, bare: string): string | undefined {
  const own = lexicon.first.get(bare) ?? lexicon.first.get(document.word(at))
  const noun = own?.senses.find(({ kind }) => kind === "noun")?.value
  if (noun !== undefined) return noun
  const source = document.marks[at]?.noun?.value.kind
  if (source !== undefined) return sourceSenses[source] ?? "group"
  const { letters, clauses } = document.pack
  if (letters.personal(document.word(at))) return "person"
  return clauses.verbal(bare) ? "event" : undefined
}

/** Letters of a word that speak so much for a proper name make it one. */
const likely = 6

function isLikelyName({ pack }: Document, stem: string): boolean {
  return !pack.letters.capitals && pack.letters.nameLikeness(stem) >= likely
}

function isTime({ document, lexicon }: RoleReading, at: number, bare: string): boolean {
  // "a 26-year-old man"
  if (
    document.pack.letters.capitals &&
    document.isMark(at + 1, "-") &&
    document.tokens[at + 1]?.start === document.tokens[at]?.end
  )
    return false
  const senses = [
    ...(lexicon.first.get(bare)?.senses ?? []),
    ...(lexicon.first.get(document.word(at))?.senses ?? []),
  ]
  return senses.some(({ kind, value }) => kind === "noun" && value === "time")
}
