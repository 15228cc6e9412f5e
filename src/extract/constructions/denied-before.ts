import { deniedAfter } from "../content/denied-after.ts"
import { type Piece, piece } from "../text/pieces.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { lastAccused } from "./accused-denies.ts"
import type { CueConstruction } from "./construction.ts"
import type { Speaker } from "./draft.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft, named, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

/** So many tokens before the verb the note may begin. */
const reach = 14
/** So many tokens before the note the verb of accusing may stand, and the word behind which one is accused of something. */
const accusationReach = 40

/** The first token of the note that holds the verb. */
function noteStart({ document, run }: SentenceReader, cue: number): { at: number; from: number } | undefined {
  for (let at = cue - 1; at > Math.max(run.from, cue - reach); at--) {
    const found = deniedAfter(document, at, run.to)
    if (found?.cue === cue) return { at, from: found.from }
  }
  return undefined
}

/** "accused by the West | of arming rebels": where what somebody is accused of begins. */
function accusationStart({ document, floor }: SentenceReader, to: number): number | undefined {
  for (let at = to - 1; at >= Math.max(floor, to - accusationReach); at--) {
    const cues = document.marks[at]?.cues
    const form = cues?.forms.find(({ cue, kind }) => kind !== "noun" && cue.predicative !== undefined)
    if (cues === undefined || form === undefined) continue
    for (let of = at + cues.length; of < to; of++)
      if (form.cue.predicative !== "" && document.word(of) === form.cue.predicative) return of
    return undefined
  }
  return undefined
}

/** What was told before the note: the words just reported, or the clause. */
function told(reader: SentenceReader, to: number): readonly Piece[] {
  const { document, drafts, floor } = reader
  const last = drafts.at(-1)
  if (last !== undefined && last.to >= to - 2 && last.pieces.length > 0)
    return last.pieces.map((one) => ({ ...one, kind: "clause" }))
  const clause = piece(document, accusationStart(reader, to) ?? floor, to)
  return clause === undefined ? [] : [{ ...clause, kind: "nominal" }]
}

function speakerOf(reader: SentenceReader, from: number, cue: number): Speaker | undefined {
  const { document, names, run, subject } = reader
  if (document.pack.content.subjectBetween) {
    const after = cue + (document.marks[cue]?.cues?.length ?? 1)
    const found = mentionsAfter(document, names, after, run.to)
    if (found.mentions[0]?.from === after) return named(found.mentions)
    return lastAccused(reader, from) ?? subject ?? sentenceSubject(reader, cue)
  }
  const found = subjectBefore(document, cue, from, names)
  return found === undefined || found.mentions.length === 0 ? undefined : named(found.mentions)
}

/** "They arm the rebels, a charge Moscow denies": what was told before is denied. */
export const deniedBefore: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    if (form.cue.act !== "denies" || form.weak === true) return 0
    const note = noteStart(reader, at)
    if (note === undefined) return 0
    const speaker = speakerOf(reader, note.from, at)
    const pieces = told(reader, note.at)
    if (speaker === undefined || pieces.length === 0) return nothingSaid
    const after = at + (reader.document.marks[at]?.cues?.length ?? 1)
    const last = speaker.kind === "named" ? (speaker.mentions.at(-1)?.to ?? after) : after
    const to = Math.max(after, last)
    addDraft(reader, {
      pieces,
      direct: false,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker,
      aside: true,
      to,
    })
    return to - at
  },
}
