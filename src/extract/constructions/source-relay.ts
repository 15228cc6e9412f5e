import type { NoteConstruction } from "./construction.ts"
import { isRelayedByMedia } from "./relayed-by-media.ts"
import { deepest, isJoint } from "./sentence-reader.ts"

/** "The minister said the road is closed, according to the agency": who passes on what was read, or who told it. */
export const sourceRelay: NoteConstruction<unknown> = {
  on: "note",
  read(reader, { at, to, form, source }) {
    const last = reader.drafts.at(-1)
    if (last === undefined || reader.floor <= reader.run.from || !isJoint(reader, reader.floor, at)) return 0
    if (last.outer.length + last.inner.length >= deepest) return source.to - at
    const link = { mentions: source.mentions, cue: { from: at, to }, form }
    const passedOn = form.cue.act === "reports" && form.kind === "preposition"
    if (passedOn || isRelayedByMedia(reader, last, source.mentions)) last.inner.push(link)
    else last.outer.unshift(link)
    reader.floor = Math.max(reader.floor, source.to)
    return source.to - at
  },
}
