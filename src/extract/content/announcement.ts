import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { contentBehindSubject, namesBurden } from "./burden.ts"

const ends = ".;؛!?؟"
/** So far behind a cue its clause, quotation or colon may stand. */
const clauseReach = 26
/** So far behind a cue a noun of a deed may stand as its object. */
const objectReach = 8

type Cues = NonNullable<NonNullable<Document["marks"][number]>["cues"]>

function isStrongComplementiser(document: Document, at: number): boolean {
  const complementiser = document.marks[at]?.complementiser
  return complementiser !== undefined && complementiser.value.weak !== true
}

/** "رفض تأكيد": a noun of giving nothing away behind a verb of refusing. */
function refuses(document: Document, cues: Cues, after: number, to: number): boolean {
  if (cues.forms.every(({ cue }) => cue.refused === undefined)) return false
  for (let at = after; at < Math.min(to, after + objectReach); at++) {
    if (document.flag(at, "refusal") > 0) return true
    if (document.tokens[at]?.kind !== "word") return false
  }
  return false
}

/** An everyday verb counts where its clause follows at once ("رأى آخرون أن"). */
function opensAtOnce(document: Document, cues: Cues, after: number, to: number): boolean {
  if (after + 2 >= to || cues.forms.every((form) => form.kind !== "finite" || !form.cue.clause)) return false
  return [after, after + 1, after + 2].some((at) => isStrongComplementiser(document, at))
}

/** Whether the object of a cue's own stands at a token. */
function isOwnObject(document: Document, form: CueForm, after: number, at: number): boolean {
  const behind = at > after && at < after + objectReach
  if (behind && (namesBurden(document, form, after, at) || contentBehindSubject(document, form, at)))
    return true
  return (
    form.cue.bare &&
    at === after &&
    document.tokens[at]?.kind === "word" &&
    document.flag(at, "preposition") === 0
  )
}

/** "U.S.": a point behind a single letter. */
function shortens({ tokens, isMark }: Document, at: number): boolean {
  const before = tokens[at - 1]
  return isMark(at, ".") && before?.kind === "word" && before.end - before.start === 1
}

/** Whether a verb of saying has a content of its own behind it. */
function hasContent(document: Document, form: CueForm, after: number, to: number): boolean {
  for (let at = after; at < Math.min(to, after + clauseReach); at++) {
    if (isStrongComplementiser(document, at) || (document.partner[at] ?? -1) > at) return true
    if (document.isMark(at, ":")) return true
    if (document.isMark(at, ends) && !shortens(document, at)) return isOwnObject(document, form, after, at)
    if (isOwnObject(document, form, after, at)) return true
  }
  return false
}

/** "accused | Iran of shelling": whether behind whoever is accused the word stands that tells of what. */
function accuses(document: Document, cues: Cues, after: number, to: number): boolean {
  const joints = cues.forms.flatMap(({ kind, weak, cue: { addressed, predicative } }) =>
    kind === "finite" && weak !== true && addressed && predicative !== undefined ? [predicative] : [],
  )
  if (joints.length === 0) return false
  for (let at = after; at < Math.min(to, after + objectReach); at++)
    if (joints.includes(document.word(at))) return true
  return false
}

/** Whether a cue within reach announces content of its own, so that it cannot belong to the content before it. */
export function announces(document: Document, at: number, to: number, reach: number): boolean {
  for (let next = at; next < Math.min(to, at + reach); next++) {
    if (next > at && document.isMark(next, ends)) return false
    const cues = document.marks[next]?.cues
    const [first] = cues?.forms ?? []
    if (cues === undefined || first === undefined) continue
    const after = next + cues.length
    if (refuses(document, cues, after, to)) return true
    const spoken = document.marks[next - 1]?.pronoun !== undefined
    const speech = cues.forms.some(
      (form) =>
        form.kind === "finite" &&
        (form.cue.parenthetical || form.cue.act === "denies") &&
        (form.weak !== true || spoken),
    )
    if (cues.forms.some((form) => form.kind === "finite" && form.cue.alone === true)) return true
    if (speech) return hasContent(document, first, after, to)
    if (opensAtOnce(document, cues, after, to) || accuses(document, cues, after, to)) return true
  }
  return false
}
