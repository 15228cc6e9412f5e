import { readContent } from "../content/content.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { CueConstruction } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { addDraft, commas, isJoint, named } from "./sentence-reader.ts"

/** "Omar according-to, the road is closed." The word of reporting stands behind its source, both before the clause. */
export const sourcePostposition: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["postposition"],
  read(reader, at, form) {
    const { document, names, run } = reader
    let from = reader.floor
    while (from < at && isJoint(reader, from, from + 1)) from++
    const source = mentionsAfter(document, names, from, at)
    if (source.mentions.length === 0 || source.to !== at) return 0
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    const start = document.isMark(after, commas) ? after + 1 : after
    const content = readContent(
      document,
      start,
      run.to,
      (token) => prepositionSource(reader, token) !== undefined,
    )
    if (content.pieces.length === 0) return 0
    addDraft(reader, {
      pieces: content.pieces,
      direct: false,
      form,
      cue: { from: at, to: after },
      negated: false,
      speaker: named(source.mentions),
      to: content.to,
    })
    return content.to - at
  },
}
