import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { piece, type Piece } from "../text/pieces.ts"
import type { Draft, Speaker } from "./draft.ts"

/** So many tokens behind the pronoun a speaker's own refusal may stand ("إنها كمسؤولة لا تستطيع التعليق"). */
const refusalReach = 5
/** So many tokens more than a refusal has a content that says something beside it. */
const shortestRest = 4

/** The first token of a content behind its complementiser. */
function clauseStart(document: Document, { from }: Piece): number {
  return from + (document.marks[from]?.complementiser?.length ?? 0)
}

/** Whether the clause of a content has its speaker as subject, by a pronoun: "that he …", "إنه …". */
function speaksOfItself(document: Document, piece: Piece): boolean {
  if (document.pack.content.subjectBetween)
    return document.marks[piece.from]?.complementiser?.value.subject === true
  const pronoun = document.marks[clauseStart(document, piece)]?.pronoun?.value
  return pronoun !== undefined && pronoun.possessive !== true && pronoun.person === 3
}

/** "said that he could not comment": whoever refuses in the content of a report is the one who speaks. */
export function ownRefusal(
  document: Document,
  outer: Draft,
  at: number,
  { cue }: CueForm,
): Speaker | undefined {
  const [only, ...others] = outer.pieces
  if (cue.alone !== true || outer.direct || only === undefined || others.length > 0) return undefined
  const near = at - clauseStart(document, only) <= refusalReach
  return near && speaksOfItself(document, only) ? { kind: "same", draft: outer } : undefined
}

/**
 * Makes a refusal of a report whose speaker tells that he refuses: what he was asked on is left. What he says beyond it
 * is a draft of its own.
 */
export function refuseItself(document: Document, outer: Draft, { pieces, form }: Draft): Draft | undefined {
  const [only] = outer.pieces
  const last = pieces.at(-1)
  const rest =
    only === undefined || last === undefined || only.to - last.to < shortestRest
      ? undefined
      : piece(document, last.to, only.to)
  const more: Draft | undefined =
    rest === undefined
      ? undefined
      : { ...outer, pieces: [{ ...rest, kind: "clause" }], speaker: { kind: "same", draft: outer } }
  outer.pieces = pieces.map((one) => ({ ...one, kind: "refusal" }))
  outer.form = form
  return more
}

/** Whether nothing is told around a denial but that it was made: "the paper said that the mayor denied the claims". */
export function isAllDenied(document: Document, outer: Draft, { speaker, cue, pieces }: Draft): boolean {
  const [only, ...others] = outer.pieces
  const last = pieces.at(-1)
  if (only === undefined || others.length > 0 || last === undefined || cue === null) return false
  const mentions = speaker.kind === "named" ? speaker.mentions : []
  const first = Math.min(cue.from, ...mentions.map(({ from }) => from), ...pieces.map(({ from }) => from))
  if (last.to < only.to) return false
  for (let at = clauseStart(document, only); at < first; at++)
    if (
      document.tokens[at]?.kind === "word" &&
      document.flag(at, "adverb") === 0 &&
      document.flag(at, "definite") === 0
    )
      return false
  return true
}
