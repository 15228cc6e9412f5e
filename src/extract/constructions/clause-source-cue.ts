import { closeClause, mayClose, sourceAhead } from "./closing.ts"
import type { CueConstruction } from "./construction.ts"

/** The road is closed, the driver says. */
export const clauseSourceCue: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const source = form.weak !== true && mayClose(reader, at, form) ? sourceAhead(reader, at) : undefined
    return source === undefined ? 0 : closeClause(reader, { at, form, source })
  },
}
