import type { CueForm } from "../../lang/parts/reporting.ts"
import { agreesWithSubject } from "../constructions/verb-agreement.ts"
import type { Document } from "../text/document.ts"

/** "as officials said on Monday": whether nothing that the verb would announce follows it. */
function closesNote(document: Document, from: number): boolean {
  let at = from
  // "as he said Thursday | that it rained"
  while (document.flag(at, "time") > 0) at++
  const clause = document.marks[at]?.complementiser?.value
  if (clause !== undefined && clause.weak !== true) return false
  if (at > from) return true
  if (document.tokens[at]?.kind !== "word") return true
  if (document.flag(at, "infinitive") > 0) return false
  return (["time", "preposition", "adverb"] as const).some((flag) => document.flag(at, flag) > 0)
}

/** Whether a finite cue can be that of a note on a source. */
function notes(document: Document, at: number, form: CueForm, after: number): boolean {
  const { cue } = form
  if (form.kind !== "finite" || !(cue.parenthetical || form.resumed === true || cue.relay !== undefined))
    return false
  // where a clause may follow without a complementiser, only its absence shows a note
  if (!document.pack.content.bareClauses) return true
  return (
    cue.clause && (form.weak !== true || agreesWithSubject(document, at, form)) && closesNote(document, after)
  )
}

/** The finite cue of a note on a source ("as X said"); -1 where there is none. */
export function asCueAt(document: Document, at: number): number {
  const length = document.flag(at, "as")
  if (length === 0) return -1
  for (let next = at + length; next < at + length + document.pack.content.noteReach; next++) {
    if (document.tokens[next]?.kind !== "word" || document.flag(next, "infinitive") > 0) return -1
    const cues = document.marks[next]?.cues
    if (cues === undefined) continue
    if (cues.forms.some((form) => notes(document, next, form, next + cues.length))) return next
    // another verb: a clause, not a note on a source
    if (cues.forms.some((form) => form.kind === "finite" && form.weak !== true)) return -1
  }
  return -1
}
