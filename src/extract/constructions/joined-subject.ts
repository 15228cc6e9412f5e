import type { CueForm } from "../../lang/parts/reporting.ts"
import { isConjoined } from "../text/conjoined.ts"
import { describe, type Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { writtenAt } from "../who/written-name.ts"
import type { Speaker } from "./draft.ts"
import { isOpening, named, type SentenceReader } from "./sentence-reader.ts"
import { nameBehindVerb } from "./unread-behind.ts"
import { withoutAddressee } from "./without-addressee.ts"

/** So many tokens behind the subject that opens the sentence a verb may still be joined to what it does. */
const joinedReach = 60

/** So many tokens from the sentence's start the comma stands that closes a circumstance ("وفي آخر لقاء له هنا، | كرر"). */
const circumstanceReach = 24

/** Where the comma ends that closes the circumstance that opens at a token; where a phrase that only leads over ends ("من جانبه"). */
function circumstanceEnd({ document }: SentenceReader, from: number, at: number): number {
  const lead = document.flag(from, "preposition")
  if (lead !== 1) return from + lead
  for (let comma = from + lead; comma < Math.min(at, from + circumstanceReach); comma++)
    if (document.isMark(comma, ",،")) return comma + 1
  return from
}

/** Where the main clause begins: behind marks, auxiliaries and circumstances ("ومن جانبه، | انتقد", "وسبق أن | عرض"). */
function clauseStart(reader: SentenceReader, at: number): number {
  const { document, names, run } = reader
  // "وكانت الوزارة أحالت": an auxiliary before the subject is the verb that opens
  const opens = (next: number): boolean =>
    document.marks[next]?.noun !== undefined || names.at(document, next, at) !== undefined
  let from = run.from
  while (from < at) {
    const prior = document.flag(from, "prior")
    const auxiliary = document.flag(from, "auxiliary")
    const skip =
      (opens(from + auxiliary) ? 0 : auxiliary) ||
      (prior > 0 ? prior + (document.marks[from + prior]?.complementiser?.length ?? 0) : 0) ||
      (document.tokens[from]?.kind === "mark" ? 1 : circumstanceEnd(reader, from, at) - from)
    if (skip === 0) break
    from += skip
  }
  return from
}

/** Whether the verb that opens a clause may go with a form: of the same gender. */
function opensAlike({ document, names, run }: SentenceReader, opening: number, form: CueForm): boolean {
  const { letters, clauses } = document.pack
  const word = document.word(opening)
  if (document.marks[opening]?.noun !== undefined || document.flag(opening, "preposition") > 0) return false
  const cue = document.marks[opening]?.cues?.forms.find(({ kind }) => kind === "finite")
  const feminine = cue === undefined ? letters.perfectFeminine(word) : cue.gender === "feminine"
  if (feminine !== (form.gender === "feminine")) return false
  if (feminine || cue !== undefined || isConjoined(document, opening) || opening > run.from) return true
  const verb = clauses.verb(word, "", document.word(opening + 1))
  // "زار | سامر عوض المصنع، وشدد على": no first name where a verb's subject follows
  return verb === "sure" || (verb === "likely" && names.at(document, opening, run.to) === undefined)
}

/** Whether a name alone is of another gender than a verb. */
function isOther(
  { document, names }: SentenceReader,
  mentions: readonly Mention[],
  { gender }: CueForm,
): boolean {
  const [only] = mentions
  const hit = only === undefined ? undefined : names.at(document, only.from, only.to)
  if (hit === undefined || mentions.length > 1 || gender === undefined) return false
  // the name of a place stands for a state here
  const place = !names.isPerson(hit) && hit.entries.some(({ kind }) => kind === "place")
  const own =
    names.genderOf(document, hit) ??
    (place ? document.pack.letters.nameGender("state", hit.entries[0]?.folded ?? "") : undefined)
  return own !== undefined && own !== gender
}

/** "وأصدرت المحكمة حكما، وقالت", "انتقد الوزير القرار، لكنه أكد": the subject of the verb that opens the sentence, where the cue is joined to it and agrees. */
function clauseSubject(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, names, drafts } = reader
  if (drafts.length > 0 || !(isConjoined(document, at) || document.flag(at - 1, "clause") > 0))
    return undefined
  // "4 أحكام بالإعدام وحكماً بالسجن": no verb
  if (document.pack.letters.writtenAccusative(writtenAt(document, at))) return undefined
  const opening = clauseStart(reader, at)
  const subject = opening + 1
  if (subject >= at || at - subject > joinedReach || !opensAlike(reader, opening, form)) return undefined
  const head = document.marks[subject]?.noun?.value
  if (head === undefined && names.at(document, subject, at) === undefined) {
    // "وكتبت "الصحيفة الجديدة"، وقالت"
    const quoted = isOpening(reader, subject) ? mentionsAfter(document, names, subject, at).mentions : []
    const name = quoted[0] ?? nameBehindVerb(reader, at, opening)
    return name === undefined ? undefined : named([name])
  }
  if (form.gender === "masculine" && head?.gender === "feminine") return undefined
  const found = mentionsAfter(document, names, subject, at, true)
  if (found.mentions.length === 0) return undefined
  // "نسبته أنقرة إلى الداعية، وينفي": somebody else whom the sentence brings in
  if (isOther(reader, found.mentions, form)) return named([])
  return named(
    withoutAddressee(reader, found, form).mentions.map((mention) => withoutObject(reader, mention)),
  )
}

/** "تنتقد الولايات المتحدة | روسيا": without what follows the name, which is the verb's object. */
export function withoutObject({ document, names }: SentenceReader, mention: Mention): Mention {
  const name = names.at(document, mention.from, mention.to)
  const goesOn =
    name !== undefined &&
    !names.isPerson(name) &&
    name.to < mention.to &&
    document.tokens[name.to]?.kind === "word"
  return goesOn ? describe(document, mention.from, name.to) : mention
}

/**
 * "لكن لوفيفر أشاد بالعمل، وقال", "نفت اللجنة التهمة واعترفت بخطأ": whoever does what the sentence has just told goes on,
 * where the verb is joined to it.
 */
function goingOn(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, subject } = reader
  if (!isConjoined(document, at)) return undefined
  if (subject?.kind === "same") {
    const before = subject.draft.form
    const { speaker } = subject.draft
    const next = subject.draft.to >= at - 1
    const joined =
      next && before?.kind === "finite" && speaker.kind === "named" && speaker.mentions.length > 0
    return joined && before.gender === form.gender && before.number === form.number ? subject : undefined
  }
  if (subject?.kind !== "named") return undefined
  if (isOther(reader, subject.mentions, form)) return named([])
  const gender = subject.mentions.length === 1 ? subject.mentions[0]?.head?.gender : undefined
  return gender !== undefined && form.gender !== undefined && gender !== form.gender ? undefined : subject
}

/**
 * "وفق إعلان حكومي | تحدث عن", "مزاعم | أفادت بأن": a noun of speech behind a note's preposition, or right before the verb,
 * is the subject of the verb that describes it.
 */
function describesNoted({ document }: SentenceReader, at: number): boolean {
  const { letters } = document.pack
  const isSpeech = (index: number): boolean =>
    document.marks[index]?.cues?.forms.every(({ kind }) => kind === "noun") === true
  if (isSpeech(at - 1) && !isConjoined(document, at) && !letters.definite(document.word(at - 1))) return true
  return [at - 1, at - 2].some(
    (noun) =>
      document.marks[noun]?.cues?.forms.some(({ kind }) => kind === "noun") === true &&
      document.marks[noun - 1]?.cues?.forms.some(({ kind }) => kind === "preposition") === true,
  )
}

/** "قال | سامر عوض | ردا على سؤال بتكرار بيان سابق قال إن": whoever the sentence opens with, where he has said nothing yet. */
function speakerAhead(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, names, drafts } = reader
  if (drafts.length > 0 || form.kind !== "finite") return undefined
  const opening = clauseStart(reader, at)
  const cues = document.marks[opening]?.cues
  const says = cues?.forms.some(
    ({ kind, weak, cue }) => kind === "finite" && weak !== true && cue.clause && cue.parenthetical,
  )
  if (cues === undefined || says !== true || !opensAlike(reader, opening, form)) return undefined
  const found = mentionsAfter(document, names, opening + cues.length, at)
  return found.mentions.length === 0 ? undefined : named(found.mentions)
}

/** Who speaks where the clause has no subject of its own. */
export function elsewhere(reader: SentenceReader, at: number, form: CueForm): Speaker {
  if (describesNoted(reader, at)) return named([])
  const own = goingOn(reader, at, form) ?? clauseSubject(reader, at, form) ?? speakerAhead(reader, at, form)
  if (own !== undefined) return own
  // "بحسب الكاتب هناك حرب، وستثبت للعالم أنها": what will tell something has been named in between
  if (form.cue.act === "asserts" && reader.document.pack.letters.future(reader.document.word(at)))
    return named([])
  // "نفى الرئيس الخبر واعترفت": somebody else than whoever has just spoken in the sentence
  const before = reader.drafts.at(-1)
  const spoke =
    before?.form?.kind === "finite" && before.form.resumed !== true && before.speaker.kind === "named"
  const other = spoke && before.form?.number === "singular" && before.form.gender !== form.gender
  const next = other && form.number === "singular" && isConjoined(reader.document, at)
  return next ? named([]) : { kind: "carried", form }
}
