import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/complement.ts"
import type { Document } from "../text/document.ts"

/** "وتتهم | هذه الطريقة الحكومة": a noun that is pointed at. */
function isPointedAt(document: Document, at: number, complement: Complement | undefined): boolean {
  const behind = complement !== undefined && complement.at > at + 1
  const points = document.flag(at, "definite") > 0 && document.flag(at + 1, "time") === 0
  return behind && points && document.pack.letters.definite(document.word(at + 1))
}

/** "وتشير | تقديرات الوزارة إلى أن": a noun of speech that agrees with the verb. */
function isSpeech(
  document: Document,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): boolean {
  const speech = document.marks[at]?.cues?.forms.every(({ kind, possessed }) => kind === "noun" && !possessed)
  const { gender, number } = document.pack.letters.agreement(document.word(at))
  const agrees = form.gender === "feminine" && (gender === "feminine" || number === "plural")
  return speech === true && agrees && complement?.kind === "clause"
}

/**
 * "وأظهرت الصور أن", "وتحدث المقال عن": whether a noun stands between the verb and what is told: its subject, which
 * cannot speak, so that nobody else is meant.
 */
export function hasMuteSubject(
  document: Document,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): boolean {
  const told =
    complement?.kind === "clause" ||
    (complement?.kind === "nominal" && complement.at > at && !form.cue.addressed)
  const mark = (["time", "adverb", "preposition"] as const).some((flag) => document.flag(at, flag) > 0)
  if (mark) return false
  if (told && document.pack.letters.definite(document.word(at))) return true
  return isPointedAt(document, at, complement) || isSpeech(document, at, form, complement)
}
