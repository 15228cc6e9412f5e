import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import { findComplement } from "../content/complement.ts"
import { contentWithObject } from "../content/cue-content.ts"
import { isConjoined } from "../text/conjoined.ts"
import type { Document } from "../text/document.ts"
import { isGluedBefore } from "../text/glued.ts"
import type { Mention } from "../who/mention.ts"
import { complementAt } from "./complement-at.ts"
import type { CueConstruction } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject, subjectAhead } from "./governing-subject.ts"
import { isImpersonal } from "./passive-voice.ts"
import { addDraft, named, negatedAt, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { quotationAhead } from "./quotation-ahead.ts"
import { sourceBehindVerb } from "./source-behind-verb.ts"

/** Kinds of sources that hold words rather than speak them. */
const textKinds: ReadonlySet<string> = new Set(["document", "media"])

/** "No group claimed": nobody speaks; but "No. 10 said". */
function isNobody({ document }: SentenceReader, mentions: readonly Mention[]): boolean {
  const from = mentions[0]?.from ?? 0
  const next = document.tokens[from + 1]
  return document.pack.sources.nobodies.includes(document.word(from)) && next?.kind === "word"
}

/** "voiced his hope that": whether a noun of speech with the speaker's pronoun tells the act. */
export function tellsMore(reader: SentenceReader, at: number): boolean {
  const { document, names, run } = reader
  for (const here of [at, at + 1]) {
    const cues = document.marks[here]?.cues
    const form = cues?.forms.find((other) => other.kind === "noun" && other.possessed === true)
    if (
      cues === undefined ||
      form === undefined ||
      (form.cue.act === "asserts" && form.cue.certainty === undefined)
    )
      continue
    return findComplement(document, names, form, here + cues.length, Math.min(run.to, here + 4)) !== undefined
  }
  return false
}

/** "the poll | shows that", but not "the army | shows that". */
function isText(speaker: Speaker | undefined): boolean {
  if (speaker?.kind === "same") return isText(speaker.draft.speaker)
  return speaker?.kind === "named" && speaker.mentions.every(({ head }) => textKinds.has(head?.kind ?? ""))
}

/** Whether a speaker says nothing by this cue, though something like a content stands behind it. */
function saysNothing(
  reader: SentenceReader,
  form: CueForm,
  speaker: Speaker | undefined,
  complement: Complement,
): boolean {
  if (speaker?.kind === "named" && isNobody(reader, speaker.mentions)) return true
  if (form.cue.ofTexts === true && !isText(speaker)) return true
  // "أعرب عن أمله في", "voiced his hope that": the noun tells the act
  if (complement.kind !== "nominal" || speaker === undefined || !tellsMore(reader, complement.at))
    return false
  reader.subject = speaker
  return true
}

/** "الشركة، التي تنفي التهمة، ستستأنف": a relative clause between commas ends at the second. */
function asideOf(reader: SentenceReader, at: number): SentenceReader {
  const { document, run } = reader
  let before = at - 1
  // "the firm, which is also asking for help,"
  while (document.flag(before, "auxiliary") > 0 || document.flag(before, "adverb") > 0) before--
  if (document.flag(before, "relative") === 0 || !document.isMark(before - 1, ",،")) return reader
  let close = at
  while (close < run.to && !document.isMark(close, ",،")) close++
  return close < run.to ? { ...reader, run: { from: run.from, to: close } } : reader
}

/** The first token behind a verb and the subject that follows it. */
function behindSubject({ document }: SentenceReader, at: number, speaker: Speaker): number {
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const last = speaker.kind === "named" ? (speaker.mentions.at(-1)?.to ?? after) : after
  return Math.max(after, last)
}

/** "رفض أن يؤكد": whether the clause opens with a verb of telling. */
function opensTelling(document: Document, { kind, at }: Complement): boolean {
  if (kind !== "clause") return false
  const verb = at + (document.marks[at]?.complementiser?.length ?? 1)
  return document.marks[verb]?.cues?.forms.some(({ cue }) => cue.negated === "declines-to-confirm") === true
}

/** "never said that it was so", but not "has never said whether": what somebody has not said he has not declined to tell. */
function isUnsaid(
  { document, floor }: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement,
): boolean {
  const { act, negated } = form.cue
  if (act !== "asserts" || negated !== "declines-to-confirm") return false
  const { certainty, constructions } = document.pack
  let back = at - 1
  while (back > Math.max(floor, at - constructions.negationReach) && document.flag(back, "negation") === 0)
    back--
  if (back < floor || !certainty.nevers.includes(document.word(back))) return false
  return complement.kind === "bare" || document.marks[complement.at]?.complementiser?.value.relative === true
}

/** Keeps what a verb announces. Answers how many tokens were taken. */
function announce(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement,
  speaker: Speaker,
  aside = false,
): number {
  const { document } = reader
  const content = contentWithObject(asideOf(reader, at), form, complement, behindSubject(reader, at, speaker))
  if (content.pieces.length === 0 || isUnsaid(reader, at, form, complement)) return nothingSaid
  const { refused } = form.cue
  const refuses =
    complement.kind === "refusal" || (refused !== undefined && opensTelling(document, complement))
  const draft = addDraft(reader, {
    ...content,
    form: refuses && refused !== undefined ? { ...form, cue: { ...form.cue, act: refused } } : form,
    cue: { from: at, to: at + (document.marks[at]?.cues?.length ?? 1) },
    negated: negatedAt(reader, at),
    speaker,
    aside,
    outer: complement.addressees.length > 0 ? [{ mentions: complement.addressees, cue: null }] : [],
  })
  if (complement.relayed.length > 0) draft.inner.push({ mentions: complement.relayed, cue: null })
  return content.to - at
}

/** "the limit — now called “the cap” — fell": a participle, where a dash and no subject stands before it. */
function isSetApart({ document, run }: SentenceReader, at: number, { cue }: CueForm): boolean {
  if (cue.predicative === undefined || document.pack.reporting.subject[0] !== "before") return false
  let before = at - 1
  while (before > run.from && document.flag(before, "adverb") > 0) before--
  return document.isMark(before, "–—-(") && !isGluedBefore(document.tokens, before + 1)
}

/** The driver says the road is closed. */
export const sourceCueClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const complement = complementAt(reader, at, form)
    if (complement === undefined) return quotationAhead(reader, at, form)
    // "the couple invited to the dinner came": nobody is invited
    const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
    if (form.cue.act === "invites" && complement.at === after) return nothingSaid
    const ahead = subjectAhead(reader, at)
    if (ahead === undefined && isSetApart(reader, at, form)) return nothingSaid
    // "The strategy said that": the subject cannot speak
    if (ahead?.mentions.length === 0) return nothingSaid
    const speaker =
      ahead === undefined ? (reader.subject ?? sentenceSubject(reader, at)) : named(ahead.mentions)
    if (saysNothing(reader, form, speaker, complement)) return nothingSaid
    // an everyday word that does not agree with the noun before it is a noun ("the latest plan to leave")
    if (speaker === undefined || (form.weak === true && complement.kind !== "quote")) return nothingSaid
    return announce(reader, at, form, complement, speaker)
  },
}

/** "لافتات ترفض أي تقارب": a verb that describes the noun without an article right before it. */
function describesNoun({ document, run }: SentenceReader, at: number): boolean {
  const { letters } = document.pack
  const before = at - 1
  if (before <= run.from || document.tokens[before]?.kind !== "word") return false
  if (isConjoined(document, at)) return false
  const marks = document.marks[before]
  const small = marks !== undefined && (marks.flags.size > 0 || marks.complementiser !== undefined)
  return !small && marks?.pronoun === undefined && !letters.definite(document.word(before))
}

/** "لافتات تطالب الحكومة بوقف": where a verb describes the noun before it, whoever stands behind is no subject of it. */
function isOfNoun(reader: SentenceReader, at: number, form: CueForm, speaker: Speaker): boolean {
  if (speaker.kind === "carried") return describesNoun(reader, at)
  const { document, names } = reader
  const behind = speaker.kind === "named" && (speaker.mentions[0]?.from ?? 0) > at
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  // "رسالة يطالب | فيها الوزير": the noun comes back behind the verb
  const back = document.pack.reporting.inIt.includes(document.word(after))
  if (!behind || back || form.present !== true || !form.cue.addressed) return false
  return describesNoun(reader, at) && !names.within(document, at - 1, at).some(names.isPerson)
}

/** "قرار صاغته السويد يطالب", "مشروع قرار في المجلس، يطالب": a verb in the present that nothing joins tells of the words before it. */
function hangsBefore({ document, run }: SentenceReader, at: number, form: CueForm): boolean {
  if (form.present !== true || !form.cue.addressed || isConjoined(document, at)) return false
  const before = document.isMark(at - 1, ",،") ? at - 2 : at - 1
  if (before <= run.from || document.tokens[before]?.kind !== "word") return false
  const marks = document.marks[before]
  return marks?.pronoun === undefined && marks?.complementiser === undefined && (marks?.flags.size ?? 0) === 0
}

/** "هدنة أعلنتها روسيا وبدأ تطبيقها": the pronoun stands for what was announced, and nothing else is its object. */
function hasPronounObject({ resumed, cue }: CueForm, { kind }: Complement): boolean {
  return resumed === true && !cue.addressed && kind === "nominal"
}

/** Says the driver that the road is closed. */
export const cueSourceClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const complement = complementAt(reader, at, form)
    if (complement === undefined) return 0
    // "الذي أعلن استقالته": what somebody is described by is told for other ends, unless a clause or a quotation is
    const relative = reader.document.flag(at - 1, "relative") > 0
    // but what he denies or says nothing on is told of himself ("الذي نفى التهمة")
    const accuses = form.cue.predicative !== undefined && form.cue.addressed
    const own = form.cue.act === "denies" || complement.kind === "refusal" || accuses
    if (relative && !own && complement.kind !== "clause" && complement.kind !== "quote") return nothingSaid
    if (hasPronounObject(form, complement)) return nothingSaid
    const speaker = sourceBehindVerb(reader, at, form, complement)
    if (speaker === undefined || saysNothing(reader, form, speaker, complement)) return nothingSaid
    if (speaker.kind === "carried") {
      const { letters } = reader.document.pack
      const last = reader.drafts.at(-1)?.cue
      // "ويرى … أن …، ويعتقد أن": a thought joined to another is the same speaker's
      const joined = last != null && letters.ambiguousPassive(reader.document.word(last.from))
      const thought = form.cue.certainty !== undefined && !joined
      if (thought && isImpersonal(reader, at, form.number === "plural")) return nothingSaid
      if (form.weak === true && complement.kind === "nominal") return nothingSaid
    }
    if (complement.kind === "nominal" && isOfNoun(reader, at, form, speaker)) return nothingSaid
    if (speaker.kind === "carried" && complement.kind !== "clause" && hangsBefore(reader, at, form))
      return nothingSaid
    return announce(reader, at, form, complement, speaker, relative)
  },
}
