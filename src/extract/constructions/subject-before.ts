import type { Document } from "../text/document.ts"
import { canSpeak } from "../who/can-speak.ts"
import { isInsideBody } from "../who/inside-body.ts"
import { isExample, listBefore, listTaker } from "../who/list-before.ts"
import { describe, type Mention, type Mentions } from "../who/mention.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { sharesNoun, sharesPlace } from "../who/shared-noun.ts"
import { speakingPart } from "../who/speaking-part.ts"
import { isCapital } from "../who/written-name.ts"
import { sourceEnd } from "./source-end.ts"
import { walkLeft } from "./walk-left.ts"

/** So many tokens may stand between two commas or dashes that set off what describes a source. */
const longestAside = 40
/** Kinds of nouns for people. */
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])
/** So many words with a conjunction among them may be two sources rather than one. */
const longestPair = 12
/** So many words before a second pair of commas still belong to the first ("Sen. Hart, R-Iowa, who left, has said"). */
const longestInsert = 5
/** Tokens of the longest label of party and state ("R-N.C."). */
const longestLabel = 8

/** A dash between words, also a hyphen with blanks around it. */
function isLooseHyphen(document: Document, at: number): boolean {
  const from = dashStart(document, at)
  return document.isMark(at, "–—-") && document.tokens[from - 1]?.end !== document.tokens[from]?.start
}

function cut(document: Document, from: number, to: number, names: NameFinder | undefined): Mention[] {
  for (let at = from + 1; at < to - 1; at++)
    if (
      document.pack.sources.conjunctions.includes(document.word(at)) &&
      to - from < longestPair &&
      !isInsideBody(document, from, at) &&
      !isExample(document, from, at) &&
      !sharesNoun(document, names, from, at) &&
      !sharesPlace(document, names, from, at, to)
    )
      return [describe(document, from, at), ...cut(document, at + 1, to, names)]
  return [describe(document, from, to)]
}

/** Where a dash begins that two hyphens may write. */
function dashStart(document: Document, at: number): number {
  return document.isMark(at, "-") && document.isMark(at - 1, "-") ? at - 1 : at
}

/** The comma or dash that opens what the one at `close` sets off; undefined where none does. */
function asideStart(document: Document, close: number, floor: number): number | undefined {
  const pair = document.isMark(close, ",") ? "," : "–—-"
  let open = pair === "," ? close - 1 : dashStart(document, close) - 1
  while (open >= floor && close - open < longestAside) {
    const partner = document.partner[open] ?? -1
    if (partner > open) return undefined
    if (partner < 0 && document.isMark(open, pair) && (pair === "," || isLooseHyphen(document, open))) break
    open = partner < 0 ? open - 1 : partner - 1
  }
  return open - 1 < floor || !document.isMark(open, pair) ? undefined : open
}

/** "the sisters, | Ann and May Lee,": the names of those whom a noun tells of; undefined where no list of names stands. */
function namedEach(
  document: Document,
  { head }: Mention,
  inner: number,
  close: number,
  names: NameFinder | undefined,
): readonly Mention[] | undefined {
  if (head?.number !== "plural") return undefined
  const each = cut(document, inner, dashStart(document, close), names)
  return each.length > 1 && each.every((one) => one.head === undefined) ? each : undefined
}

/** "the mayor, who left in May, said": a source and what commas or dashes set off behind it. */
function withAside(
  document: Document,
  close: number,
  floor: number,
  names: NameFinder | undefined,
): Mentions | undefined {
  const end = asideStart(document, close, floor)
  if (end === undefined) return undefined
  const inner = end + 1
  const open = dashStart(document, end)
  if (opensPredicate(document, inner)) return undefined
  const from = speakingPart(document, walkLeft(document, open - 1, floor), open - 1)
  if (from >= open) return undefined
  // "Sen. Hart, R-Iowa, who left in May, has said": one more pair of commas
  const wider =
    document.isMark(from - 1, ",") &&
    open - from <= longestInsert &&
    (isInsert(document, from, open) || isInsert(document, inner, close)) &&
    !isLabel(document, inner, close)
      ? walkLeft(document, from - 2, floor)
      : from
  if (wider < from - 1 && wider >= floor && !isPlace(document, from - 2, floor))
    return { mentions: [describe(document, wider, close)], from: wider, to: close }
  const others = isLabel(document, inner, close) ? labelledBefore(document, from, floor, names) : undefined
  if (others !== undefined)
    return { mentions: [...others.mentions, describe(document, from, open)], from: others.from, to: open }
  // what the commas hold must describe the source, not be a clause or a list
  const relays = document.marks[inner]?.cues?.forms.some(
    (form) => form.kind === "participle" || form.cue.relay !== undefined,
  )
  if (relays === true) return { mentions: [describe(document, from, open)], from, to: open }
  const circumstance =
    (["preposition", "time", "adverb"] as const).some((flag) => document.flag(inner, flag) > 0) ||
    isLabel(document, inner, close)
  const each = isCapital(document, inner)
    ? namedEach(document, describe(document, from, open), inner, close, names)
    : undefined
  if (each !== undefined) return { mentions: each, from, to: close }
  // "the police chief — a veteran of the force — told reporters", but "the officer — Ann Lee — said"
  const apart = !document.isMark(close, ",") && !isCapital(document, inner)
  const to = circumstance || apart ? open : dashStart(document, close)
  return { mentions: [describe(document, from, to)], from, to }
}

/** "At the United Nations, | Iran's envoy, Ann Lee, said": the words before a comma tell where it was said. */
function isPlace(document: Document, last: number, floor: number): boolean {
  let at = last
  while (at > floor && document.tokens[at - 1]?.kind === "word") at--
  return document.flag(at, "preposition") > 0 && document.marks[at]?.count === undefined
}

/** "Lee came home, | sold the house, | said that": a verb with its object describes nobody. */
function opensPredicate(document: Document, at: number): boolean {
  if (document.pack.clauses.verb(document.word(at), "", document.word(at + 1)) !== "sure") return false
  const next = document.marks[at + 1]
  return (
    document.flag(at + 1, "definite") > 0 ||
    next?.count !== undefined ||
    next?.pronoun?.value.possessive === true
  )
}

/**
 * "Hart, | R-Iowa,", "Hart, | 40,", "Hart, | Republican of Ohio,", "a driver in Salem, | Mass.,": whether words between two
 * commas belong to whoever stands before them, rather than name who speaks ("The road is closed, | Ann Lee, a driver, said").
 */
function isInsert(document: Document, from: number, to: number): boolean {
  if (isLabel(document, from, to) || document.tokens[from]?.kind === "number") return true
  if (document.isMark(to - 1, ".") && to - from <= 2) return true
  if (document.flag(from, "preposition") > 0 || document.flag(from, "conjunction") > 0) return true
  const party = document.marks[from]?.noun !== undefined && document.flag(from + 1, "preposition") > 0
  return party && isCapital(document, from)
}

/** "R-Iowa", "D-Md.": where a politician belongs to. */
function isLabel(document: Document, from: number, to: number): boolean {
  const first = document.tokens[from]
  return (
    to - from <= longestLabel &&
    first?.kind === "word" &&
    first.end - first.start === 1 &&
    document.isMark(from + 1, "-") &&
    document.tokens[from + 1]?.start === first.end
  )
}

/** "Rep. Hart, R-Iowa, and | Sen. Lee, D-Md., said": who stands before the conjunction with such a label. */
function labelledBefore(
  document: Document,
  from: number,
  floor: number,
  names: NameFinder | undefined,
): Mentions | undefined {
  const close = from - 2
  if (document.flag(from - 1, "conjunction") === 0 || !document.isMark(close, ",")) return undefined
  const open = asideStart(document, close, floor)
  return open !== undefined && isLabel(document, open + 1, close)
    ? withAside(document, close, floor, names)
    : undefined
}

/** "a rule that says", but not "found that says much": what a clause tells of a noun, nobody is named to say. */
function tellsOfNoun(document: Document, at: number): boolean {
  if (document.marks[at]?.complementiser?.value.relative !== true) return false
  const announced = document.marks[at - 1]?.cues?.forms.some(({ kind, weak }) => kind !== "noun" && !weak)
  return document.tokens[at - 1]?.kind === "word" && announced !== true
}

/** "a push by | officials who said", but not "the aide to | the mayor, who said": the nearest noun for many people. */
function nearestPeople(document: Document, start: number, head: number): number {
  let at = head
  while (at > start && document.flag(at, "preposition") === 0 && document.flag(at, "agent") === 0) at--
  if (at === start) return start
  const noun = describe(document, at + 1, head + 1).head
  return noun?.number === "plural" && people.has(noun.kind) ? at + 1 : start
}

/** "the mayor, who said that": whom the relative word stands for. */
function antecedent(
  document: Document,
  relative: number,
  floor: number,
  names: NameFinder | undefined,
): Mentions | undefined {
  let head = relative - 1
  while (head > floor && document.isMark(head, ",–—")) head--
  let start = walkLeft(document, head, floor)
  while (start < head && (document.flag(start, "preposition") > 0 || document.flag(start, "agent") > 0))
    start++
  if (document.pack.sources.personRelatives.includes(document.word(relative)))
    start = nearestPeople(document, start, head)
  return start > head
    ? undefined
    : { mentions: cut(document, start, head + 1, names), from: start, to: relative + 1 }
}

/**
 * Reads the source that ends before a verb, over adverbs, auxiliaries and what commas set off.
 * Empty where the words before are no noun phrase, or belong to the clause before ("… and said").
 */
function phraseBefore(
  document: Document,
  verb: number,
  floor: number,
  names: NameFinder | undefined,
): Mentions | undefined {
  const last = sourceEnd(document, verb, floor)
  if (last < floor) return undefined
  if (document.isMark(last, ",–—") || isLooseHyphen(document, last))
    return withAside(document, last, floor, names)
  if (document.flag(last, "relative") > 0 && last > floor) return antecedent(document, last, floor, names)
  if (last > floor && tellsOfNoun(document, last)) return { mentions: [], from: last, to: last + 1 }
  const from = speakingPart(document, walkLeft(document, last, floor), last)
  if (from > last) return undefined
  const small = document.flag(from, "preposition") > 0 && document.marks[from]?.count === undefined
  if (small && document.marks[from]?.noun === undefined) return undefined
  const taker = listTaker(document, names, from, last, floor)
  if (taker !== undefined) {
    const whole = speakingPart(document, walkLeft(document, taker - 1, floor), last)
    if (whole < taker && document.flag(whole, "preposition") === 0)
      return { mentions: [describe(document, whole, last + 1)], from: whole, to: last + 1 }
  }
  const list = listBefore(document, from, last, floor)
  return {
    mentions: [
      ...list.map((run) => describe(document, run.from, run.to)),
      ...cut(document, from, last + 1, names),
    ],
    from: list[0]?.from ?? from,
    to: last + 1,
  }
}

/** The noun phrase before a verb of not answering who was asked: whatever is asked can speak ("the prison did not respond"). */
export function askedBefore(document: Document, verb: number, floor: number): Mentions | undefined {
  return phraseBefore(document, verb, floor, undefined)
}

interface Asked {
  readonly floor: number
  readonly names: NameFinder | undefined
  readonly found: Mentions | undefined
}

/** What was found before each verb: several constructions ask for it in turn. */
const asked = new WeakMap<Document, (Asked | undefined)[]>()

/** The source that ends before a verb, without what cannot speak; no mentions are left where nobody speaks. */
export function subjectBefore(
  document: Document,
  verb: number,
  floor: number,
  names?: NameFinder,
): Mentions | undefined {
  let known = asked.get(document)
  if (known === undefined) asked.set(document, (known = []))
  const last = known[verb]
  if (last?.floor === floor && last.names === names) return last.found
  const phrase = phraseBefore(document, verb, floor, names)
  const found =
    phrase === undefined
      ? undefined
      : { ...phrase, mentions: phrase.mentions.filter((mention) => canSpeak(document, names, mention)) }
  known[verb] = { floor, names, found }
  return found
}
