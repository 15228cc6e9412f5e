import type { CueForm } from "../../lang/parts/reporting.ts"
import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import { prepositionSource, sentenceSubject } from "./cue-source.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { piece } from "../text/pieces.ts"
import { tellsMore } from "./read-finite.ts"
import { readJudgement } from "./read-judgement.ts"
import { addDraft, commas, isJoint, negatedAt, type SentenceReader } from "./sentence-reader.ts"

export function readParticiple(reader: SentenceReader, at: number, form: CueForm): number {
  const { document, names, run, drafts } = reader
  const { marks } = document
  const length = marks[at]?.cues?.length ?? 1
  const after = at + length
  const speaker = reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried" as const, form }
  if (form.cue.relay !== undefined && form.cue.act === "reports") {
    const found = mentionsAfter(document, names, after, run.to)
    const last = drafts.at(-1)
    if (found.mentions.length === 0 || prepositionSource(reader, at) === undefined) return 0
    const link = { mentions: found.mentions, cue: { from: at, to: after }, form }
    const complement = findComplement(document, names, form, after, run.to)
    if (complement?.kind === "clause" && complement.relayed.length > 0) {
      const content = contentOf(reader, complement)
      const draft = addDraft(reader, {
        pieces: content.pieces,
        direct: content.direct,
        form,
        cue: link.cue,
        negated: false,
        speaker,
        to: content.to,
      })
      draft.inner.push({ mentions: found.mentions, cue: null })
      return content.to - at
    }
    if (last !== undefined) {
      last.inner.push(link)
      reader.floor = Math.max(reader.floor, found.to)
    } else reader.passedOn = link
    return found.to - at
  }
  if (form.cue.parenthetical && !form.cue.clause && !form.cue.quote) {
    // "على حد قوله" after content that nobody else claimed
    if (isJoint(reader, reader.floor, at)) return length
    const found = piece(document, reader.floor, at)
    if (found === undefined) return 0
    addDraft(reader, {
      pieces: [found],
      direct: false,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker,
      to: after,
    })
    return length
  }
  const judged = readJudgement(reader, at, form)
  if (judged !== undefined) return judged
  const complement = findComplement(document, names, form, after, run.to, true)
  if (complement === undefined) return 0
  // "الحركة متمسكة بشروطها": an adjective, where no comma sets it off
  const apart = document.isMark(at - 1, commas) || at === run.from
  if (!document.subjectFirst && form.gender === "feminine" && !apart && complement.kind === "nominal")
    return 0
  if (complement.kind === "nominal" && tellsMore(reader, complement.at)) {
    reader.subject = speaker
    return 0
  }
  if (
    document.subjectFirst &&
    complement.kind !== "clause" &&
    complement.kind !== "quote" &&
    drafts.length === 0 &&
    !document.isMark(at - 1, ",")
  )
    return 0
  const content = contentOf(reader, complement)
  if (content.pieces.length === 0) return 0
  addDraft(reader, {
    pieces: content.pieces,
    direct: content.direct,
    form,
    cue: { from: at, to: after },
    negated: negatedAt(reader, at),
    speaker,
    to: content.to,
  })
  return content.to - at
}

export function readInfinitive(reader: SentenceReader, at: number, form: CueForm): number {
  const { document, names, run } = reader
  const { marks } = document
  const after = at + (marks[at]?.cues?.length ?? 1)
  const complement = findComplement(document, names, form, after, Math.min(run.to, after + 6))
  if (complement === undefined || (complement.kind !== "clause" && complement.kind !== "quote")) return 0
  const content = contentOf(reader, findComplement(document, names, form, after, run.to) ?? complement)
  const speaker = reader.subject ?? sentenceSubject(reader, at)
  if (content.pieces.length === 0 || speaker === undefined) return 0
  addDraft(reader, {
    pieces: content.pieces,
    direct: content.direct,
    form,
    cue: { from: at, to: after },
    negated: false,
    speaker,
    to: content.to,
  })
  return content.to - at
}
