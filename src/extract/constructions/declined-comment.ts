import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { piece } from "../text/pieces.ts"
import { complementAt } from "./complement-at.ts"
import type { CueConstruction } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject, subjectAhead } from "./governing-subject.ts"
import { addDraft, named, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { sourceBehindVerb } from "./source-behind-verb.ts"

/** So many tokens behind a verb of refusing what it refuses may stand. */
const objectReach = 24

/** Where the refusal ends that a cue opens: the cue alone, or with the comment that it refuses; 0 where it is none. */
function refusalEnd(document: Document, form: CueForm, after: number, to: number): number {
  if (form.cue.alone === true) return after
  if (form.cue.refused === undefined) return 0
  for (let at = after; at < Math.min(to, after + objectReach); at++) {
    if (document.isMark(at, ".;؛!?؟") || document.marks[at]?.complementiser !== undefined) return 0
    const comment = document.flag(at, "comment")
    if (comment > 0) return at + comment
  }
  return 0
}

/** "لم يعلق المدير اللوحة": behind the refusal the verb's object goes on, so that it is another verb. */
function goesOn(document: Document, to: number): boolean {
  if (document.pack.reporting.subject[0] === "before" || document.tokens[to]?.kind !== "word") return false
  const small = [
    "time",
    "adverb",
    "preposition",
    "clause",
    "conjunction",
    "circumstance",
    "relative",
  ] as const
  return small.every((flag) => document.flag(to, flag) === 0)
}

function speakerOf(reader: SentenceReader, at: number, form: CueForm, end: number): Speaker | undefined {
  if (reader.document.pack.reporting.subject[0] === "before") {
    const ahead = subjectAhead(reader, at)
    if (ahead === undefined) return reader.subject ?? sentenceSubject(reader, at)
    return ahead.mentions.length === 0 ? undefined : named(ahead.mentions)
  }
  const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
  const region = end > after ? end - 1 : reader.run.to
  return sourceBehindVerb({ ...reader, run: { from: reader.run.from, to: region } }, at, form, undefined)
}

/** "The mayor declined to comment": where nothing is named that the comment was asked on, the clause itself is kept. */
export const declinedComment: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    if (form.cue.alone !== true && form.cue.refused === undefined) return 0
    if (complementAt(reader, at, form) !== undefined) return 0
    const { document, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const end = refusalEnd(document, form, after, run.to)
    if (end === 0) return 0
    const speaker = speakerOf(reader, at, form, end)
    if (speaker === undefined) return nothingSaid
    const mentions = speaker.kind === "named" ? speaker.mentions : []
    const from = Math.min(at, ...mentions.map((mention) => mention.from))
    const to = Math.max(end, ...mentions.map((mention) => mention.to))
    if (goesOn(document, to)) return nothingSaid
    const kept = piece(document, from, to)
    if (kept === undefined) return nothingSaid
    const act = form.cue.refused ?? form.cue.act
    addDraft(reader, {
      pieces: [{ ...kept, kind: "refusal" }],
      direct: false,
      form: { ...form, cue: { ...form.cue, act } },
      cue: { from: at, to: after },
      negated: false,
      speaker,
      to,
    })
    return to - at
  },
}
