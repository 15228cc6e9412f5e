import { findComplement } from "../content/complement.ts"
import { contentOf } from "../content/cue-content.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import type { CueConstruction } from "./construction.ts"
import { sentenceSubject } from "./governing-subject.ts"
import { addDraft, type SentenceReader } from "./sentence-reader.ts"

/** So many tokens behind an infinitive its clause begins. */
const reach = 6
/** So many words have the verbs of going on ("went on"). */
const longestVerb = 2

/** "continued | to deny any role": whether the verb before tells only that the speaker goes on doing so. */
function goesOn({ document }: SentenceReader, at: number): boolean {
  for (let back = at - 1; back >= at - longestVerb; back--) {
    const cues = document.marks[back]?.cues
    if (cues !== undefined && back + cues.length === at)
      return cues.forms.some(({ kind, cue }) => kind !== "noun" && cue.continues === true)
  }
  return false
}

/** "He went on to say that the road is closed". */
export const infinitiveClause: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["infinitive"],
  read(reader, at, form) {
    const { document, names, run } = reader
    // where nothing is told, its verb is none by itself
    const length = document.marks[at]?.cues?.length ?? 1
    const after = at + length
    // "to find that": what is sought, not what is told
    const goingOn = goesOn(reader, at)
    // "went on to say | the road is closed": as behind a finite verb
    const verb: CueForm = goingOn && form.cue.quote ? { ...form, kind: "finite" } : form
    const complement =
      form.cue.quote || goingOn
        ? findComplement(document, names, verb, after, Math.min(run.to, after + reach))
        : undefined
    if (complement === undefined) return length
    const bare = goingOn && form.cue.quote && complement.kind === "bare"
    const told = bare || complement.kind === "clause" || complement.kind === "quote"
    const denied = goingOn && form.cue.act === "denies" && form.cue.refused === undefined
    if (!told && !denied) return length
    // "to say whether"
    if (document.marks[complement.at]?.complementiser?.value.weak === true) return length
    const content = contentOf(reader, findComplement(document, names, verb, after, run.to) ?? complement)
    const speaker = reader.subject ?? sentenceSubject(reader, at)
    if (content.pieces.length === 0 || speaker === undefined) return length
    addDraft(reader, { ...content, form, cue: { from: at, to: after }, negated: false, speaker })
    return content.to - at
  },
}
