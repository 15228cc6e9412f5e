import { closeQuotation, closesWords, mayClose, sourceAhead, sourceBehind } from "./closing.ts"
import type { CueConstruction, UseOf } from "./construction.ts"

/** “…”, says the driver. */
export const quotationCueSource: CueConstruction<UseOf<"quotation-cue-source">> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form, { whole }) {
    const source = mayClose(reader, at, form) ? sourceBehind(reader, at, form) : undefined
    if (source === undefined || !closesWords(reader, source)) return 0
    return closeQuotation(reader, { at, form, source }, whole)
  },
}

/** “…”, the driver says. */
export const quotationSourceCue: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const source = form.weak !== true && mayClose(reader, at, form) ? sourceAhead(reader, at) : undefined
    if (source === undefined || !closesWords(reader, source)) return 0
    return closeQuotation(reader, { at, form, source }, true)
  },
}
