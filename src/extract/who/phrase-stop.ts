import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { Marks } from "../text/lexicon.ts"

/** Words that open a clause or a circumstance, also where a source might begin. */
const openers = ["clause", "split", "circumstance", "relative", "impersonal"] as const
/** Words that no source goes on with. */
const enders = ["adverb", "auxiliary", "negation"] as const

/** Whether a source cannot reach over this token. */
export function isStop(document: Document, at: number, first: boolean): boolean {
  const marks = document.marks[at]
  if (marks === undefined) return false
  if (marks.complementiser !== undefined && marks.complementiser.value.weak !== true) return true
  if (marks.medium !== undefined) return true
  if (openers.some((flag) => marks.flags.has(flag))) return true
  if (!first && isSurname(document, at)) return false
  if (isCue(marks, (form) => form.kind !== "noun" && form.weak !== true)) return true
  if (first) return false
  if (isCue(marks, (form) => form.possessed === true)) return true
  // "النيابة العامة | تهمة جديدة"
  if (marks.unlike !== undefined && marks.noun === undefined) return true
  const { objectFollows } = document.pack.sources.order
  if (objectFollows && isCue(marks, (form) => form.kind === "finite" && form.weak === true)) return true
  if (marks.flags.has("time") && marks.noun === undefined) return true
  return enders.some((flag) => marks.flags.has(flag))
}

/** The letters of a first name that is beyond doubt. */
const sureName = 20

/** "ميشيل تامر،": a word written like a verb behind a first name, with nothing behind it that it would tell. */
export function isSurname(document: Document, at: number): boolean {
  const { letters } = document.pack
  if (letters.capitals || document.tokens[at - 1]?.kind !== "word" || document.marks[at - 1] !== undefined)
    return false
  const closed = document.isMark(at + 1, ",،") || document.marks[at + 1]?.complementiser !== undefined
  return (
    closed &&
    letters.nameLikeness(document.word(at - 1)) >= sureName &&
    letters.nameLikeness(document.word(at)) >= 0
  )
}

/** Whether a word is a cue of a kind and no noun for a source. */
function isCue(marks: Marks, is: (form: CueForm) => boolean): boolean {
  return marks.noun === undefined && marks.cues?.forms.some(is) === true
}
