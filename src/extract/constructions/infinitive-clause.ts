import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import type { CueConstruction } from "./construction.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft, nothingSaid } from "./sentence-reader.ts"

/** So many tokens behind an infinitive its clause begins. */
const reach = 6

/** "He went on to say that the road is closed". */
export const infinitiveClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["infinitive"],
  read(reader, at, form) {
    const { document, names, run } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const complement = findComplement(document, names, form, after, Math.min(run.to, after + reach))
    if (complement === undefined || (complement.kind !== "clause" && complement.kind !== "quote"))
      return nothingSaid
    const content = contentOf(reader, findComplement(document, names, form, after, run.to) ?? complement)
    const speaker = reader.subject ?? sentenceSubject(reader, at)
    if (content.pieces.length === 0 || speaker === undefined) return nothingSaid
    addDraft(reader, { ...content, form, cue: { from: at, to: after }, negated: false, speaker })
    return content.to - at
  },
}
