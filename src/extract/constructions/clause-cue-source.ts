import { closeClause, closingEnd, mayClose, sourceBehind } from "./closing.ts"
import type { CueConstruction, UseOf } from "./construction.ts"
import { invertedSpeaker } from "./inversion.ts"
import { named } from "./sentence-reader.ts"

/** So many tokens at least has a clause whose speaker closes the sentence. */
const shortestClause = 3

/** The road is closed, says the driver. */
export const clauseCueSource: CueConstruction<UseOf<"clause-cue-source">> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form, { ends }) {
    const { document, run, drafts } = reader
    if (ends === "clause") {
      const inverted = invertedSpeaker(reader, at, form)
      if (inverted !== undefined) {
        const source = { speaker: named(inverted.mentions), end: at, to: inverted.to }
        return closeClause(reader, { at, form, source })
      }
    }
    const source = mayClose(reader, at, form) ? sourceBehind(reader, at, form) : undefined
    if (source === undefined) return 0
    if (ends === "clause") return closeClause(reader, { at, form, source })
    if (source.speaker.kind !== "named" || drafts.length > 0) return 0
    if (at - 1 - reader.floor < shortestClause || !document.isMark(at - 1, ",،؛")) return 0
    const to = closingEnd(reader, { at, form, source })
    const closes = to >= run.to || (to + 1 >= run.to && document.isMark(to, ".!؟?"))
    return closes ? closeClause(reader, { at, form, source }) : 0
  },
}
