import { complementAt } from "./complement-at.ts"
import type { CueConstruction } from "./construction.ts"
import { sentenceSubject, subjectAhead } from "./governing-subject.ts"
import { withoutObject } from "./joined-subject.ts"
import { named, negatedAt, nothingSaid } from "./sentence-reader.ts"
import { sourceBehindVerb } from "./source-behind-verb.ts"

/** "The minister replied, saying that": the verb announces nothing, but its subject is that of the participles behind. */
export const governingVerb: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    const { reporting } = reader.document.pack
    if (form.weak === true || form.cue.lemma === "" || complementAt(reader, at, form) !== undefined) return 0
    if (negatedAt(reader, at)) return 0
    if (reporting.subject[0] === "after") {
      // a clause that describes somebody governs nothing behind it
      if (reader.document.flag(at - 1, "relative") > 0) return nothingSaid
      const speaker = sourceBehindVerb(reader, at, form, undefined)
      if (speaker?.kind === "named")
        reader.subject = named(speaker.mentions.map((mention) => withoutObject(reader, mention)))
      return nothingSaid
    }
    const ahead = subjectAhead(reader, at)
    if (ahead?.mentions.length === 0) return nothingSaid
    const speaker =
      ahead === undefined ? (reader.subject ?? sentenceSubject(reader, at)) : named(ahead.mentions)
    if (speaker?.kind === "named") reader.subject = speaker
    return nothingSaid
  },
}
