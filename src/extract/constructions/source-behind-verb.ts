import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { isDeed } from "../content/deed.ts"
import { isConjoined } from "../text/conjoined.ts"
import type { Document } from "../text/document.ts"
import type { Mention, Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { accusedDenies } from "./accused-denies.ts"
import { isAccused } from "./accused.ts"
import type { Speaker } from "./draft.ts"
import { disagrees } from "./disagrees.ts"
import { issuerOfText } from "./issuer-of-text.ts"
import { elsewhere } from "./joined-subject.ts"
import { adjacentSubject, frontedSubject, leadingSubject, textBefore } from "./leading-subject.ts"
import { hasMuteSubject } from "./mute-subject.ts"
import { isObjectCase } from "./object-case.ts"
import { openingSubject } from "./opening-subject.ts"
import { accuser, describedBefore } from "./relative-subject.ts"
import { commas, named, type SentenceReader } from "./sentence-reader.ts"
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

/** "لم تؤكد ولم تنف | الوزارة": the subject of both verbs stands behind the second. */
function behindBoth(document: Document, after: number): number {
  const second = document.flag(after, "negation") > 0 ? document.marks[after + 1]?.cues : undefined
  return second?.forms.some(({ cue }) => cue.negated !== undefined) === true
    ? after + 1 + second.length
    : after
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

/** Whoever stands before the verb where that is looked at first; null where the verb is another one. */
function beforeVerb(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  after: number,
): Speaker | null | undefined {
  const leading = leads(reader, at, form)
  if (leading !== undefined) return disagrees(reader, leading.mentions, form) ? null : named(leading.mentions)
  // "وكان عنان قد أعلن عزمه": behind the subject no other can follow
  const unknown = reader.document.flag(at - 1, "auxiliary") > 0 ? unreadSubject(reader, at) : undefined
  return unknown ?? issuerOfText(reader, at, form, after) ?? openingSubject(reader, at, form)
}

/** Whoever stands behind the verb, unless he is spoken to or of; null where nobody is named who accuses. */
function behindVerb(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  found: Mentions,
  complement: Complement | undefined,
): Speaker | null | undefined {
  const rest = withoutAddressee(reader, found, form)
  if (form.cue.addressed && isAccused(reader, form, rest, complement)) {
    // "وتتهم الحركة بالتمييز": what opens a sentence in the present may as well be a passive
    const joined = isConjoined(reader.document, at) && !(form.present === true && at === reader.run.from)
    return joined ? elsewhere(reader, at, form) : null
  }
  return isSpokenTo(reader, at, form, found, rest) ? undefined : named(rest.mentions)
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
  const leading = beforeVerb(reader, at, form, after)
  if (leading !== undefined) return leading ?? undefined
  const to = Math.min(complement?.region ?? run.to, ownPreposition(document, after, form))
  const found = mentionsAfter(document, names, after, to, complement?.kind === "nominal")
  // "المتظاهرون يطالبون الحكومة": a verb in the plural has its subject before it
  const first = form.number === "plural" && found.mentions.length < 2 ? undefined : found.mentions[0]
  const ahead = first === undefined ? undefined : beforeObject(reader, at, form, first)
  if (ahead !== undefined) return ahead
  if (first !== undefined && !isObjectCase(reader, first, form, after)) {
    const behind = behindVerb(reader, at, form, found, complement)
    if (behind !== undefined) return behind ?? undefined
  }
  if (document.flag(at - 1, "relative") > 0) return describedBefore(reader, at, form, complement)
  const before = leadingSubject(reader, at) ?? adjacentSubject(reader, at)
  if (before !== undefined)
    return disagrees(reader, before.mentions, form) ? undefined : named(before.mentions)
  const accused = accusedDenies(reader, at, form, complement)
  if (accused !== undefined) return accused
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
