import { announces, asCue, opensClauseAfter, resumes } from "./announcement.ts"
import type { Document } from "../text/document.ts"
import { closingCue, hasVerb } from "../constructions/inversion.ts"
import { isSetApart, type Piece, piece } from "../text/pieces.ts"

export interface Content {
  readonly pieces: readonly Piece[]
  /** The first token after the content. */
  readonly to: number
}

/** Where a conjunction is written onto a complementiser ("وأن"), the content begins after it. */
function afterConjunction(document: Document, at: number): { from: number; offset: number } {
  const complementiser = document.marks[at]?.complementiser
  const token = document.tokens[at]
  if (complementiser === undefined || token === undefined) return { from: at, offset: token?.start ?? 0 }
  // "and that", "وإلى أن": the last word is the complementiser
  const last = at + complementiser.length - 1
  if (last > at) return { from: last, offset: document.tokens[last]?.start ?? token.start }
  for (const conjunction of document.pack.letters.conjunctive)
    if (token.folded.startsWith(conjunction)) return { from: at, offset: token.start + 1 }
  return { from: at, offset: token.start }
}

/**
 * Reads reported content from a token on, to where the article's own voice or another cue takes over.
 * It is cut where a complementiser is repeated and where a clause of another kind begins ("while", "حيث").
 * @param sourceAt tells whether a prepositional cue at that token has a source after it
 */
export function readContent(
  document: Document,
  start: number,
  limit: number,
  sourceAt: (at: number) => boolean,
  nominal = false,
): Content {
  const pieces: Piece[] = []
  let from = start
  let offset: number | undefined
  let at = start
  const close = (to: number): void => {
    const found = piece(document, from, to, offset)
    if (found !== undefined) pieces.push(found)
    offset = undefined
  }
  while (at < limit) {
    const partner = document.partner[at] ?? -1
    if (partner > at && partner < limit) {
      at = partner + 1
      continue
    }
    if (at === start) {
      at += document.marks[at]?.complementiser?.length ?? 1
      continue
    }
    const marks = document.marks[at]
    const apart = isSetApart(document, at)
    if (apart && document.isMark(at - 1, ",") && closingCue(document, at, limit) !== undefined) break
    if (nominal && apart && !carriesOn(document, at)) break
    // "claimed the attack in a statement": how it was put is no part of it
    if (at > start + 1 && marksOccasion(document, at) && (nominal || isPhrase(document, start, at))) break
    if (marks === undefined) {
      at++
      continue
    }
    if (marks.complementiser?.value.repeated === true && marks.noun === undefined) {
      close(at)
      const next = afterConjunction(document, at)
      from = next.from
      offset = next.offset
      at += marks.complementiser.length
      continue
    }
    if (document.flag(at, "impersonal") > 0 && apart) break
    if (marks.cues !== undefined) {
      if (resumes(document, at, limit) && (apart || opensClauseAfter(document, at))) break
      const preposition = marks.cues.forms.some((form) => form.kind === "preposition")
      if (preposition && sourceAt(at)) {
        // "وذلك وفقا لما": the pointer before the cue goes with it
        if (at > from + 1 && document.flag(at - 1, "circumstance") > 0) at--
        break
      }
      if (apart && announces(document, at, limit, 1)) break
    }
    // "called it unfair and said that": a second verb of the same speaker
    if (
      document.subjectFirst &&
      document.flag(at, "conjunction") > 0 &&
      document.marks[at + 1]?.cues !== undefined &&
      (announces(document, at + 1, limit, 1) ||
        (nominal &&
          document.marks[at + 1]?.cues?.forms.every((form) => form.kind === "finite" && form.weak !== true)))
    )
      break
    if (document.isMark(at - 1, ";؛") && (announces(document, at, limit, 6) || document.subjectFirst)) break
    if (document.flag(at, "as") > 0 && apart && asCue(document, at)) break
    if (apart && document.flag(at, "circumstance") > 0) break
    if (apart && document.flag(at, "split") > 0) {
      if (announces(document, at + 1, limit, 4)) break
      close(at)
      from = at
      at++
      continue
    }
    if (
      apart &&
      (document.flag(at, "conjunction") > 0 || document.flag(at, "clause") > 0) &&
      announces(document, at + 1, limit, document.subjectFirst ? 10 : 4)
    )
      break
    at++
  }
  close(at)
  return { pieces, to: at }
}

/** Whether the content so far is a noun phrase without a verb. */
function isPhrase(document: Document, start: number, at: number): boolean {
  return (
    document.subjectFirst &&
    document.marks[start]?.complementiser === undefined &&
    !hasVerb(document, start, at)
  )
}

const occasions: ReadonlySet<string> = new Set(["statement", "interview", "press conference"])

function marksOccasion(document: Document, at: number): boolean {
  const medium = document.marks[at]?.medium
  return medium !== undefined && occasions.has(medium.value)
}

/** Whether a noun phrase goes on after a comma: another noun joined to it, or a phrase that hangs on it. */
function carriesOn(document: Document, at: number): boolean {
  const { letters } = document.pack
  if (document.subjectFirst) return document.flag(at, "clause") === 0
  const word = document.word(at)
  if (document.flag(at, "clause") > 0 || document.flag(at, "circumstance") > 0) return false
  if (document.flag(at, "preposition") > 0 || document.flag(at, "relative") > 0 || letters.eventNoun(word))
    return true
  for (const conjunction of letters.conjunctive)
    if (word.startsWith(conjunction)) {
      const bare = word.slice(conjunction.length)
      if (letters.definite(bare) || letters.eventNoun(bare)) return true
    }
  return false
}
