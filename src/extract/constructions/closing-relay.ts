import type { CueConstruction } from "./construction.ts"
import { closesWords, mayClose, sourceAhead, sourceBehind } from "./closing.ts"
import { isRelayedByMedia } from "./relayed-by-media.ts"
import { deepest } from "./sentence-reader.ts"

/** "… said he would go, the agency reported": whoever comes last passes the words on, unless media did first. */
export const closingRelay: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const said = reader.drafts.at(-1)
    if (said === undefined || said.cue?.to === at || form.weak === true || !mayClose(reader, at, form))
      return 0
    const source = sourceBehind(reader, at, form) ?? sourceAhead(reader, at)
    if (source === undefined || closesWords(reader, source)) return 0
    const mentions = source.speaker.kind === "named" ? source.speaker.mentions : []
    if (mentions.length === 0 || said.outer.length + said.inner.length >= deepest) return 0
    const link = {
      mentions,
      cue: { from: at, to: at + (reader.document.marks[at]?.cues?.length ?? 1) },
      form,
    }
    if (isRelayedByMedia(reader, said, mentions)) said.inner.push(link)
    else said.outer.unshift(link)
    reader.floor = Math.max(reader.floor, source.to)
    return reader.floor - at
  },
}
