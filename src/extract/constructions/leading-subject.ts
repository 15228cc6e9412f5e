import type { Document } from "../text/document.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { writtenAt } from "../who/written-name.ts"
import { isOfThing } from "./governing-subject.ts"
import { commas, isOpening, type SentenceReader } from "./sentence-reader.ts"
import { nameBehindVerb } from "./unread-behind.ts"

/** So many tokens with commas around them may describe a subject before its verb. */
const longestAside = 30
/** So many words of place may stand between a subject and its verb ("المعارضة | في شرق المدينة | رفضت"). */
const longestPlace = 5

/** Where the subject may begin: behind conjunctions, auxiliaries and marks. */
function subjectStart(reader: SentenceReader, at: number): number {
  const { document } = reader
  let from = reader.floor
  while (from < at) {
    const skip =
      document.flag(from, "auxiliary") ||
      document.flag(from, "clause") ||
      document.flag(from, "impersonal") ||
      document.flag(from, "fronting") ||
      (document.tokens[from]?.kind === "mark" && !isOpening(reader, from) ? 1 : 0)
    if (skip === 0) break
    from += skip
  }
  return from
}

/** Whether an everyday conjunction is written onto a verb, so that its subject stands before another verb. */
function isJoined({ marks, pack, word }: Document, at: number): boolean {
  const { lemma = "" } = marks[at]?.cues?.forms[0]?.cue ?? {}
  return pack.letters.conjunctive.some(
    (conjunction) => word(at).startsWith(conjunction) && !lemma.startsWith(conjunction),
  )
}

/** "أما الوزير": whether the sentence opens with a word that sets its subject before the verb. */
function isFronted({ document, run, floor }: SentenceReader): boolean {
  return floor === run.from && document.flag(run.from, "fronting") > 0
}

/** "الوزير، وهو من الجنوب، | أكد", "المعارضة في المدينة | رفضت": over what describes the subject before its verb. */
function overDescription(reader: SentenceReader, from: number, at: number): number {
  const { document, names } = reader
  const { clauses, letters } = document.pack
  if (isJoined(document, at) && !isFronted(reader)) return from
  const aside = document.isMark(from, ",،") || document.flag(from, "relative") > 0
  if (aside) {
    // "مدير المستشفى، الدكتور سامر محمد | قال"
    const named =
      document.flag(from + 1, "title") > 0 && mentionsAfter(document, names, from + 1, at).to === at
    return named || (document.isMark(at - 1, ",،") && at - from <= longestAside) ? at : from
  }
  if (document.word(from) !== document.pack.reporting.within || at - from > longestPlace) return from
  for (let index = from + 1; index < at; index++) {
    if (document.tokens[index]?.kind !== "word" || document.marks[index]?.cues !== undefined) return from
    if (letters.verb(document.word(index)) && clauses.verb(document.word(index), "", "") === "sure")
      return from
  }
  return at
}

/** Subject before the verb in a language that mostly puts it after: "وكان الوزير قد أعلن", "الوزارة قالت". */
export function leadingSubject(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names } = reader
  const { marks } = document
  let from = subjectStart(reader, at)
  if (from >= at) return undefined
  // "سبق للوزير أن أكد": whom the preposition brings in
  const prior = document.flag(from, "prior")
  from += prior
  const found = mentionsAfter(document, names, from, at)
  let to = found.to
  if (prior > 0 && document.marks[to]?.complementiser !== undefined) to++
  while (to < at && (document.flag(to, "auxiliary") > 0 || document.isMark(to, commas))) to++
  const first = found.mentions[0]
  if (first === undefined || (to < at && overDescription(reader, found.to, at) < at)) return undefined
  // "وأصدرت المحكمة حكما، وقالت": a verb opens the words before
  if (marks[from]?.noun === undefined && opensWithVerb(reader, from)) return undefined
  return first.head !== undefined ||
    names.within(document, first.from, first.to).length > 0 ||
    first.pronoun !== undefined
    ? found
    : undefined
}

/** "أما الوزير، فدعا": the subject that a word of fronting opens the sentence with, whatever stands behind the verb. */
export function frontedSubject(reader: SentenceReader, at: number): Mentions | undefined {
  return isFronted(reader) ? leadingSubject(reader, at) : undefined
}

/** Whether the words before the cue open with a verb of their own ("وأصدرت المحكمة", "عاد الوزير"). */
function opensWithVerb(reader: SentenceReader, at: number): boolean {
  const { document, names, run } = reader
  const { clauses, letters } = document.pack
  const word = document.word(at)
  if (letters.perfectFeminine(word)) return true
  const verb = names.at(document, at, run.to) === undefined && clauses.verb(word, "", document.word(at + 1))
  if (verb !== "likely") return verb === "sure"
  // "زار | الوزير المصنع، وشدد على", "زار | سامر عوض دمشق، وشدد على"
  return (
    document.marks[at + 1]?.noun?.value.definite === true || nameBehindVerb(reader, run.to, at) !== undefined
  )
}

/** A noun phrase right before the verb: "تقارير صحفية أفادت". */
export function adjacentSubject(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names } = reader
  const { tokens, marks } = document
  // "رفض السائق الحكم | وأنكر": a verb that bears a conjunction has no subject right before it
  if (isJoined(document, at)) return undefined
  let longest: Mentions | undefined
  for (let from = at - 1; from >= Math.max(reader.floor, at - 4); from--) {
    if (tokens[from]?.kind !== "word") break
    if (marks[from]?.noun === undefined && names.at(document, from, at) === undefined) continue
    if (isOfThing(reader, from)) return undefined
    // "بين الأكراد | ودمشق يقضي": the second of two
    if (isSecond(reader, from)) continue
    const found = mentionsAfter(document, names, from, at)
    if (found.to !== at || holdsObject(reader, from, at)) break
    // "وعن الأزمة مع الدوحة | قال": what the sentence speaks of
    if (isKnownObject(reader, found))
      return document.flag(reader.run.from, "preposition") > 0 ? undefined : { ...found, mentions: [] }
    if (longest === undefined || found.mentions.length > 0) longest = found
  }
  return longest
}

/** Whether a name is joined to the word before it by a conjunction written onto it. */
function isSecond({ document, names, floor }: SentenceReader, from: number): boolean {
  const prefix = names.at(document, from, document.tokens.length)?.prefix ?? ""
  const joined = document.pack.letters.conjunctive.some((conjunction) => prefix.startsWith(conjunction))
  return joined && from > floor && document.tokens[from - 1]?.kind === "word"
}

/** "تشهد دمشق | تعزيزات عسكرية", "حددت الشركة | مسارا": whether the object of another verb ends what stands before a verb. */
function holdsObject({ document, names }: SentenceReader, from: number, at: number): boolean {
  const { letters } = document.pack
  if (at > from + 1 && letters.writtenAccusative(writtenAt(document, at - 1))) return true
  const hit = names.at(document, from, at)
  if (hit === undefined || hit.to >= at || names.isPerson(hit)) return false
  const next = document.word(hit.to)
  return document.tokens[hit.to]?.kind === "word" && !letters.definite(next)
}

/** "نائب من الحزب | قال": a preposition takes what is known; of a person the verb may tell ("تصريح من الوزير | قال فيه"). */
function isKnownObject({ document, names }: SentenceReader, { from, to, mentions }: Mentions): boolean {
  if (document.flag(from - 1, "preposition") === 0) return false
  const known = mentions.some(({ definite, annexed }) => definite || annexed)
  return mentions[0]?.head?.kind !== "person" && (known || names.at(document, from, to) !== undefined)
}

/** "مشروع قرار | يطالب إسرائيل": a text without an article right before the verb that tells what is in it. */
export function textBefore(reader: SentenceReader, at: number): Mentions | undefined {
  const found = adjacentSubject(reader, at)
  const first = found?.mentions[0]
  return first?.head?.kind === "document" && !first.definite ? found : undefined
}
