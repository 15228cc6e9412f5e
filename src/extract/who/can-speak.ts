import type { LanguagePack } from "../../lang/pack.ts"
import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import type { NameFinder } from "./name-finder.ts"
import { isSmallWord } from "./phrase-words.ts"
import { writtenAt } from "./written-name.ts"
import { isWrittenName } from "./name-form.ts"

/** Words that never stand for somebody who speaks, where they are no noun for a source. */
const silent = [
  "adverb",
  "time",
  "preposition",
  "auxiliary",
  "negation",
  "clause",
  "split",
  "relative",
  "impersonal",
  "topic",
  "backward",
  "silent",
] as const

function isSilent({ marks }: Document, at: number): boolean {
  const flags = marks[at]?.flags
  return flags !== undefined && flags.size > 0 && silent.some((flag) => flags.has(flag))
}

/**
 * Whether a phrase can stand for a speaker: a registered name, a proper name by its form, or a phrase whose head is a
 * noun for people, groups, bodies, outlets or texts that somebody issues. Days, numbers, adverbs and deeds cannot.
 */
export function canSpeak(document: Document, names: NameFinder | undefined, mention: Mention): boolean {
  if (mention.pronoun !== undefined) return true
  return document.pack.sources.order.head === "first"
    ? opensWithSpeaker(document, names, mention)
    : endsWithSpeaker(document, names, mention)
}

/** "أحد | المسؤولين", "هذا | المصدر": the first word that counts and articles leave over. */
function firstWord(document: Document, { from, to }: Mention): number {
  let at = from
  while (at < to) {
    const { count, noun } = document.marks[at] ?? {}
    if (count !== undefined && noun === undefined) at += count.length
    else if (document.tokens[at]?.kind !== "word" || document.flag(at, "definite") > 0) at++
    else break
  }
  return at
}

function opensWithSpeaker(document: Document, names: NameFinder | undefined, mention: Mention): boolean {
  const { marks, pack } = document
  const quoted = (document.partner[mention.from] ?? -1) > mention.from
  if (quoted) return true
  const at = firstWord(document, mention)
  if (at >= mention.to || pack.letters.writtenAccusative(writtenAt(document, at))) return false
  const noun = marks[at]?.noun?.value
  if (noun !== undefined)
    return !isGiven(document, mention, at, noun.proclitic) && !isAdjectiveOfThing(document, mention, at)
  const hit = names?.at(document, at, mention.to)
  const word = document.word(at)
  if (hit !== undefined && !isSmallWord(document, hit)) {
    const own = hit.entries.some((entry) => entry.folded.startsWith(word.slice(0, 2)))
    return own || !isGiven(document, mention, at, word)
  }
  if (marks[at]?.cues !== undefined) return false
  // "آلان" is not "الآن"
  if (isSilent(document, at) && !pack.letters.writtenName(writtenAt(document, at))) return false
  return pack.letters.personal(word) || isWrittenName(document, at, mention.to)
}

/** "التقارير | الصحافية": an adjective of the thing before it, though alone it may stand for a person. */
function isAdjectiveOfThing(document: Document, { from }: Mention, at: number): boolean {
  const { letters } = document.pack
  const before = at - 1
  const [word, thing] = [document.word(at), document.word(before)]
  if (at > from || document.tokens[before]?.kind !== "word" || !letters.relative(word)) return false
  if (!letters.definite(word) || !letters.definite(thing)) return false
  const marks = document.marks[before]
  if (isSilent(document, before) || (marks?.noun !== undefined && marks.noun.value.kind !== "document"))
    return false
  const { gender } = letters.adjective(word)
  const many = letters.agreement(thing).number === "plural" || marks?.noun?.value.number === "plural"
  return gender === "feminine" ? many || letters.adjective(thing).gender === gender : !many
}

/** "للشرطة", "بنظرية": behind a verb a noun with a preposition written onto it is not who speaks. */
function isGiven(document: Document, { from }: Mention, at: number, proclitic: string | undefined): boolean {
  if (proclitic === undefined || at > from) return false
  const { letters } = document.pack
  const [first = ""] = proclitic
  if (letters.conjunctive.includes(first) || !letters.proclitics.includes(first)) return false
  return !isBehindPreposition(document, from)
}

/** Longest cue of several words before a source ("وفقا", "على لسان"). */
const longestCue = 4

/** "وفقا | لخبراء": behind a cue that takes its source with a preposition. */
function isBehindPreposition(document: Document, from: number): boolean {
  for (let at = Math.max(0, from - longestCue); at < from; at++) {
    const cues = document.marks[at]?.cues
    if (cues?.forms.some((form) => form.kind === "preposition") === true && at + cues.length === from)
      return true
  }
  return document.flag(from - 1, "prior") > 0
}

function endsWithSpeaker(document: Document, names: NameFinder | undefined, mention: Mention): boolean {
  const { marks, pack } = document
  const last = lastWord(document, mention)
  if (last < mention.from) return false
  for (let at = Math.max(mention.from, last - longestCue); at <= last; at++)
    if (marks[at]?.noun !== undefined && at + (marks[at]?.noun?.length ?? 1) > last) return true
  if (names?.within(document, mention.from, last + 1).at(-1)?.to === last + 1) return true
  const word = withoutPossessive(document, last)
  if (isSilent(document, last) && !isInsideName(document, last, mention.from)) return false
  return (
    pack.letters.personal(word) ||
    (word !== document.word(last) && isSourceNoun(document, word)) ||
    isWrittenName(document, last, mention.from)
  )
}

const nounsOf = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** "the company's": whose claim it is, where the ending hides the noun. */
function isSourceNoun({ pack }: Document, word: string): boolean {
  let nouns = nounsOf.get(pack)
  if (nouns === undefined) {
    nouns = new Set(pack.sources.nouns.map(({ words }) => words))
    nounsOf.set(pack, nouns)
  }
  return nouns.has(word)
}

function withoutPossessive(document: Document, at: number): string {
  // "the 19-year-old"
  const hyphened = document.isMark(at - 1, "-‑") ? `${document.word(at - 2)}-` : ""
  const word = hyphened + document.word(at)
  const ending = document.pack.sources.possessive.find((one) => word.endsWith(one))
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** "Robert May": what is a month or a small word elsewhere. */
function isInsideName(document: Document, at: number, from: number): boolean {
  return at > from && isWrittenName(document, at - 1, from) && isWrittenName(document, at, from)
}

/** The last word before what describes the source further: a comma, a preposition, a participle, a relative clause. */
function lastWord(document: Document, { from, to }: Mention): number {
  // "one of | the officials": the count's own preposition describes nobody
  const first = Math.max(from, firstWord(document, { from, to, definite: false }))
  let last = from - 1
  for (let at = first < to ? first : from; at < to; at++) {
    if (document.tokens[at]?.kind === "word" || document.tokens[at]?.kind === "number") {
      if (last >= from && describesFurther(document, at)) break
      last = at
      continue
    }
    if (document.isMark(at, ",،;:()—–") && last >= from && !isInNumber(document, at)) break
  }
  return last
}

/** "1,200 experts" */
function isInNumber({ tokens }: Document, at: number): boolean {
  return tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number"
}

function describesFurther(document: Document, at: number): boolean {
  const { letters } = document.pack
  if (document.flag(at, "relative") > 0 || document.flag(at, "agent") > 0) return true
  if (document.flag(at, "join") > 1) return true
  if (document.flag(at, "preposition") > 0 && document.marks[at]?.noun === undefined) return true
  if (document.marks[at]?.noun !== undefined || document.marks[at - 1]?.noun === undefined) return false
  const word = document.word(at)
  // "officials | investigating the fire"
  return (letters.passiveParticiple(word) && letters.verb(word)) || letters.activeParticiple(word)
}
