import type { CueForm } from "../../lang/parts/reporting.ts"
import { contentOf } from "../content/cue-content.ts"
import type { Document } from "../text/document.ts"
import { type Piece, piece } from "../text/pieces.ts"
import { askedOn } from "./asked-on.ts"
import { complementAt } from "./complement-at.ts"
import type { CueConstruction } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject, subjectAhead } from "./governing-subject.ts"
import { addDraft, named, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { askedBefore } from "./subject-before.ts"
import { sourceBehindVerb } from "./source-behind-verb.ts"

/** So many tokens behind a verb of refusing what it refuses may stand: its subject may stand between, or only its kind. */
const objectReach = { subjectBetween: 24, objectFirst: 7 }
/** So many words may stand between a comment and what it was asked on ("did not comment *further* on"). */
const mannerReach = 2

const small = [
  "time",
  "adverb",
  "preposition",
  "clause",
  "conjunction",
  "circumstance",
  "relative",
  "agent",
] as const

/** A refusal: where the comment begins that is refused, and where it ends. */
interface Refusal {
  readonly at: number
  readonly end: number
}

/** The refusal that a cue opens: the cue alone, or with the comment that it refuses; undefined where it is none. */
function refusalOf(document: Document, form: CueForm, after: number, to: number): Refusal | undefined {
  if (form.cue.alone === true) return { at: after, end: after }
  if (form.cue.refused === undefined) return undefined
  const { subjectBetween } = document.pack.content
  const reach = subjectBetween ? objectReach.subjectBetween : objectReach.objectFirst
  for (let at = after; at < Math.min(to, after + reach); at++) {
    if (document.isMark(at, ".;؛!?؟") || document.marks[at]?.complementiser !== undefined) return undefined
    const comment = document.flag(at, "comment")
    if (comment > 0) return { at, end: at + comment }
    // "ignored the police and left a message": another deed than the one refused
    if (!subjectBetween && (document.flag(at, "conjunction") > 0 || document.flag(at, "infinitive") > 0))
      return undefined
  }
  return undefined
}

/** "لم يعلق المدير اللوحة", "did not answer the door": behind the refusal the verb's object goes on, so that it is another verb. */
function goesOn(document: Document, to: number): boolean {
  return (
    document.tokens[to]?.kind === "word" &&
    small.every((flag) => document.flag(to, flag) === 0) &&
    !document.pack.letters.adverb(document.word(to))
  )
}

function speakerOf(reader: SentenceReader, at: number, form: CueForm, comment: number): Speaker | undefined {
  if (form.kind === "participle") return reader.subject ?? sentenceSubject(reader, at)
  if (reader.document.pack.reporting.subject[0] === "before") {
    const ahead = subjectAhead(reader, at)
    if (ahead === undefined) return reader.subject ?? sentenceSubject(reader, at)
    if (ahead.mentions.length > 0) return named(ahead.mentions)
    const asked = comment > at ? askedBefore(reader.document, at, reader.floor) : undefined
    return asked === undefined || asked.mentions.length === 0 ? undefined : named(asked.mentions)
  }
  const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
  const region = comment > after ? comment : reader.run.to
  return sourceBehindVerb({ ...reader, run: { from: reader.run.from, to: region } }, at, form, undefined)
}

/** What the comment was asked on, right behind it. */
function topicBehind(
  reader: SentenceReader,
  end: number,
): { pieces: readonly Piece[]; to: number } | undefined {
  const { document, run } = reader
  for (let at = end; at < Math.min(run.to, end + mannerReach); at++) {
    if (document.tokens[at]?.kind !== "word") return undefined
    if (document.flag(at, "about") === 0 || document.flag(at, "adverb") > 0) continue
    if (document.flag(at + 1, "time") > 0) continue
    return contentOf(reader, { kind: "refusal", at, region: at, relayed: [], addressees: [] })
  }
  return undefined
}

/** What a refusal is told by: what was asked, behind it or before it; else its own clause. */
function refusalPieces(
  reader: SentenceReader,
  from: number,
  end: number,
  to: number,
): { pieces: readonly Piece[]; to: number } {
  const topic = topicBehind(reader, end)
  if (topic !== undefined && topic.pieces.length > 0) return topic
  const asked = askedOn(reader, from)
  const kept = asked ?? piece(reader.document, from, to)
  return { pieces: kept === undefined ? [] : [{ ...kept, kind: "refusal" }], to }
}

/** "The mayor declined to comment": where nothing is named that the comment was asked on, the clause itself is kept. */
export const declinedComment: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite", "participle"],
  read(reader, at, form) {
    if (form.cue.alone !== true && form.cue.refused === undefined) return 0
    if (complementAt(reader, at, form) !== undefined) return 0
    const { document, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const refusal = refusalOf(document, form, after, run.to)
    if (refusal === undefined) return 0
    const { end } = refusal
    const speaker = speakerOf(reader, at, form, refusal.at)
    if (speaker === undefined) return nothingSaid
    const mentions = speaker.kind === "named" ? speaker.mentions : []
    const near = mentions.filter((mention) => mention.from >= reader.floor && mention.to >= reader.run.from)
    const from = form.kind === "participle" ? at : Math.min(at, ...near.map((mention) => mention.from))
    let last = Math.max(end, ...near.map((mention) => mention.to))
    // "التعليق | عليها"
    if (document.pack.content.subjectBetween && document.pack.sources.objects.includes(document.word(last)))
      last++
    if (end === after && goesOn(document, last)) return nothingSaid
    const content = refusalPieces(reader, from, end, last)
    if (content.pieces.length === 0) return nothingSaid
    const act = form.cue.refused ?? form.cue.act
    addDraft(reader, {
      pieces: content.pieces,
      direct: false,
      form: { ...form, cue: { ...form.cue, act } },
      cue: { from: at, to: after },
      negated: false,
      speaker,
      to: content.to,
    })
    return content.to - at
  },
}
