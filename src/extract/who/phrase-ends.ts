import { startsAddressee } from "./addressee-start.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder, NameHit } from "./name-finder.ts"
import type { PhraseReader, PhraseStep } from "./phrase-reader.ts"
import { isUnannexed } from "./unannexed.ts"
import { writtenAt } from "./written-name.ts"

/** Letters of a word with an article that so much speaks against are hardly those of a surname. */
const unlikelyName = -25
/** Letters of a word that so little speaks for may be a noun's as well as a name's. */
const sureNoun = 5
/** Letters of a word that are those of a given name. */
const sureName = 30

/** Whether another party begins here: to whom it was told, or whom the speaker deals with. */
export const otherParty: PhraseStep = ({ document, names, at, from, to }) => {
  if (at === from) return undefined
  if (startsAddressee(document, names, at, to)) return "ends"
  const noun = document.marks[at]?.noun?.value
  const given =
    noun?.proclitic !== undefined &&
    // "الأمين العام للأمم المتحدة": a body belongs to the office, but "مصادر أمنية | للمركز الإعلامي"
    (noun.kind !== "body" || isUnnamed(document, from)) &&
    !isFieldOfBody(document, from, at) &&
    document.pack.reporting.addressees.some((letter) => noun.proclitic?.startsWith(letter) === true)
  // "دعا الرئيس | نظيره": with a pronoun of the one who speaks it is another
  return given || document.flag(at, "counterpart") > 0 ? "ends" : undefined
}

/** "المركز السوري | للدراسات": what a body works on belongs to its name. */
function isFieldOfBody({ marks, pack }: Document, from: number, at: number): boolean {
  const noun = marks[at]?.noun?.value
  if (noun?.kind !== "document" || noun.number !== "plural") return false
  for (let body = at - 1; body >= from && !pack.letters.capitals; body--)
    if (marks[body]?.noun?.value.kind === "body") return true
  return false
}

/** Whether a noun without an article opens a phrase for somebody who is not named: what is given to a body tells of no office. */
function isUnnamed(document: Document, from: number): boolean {
  const head = document.marks[from]?.noun?.value
  return (
    head?.kind === "anonymous" &&
    head.definite !== true &&
    !document.pack.letters.definite(document.word(from))
  )
}

/** Where an object follows its subject at once: whether the word is another noun than what describes the source. */
export const ownObject: PhraseStep = (reader) => {
  const { document, at, object } = reader
  if (!document.pack.sources.order.objectFollows) return undefined
  const { letters } = document.pack
  if (isSecondDefinite(reader) || isAccusative(reader) || disagrees(reader) || isVerb(reader)) return "ends"
  if (isQuantifier(reader) || isBehindSurname(reader) || isWrittenObject(reader)) return "ends"
  if (isBehindDefinite(reader) || isUnannexed(reader) || isIndefiniteObject(reader)) return "ends"
  return object && letters.eventNoun(document.word(at)) && document.marks[at]?.noun === undefined
    ? "ends"
    : undefined
}

/** "حث المبعوث | الأطراف", "وصف الوزير | الهجوم": a second definite noun is no part of a definite one. */
function isSecondDefinite({ document, at, from }: PhraseReader): boolean {
  const { marks, pack } = document
  const { letters } = pack
  const word = document.word(at)
  // "رفض لوفيفر | الحكم", "انتقد رجب | السلطات": a document or a body is no part of a name
  if (at === from + 1 && marks[from] === undefined && isNoName(document, at, from))
    return letters.definite(word) && !letters.definite(document.word(from))
  if (at !== from + 1 || marks[from]?.noun === undefined) return false
  if (!letters.definite(document.word(from)) || !letters.definite(word)) return false
  // "الناشط الحقوقي": what belongs to something is an adjective here, though it may stand for a person elsewhere
  if (letters.relative(word)) return marks[at]?.cues !== undefined
  return (
    marks[at]?.noun !== undefined || marks[at]?.cues !== undefined || letters.eventNoun(letters.bare(word))
  )
}

function isNoName({ marks, pack, word }: Document, at: number, before: number): boolean {
  const kind = marks[at]?.noun?.value.kind
  return kind === "document" || (kind === "body" && pack.letters.nameLikeness(word(before)) >= 0)
}

/** "الطرفان | جميع الاتهامات", "محامي سارة | هذه التفاصيل": a word for how much or for which opens another noun phrase. */
function isQuantifier({ document, at, from }: PhraseReader): boolean {
  if (at > from && document.flag(at, "definite") > 0 && document.pack.letters.definite(document.word(at + 1)))
    return true
  const count = document.marks[at]?.count
  return (
    at > from && count !== undefined && count.value === undefined && document.marks[at]?.noun === undefined
  )
}

/** "المحكمة | التماساً", "زوما | القول": an object by its sign, or a definite word of saying. */
function isWrittenObject({ document, at, from }: PhraseReader): boolean {
  if (at === from) return false
  const { letters } = document.pack
  if (letters.writtenAccusative(writtenAt(document, at))) return true
  const marks = document.marks[at]
  const word = document.word(at)
  // "وكالة الأنباء": behind a noun it tells of what
  if (document.marks[at - 1] !== undefined || marks?.cues === undefined || marks.noun !== undefined)
    return false
  return letters.definite(word) && !letters.relative(word)
}

/**
 * "الحكومة | خططا", "بيان للشرطة | اعتقال": what describes a definite noun is definite, too, so
 * that a word without an article, if it is no name, is another noun.
 */
function isBehindDefinite({ document, names, at, from, to }: PhraseReader): boolean {
  const { letters } = document.pack
  // "المتحدثة البولندية جوانا …": a person's name may follow
  if (at === from || document.marks[from]?.noun?.value.kind === "person") return false
  const definite = (word: string) => letters.definite(word) || letters.bases(word).some(letters.definite)
  const word = document.word(at)
  if (!definite(document.word(at - 1)) || definite(word) || document.marks[at]?.noun !== undefined)
    return false
  if (letters.relative(word) || names.at(document, at, to) !== undefined) return false
  const deed = letters.eventNoun(word) || letters.bases(word).some(letters.eventNoun)
  const object = letters.accusative(word) && !letters.possessed(word)
  return (deed || object) && letters.nameLikeness(word) < sureNoun
}

/** "أردوغان | الموقف الأميركي", "سامر عوض | المصنع": behind a name a noun with an article that is no surname. */
function isBehindSurname({ document, names, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  if (at === from || !letters.definite(word) || letters.relative(word)) return false
  if (document.marks[at]?.noun !== undefined) return false
  const hit = names.at(document, at - 1, at)
  if (hit === undefined) return isBehindFullName(document, at, from) && isNoSurname(document, at)
  return names.isPerson(hit) && (letters.eventNoun(letters.bare(word)) || isNoSurname(document, at))
}

/** Whether the letters of a word with an article tell that it is no surname. */
export function isNoSurname({ pack, word }: Document, at: number): boolean {
  return pack.letters.nameLikeness(word(at)) < unlikelyName
}

/** Whether two words right before a token are a name by their letters. */
function isBehindFullName({ marks, pack, word }: Document, at: number, from: number): boolean {
  const isName = (index: number): boolean =>
    index >= from && marks[index] === undefined && pack.letters.nameLikeness(word(index)) >= sureName
  return isName(at - 1) && isName(at - 2)
}

/** "مؤرخين | استمرت": a verb by its ending. */
function isVerb({ document, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return (
    at > from &&
    letters.perfectFeminine(word) &&
    document.marks[at]?.noun === undefined &&
    letters.nameLikeness(word) < 0
  )
}

/** "محكمة الاستئناف | حكما": an object by its case. */
function isAccusative({ document, at, from }: PhraseReader): boolean {
  const noun = document.marks[at]?.noun?.value
  const word = document.word(at)
  // "إن مسؤولا | كبيرا": an adjective in the case of its noun
  const { accusative } = document.pack.letters
  const agrees = accusative(document.word(at - 1))
  return at > from && !agrees && accusative(word) && noun !== undefined && noun.lemma !== word
}

/** "الشاب | مقالا طويلا", ""بوابة الميناء" | مقالا": a noun by its case, with its adjective or behind a name in quotation marks. */
function isIndefiniteObject({ document, names, at, from, to }: PhraseReader): boolean {
  const { letters } = document.pack
  // "فرنسا", "جوانا", "بينها"
  const accusative = (word: string): boolean =>
    letters.accusative(word) && !letters.possessed(word) && letters.nameLikeness(word) < sureNoun
  if (at === from || accusative(document.word(at - 1)) || !accusative(document.word(at))) return false
  if (document.tokens[at]?.kind !== "word" || names.at(document, at, to) !== undefined) return false
  const quoted = (document.partner[at - 1] ?? -1) >= from && document.tokens[at - 1]?.kind === "mark"
  return quoted || (document.tokens[at + 1]?.kind === "word" && accusative(document.word(at + 1)))
}

/** "انتقدت النقابة | القانون": no adjective of the noun before, which it would agree with. */
function disagrees({ document, at, from }: PhraseReader): boolean {
  const { letters } = document.pack
  const head = document.marks[from]?.noun?.value
  const word = document.word(at)
  if (at !== from + 1 || head?.definite !== true || head.number !== "singular" || !letters.definite(word))
    return false
  const { gender } = letters.adjective(word)
  return head.gender !== undefined && gender !== undefined && head.gender !== gender
}

/** "أكرم إمام أوغلو | بطعن": behind a full name no word without an article belongs to it. */
export function endsName(document: Document, names: NameFinder, hit: NameHit, to: number): boolean {
  const { to: at } = hit
  if (at >= to || document.tokens[at]?.kind !== "word" || !names.isPerson(hit)) return false
  if (hit.entries.some((entry) => entry.form === "short")) return false
  if (document.marks[at]?.noun !== undefined || names.at(document, at, to) !== undefined) return false
  const { letters } = document.pack
  const word = document.word(at)
  if (letters.conjunctive.some((joint) => word.startsWith(joint))) return false
  return !letters.definite(word)
}
