import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import type { CueConstruction } from "./construction.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft } from "./sentence-reader.ts"

/** So many tokens behind an infinitive its clause begins. */
const reach = 6

/** "He went on to say that the road is closed". */
export const infinitiveClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["infinitive"],
  read(reader, at, form) {
    const { document, names, run } = reader
    // where nothing is told, its verb is none by itself
    const length = document.marks[at]?.cues?.length ?? 1
    const after = at + length
    // "to find that": what is sought, not what is told
    const complement = form.cue.quote
      ? findComplement(document, names, form, after, Math.min(run.to, after + reach))
      : undefined
    if (complement === undefined || (complement.kind !== "clause" && complement.kind !== "quote"))
      return length
    // "to say whether"
    if (document.marks[complement.at]?.complementiser?.value.weak === true) return length
    const content = contentOf(reader, findComplement(document, names, form, after, run.to) ?? complement)
    const speaker = reader.subject ?? sentenceSubject(reader, at)
    if (content.pieces.length === 0 || speaker === undefined) return length
    addDraft(reader, { ...content, form, cue: { from: at, to: after }, negated: false, speaker })
    return content.to - at
  },
}
