import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import type { Document } from "../text/document.ts"
import { describe, type Mention } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isAccused } from "./accused.ts"
import type { CueConstruction } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { leadingSubject } from "./leading-subject.ts"
import { untilMatrixVerb } from "./matrix-verb.ts"
import { addDraft, isOpening, named, negatedAt, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { isCapital } from "../who/written-name.ts"
import { surePerson } from "./sure-person.ts"
import { isOfAnother } from "./of-another-verb.ts"
import { subjectBefore } from "./subject-before.ts"

/** So many tokens before a noun of speech its owner begins ("the foreign minister's claim"). */
const ownerReach = 8
/** A noun of speech so near to the sentence's start may be its subject: its content ends where the sentence goes on. */
const openingReach = 5

/** Whether a preposition opens the words at a token: alone, or one of the cue's written onto its noun. */
function introduced(document: Document, form: CueForm, at: number): boolean {
  const word = document.word(at)
  return (
    document.flag(at, "preposition") > 0 ||
    form.cue.nominal.some((preposition) => preposition !== "" && word.startsWith(preposition))
  )
}

function nounComplement(reader: SentenceReader, at: number, form: CueForm): Complement | undefined {
  const { document, names, run } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const complement = findComplement(document, names, form, after, run.to)
  if (complement?.kind === "bare" || complement?.kind === "predicative") return undefined
  return complement !== undefined && isOfAnother(reader, after, complement) ? undefined : complement
}

/** Keeps what a noun of speech announces. */
function keep(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement,
  content: ReturnType<typeof contentOf>,
  speaker: Speaker | undefined,
): number {
  const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
  if (content.pieces.length === 0) return nothingSaid
  const draft = addDraft(reader, {
    ...content,
    form,
    cue: { from: at, to: after },
    negated: negatedAt(reader, at),
    speaker: speaker ?? { kind: "unnamed", at: { from: at, to: after } },
  })
  if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
  return content.to - at
}

/** So many adjectives may stand between an owner and a noun of speech ("Hart's *repeated false* claims"). */
const mostAdjectives = 2

/** The last word before a noun of speech that is no adjective: small words of no known kind are. */
function ownerBefore(document: Document, at: number): number {
  let before = at - 1
  while (before > at - 1 - mostAdjectives && isPlain(document, before)) before--
  return before
}

function isPlain(document: Document, at: number): boolean {
  const { flags, cues, ...known } = document.marks[at] ?? {}
  const word = document.word(at)
  // "repeated", "promised": a participle
  if (cues !== undefined && !document.pack.letters.passiveParticiple(word)) return false
  const small = document.tokens[at]?.kind === "word" && !isCapital(document, at)
  if (!small || document.pack.sources.possessive.some((ending) => word.endsWith(ending))) return false
  return Object.keys(known).length === 0 && (flags === undefined || flags.size === 0)
}

/** Whose the noun is: "the minister's claim", "his claim", "the claim by the minister"; null where it is no such noun. */
function owner(reader: SentenceReader, at: number, complement: Complement): Speaker | undefined | null {
  const { document, names } = reader
  const { marks, pack } = document
  const after = at + (marks[at]?.cues?.length ?? 1)
  // behind an adjective only a clause right at the noun is sure to be its content
  const before = complement.kind === "clause" && complement.at === after ? ownerBefore(document, at) : at - 1
  const pronoun = marks[before]?.pronoun
  if (pronoun?.value.possessive === true)
    return named([{ ...describe(document, before, before + 1), pronoun: pronoun.value }])
  const determined = pack.sources.possessive.some((ending) => document.word(before).endsWith(ending))
    ? subjectBefore(document, before + 1, Math.max(reader.floor, at - ownerReach))
    : undefined
  if (determined !== undefined) return named(determined.mentions)
  if (complement.at === after) return undefined
  if (document.flag(after, "agent") === 0 && document.word(after) !== "from") return null
  const by = mentionsAfter(document, names, after + 1, complement.at)
  return by.mentions.length > 0 ? named(by.mentions) : undefined
}

/** "The driver's claim that the road is closed". */
export const sourceCueNoun: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["noun"],
  read(reader, at, form) {
    const complement = nounComplement(reader, at, form)
    if (complement === undefined || complement.kind === "quote") return nothingSaid
    const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
    if (complement.kind === "nominal" && complement.at > after) return nothingSaid
    const speaker = owner(reader, at, complement)
    if (speaker === null) return nothingSaid
    if (speaker === undefined && (complement.kind === "nominal" || complement.kind === "infinitive"))
      return nothingSaid
    const content = untilMatrixVerb(reader, contentOf(reader, complement), complement.kind === "nominal")
    // "She mocked Hart's claim that it rained, saying …": the participle goes on with her
    const subject = speaker === undefined ? undefined : (reader.subject ?? sentenceSubject(reader, at))
    const taken = keep(reader, at, form, complement, content, speaker)
    if (taken > 0 && subject !== undefined) reader.subject = subject
    return taken
  },
}

/** "رد بالقول إن", "اكتفى بالإشارة إلى أن": a deed of speech as the means of the verb in its sentence. */
function isMeans(document: Document, at: number): boolean {
  const { letters, content } = document.pack
  const word = document.word(at)
  return content.means.some((means) => word.startsWith(means) && letters.definite(word.slice(1)))
}

/** Whether the subject of the verb before may end here. */
function isNominal(document: Document, at: number): boolean {
  return document.marks[at]?.noun !== undefined || document.pack.letters.definite(document.word(at))
}

/** So many tokens before a noun of speech the negation of its verb may stand. */
const negationReach = 5

/** "لم ترد تقارير عن": what its verb says there was none of, nobody said. */
function isAbsent({ document, run }: SentenceReader, at: number): boolean {
  for (let back = at - 1; back >= Math.max(run.from, at - negationReach); back--) {
    if (document.tokens[back]?.kind !== "word" || document.marks[back]?.complementiser !== undefined)
      return false
    if (document.flag(back, "negation") > 0) return true
  }
  return false
}

/** "الحديث عن تقارب": a deed of speech that is nobody's. */
function isNobodys({ document }: SentenceReader, at: number, form: CueForm): boolean {
  const many = document.pack.letters.agreement(document.word(at)).number === "plural"
  return form.weak === true && !many && document.marks[at]?.noun === undefined
}

/** So many tokens before the noun its verb of issuing stands. */
const issuingReach = 16

/** So many tokens behind that verb whoever is accused is brought in. */
const accusedReach = 10

interface Issuer {
  readonly speaker: Speaker
  /** The verb by which the noun of speech was issued. */
  readonly verb: number
}

/** "أصدر الوزير قرارا بإغلاق الجسر": the subject of the verb by which the noun of speech was issued. */
function issuerBefore(reader: SentenceReader, at: number, form: CueForm): Issuer | undefined {
  const { document, names } = reader
  // "أطلقت المدينة حملة بعد | إعلان": no object of the verb
  if (form.possessed === true || reader.document.flag(at - 1, "preposition") > 0) return undefined
  for (let verb = at - 1; verb >= Math.max(reader.floor, at - issuingReach); verb--) {
    if (document.isMark(verb, ".;؛") || document.flag(verb, "relative") > 0) return undefined
    if (document.flag(verb, "issuing") === 0) continue
    const { mentions } = mentionsAfter(document, names, verb + 1, at)
    // "وكانت الحكومة قد اتخذت قرارا"
    const subject = mentions.length > 0 ? mentions : (leadingSubject(reader, verb)?.mentions ?? [])
    return subject.length > 0 ? { speaker: named(subject), verb } : undefined
  }
  return undefined
}

/** "وجهت النيابة | إلى المدير تهمة بالتزوير": the accused belong to what they are accused of. */
function withAccused(
  { document }: SentenceReader,
  form: CueForm,
  complement: Complement,
  issuer: Issuer | undefined,
): Complement {
  if (issuer === undefined || form.cue.predicative === undefined) return complement
  for (let at = issuer.verb + 1; at < Math.min(complement.at, issuer.verb + accusedReach); at++)
    if (document.pack.reporting.accused.includes(document.word(at))) return { ...complement, at }
  return complement
}

/** "دافع الرئيس عن قوله إن": the pronoun stands for whoever the sentence speaks of, where gender and number allow it. */
function possessor(reader: SentenceReader, at: number, form: CueForm): Speaker {
  const carried: Speaker = { kind: "carried", form }
  const means = reader.document.pack.content.means.some((word) => form.words.startsWith(word))
  if (!means && reader.document.flag(at - 1, "preposition") === 0) return carried
  const subject = sentenceSubject(reader, at)
  // "انبرى السفير إلى تفنيد التهمة بقوله": whoever else the sentence brings in may be meant
  if (means && subject !== undefined) return named([])
  const only = subject === undefined ? undefined : surePerson(reader, subject)
  if (subject === undefined || only === undefined) return carried
  const { gender, number } = only.head ?? {}
  const fits =
    (gender === undefined || form.gender === undefined || gender === form.gender) &&
    (number === "plural") === (form.number === "plural")
  return fits ? subject : carried
}

/** Whether a phrase behind the noun is known to be somebody's. */
function isSure(reader: SentenceReader, first: Mention | undefined): boolean {
  if (first === undefined) return false
  const { document, names } = reader
  return (
    first.head !== undefined ||
    names.within(document, first.from, first.to).length > 0 ||
    isOpening(reader, first.from)
  )
}

/** "إعلان الوزير أن الطريق مغلق": the noun and then its owner; null where it is no such noun. */
function ownerBehind(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement,
): Speaker | undefined | null {
  const { document, names } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (form.possessed === true) return reader.subject ?? possessor(reader, at, form)
  // "تقارير | من ناشطين | بسقوط قتلى"
  const from =
    document.flag(after, "giver") > 0 && !form.cue.nominal.includes(document.word(after)) ? after + 1 : after
  const found = mentionsAfter(document, names, from, complement.region, true)
  // "اتهام الرئيس بالفساد"
  if (isAccused(reader, form, found, complement)) return undefined
  if (isSure(reader, found.mentions[0])) return named(found.mentions)
  if (complement.at > after + 1) return null
  // "دعوة للقاء": a preposition of the noun's own stands before the clause, which hangs on another word
  if (complement.at > after && complement.kind === "clause" && introduced(document, form, after)) return null
  // "اكتفى بالقول إن": said by whoever does what the verb before tells
  if (complement.kind === "clause" && complement.at === after && isMeans(document, at))
    return (
      reader.subject ??
      (isNominal(document, at - 1) ? sentenceSubject(reader, at) : undefined) ?? { kind: "carried" }
    )
  return complement.at > after && complement.kind !== "clause" && complement.kind !== "infinitive"
    ? null
    : undefined
}

/** "Claim of the driver that the road is closed". */
export const cueNounSource: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["noun"],
  read(reader, at, form) {
    const { document, run, drafts } = reader
    // "تم تحذيره بالطرد": the pronoun stands for whom somebody warned
    if (form.possessed === true && document.flag(at - 1, "light") > 0) return nothingSaid
    const complement = nounComplement(reader, at, form)
    if (complement === undefined || isAbsent(reader, at)) return nothingSaid
    // "وجه دعوة إلى ضيوفه": a preposition of its own tells to whom
    const told = complement.kind === "clause" || document.flag(complement.at, "preposition") === 0
    const issuer = told ? issuerBefore(reader, at, form) : undefined
    if (issuer === undefined && document.pack.letters.accusative(document.word(at))) return nothingSaid
    const speaker = issuer?.speaker ?? ownerBehind(reader, at, form, complement)
    if (speaker === null) return nothingSaid
    const bare = complement.kind === "nominal" && !introduced(document, form, complement.at)
    if (speaker === undefined && form.weak === true && bare) return nothingSaid
    if (speaker === undefined && complement.kind === "nominal" && isNobodys(reader, at, form))
      return nothingSaid
    const opening = drafts.length === 0 && at - run.from <= openingReach
    const whole = withAccused(reader, form, complement, issuer)
    return keep(reader, at, form, whole, contentOf(reader, whole, opening), speaker)
  },
}
