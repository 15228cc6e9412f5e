import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { CueConstruction } from "./construction.ts"
import { type Piece, piece } from "../text/pieces.ts"
import { isImpersonal } from "./passive-voice.ts"
import { addDraft, named, negatedAt, nothingSaid, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

const contents: ReadonlySet<string> = new Set(["clause", "infinitive", "quote"])

/** "The claim | was denied by the army": what is denied. */
function deniedSubject(reader: SentenceReader, at: number): Piece | undefined {
  const { document, floor } = reader
  const found = subjectBefore(document, at, floor)
  if (found === undefined || negatedAt(reader, at)) return undefined
  for (let head = found.from; head < found.to; head++)
    if (document.flag(head, "deniable") > 0) {
      const subject = piece(document, found.from, found.to)
      return subject === undefined ? undefined : { ...subject, kind: "nominal" }
    }
  return undefined
}

/**
 * "was told by his advisers that …": whom a passive names as its agent speaks. "was quoted as saying by the agency
 * that …": the agent passes the words of the subject on.
 */
export const passiveWithAgent: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["passive"],
  read(reader, at, form) {
    const { document, names, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const length = document.flag(after, "agent")
    if (length === 0) return 0
    const agent = mentionsAfter(document, names, after + length, run.to)
    if (agent.mentions.length === 0) return nothingSaid
    const denied = form.cue.act === "denies" ? deniedSubject(reader, at) : undefined
    if (denied !== undefined) {
      const cue = { from: at, to: after }
      const speaker = named(agent.mentions)
      addDraft(reader, { pieces: [denied], direct: false, form, cue, negated: false, speaker, to: agent.to })
      return agent.to - at
    }
    const complement = findComplement(document, names, form, agent.to, run.to)
    if (complement === undefined || complement.at !== agent.to || !contents.has(complement.kind))
      return nothingSaid
    const content = contentOf(reader, complement)
    const quoted = document.flag(at, "passive") > 0
    const subject = quoted ? subjectBefore(document, at, reader.floor) : agent
    if (content.pieces.length === 0 || subject === undefined || negatedAt(reader, at)) return nothingSaid
    const cue = { from: at, to: after }
    addDraft(reader, {
      ...content,
      form,
      cue,
      negated: false,
      speaker: { kind: "named", mentions: subject.mentions },
      ...(quoted ? { outer: [{ mentions: agent.mentions, cue, form }] } : {}),
      to: content.to,
    })
    return content.to - at
  },
}

/** "قيل إن", "ذُكر أن": told by nobody whom the text names. Only where its clause follows at once. */
export const passiveWithoutAgent: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["passive"],
  read(reader, at, form) {
    const { document, names, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const complement = findComplement(document, names, form, after, run.to)
    if (complement?.kind !== "clause" || complement.at !== after || negatedAt(reader, at)) return 0
    // "يُعتقد أن": a thought of the article's own
    if (form.cue.certainty !== undefined && isImpersonal(reader, at, false)) return nothingSaid
    const content = contentOf(reader, complement)
    if (content.pieces.length === 0) return 0
    const cue = { from: at, to: after }
    addDraft(reader, {
      ...content,
      form,
      cue,
      negated: false,
      speaker: { kind: "unnamed", at: cue },
      to: content.to,
    })
    return content.to - at
  },
}
