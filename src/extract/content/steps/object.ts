import type { Document } from "../../text/document.ts"
import { nounPhraseEnd } from "../../who/noun-phrase-end.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"
import { isDeed } from "../deed.ts"
import { behindAside, longestAside, objectStart } from "../with-object.ts"

/** Whether the word before is another verb, whose object this is: "طلب عدم ذكر اسمه". */
function isOfOtherVerb(document: Document, at: number): boolean {
  const forms = document.marks[at - 1]?.cues?.forms
  return forms?.some((other) => other.kind === "finite" && other.weak === true) === true
}

/** "بعد صدور توصية": the last noun belongs to the one before it, which its preposition governs. */
function isBehindGoverned(document: Document, at: number): boolean {
  return document.flag(at - 2, "preposition") > 0 && document.pack.letters.eventNoun(document.word(at - 1))
}

/** "محكمة | الاستئناف": behind a body without an article a definite noun belongs to its name. */
function isOfBody(document: Document, at: number): boolean {
  const body = document.marks[at - 1]?.noun?.value
  return body?.kind === "body" && body.definite !== true
}

/** "وطلبت منه | توضيحا": a deed with the ending of an object. */
function isDeedAsked(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return letters.accusative(word) && letters.eventNoun(word.slice(0, -1))
}

/** "دعما للحكومة", "ردا على القصف": why something is done. */
function isPurpose(document: Document, at: number): boolean {
  const next = document.word(at + 1)
  return (
    document.flag(at + 1, "preposition") > 0 ||
    document.pack.reporting.addressees.some((letter) => next.startsWith(letter))
  )
}

/** Whether another word than the cue has the noun here. */
function isAnothers(document: Document, at: number): boolean {
  if (document.flag(at, "topic") > 0 || document.flag(at - 1, "preposition") > 0) return true
  return isOfOtherVerb(document, at) || isBehindGoverned(document, at)
}

/** "طعنا تقدم به السائق", but not "دعما للحكومة". */
function isDeedRefused(document: Document, at: number): boolean {
  return document.marks[at]?.cues === undefined && isDeedAsked(document, at) && !isPurpose(document, at)
}

/** Whether the direct object of a cue begins here: a noun that names a deed or a state, or the words that are denied. */
function isObject({ document, names, form, limit }: Walk, at: number): boolean {
  const { letters } = document.pack
  const marks = document.marks[at]
  const word = document.word(at)
  if (isAnothers(document, at)) return false
  // "ما لم": a condition
  if (document.flag(at, "freeRelative") > 0)
    return form.cue.act !== "asserts" && document.flag(at + 1, "negation") === 0
  const definite = letters.definite(word)
  const speech = marks?.cues?.forms.some((other) => other.kind === "noun") === true
  if (speech && form.cue.act === "denies" && definite) return !isOfBody(document, at)
  // "استبعدت واشنطن التوصل إلى": after a registered name an article makes no adjective of it
  const behindName = names.within(document, Math.max(0, at - 4), at).at(-1)?.to === at
  if (behindName && marks?.noun === undefined && isDeed(document, at)) return true
  if (marks?.noun !== undefined || definite || names.at(document, at, limit) !== undefined) return false
  // "رفضت المحكمة، الخميس، | طعنا تقدم به السائق"
  if (form.cue.act === "denies" && isDeedRefused(document, at)) return true
  // "طلب" after a comma is a verb
  if (!letters.possessed(word) && document.isMark(at - 1, ",،") && marks?.cues !== undefined) return false
  return letters.eventNoun(word)
}

/** "أدان الوزير الإيراني | الهجوم": a deed behind the whole of the subject. */
function isBehindSubject({ document, names, form, start, at }: Walk): boolean {
  const marks = document.marks[at]
  // "رفض المتحدث اليوم | الربط"
  let subject = at
  while (
    form.cue.act === "denies" &&
    subject > start &&
    (["time", "adverb"] as const).some((flag) => document.flag(subject - 1, flag) > 0)
  )
    subject--
  return (
    isDeed(document, at) &&
    !document.pack.letters.relative(document.word(at)) &&
    marks?.noun === undefined &&
    marks?.cues === undefined &&
    nounPhraseEnd(document, names, start, subject + 1) === subject
  )
}

/** "أعلنت روسيا، اليوم الاثنين، | استعدادها للمساعدة": a thing of the speaker's right behind what commas set off. */
function isBehindAside({ document, start, at }: Walk): boolean {
  const marks = document.marks[at]
  if (!document.isMark(at - 1, ",،") || !document.pack.letters.possessed(document.word(at))) return false
  if (marks !== undefined || document.pack.letters.definite(document.word(at))) return false
  for (let open = at - 2; open > start && at - open <= longestAside; open--)
    if (document.isMark(open, ",،")) return behindAside(document, open, at + 1) === at
  return false
}

/** "قال إن العمال بخير | ونفى احتجاز السائق": whether the verb is joined to others, whose subject is its own. */
function isJoined({ document, form, start }: Walk): boolean {
  const word = document.word(start - form.words.split(" ").length)
  const { lemma } = form.cue
  return (
    form.kind === "finite" &&
    form.weak !== true &&
    !document.pack.letters.ambiguousPassive(word) &&
    document.pack.letters.conjunctive.some(
      (conjunction) => word.startsWith(conjunction) && !lemma.startsWith(word.slice(0, 2)),
    )
  )
}

/** "انتقد الوزير، الأحد، | تعامل الشرطة": whether nothing but the subject, times and asides stand before. */
function isNextToSubject({ document, names, start, at }: Walk): boolean {
  return at === start || objectStart(document, nounPhraseEnd(document, names, start, at + 1), at) === at
}

/** "أكدت | استعدادها", "أكدت | عدم استعداد السائق": a noun that nobody is who speaks. */
function isNoSubject(document: Document, at: number): boolean {
  const { content, letters } = document.pack
  return letters.possessed(document.word(at)) || content.matters.includes(document.word(at))
}

/** The direct object, as far as its form shows it. */
export function object(walk: Walk): StepResult {
  const { document, form, at, start, led } = walk
  if (!form.cue.nominal.includes("")) return undefined
  // "اقترح تعديلات على مشروع تتم مناقشته": deeds behind another verb are that one's
  walk.light ||= document.flag(at, "light") > 0
  if (walk.light) return undefined
  if (form.cue.near === true && form.kind === "finite" && !isNextToSubject(walk)) return undefined
  const begins =
    at > start
      ? isObject(walk, at) || isBehindSubject(walk) || isBehindAside(walk)
      : led
        ? isDeed(document, at) || isObject(walk, at)
        : // the pronoun of the one who speaks is written onto it: nothing need stand before
          (isNoSubject(document, at) && isObject(walk, at)) ||
          (isJoined(walk) && (isObject(walk, at) || isDeedAsked(document, at)))
  return begins ? found(walk, "nominal", at) : undefined
}
