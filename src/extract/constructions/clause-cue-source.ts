import {
  closeClause,
  closesWords,
  closeQuotation,
  closingEnd,
  mayClose,
  sourceAhead,
  sourceBehind,
} from "./closing.ts"
import type { CueConstruction, UseOf } from "./construction.ts"
import { invertedSpeaker, isSetIn } from "./inversion.ts"
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
        return closesWords(reader, source) ? closeClause(reader, { at, form, source }, false) : 0
      }
    }
    const source = mayClose(reader, at, form) ? sourceBehind(reader, at, form) : undefined
    if (source === undefined || !closesWords(reader, source)) return 0
    if (ends === "clause") return closeClause(reader, { at, form, source }, true)
    if (source.speaker.kind !== "named" || drafts.length > 0) return 0
    if (at - 1 - reader.floor < shortestClause || !document.isMark(at - 1, ",،؛")) return 0
    const to = closingEnd(reader, { at, form, source })
    const closes = to >= run.to || (to + 1 >= run.to && document.isMark(to, ".!؟?"))
    return closes ? closeClause(reader, { at, form, source }, false) : 0
  },
}

/** The road, the driver says, is closed. */
export const interruptedClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    if (form.weak === true || !isSetIn(reader, at, form)) return 0
    const source = sourceAhead(reader, at)
    if (source === undefined || !closesWords(reader, source)) return 0
    const taken = closeQuotation(reader, { at, form, source }, true)
    return taken > 0 ? taken : closeClause(reader, { at, form, source }, true)
  },
}
