import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { CueConstruction } from "./construction.ts"
import { prepositionSource } from "./cue-source.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft, nothingSaid } from "./sentence-reader.ts"

/** "…, citing officials": whose words the speaker passes on. */
export const relayingParticiple: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["participle"],
  read(reader, at, form) {
    if (form.cue.relay === undefined || form.cue.act !== "reports") return 0
    const { document, names, run, drafts } = reader
    const after = at + (document.marks[at]?.cues?.length ?? 1)
    // "ناقلة عن مسؤولين": where the language has a preposition between them
    const joint = form.cue.relay !== "" && document.word(after) === form.cue.relay
    const found = mentionsAfter(document, names, joint ? after + 1 : after, run.to)
    const sure = joint ? found.mentions[0]?.head !== undefined : prepositionSource(reader, at) !== undefined
    if (found.mentions.length === 0 || !sure) return nothingSaid
    const cue = { from: at, to: after }
    const complement = findComplement(document, names, form, after, run.to)
    if (complement?.kind === "clause" && complement.relayed.length > 0) {
      const content = contentOf(reader, complement)
      addDraft(reader, {
        ...content,
        form,
        cue,
        negated: false,
        speaker: reader.subject ?? sentenceSubject(reader, at) ?? { kind: "carried", form },
      }).inner.push({ mentions: found.mentions, cue: null })
      return content.to - at
    }
    const link = { mentions: found.mentions, cue, form }
    const last = drafts.at(-1)
    if (last === undefined) reader.passedOn = link
    else {
      last.inner.push(link)
      reader.floor = Math.max(reader.floor, found.to)
    }
    return found.to - at
  },
}
