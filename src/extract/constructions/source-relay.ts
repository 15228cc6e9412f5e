import type { NoteConstruction } from "./construction.ts"
import { isRelayedByMedia } from "./relayed-by-media.ts"
import type { Draft } from "./draft.ts"
import { deepest, isJoint, type SentenceReader } from "./sentence-reader.ts"

/** "“…,” he said | on Sunday in a talk with state TV, according to …": only when and where a quotation was said stands between. */
function isTail({ document, floor }: SentenceReader, { direct, cue, pieces }: Draft, to: number): boolean {
  const closed = cue !== null && (pieces.at(-1)?.to ?? cue.to) <= cue.from
  if (!direct || !closed) return false
  const circumstance =
    document.marks[floor]?.medium !== undefined ||
    (["time", "preposition", "adverb"] as const).some((flag) => document.flag(floor, flag) > 0)
  for (let at = floor; at < to; at++) if ((document.partner[at] ?? -1) >= 0) return false
  return circumstance
}

/** "The minister said the road is closed, according to the agency": who passes on what was read, or who told it. */
export const sourceRelay: NoteConstruction<unknown> = {
  on: "note",
  read(reader, { at, to, form, source }) {
    const last = reader.drafts.at(-1)
    if (last === undefined || reader.floor <= reader.run.from) return 0
    if (!isJoint(reader, reader.floor, at) && !isTail(reader, last, at)) return 0
    if (last.outer.length + last.inner.length >= deepest) return source.to - at
    const link = { mentions: source.mentions, cue: { from: at, to }, form }
    const passedOn = form.cue.act === "reports" && form.kind === "preposition"
    if (passedOn || isRelayedByMedia(reader, last, source.mentions)) last.inner.push(link)
    else last.outer.unshift(link)
    reader.floor = Math.max(reader.floor, source.to)
    return source.to - at
  },
}
