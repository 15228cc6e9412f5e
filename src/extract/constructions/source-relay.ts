import type { NoteConstruction } from "./construction.ts"
import { isMedia, isRelayedByMedia } from "./relayed-by-media.ts"
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

/**
 * "اتهمت بالمشاركة في الحملة التي تنفذها الحكومة والتي أوقعت مئة قتيل | بحسب المستشفى": whether a clause of the content that
 * tells something more stands last, to which a note on its source belongs, unless media pass on the whole.
 */
function closesLastClause({ document }: SentenceReader, { direct, pieces }: Draft): boolean {
  const { letters, reporting } = document.pack
  const last = pieces.at(-1)
  if (direct || last === undefined) return false
  for (let at = last.to - 1; at > last.from; at--) {
    const word = document.word(at)
    const more = letters.conjunctive.some(
      (joint) => word.startsWith(joint) && reporting.relatives.includes(word.slice(joint.length)),
    )
    if (more || (document.flag(at, "contrast") > 0 && document.isMark(at - 1, ",،"))) return true
  }
  return false
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
    const whole = source.mentions.some((mention) => isMedia(reader, mention))
    if (passedOn || isRelayedByMedia(reader, last, source.mentions)) last.inner.push(link)
    else if (whole || !closesLastClause(reader, last)) last.outer.unshift(link)
    reader.floor = Math.max(reader.floor, source.to)
    return source.to - at
  },
}
