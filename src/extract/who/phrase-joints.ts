import type { SourceNoun } from "../../lang/parts/sources.ts"
import { isStop } from "./phrase-stop.ts"
import type { Document } from "../text/document.ts"
import { describe } from "./mention.ts"
import { isExample } from "./list-before.ts"
import { isInsideBody } from "./inside-body.ts"
import type { NameFinder } from "./name-finder.ts"
import type { PhraseReader, PhraseStep } from "./phrase-reader.ts"
import { sharesNoun } from "./shared-noun.ts"

/** Kinds of nouns that a preposition may describe further ("مسؤول في الوزارة"). */
const describedFurther: ReadonlySet<string> = new Set(["anonymous", "collective", "person", "media"])

/** Kinds of nouns for people. */
const people: ReadonlySet<string> = new Set(["person", "anonymous", "collective"])

/** "وزارة الدفاع | والداخلية": a conjunction written onto the word opens another source. */
export const writtenConjunction: PhraseStep = (reader) => {
  const { document, names, at, to, from, runs } = reader
  if (at === from || !opensAnother(document, names, at, to) || isSecondTitle(reader)) return undefined
  if (isFurtherOwner(reader) || isFurtherField(reader)) return at + (document.marks[at]?.noun?.length ?? 1)
  if (isSecondPlace(reader) || isExample(document, from, at)) return names.at(document, at, to)?.to ?? at + 1
  runs.push([from, at])
  reader.from = at
  return names.at(document, at, to)?.to ?? at + (document.marks[at]?.noun?.length ?? 1)
}

/** "نقابة الأطباء | والجراحين": people to whom the body belongs, in a case that no speaker has. */
function isFurtherOwner({ document, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const many = (index: number): boolean => {
    const noun = document.marks[index]?.noun?.value
    return noun?.number === "plural" && people.has(noun.kind)
  }
  if (document.marks[from]?.noun?.value.kind !== "body" || !many(from + 1) || !many(at)) return false
  return letters.definite(document.word(from + 1)) && letters.oblique(document.word(at))
}

/** "وزارة الثقافة | والإعلام": a second matter of a body or an office. */
function isFurtherField({ document, at, from }: PhraseReader): boolean {
  const head = document.marks[from]?.noun?.value
  const noun = document.marks[at]?.noun?.value
  if (head === undefined || noun?.kind !== "media" || noun.number !== "singular") return false
  const office = head.kind === "body" || head.kind === "person"
  return office && at > from + 1 && document.pack.letters.definite(document.word(at - 1))
}

/** "المسؤولون في كل من لندن | وباريس": a second place behind the preposition of the first. */
function isSecondPlace({ document, names, at, from, to }: PhraseReader): boolean {
  const hit = names.at(document, at, to)
  const place =
    hit !== undefined && (names.isCountry(hit) || hit.entries.some(({ kind }) => kind === "place"))
  if (!place || document.marks[at]?.noun !== undefined) return false
  const { within } = document.pack.reporting
  for (let before = at - 1; before > from && document.tokens[before]?.kind === "word"; before--) {
    if (document.word(before) === within) return true
    if (document.marks[before]?.noun !== undefined) return false
  }
  return false
}

function opensAnother(document: Document, names: NameFinder, at: number, to: number): boolean {
  const word = document.word(at)
  for (const conjunction of document.pack.letters.conjunctive) {
    if (!word.startsWith(conjunction)) continue
    const noun = document.marks[at]?.noun?.value
    // "مصادر أمنية وإعلامية": a second adjective
    if (noun?.proclitic?.startsWith(conjunction) === true) return !isAdjective(document, at)
    const hit = names.at(document, at, to)
    if (hit !== undefined && !hit.entries.some((entry) => entry.folded.startsWith(word))) return true
  }
  return false
}

/** "الكاتب | والمحلل السياسي سامر عوض": a second word for the same person, whose name follows both. */
function isSecondTitle({ document, names, at, from, to }: PhraseReader): boolean {
  const { letters } = document.pack
  const first = document.marks[from]?.noun?.value
  const second = document.marks[at]?.noun
  if (first === undefined || second === undefined || !isTitle(first) || !isTitle(second.value)) return false
  let name = at + second.length
  while (name < to && letters.definite(document.word(name))) name++
  return names.at(document, name, to) !== undefined || letters.nameLikeness(document.word(name)) > 0
}

/** A word for one person that names nobody by itself. */
function isTitle({ kind, number, nameless }: SourceNoun): boolean {
  return (kind === "anonymous" || nameless === true) && number === "singular"
}

function isAdjective(document: Document, at: number): boolean {
  const { letters } = document.pack
  return letters.relative(document.word(at)) && letters.relative(document.word(at - 1))
}

/** "Russia | and | Turkey". */
export const conjunction: PhraseStep = (reader) => {
  const { document, names, at, from, runs } = reader
  if (at === from || document.flag(at, "conjunction") === 0) return undefined
  if (
    isInsideBody(document, from, at) ||
    sharesNoun(document, names, from, at) ||
    isExample(document, from, at)
  )
    return at + 1
  if (isStop(document, at + 1, false) || document.tokens[at + 1]?.kind !== "word") return "ends"
  runs.push([from, at])
  reader.from = at + 1
  return at + 1
}

/** "familiar with", "مطلع على": a phrase of several words that goes on with the source. */
export const joiningPhrase: PhraseStep = ({ document, at, from }) => {
  const length = document.flag(at, "join")
  return length > 1 && at > from ? at + length : undefined
}

/** The same, where it may begin with what looks like a verb ("three people briefed on the plan"). */
export const joiningParticiple: PhraseStep = (reader) =>
  reader.document.pack.sources.order.head === "last" ? joiningPhrase(reader) : undefined

/** "في | 12 مايو" */
function opensTime(document: Document, at: number): boolean {
  const day = document.tokens[at]?.kind === "number" ? at + 1 : at
  return day > at && document.flag(day, "time") > 0
}

/** "head of the office", "مسؤول في الوزارة": a preposition that describes the source; any other ends it. */
export const preposition: PhraseStep = ({ document, at, from, named }: PhraseReader) => {
  if (document.flag(at, "preposition") === 0 || document.marks[at]?.noun !== undefined) return undefined
  if (at === from || document.flag(at, "join") === 0 || named || opensTime(document, at + 1)) return "ends"
  if (document.pack.sources.order.head === "last") return at + 1
  const { head } = describe(document, from, at)
  return head !== undefined && describedFurther.has(head.kind) ? at + 1 : "ends"
}
