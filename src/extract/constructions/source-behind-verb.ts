import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { isDeed } from "../content/deed.ts"
import { objectStart } from "../content/with-object.ts"
import { isConjoined } from "../text/conjoined.ts"
import type { Document } from "../text/document.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { elsewhere } from "./joined-subject.ts"
import { adjacentSubject, frontedSubject, leadingSubject, textBefore } from "./leading-subject.ts"
import { isObjectCase } from "./object-case.ts"
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

/** "ترامب", "الوزير السابق": a name or a noun with nothing but adjectives, so that no second noun can be in it. */
function isPlain({ document, names }: SentenceReader, { from, to }: Mention): boolean {
  const hit = names.at(document, from, to)
  if (hit !== undefined) return hit.to === to
  const { letters, sentences } = document.pack
  if (document.marks[from]?.noun === undefined) return false
  for (let at = from + 1; at < to; at++) {
    const word = document.word(at)
    // "قوات النظام"
    if (at === from + 1 && letters.definite(word) && !letters.definite(document.word(from))) continue
    const adjective = letters.relative(word) || sentences.otherOccasion.includes(letters.bare(word))
    if (!adjective || names.at(document, at, to) !== undefined) return false
  }
  return true
}

/**
 * "واتهمت ترامب بعرقلتها": behind a verb of accusing the only noun is the accused; whoever accuses is known from before,
 * or, where the verb is joined to nothing, not named at all.
 */
function isAccused(
  reader: SentenceReader,
  form: CueForm,
  { mentions: [only, ...others] }: Mentions,
  complement: Complement | undefined,
): boolean {
  const { document } = reader
  const accuses = form.cue.addressed && form.cue.predicative !== undefined && form.cue.act === "asserts"
  if (!accuses || only === undefined || others.length > 0 || complement?.kind !== "nominal") return false
  if (!isPlain(reader, only)) return false
  return objectStart(document, only.to, complement.at) >= complement.at
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
  return told && document.pack.letters.definite(document.word(at)) && !mark
}

/** "لم تؤكد ولم تنف | الوزارة": the subject of both verbs stands behind the second. */
function behindBoth(document: Document, after: number): number {
  const second = document.flag(after, "negation") > 0 ? document.marks[after + 1]?.cues : undefined
  return second?.forms.some(({ cue }) => cue.negated !== undefined) === true
    ? after + 1 + second.length
    : after
}

/** "بيانا نفت | فيه": the verb tells what is in a text, which whoever the sentence speaks of has issued. */
function issuerOfText(reader: SentenceReader, at: number, after: number): Speaker | undefined {
  const { inIt } = reader.document.pack.reporting
  if (inIt.includes(reader.document.word(after))) return sentenceSubject(reader, at)
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
  if (leading !== undefined) return named(leading.mentions)
  // "وكان عنان قد أعلن عزمه": behind the subject no other can follow
  const unknown = document.flag(at - 1, "auxiliary") > 0 ? unreadSubject(reader, at) : undefined
  if (unknown !== undefined) return unknown
  const issuer = issuerOfText(reader, at, after)
  if (issuer !== undefined) return issuer
  const found = mentionsAfter(
    document,
    names,
    after,
    Math.min(complement?.region ?? run.to, ownPreposition(document, after, form)),
    complement?.kind === "nominal",
  )
  const first = found.mentions[0]
  const ahead = first === undefined ? undefined : beforeObject(reader, at, form, first)
  if (ahead !== undefined) return ahead
  if (first !== undefined && !isObjectCase(reader, first, form, after)) {
    const rest = withoutAddressee(reader, found, form)
    if (isAccused(reader, form, rest, complement))
      return isConjoined(document, at) ? elsewhere(reader, at, form) : undefined
    if (!isSpokenTo(reader, at, form, found, rest)) return named(rest.mentions)
  }
  if (document.flag(at - 1, "relative") > 0) return describedBefore(reader, at, form, complement)
  const before = leadingSubject(reader, at) ?? adjacentSubject(reader, at)
  if (before !== undefined) return named(before.mentions)
  const unread = first === undefined ? unreadAround(reader, at, after, form, complement) : undefined
  return unread ?? elsewhere(reader, at, form)
}

/** "سخر الكاتب | من كثرة المساجد قائلا": where a preposition of the verb's own stands right behind a definite subject. */
function ownPreposition(document: Document, after: number, { cue }: CueForm): number {
  let at = after
  while (document.tokens[at]?.kind === "word" && document.pack.letters.definite(document.word(at))) at++
  return at > after && cue.nominal.includes(document.word(at)) ? at : Number.POSITIVE_INFINITY
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
