import { closesWords, keepInterrupted, mayClose, quotationBefore, sourceAhead } from "./closing.ts"
import type { CueConstruction } from "./construction.ts"
import { isSetIn, speakerSetIn } from "./inversion.ts"
import { isJoint, named } from "./sentence-reader.ts"

/** The road, the driver says, is closed. */
export const interruptedClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    if (form.weak === true) return 0
    const inside = speakerSetIn(reader, at, form)
    if (inside !== undefined)
      return keepInterrupted(reader, {
        at,
        form,
        source: { speaker: named(inside.mentions), end: at, to: inside.to },
      })
    if (!(isSetIn(reader, at, form) || mayClose(reader, at, form))) return 0
    const source = sourceAhead(reader, at)
    if (source === undefined) return 0
    const quotation = quotationBefore(reader, source.end)
    if (quotation !== undefined && isJoint(reader, reader.floor, quotation.open)) return 0
    // behind what somebody said before, the source passes it on
    if (reader.drafts.length > 0 && !closesWords(reader, source)) return 0
    return keepInterrupted(reader, { at, form, source })
  },
}
