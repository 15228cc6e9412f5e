import type { Document } from "../text/document.ts"
import { isSetApart } from "../text/pieces.ts"

/** So many words may describe the noun that takes up what was said ("a repeated *charge*"). */
const nounReach = 4
/** So many tokens may stand between it and the verb of denying. */
const verbReach = 10

/** A note by which what was told before is denied. */
export interface DeniedAfter {
  /** First token behind the word that takes up what was told: the speaker may begin here. */
  readonly from: number
  /** The verb. */
  readonly cue: number
}

/** Behind the word that takes up what was told before: "which", "a charge", "الأمر الذي", "وهي اتهامات". */
function behindPointer(document: Document, at: number, limit: number): number | undefined {
  if (document.flag(at, "upshot") > 0) return at + document.flag(at, "upshot")
  for (let noun = at; noun < Math.min(limit, at + nounReach); noun++) {
    if (document.tokens[noun]?.kind !== "word" || document.flag(noun, "preposition") > 0) return undefined
    if (document.flag(noun, "deniable") === 0) continue
    const behind = noun + document.flag(noun, "deniable")
    const joined =
      document.flag(behind, "relative") > 0 || document.marks[behind]?.complementiser !== undefined
    return joined ? behind + 1 : behind
  }
  return undefined
}

/** Whether a verb there denies what a word before it stands for, rather than something behind it. */
function deniesBefore(document: Document, at: number, pointed: boolean): boolean {
  const cues = document.marks[at]?.cues
  const form = cues?.forms.find((other) => other.kind === "finite" && other.cue.act === "denies")
  if (cues === undefined || form === undefined) return false
  // "a proposal, which Hamas rejected": a deed, unless a noun of speech takes up what was told
  if (pointed && form.cue.spoken === true && form.present !== true) return false
  // where the pronoun is written onto the verb it is sure
  if (document.pack.content.subjectBetween) return form.resumed === true
  const next = at + cues.length
  const small = (["preposition", "adverb", "time", "conjunction", "clause"] as const).some(
    (flag) => document.flag(next, flag) > 0,
  )
  return document.tokens[next]?.kind !== "word" || small
}

/** "…, a charge Moscow denies", "…, وهو ما نفته الوزارة": the note that begins at a token behind a comma or a dash. */
export function deniedAfter(document: Document, at: number, limit: number): DeniedAfter | undefined {
  if (!isSetApart(document, at)) return undefined
  const from = behindPointer(document, at, limit)
  if (from === undefined) return undefined
  const pointed = document.flag(at, "upshot") > 0
  for (let cue = from; cue < Math.min(limit, from + verbReach); cue++) {
    if (document.tokens[cue]?.kind !== "word") return undefined
    if (deniesBefore(document, cue, pointed)) return { from, cue }
  }
  return undefined
}
