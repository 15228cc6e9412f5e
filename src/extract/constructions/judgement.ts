import type { CueForm } from "../../lang/parts/reporting.ts"
import { readContent } from "../content/content.ts"
import { behindAside, objectStart } from "../content/with-object.ts"
import { isConjoined } from "../text/conjoined.ts"
import type { CueConstruction } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { leadingSubject } from "./leading-subject.ts"
import type { Document } from "../text/document.ts"
import type { Speaker } from "./draft.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { nounPhraseEnd } from "../who/noun-phrase-end.ts"
import { addDraft, named, negatedAt, nothingSaid, type SentenceReader } from "./sentence-reader.ts"

/** The farthest that what is said of a thing may stand behind the verb. */
const reach = 32

const number = /^\p{N}/u

/** Where the run of words behind a verb ends: at a mark, a quotation is gone over. */
function runEnd(document: Document, from: number, to: number): number {
  const limit = Math.min(to, from + reach)
  let at = from
  while (at < limit) {
    const partner = document.partner[at] ?? -1
    const behind = behindAside(document, at, limit)
    if (partner > at) at = partner + 1
    else if (behind !== undefined) at = behind
    else if (document.tokens[at]?.kind === "mark" || document.tokens[at]?.kind === "break") break
    else if (document.marks[at]?.complementiser !== undefined) break
    else at++
  }
  return Math.min(at, limit)
}

/** "الهجوم على السفارة": a noun with what hangs on it by a preposition. */
function objectEnd(document: Document, names: NameFinder, from: number, to: number): number {
  let end = nounPhraseEnd(document, names, from, to)
  for (let more = 0; more < 2 && end > from; more++) {
    const preposition = document.flag(end, "preposition")
    if (preposition === 0 || document.marks[end]?.noun !== undefined) break
    const next = nounPhraseEnd(document, names, end + preposition, to)
    if (next <= end + preposition) break
    end = next
  }
  return end
}

/** Whether a word opens an amount ("بنحو 30 مليون"): the preposition written onto it or before it. */
function opensAmount(document: Document, at: number, preposition: string): boolean {
  const word = document.word(at)
  const { measures } = document.pack.reporting
  const isAmount = (index: number): boolean =>
    document.tokens[index]?.kind === "number" || measures.includes(document.word(index))
  if (word === preposition) return isAmount(at + 1) || document.isMark(at + 1, "$€£")
  if (!word.startsWith(preposition)) return false
  const rest = word.slice(preposition.length)
  return measures.includes(rest) || number.test(rest)
}

/** Whether a word says of a thing what it is: with a preposition written on, or in a quotation behind it. */
function isSaidOf(document: Document, at: number, preposition: string): boolean {
  const word = document.word(at)
  if (!word.startsWith(preposition) || document.marks[at]?.medium !== undefined) return false
  if (document.flag(at, "time") > 0) return false
  const complementiser = document.marks[at]?.complementiser
  if (word === preposition) return (document.partner[at + 1] ?? -1) > at + 1
  if (complementiser !== undefined) return complementiser.value.repeated !== true
  const rest = word.slice(preposition.length)
  const { letters, reporting, certainty } = document.pack
  if (document.flag(at, "adverb") > 0 || reporting.manners.includes(word)) return false
  return letters.definite(rest) || certainty.negations.includes(rest)
}

/** "منظمات | غير حكومية | أن": right before a clause a negation with one word describes the subject, nothing is judged. */
function describesSubject(document: Document, end: number): boolean {
  const complementiser = document.marks[end]?.complementiser?.value
  return (
    complementiser !== undefined && complementiser.repeated !== true && document.flag(end - 2, "negation") > 0
  )
}

interface Judged {
  /** Where the subject ends. */
  readonly subject: number
  /** First token of what is judged, where the content begins. */
  readonly object: number
}

/** "اعتبر الوزير | القرار | خطوة": two noun phrases of which the second is known, then one that is not. */
function apposed(
  reader: SentenceReader,
  from: number,
  end: number,
  hasSubject: boolean,
  goesOn: boolean,
): Judged | undefined {
  const { document, names } = reader
  const { letters } = document.pack
  const isPredicate = (at: number): boolean =>
    at < end &&
    (document.tokens[at]?.kind === "word" || opensWords(document, at)) &&
    !letters.definite(document.word(at)) &&
    document.flag(at, "time") === 0 &&
    document.flag(at, "clause") === 0 &&
    document.flag(at, "adverb") === 0 &&
    (document.flag(at, "preposition") === 0 || document.flag(at, "negation") > 0)
  const known = (first: number, to: number): boolean => {
    for (let at = first; at < to; at++)
      if (
        letters.definite(document.word(at)) ||
        letters.possessed(document.word(at)) ||
        document.flag(at, "definite") > 0 ||
        names.at(document, at, to) !== undefined
      )
        return true
    return false
  }
  const subject = hasSubject ? from : nounPhraseEnd(document, names, from, end)
  // "يعتبر سامر عوض أيضا من منتقدي الخطة": a passive, of whom nobody says it
  if (document.flag(subject, "backward") > 0) return undefined
  const object = objectEnd(document, names, subject, end)
  if ((hasSubject || subject > from) && object > subject && known(subject, object) && isPredicate(object))
    return { subject, object: subject }
  if (hasSubject || subject <= from || !isPredicate(subject)) return undefined
  // "رئيس البلدية المشروع": the last of the definite words is what is judged
  const last = subject - 1
  const split =
    last > from &&
    letters.definite(document.word(last)) &&
    !letters.relative(document.word(last)) &&
    document.marks[from]?.noun !== undefined &&
    (known(from, last) || !goesOn)
  return split ? { subject: last, object: last } : { subject: from, object: from }
}

/** "وصف الوزير | التهم بالباطلة", "قدر الخبراء | الخسائر بمليون": what is said of the object has a preposition. */
function governed(
  reader: SentenceReader,
  from: number,
  end: number,
  hasSubject: boolean,
  goesOn: boolean,
  opens: (at: number) => boolean,
): Judged | undefined {
  const { document, names } = reader
  const { letters } = document.pack
  let predicate = from
  while (predicate < end && !opens(predicate)) predicate++
  if (predicate >= end && !opens(predicate)) return undefined
  if (hasSubject) return predicate > from ? { subject: from, object: from } : undefined
  const subject = nounPhraseEnd(document, names, from, predicate)
  if (subject <= from) return undefined
  const object = objectStart(document, subject, predicate)
  if (object < predicate) return { subject, object }
  const last = predicate - 1
  const split =
    last > from &&
    letters.definite(document.word(last)) &&
    !letters.relative(document.word(last)) &&
    document.marks[from]?.noun !== undefined &&
    (letters.definite(document.word(last - 1)) || !goesOn)
  return split ? { subject: last, object: last } : { subject: from, object: from }
}

/** "رأى السفير | في الاتفاق فرصة": a thing, and the noun by which it is judged. */
function seen(reader: SentenceReader, from: number, end: number, hasSubject: boolean): Judged | undefined {
  const { document, names } = reader
  const { letters, reporting } = document.pack
  let within = from
  while (within < end && document.word(within) !== reporting.within) within++
  if (within >= end || (!hasSubject && nounPhraseEnd(document, names, from, within) !== within))
    return undefined
  const thing = nounPhraseEnd(document, names, within + 1, end)
  if (thing <= within + 1 || thing >= end) return undefined
  const word = document.word(thing)
  const stem = letters.accusative(word) ? word.slice(0, -1) : word
  const judged = reporting.judgements.includes(word) || reporting.judgements.includes(stem)
  if (!judged && !letters.eventNoun(stem)) return undefined
  return { subject: within, object: within }
}

function judgedBy(
  reader: SentenceReader,
  form: CueForm,
  from: number,
  end: number,
  hasSubject: boolean,
  goesOn: boolean,
): Judged | undefined {
  const { document } = reader
  const { predicative, amount } = form.cue
  const { letters, reporting } = document.pack
  if (amount !== undefined)
    return governed(reader, from, end, hasSubject, goesOn, (at) => opensAmount(document, at, amount))
  if (predicative === "") return apposed(reader, from, end, hasSubject, goesOn)
  if (predicative === undefined) return undefined
  if (predicative === reporting.within) return seen(reader, from, end, hasSubject)
  // "حمل الوزير | الشركة مسؤولية": a noun of burden
  if (predicative.length > 1)
    return governed(
      reader,
      from,
      end,
      hasSubject,
      goesOn,
      (at) => document.word(at) === predicative || letters.bare(document.word(at)) === predicative,
    )
  return governed(reader, from, end, hasSubject, goesOn, (at) => isSaidOf(document, at, predicative))
}

/** Who judges; undefined where nobody can be said to. */
function judgeOf(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  leading: Mentions | undefined,
  subject: number,
): Speaker | undefined {
  const { document, names, drafts } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (form.kind === "participle")
    return reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried", form }
  if (leading !== undefined) return named(leading.mentions)
  if (subject > after) {
    const found = mentionsAfter(document, names, after, subject)
    return found.mentions.length === 0 ? undefined : named(found.mentions)
  }
  // "واعتبر القرار خطوة": whoever spoke goes on; an imperfect may be a passive ("يعتبر القرار خطوة")
  if (!isConjoined(document, at) || document.pack.letters.ambiguousPassive(document.word(at)))
    return undefined
  return drafts.length > 0 ? reader.subject : { kind: "carried", form }
}

/** Whether a quotation opens that tells in words what a thing is, and not in a clause ("اعتبر الوزير | “أن الخطوة …”"). */
function opensWords(document: Document, at: number): boolean {
  return (document.partner[at] ?? -1) > at && document.marks[at + 1]?.complementiser === undefined
}

/**
 * A verb that says of a thing what it is, where the verb stands before its subject: "اعتبر الوزير القرار خطوة",
 * "وصف التهم بالباطلة", "حمل الشركة مسؤولية". The thing is part of the content, never of the source.
 */
export const judgement: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite", "participle"],
  read(reader, at, form) {
    const { document, run } = reader
    const { cue } = form
    if (cue.predicative === undefined && cue.amount === undefined) return 0
    if (cue.addressed || form.resumed === true) return 0
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const end = runEnd(document, after, run.to)
    if (cue.predicative === "" && describesSubject(document, end)) return 0
    const participle = form.kind === "participle"
    const leading = participle ? undefined : leadingSubject(reader, at)
    const goesOn = isConjoined(document, at)
    const judged = judgedBy(reader, form, after, end, participle || leading !== undefined, goesOn)
    if (judged === undefined) return 0
    const speaker = judgeOf(reader, at, form, leading, judged.subject)
    if (speaker === undefined || negatedAt(reader, at)) return nothingSaid
    const clause = document.marks[end]?.complementiser !== undefined && cue.predicative?.length === 1
    const content = readContent(
      document,
      judged.object,
      run.to,
      (token) => prepositionSource(reader, token) !== undefined,
      !clause,
    )
    if (content.pieces.length === 0) return nothingSaid
    addDraft(reader, {
      ...content,
      direct: false,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker,
    })
    return content.to - at
  },
}
