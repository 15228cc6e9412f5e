import { mentionsAfter } from "../who/mentions.ts"
import type { FlagConstruction } from "./construction.ts"

/** "quoted by the agency", "was quoted as saying by the agency": who passed the words on. */
export const relayingAgent: FlagConstruction<unknown> = {
  on: "flag",
  flag: "agent",
  read(reader, at) {
    const { document, names, run, drafts } = reader
    const last = drafts.at(-1)
    const previous = document.marks[at - 1]?.cues?.forms.some((form) => form.cue.relay !== undefined) === true
    const adjacent = last?.cue !== null && last?.cue !== undefined && last.cue.to === at
    if (!previous && !adjacent) return 0
    const found = mentionsAfter(document, names, at + document.flag(at, "agent"), run.to)
    if (found.mentions.length === 0) return 0
    const link = { mentions: found.mentions, cue: { from: at - 1, to: at } }
    if (adjacent && last !== undefined) {
      last.outer.unshift({ ...link, cue: last.cue })
      reader.floor = Math.max(reader.floor, found.to)
    } else reader.passedBy = link
    return found.to - at
  },
}
