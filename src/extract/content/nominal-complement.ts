import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"

/** Whether a quotation is a name, a title or a word held at a distance rather than speech. */
export function isShortQuote(document: Document, open: number): boolean {
  const close = document.partner[open] ?? -1
  if (close < 0) return true
  let words = 0
  for (let at = open + 1; at < close; at++) if (document.tokens[at]?.kind === "word") words++
  return words <= 3 && !document.isMark(close - 1, ".!?؟…,،")
}

/** Whether a quotation right after its verb is a name: few words, no stop in or behind it, and the sentence goes on. */
export function isQuotedName(document: Document, open: number, limit: number): boolean {
  const close = document.partner[open] ?? -1
  if (close + 2 >= limit || close - open > 5 || document.tokens[close + 1]?.kind !== "word") return false
  for (let at = open + 1; at < close; at++) if (document.tokens[at]?.kind !== "word") return false
  return document.marks[open + 1]?.complementiser === undefined
}

function eventAfter(document: Document, at: number): boolean {
  const word = document.word(at)
  const { letters } = document.pack
  return letters.eventNoun(word) || (letters.definite(word) && letters.eventNoun(letters.bare(word)))
}

/** Whether a definite noun names an action or a state by its form. */
export function isDeed(document: Document, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  return letters.definite(word) && letters.eventNoun(letters.bare(word))
}

/** Whether a deed of violence is named here, for which one may own responsibility. */
export function isViolence(document: Document, at: number): boolean {
  const { violence } = document.pack.reporting
  const word = document.word(at)
  return violence.includes(word) || violence.includes(document.pack.letters.bare(word))
}

/** Whether a phrase can be what is said: not a vague noun, not a pronoun. */
export function contentful(document: Document, at: number, strict: boolean): boolean {
  const token = document.tokens[at]
  if (token === undefined || (token.kind !== "word" && (document.partner[at] ?? -1) <= at)) return false
  if (document.flag(at, "topic") > 0 || document.marks[at]?.pronoun !== undefined) return false
  if (token.kind !== "word") return true
  return document.subjectFirst || !strict || eventAfter(document, at)
}

/** Tells whether a preposition of the cue stands here, alone or written onto the noun; the offset of its noun. */
export function nominalAt(document: Document, form: CueForm, at: number): boolean {
  const { nominal, act, addressed } = form.cue
  if (nominal.length === 0 || document.marks[at]?.medium !== undefined) return false
  const word = document.word(at)
  const strict = !(addressed && act !== "asserts")
  if (nominal.includes(word) && document.marks[at + 1]?.complementiser === undefined) {
    // "من أي هجوم"
    const noun = document.pack.reporting.anyOf.includes(document.word(at + 1)) ? at + 2 : at + 1
    return contentful(document, noun, strict)
  }
  if (document.subjectFirst || word.length < 3) return false
  for (const preposition of nominal) {
    if (preposition.length !== 1 || !word.startsWith(preposition)) continue
    const bare = word.slice(1)
    if (document.flag(at, "time") > 0 || document.marks[at]?.noun?.value.words === word) continue
    const { letters } = document.pack
    // "اتهم الوزير الشركة بالغش": whatever one is accused of
    if (
      form.cue.predicative === preposition &&
      letters.bare(bare) !== bare &&
      document.flag(at, "join") === 0
    )
      return true
    if (letters.eventNoun(word) || letters.eventNoun(bare) || letters.eventNoun(letters.bare(bare)))
      return true
  }
  return false
}

/** Whether the pronoun of the one who speaks is written onto a noun ("استعدادها"): then nothing need stand before it. */
export function suffixed(document: Document, at: number): boolean {
  return document.pack.letters.possessed(document.word(at))
}

/** Whether the direct object of a cue begins here: a noun that names a deed or a state, or the words that are denied. */
export function isObject(
  document: Document,
  names: NameFinder,
  form: CueForm,
  at: number,
  limit: number,
): boolean {
  const { letters } = document.pack
  const here = document.marks[at]
  if (document.flag(at, "topic") > 0 || document.flag(at - 1, "preposition") > 0) return false
  // the object of another verb: "طلب عدم ذكر اسمه"
  if (
    document.marks[at - 1]?.cues?.forms.some((other) => other.kind === "finite" && other.weak === true) ===
    true
  )
    return false
  if (document.flag(at, "freeRelative") > 0) return form.cue.act !== "asserts"
  const speech = here?.cues?.forms.some((other) => other.kind === "noun") === true
  if (speech && form.cue.act === "denies" && letters.definite(document.word(at))) return true
  // "استبعدت واشنطن التوصل إلى": after a registered name an article makes no adjective of it
  const named = names.within(document, Math.max(0, at - 4), at).at(-1)?.to === at
  if (
    named &&
    here?.noun === undefined &&
    letters.definite(document.word(at)) &&
    letters.eventNoun(letters.bare(document.word(at)))
  )
    return true
  if (
    here?.noun !== undefined ||
    names.at(document, at, limit) !== undefined ||
    letters.definite(document.word(at))
  )
    return false
  // "طلب" after a comma is a verb
  if (!suffixed(document, at) && document.isMark(at - 1, ",،") && here?.cues !== undefined) return false
  return letters.eventNoun(document.word(at))
}

/** "to leave", but not "to a settlement". */
export function opensInfinitive(document: Document, at: number): boolean {
  const length = document.flag(at, "infinitive")
  if (length === 0) return false
  const next = document.marks[at + length]
  if (document.flag(at + length, "definite") > 0 || document.tokens[at + length]?.kind !== "word")
    return false
  return next?.count === undefined && next?.pronoun === undefined
}
