import type { Document } from "../text/document.ts"
import type { Found, Tally, Walk } from "./clause-walk.ts"
import type { EventHead, Phrase, PhraseKind, PhraseSetting } from "./phrase.ts"
import { isOpen } from "./phrase-joints.ts"
import type { RoleWord } from "./role-word.ts"

/** Phrases of persons whose name follows behind a comma. */
function titlesOf({ found, document }: Walk): ReadonlySet<Found> {
  const titles = new Set<Found>()
  found.forEach((name, index) => {
    const noun = found[index - 1]
    const [first] = name.growing.words
    const last = noun?.growing.words.at(-1)
    if (noun === undefined || first === undefined || last === undefined || name.preposition !== undefined)
      return
    const { letters } = document.pack
    const isName =
      first.kind === "name" ||
      letters.personal(first.stem) ||
      (first.sense === undefined && letters.nameLikeness(first.stem) > 0)
    const behind = document.isMark(first.at - 1, ",،") && last.at + last.length === first.at - 1
    const person = noun.growing.words.some(({ kind, sense }) => kind === "noun" && sense === "person")
    // "Ann Lee, | the president, …"
    const named = noun.growing.words.some(({ kind }) => kind === "name") && first.kind === "determiner"
    const describes = name.growing.words.some(({ kind, sense }) => kind === "noun" && sense === "person")
    if (behind && named && describes && name.joinedTo === undefined) titles.add(name)
    else if (
      behind &&
      isName &&
      person &&
      !noun.growing.named &&
      last.kind !== "name" &&
      first.sense !== "place"
    ) {
      titles.add(noun)
      name.preposition = noun.preposition
      name.titled = true
    }
  })
  return titles
}

/** In a relative clause that ends before the head. */
function isAside({ head, document }: Walk, { relative, growing }: Found): boolean {
  const last = growing.words.at(-1)
  if (!relative || last === undefined || last.at >= head.from) return false
  for (let at = last.at + last.length; at < head.from; at++) if (document.isMark(at, ",،")) return true
  return false
}

/** Phrases of places right behind a finer place ("in Rostov, | Russia", "في بلدة كيزليار | جنوبي روسيا"). */
function widerOf({ found, document, lexicon }: Walk): ReadonlySet<Found> {
  const wider = new Set<Found>()
  found.forEach((one, index) => {
    const finer = found[index - 1]
    const last = finer?.growing.words.at(-1)
    if (finer === undefined || last === undefined || one.joinedTo !== undefined) return
    const gap = startOf(one) - last.at - last.length
    const comma = document.isMark(startOf(one) - 1, ",،") || document.isMark(startOf(one) - 2, ",،")
    const own = one.preposition ?? (comma || (gap === 0 && lexicon.part.headFirst) ? "in" : "none")
    if (gap > 2 || !inner.has(own) || !isPlace(one) || !isPlace(finer)) return
    if (wider.has(finer) || (finer.preposition !== undefined && outer.has(finer.preposition))) wider.add(one)
  })
  return wider
}

/** Prepositions of a wider place, and of a place that may have one. */
const inner: ReadonlySet<string> = new Set(["in", "b", "of"])
const outer: ReadonlySet<string> = new Set(["in", "b", "from", "to", "on", "for"])
const placeSenses: ReadonlySet<string> = new Set(["place", "country"])

function isPlace({ growing, preposition }: Found): boolean {
  return growing.words.some(
    ({ sense, kind }) =>
      (sense !== undefined && placeSenses.has(sense)) ||
      (kind === "name" && sense === undefined && preposition === "in"),
  )
}

export function settledPhrases(walk: Walk): Phrase[] {
  const { found, head } = walk
  const kept: Phrase[] = []
  const indexes = new Map<number, number>()
  const titles = titlesOf(walk)
  const wider = widerOf(walk)
  const isBare = (one: Found): boolean =>
    !titles.has(one) && !wider.has(one) && !isAside(walk, one) && isBareWords(one)
  const isBareWords = ({ preposition, growing, owner, inside }: Found): boolean =>
    preposition === undefined &&
    growing.words.at(-1)?.sense !== "nation" &&
    growing.words.at(-1)?.kind !== "time" &&
    !owner &&
    !inside
  let bareBefore = 0
  for (const one of found) if (startOf(one) < head.from && isBare(one)) bareBefore++
  let seen = 0
  let behind = 0
  found.forEach((one, index) => {
    const start = startOf(one)
    const bare = isBare(one)
    if (bare && start < head.from) seen++
    const between = start < head.from ? bareBefore - seen : behind
    if (bare && start >= head.to) behind++
    const phrase = phraseOf(walk, one, between)
    if (phrase === undefined) return
    const joinedTo = one.joinedTo === undefined ? undefined : indexes.get(one.joinedTo)
    indexes.set(index, kept.length)
    if (titles.has(one)) phrase.title = true
    if (wider.has(one)) phrase.wider = true
    if (one.relative && phrase.setting.side === "before" && phrase.setting.commas > 0) phrase.aside = true
    if (joinedTo !== undefined) phrase.joinedTo = joinedTo
    kept.push(phrase)
  })
  return kept
}

const startOf = ({ growing }: Found): number => growing.words[0]?.at ?? 0

const kinds: Readonly<Record<string, PhraseKind>> = {
  name: "name",
  time: "time",
  pronoun: "pronoun",
  number: "number",
}

type Settling = { -readonly [Key in keyof Phrase]: Phrase[Key] }

function phraseOf(walk: Walk, one: Found, bare: number): Settling | undefined {
  const { head, lexicon } = walk
  const { growing, preposition, owner, joinedTo: _, described } = one
  const words = growing.words
  if (isOpen(growing) && words.every(({ kind }) => kind !== "number")) return undefined
  const nouns = words.filter(
    ({ kind }) => kind === "noun" || kind === "name" || kind === "time" || kind === "pronoun",
  )
  const whole = nouns.find(({ at }) => at >= (words[one.parts ?? 0]?.at ?? 0))
  const main = (lexicon.part.headFirst ? (whole ?? nouns[0]) : nouns.at(-1)) ?? words.at(-1)
  const last = words.at(-1)
  if (main === undefined || last === undefined) return undefined
  const to = last.at + last.length
  const definite = words.some(
    (word) => word.definite === true || word.kind === "name" || isDefinite(walk.document, word),
  )
  const counted = words.some(
    ({ kind, sense }, index) => kind === "number" || (index < (one.parts ?? 0) && sense === "measure"),
  )
  // "seven members of | the army": people
  const first = counted && one.parts !== undefined ? nouns[0]?.sense : undefined
  const sense = first === "person" ? first : senseOf(walk, main, to)
  const phrase: Settling = {
    from: startOf(one),
    to,
    head: lexicon.part.headFirst ? main.at : lastWord(walk.document, main),
    kind: kinds[main.kind] ?? "noun",
    setting: settingOf(walk, one, to, bare, head),
  }
  if (preposition !== undefined) phrase.preposition = preposition
  if (definite) phrase.definite = true
  if (sense !== undefined) phrase.sense = sense
  if (owner) phrase.owner = true
  if (counted) phrase.counted = true
  if (described) phrase.described = true
  return phrase
}

/** "Israeli | strikes": an adjective of a nation right before a noun that is the head. */
function senseOf({ head, names, document, lexicon }: Walk, main: RoleWord, to: number): string | undefined {
  const adjective = head.kind === "noun" && !lexicon.part.headFirst && to === head.from
  return adjective && names?.isOfState(document, main.at) === true ? "nation" : main.sense
}

/** The last word of a name, not the point of "U.S.". */
function lastWord(document: Document, { at, length }: RoleWord): number {
  let last = at + length - 1
  while (last > at && document.tokens[last]?.kind !== "word") last--
  return last
}

function isDefinite(document: Document, { at }: RoleWord): boolean {
  return document.flag(at, "definite") > 0
}

function settingOf(walk: Walk, one: Found, to: number, bare: number, head: EventHead): PhraseSetting {
  const { tally, inside } = one
  const start = startOf(one)
  const own = walk.atHead ?? walk.tally
  const side = inside ? "inside" : start < head.from ? "before" : "behind"
  const between = (key: keyof Tally): number => Math.abs(own[key] - tally[key])
  return {
    side,
    distance: side === "before" ? head.from - to : side === "behind" ? start - head.to : 0,
    verbs: between("verbs"),
    // those of an apposition part nothing
    commas: Math.max(0, between("commas") - (one.titled === true ? 1 : 0)),
    clauses: between("clauses"),
    relatives: between("relatives"),
    conjunctions: between("conjunctions"),
    bare,
  }
}
