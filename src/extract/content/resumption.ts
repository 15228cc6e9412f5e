import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { contentAtOnce, namesBurden } from "./burden.ts"

/** So far behind a participle its content may begin. */
const reach = 10

/** Whether the content of a participle begins right behind it. */
function takesAtOnce(document: Document, { cue }: CueForm, at: number): boolean {
  const word = document.word(at)
  return (
    cue.bare ||
    cue.infinitive ||
    cue.nominal.includes(word) ||
    cue.nominal.some((preposition) => preposition.length === 1 && word.startsWith(preposition)) ||
    (cue.nominal.includes("") && document.pack.letters.eventNoun(word))
  )
}

/** "داعيا الأطراف | إلى التهدئة": behind whoever is spoken to, what is asked for. */
function callsFor(document: Document, form: CueForm, at: number): boolean {
  const { cue } = form
  return cue.addressed && cue.nominal.includes(document.word(at)) && contentAtOnce(document, form, at)
}

/** Whether a participle here ("مشيرا إلى", "adding that") takes the speaker's words up again. */
export function resumes(document: Document, at: number, to: number): boolean {
  const cues = document.marks[at]?.cues
  const form = cues?.forms.find((other) => other.kind === "participle")
  if (cues === undefined || form === undefined) return false
  if (form.cue.relay !== undefined) return true
  const after = at + cues.length
  for (let next = after; next < Math.min(to, after + reach); next++) {
    const complementiser = document.marks[next]?.complementiser
    if (complementiser !== undefined && (complementiser.value.weak !== true || next === after)) return true
    if ((document.partner[next] ?? -1) > next || document.isMark(next, ":")) return true
    if (
      next === after
        ? takesAtOnce(document, form, next)
        : namesBurden(document, form, after, next) || callsFor(document, form, next)
    )
      return true
    if (document.tokens[next]?.kind === "mark") return false
  }
  // a fixed phrase that closes what was said ("على حد قوله")
  return form.cue.parenthetical && !form.cue.clause
}

/** Without a comma a participle is an adjective, unless a clause hangs on it ("مشيرا إلى أن"). */
export function opensClauseAfter(document: Document, at: number): boolean {
  if (document.pack.content.participleBehindComma) return false
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  return (
    document.marks[after]?.complementiser !== undefined ||
    document.marks[after + 1]?.complementiser !== undefined
  )
}
