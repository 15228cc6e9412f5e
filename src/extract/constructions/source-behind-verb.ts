import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { isDeed } from "../content/deed.ts"
import { isConjoined } from "../text/conjoined.ts"
import type { Document } from "../text/document.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isAccused } from "./accused.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { elsewhere } from "./joined-subject.ts"
import { adjacentSubject, frontedSubject, leadingSubject, textBefore } from "./leading-subject.ts"
import { isObjectCase } from "./object-case.ts"
import { openingSubject } from "./opening-subject.ts"
import { accuser, describedBefore } from "./relative-subject.ts"
import { commas, named, type SentenceReader } from "./sentence-reader.ts"
import { surePerson } from "./sure-person.ts"
import { unreadBehind } from "./unread-behind.ts"
import { unreadSubject } from "./unread-subject.ts"
import { withoutAddressee } from "./without-addressee.ts"

/**
 * "أدان الهجوم، ودعا المجتمع الدولي إلى": behind a verb of demanding that is joined to what the speaker did before in
 * the sentence, the only noun is whom the speaker addresses.
 */
function isSpokenTo(
  { document, subject }: SentenceReader,
  at: number,
  form: CueForm,
  found: Mentions,
  rest: Mentions,
): boolean {
  if (subject === undefined || !form.cue.addressed || form.cue.act === "asserts") return false
  const [only] = found.mentions
  if (only === undefined || found.mentions.length > 1 || rest.mentions[0]?.to !== only.to) return false
  return document.isMark(at - 1, commas) && isConjoined(document, at) && !document.isMark(found.to, commas)
}

/**
 * "وأظهرت الصور أن", "وتحدث المقال عن": whether a noun with an article stands between the verb and what is told: its
 * subject, which cannot speak, so that nobody else is meant.
 */
function hasMuteSubject(
  document: Document,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): boolean {
  const told =
    complement?.kind === "clause" ||
    (complement?.kind === "nominal" && complement.at > at && !form.cue.addressed)
  const mark = (["time", "adverb", "preposition"] as const).some((flag) => document.flag(at, flag) > 0)
  const { letters } = document.pack
  if (mark) return false
  // "وتتهم هذه الطريقة الحكومة", "وتشير تقديرات الوزارة إلى أن"
  const behind = complement !== undefined && complement.at > at + 1
  const pointed =
    behind &&
    document.flag(at + 1, "time") === 0 &&
    document.flag(at, "definite") > 0 &&
    letters.definite(document.word(at + 1))
  const speech = document.marks[at]?.cues?.forms.every(
    ({ kind, possessed }) => kind === "noun" && possessed !== true,
  )
  const feminine =
    letters.agreement(document.word(at)).gender === "feminine" ||
    letters.agreement(document.word(at)).number === "plural"
  if (pointed || (speech === true && feminine && form.gender === "feminine" && complement?.kind === "clause"))
    return true
  return told && letters.definite(document.word(at))
}

/** "لم تؤكد ولم تنف | الوزارة": the subject of both verbs stands behind the second. */
function behindBoth(document: Document, after: number): number {
  const second = document.flag(after, "negation") > 0 ? document.marks[after + 1]?.cues : undefined
  return second?.forms.some(({ cue }) => cue.negated !== undefined) === true
    ? after + 1 + second.length
    : after
}

/** "بيانا نفت | فيه": the verb tells what is in a text, which whoever the sentence speaks of has issued. */
function issuerOfText(reader: SentenceReader, at: number, form: CueForm, after: number): Speaker | undefined {
  const { inIt } = reader.document.pack.reporting
  if (inIt.includes(reader.document.word(after))) {
    // "عمل ترى فيه | الحكومة خطرا"
    const { document, names } = reader
    const behind = mentionsAfter(document, names, after + 1, reader.run.to, true).mentions
    const own = !form.cue.addressed && behind.length === 1 && behind[0]?.head !== undefined
    return own ? named(behind) : sentenceSubject(reader, at)
  }
  // "قال فيها" is one cue: the text may have been told of before, unless a person opens the sentence
  if (after <= at + 1 || !inIt.includes(reader.document.word(after - 1))) return undefined
  const subject = sentenceSubject(reader, at)
  return subject !== undefined && surePerson(reader, subject) !== undefined ? subject : undefined
}

/** Whoever stands before or behind the verb without being read as a source. */
function unreadAround(
  reader: SentenceReader,
  at: number,
  after: number,
  form: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  const unread = unreadSubject(reader, at) ?? unreadBehind(reader, after, form, complement)
  if (unread !== undefined) return unread
  return hasMuteSubject(reader.document, after, form, complement) ? named([]) : undefined
}

/** Who speaks where a verb's subject mostly stands behind it: there, before it, or carried on. */
export function sourceBehindVerb(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  const { document, names, run } = reader
  const after = behindBoth(document, at + (document.marks[at]?.cues?.length ?? 1))
  const leading = leads(reader, at, form)
  if (leading !== undefined)
    return disagrees(reader, leading.mentions, form) ? undefined : named(leading.mentions)
  // "وكان عنان قد أعلن عزمه": behind the subject no other can follow
  const unknown = document.flag(at - 1, "auxiliary") > 0 ? unreadSubject(reader, at) : undefined
  if (unknown !== undefined) return unknown
  const issuer = issuerOfText(reader, at, form, after)
  if (issuer !== undefined) return issuer
  const opening = openingSubject(reader, at, form)
  if (opening !== undefined) return opening
  const found = mentionsAfter(
    document,
    names,
    after,
    complement?.region ?? run.to,
    complement?.kind === "nominal",
  )
  // "المتظاهرون يطالبون الحكومة": a verb in the plural has its subject before it
  const first = form.number === "plural" && found.mentions.length < 2 ? undefined : found.mentions[0]
  const ahead = first === undefined ? undefined : beforeObject(reader, at, form, first)
  if (ahead !== undefined) return ahead
  if (first !== undefined && !isObjectCase(reader, first, form, after)) {
    const rest = withoutAddressee(reader, found, form)
    if (form.cue.addressed && isAccused(reader, form, rest, complement)) {
      // "وتتهم الحركة بالتمييز": what opens a sentence in the present may as well be a passive
      const joined = isConjoined(document, at) && !(form.present === true && at === run.from)
      return joined ? elsewhere(reader, at, form) : undefined
    }
    if (!isSpokenTo(reader, at, form, found, rest)) return named(rest.mentions)
  }
  if (document.flag(at - 1, "relative") > 0) return describedBefore(reader, at, form, complement)
  const before = leadingSubject(reader, at) ?? adjacentSubject(reader, at)
  if (before !== undefined)
    return disagrees(reader, before.mentions, form) ? undefined : named(before.mentions)
  const unread = first === undefined ? unreadAround(reader, at, after, form, complement) : undefined
  return unread ?? elsewhere(reader, at, form)
}

/** "إسرائيل توقع اتفاقا": a name alone whose gender is not the verb's, so that this is another verb. */
function disagrees(
  { document, names, floor }: SentenceReader,
  mentions: readonly Mention[],
  form: CueForm,
): boolean {
  const [only, ...others] = mentions
  if (only === undefined || others.length > 0 || form.gender === undefined || form.number !== "singular")
    return false
  const hit = names.at(document, only.from, only.to)
  // "متحدث باسم | الوزارة أكد": the words before are the subject's, too
  const before = only.from - 1
  const opens = document.flag(before, "clause") > 0 || document.flag(before, "auxiliary") > 0
  const led = before >= floor && document.tokens[before]?.kind === "word" && !opens
  if (hit === undefined || hit.to < only.to || led) return false
  const gender = names.genderOf(document, hit)
  return gender !== undefined && gender !== form.gender
}

/** Whether a mention opens with a deed that is nobody's name. */
function isBareDeed({ document, names, run }: SentenceReader, { from }: Mention): boolean {
  return isDeed(document, from) && !names.at(document, from, run.to)
}

/** "روسيا تعرض | المساعدة", "تركيا التي تتهم | باريس": whoever stands before a verb whose object follows. */
function beforeObject(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  object: Mention,
): Speaker | undefined {
  const subject = isBareDeed(reader, object) ? leadingSubject(reader, at) : undefined
  return subject === undefined ? accuser(reader, at, form) : named(subject.mentions)
}

/** The subject before the verb where it is looked for there first. */
function leads(reader: SentenceReader, at: number, form: CueForm): Mentions | undefined {
  return (
    frontedSubject(reader, at) ??
    (mayLead(reader.document, at, form) ? leadingSubject(reader, at) : undefined) ??
    (form.cue.addressed ? textBefore(reader, at) : undefined)
  )
}

/** Whether the subject is looked for before the verb first. */
function mayLead(document: Document, at: number, form: CueForm): boolean {
  const opened = document.marks[at - 1]?.complementiser !== undefined
  return form.cue.addressed || document.flag(at - 1, "auxiliary") > 0 || opened
}
