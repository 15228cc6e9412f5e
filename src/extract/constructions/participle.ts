import { findComplement } from "../content/complement.ts"
import { contentWithObject } from "../content/cue-content.ts"
import { piece } from "../text/pieces.ts"
import { tellsMore } from "./announced-clause.ts"
import type { CueConstruction, UseOf } from "./construction.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft, commas, isJoint, negatedAt, nothingSaid } from "./sentence-reader.ts"

/** "على حد قوله": a fixed phrase behind content that nobody else claimed. */
export const closingPhrase: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["participle"],
  read(reader, at, form) {
    if (!form.cue.parenthetical || form.cue.clause || form.cue.quote) return 0
    const length = reader.document.marks[at]?.cues?.length ?? 1
    if (isJoint(reader, reader.floor, at)) return length
    const found = piece(reader.document, reader.floor, at)
    if (found === undefined) return nothingSaid
    addDraft(reader, {
      pieces: [found],
      direct: false,
      form,
      cue: { from: at, to: at + length },
      negated: false,
      speaker: reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried", form },
      to: at + length,
    })
    return length
  },
}

/** "…, adding that the road is closed". */
export const participleClause: CueConstruction<UseOf<"participle-clause">> = {
  on: "cue",
  kinds: ["participle"],
  read(reader, at, form, { apart }) {
    const { document, names, run, drafts } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const complement = findComplement(document, names, form, after, run.to, true)
    if (complement === undefined) return nothingSaid
    const setOff = document.isMark(at - 1, commas) || at === run.from
    // "الحركة متمسكة بشروطها": an adjective, where no comma sets it off
    if (form.gender === "feminine" && !setOff && complement.kind === "nominal") return nothingSaid
    const speaker = reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried" as const, form }
    if (complement.kind === "nominal" && tellsMore(reader, complement.at)) {
      reader.subject = speaker
      return nothingSaid
    }
    const sure = complement.kind === "clause" || complement.kind === "quote"
    // "began *by* denying the report"
    const means = document.flag(at - 1, "agent") > 0 && form.cue.act === "denies"
    if (apart && !sure && !means && drafts.length === 0 && !document.isMark(at - 1, ",")) return nothingSaid
    const content = contentWithObject(reader, form, complement, after)
    if (content.pieces.length === 0) return nothingSaid
    addDraft(reader, {
      ...content,
      form,
      cue: { from: at, to: after },
      negated: negatedAt(reader, at),
      speaker,
    })
    return content.to - at
  },
}
