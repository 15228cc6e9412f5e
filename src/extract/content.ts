import type { Document, Run } from "./document.ts"
import { closingCue } from "./inversion.ts"
import { splitSentences } from "./sentences.ts"
import { agreesWithSubject } from "./verb-agreement.ts"

/** A stretch of content, in offsets into the text, with its tokens. */
export interface Piece extends Run {
  readonly start: number
  readonly end: number
}

export interface Content {
  readonly pieces: readonly Piece[]
  /** The first token after the content. */
  readonly to: number
}

const edge = ",،;؛:.!?؟…۔–—-"

/** A run of tokens without the marks at its edges; undefined where nothing is left. */
export function piece(document: Document, from: number, to: number, offset?: number): Piece | undefined {
  let first = from
  let last = to - 1
  while (first <= last && (document.isMark(first, edge) || document.tokens[first]?.kind === "break")) first++
  while (last >= first && (document.isMark(last, edge) || document.tokens[last]?.kind === "break")) {
    // the point of "U.S." belongs to the word
    if (
      document.isMark(last, ".") &&
      document.isMark(last - 2, ".") &&
      document.tokens[last - 1]?.end === document.tokens[last]?.start
    )
      break
    last--
  }
  const open = document.tokens[first]
  const close = document.tokens[last]
  if (open === undefined || close === undefined || first > last) return undefined
  return {
    from: first,
    to: last + 1,
    start: first === from ? (offset ?? open.start) : open.start,
    end: close.end,
  }
}

/** Whether a comma, a semicolon or a dash stands before a token; a hyphen inside a word ("Iran-related") is none. */
export function isSetApart(document: Document, at: number): boolean {
  const { tokens } = document
  if (!document.isMark(at - 1, ",،;؛–—-")) return false
  const glued =
    tokens[at - 2]?.kind === "word" &&
    tokens[at - 2]?.end === tokens[at - 1]?.start &&
    tokens[at - 1]?.end === tokens[at]?.start
  return !(glued && document.isMark(at - 1, "-"))
}

/** The sentences of a quotation, each a piece. */
export function quotedPieces(document: Document, open: number, close: number): Piece[] {
  const pieces: Piece[] = []
  for (const sentence of splitSentences(document, { from: open + 1, to: close }, true)) {
    const found = piece(document, sentence.from, sentence.to)
    if (found !== undefined) pieces.push(found)
  }
  return pieces
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

/** Whether a cue within reach announces content of its own, so that it cannot belong to the content before it. */
export function announces(document: Document, at: number, to: number, reach: number): boolean {
  for (let next = at; next < Math.min(to, at + reach); next++) {
    const cues = document.marks[next]?.cues
    if (next > at && document.isMark(next, ".;؛!?؟")) return false
    if (cues === undefined) continue
    const spoken = document.marks[next - 1]?.pronoun !== undefined
    const speech = cues.forms.some(
      (form) => form.kind === "finite" && form.cue.parenthetical && (form.weak !== true || spoken),
    )
    if (!speech) {
      // an everyday verb counts where its clause follows at once ("رأى آخرون أن")
      const after = next + cues.length
      const opens = [after, after + 1, after + 2].some((index) => {
        const complementiser = document.marks[index]?.complementiser
        return (
          complementiser !== undefined &&
          complementiser.value.weak !== true &&
          complementiser.value.repeated !== true
        )
      })
      if (opens && after + 2 < to && cues.forms.some((form) => form.kind === "finite" && form.cue.clause))
        return true
      continue
    }
    for (let after = next + cues.length; after < Math.min(to, next + 26); after++) {
      const complementiser = document.marks[after]?.complementiser
      if (complementiser !== undefined && complementiser.value.weak !== true) return true
      if ((document.partner[after] ?? -1) > after || document.isMark(after, ":")) return true
      if (document.isMark(after, ".;؛!?؟")) break
      const form = cues.forms[0]
      if (
        form?.cue.bare === true &&
        after === next + cues.length &&
        document.tokens[after]?.kind === "word" &&
        document.flag(after, "preposition") === 0
      )
        return true
    }
    return false
  }
  return false
}

/** Whether a participle here ("مشيرا إلى", "adding that") takes the speaker's words up again. */
function resumes(document: Document, at: number, to: number): boolean {
  const cues = document.marks[at]?.cues
  if (cues === undefined) return false
  const form = cues.forms.find((other) => other.kind === "participle")
  if (form === undefined) return false
  const after = at + cues.length
  if (form.cue.relay !== undefined) return true
  for (let next = after; next < Math.min(to, after + 10); next++) {
    const complementiser = document.marks[next]?.complementiser
    if (complementiser !== undefined && (complementiser.value.weak !== true || next === after)) return true
    if ((document.partner[next] ?? -1) > next || document.isMark(next, ":")) return true
    if (
      next === after &&
      (form.cue.nominal.includes(document.word(next)) || form.cue.bare || form.cue.infinitive)
    )
      return true
    if (
      next === after &&
      form.cue.nominal.some((word) => word.length === 1 && document.word(next).startsWith(word))
    )
      return true
    if (
      next === after &&
      form.cue.nominal.includes("") &&
      document.pack.letters.eventNoun(document.word(next))
    )
      return true
    if (document.tokens[next]?.kind === "mark") return false
  }
  // a fixed phrase that closes what was said ("على حد قوله")
  return form.cue.parenthetical && !form.cue.clause
}

/** Without a comma a participle is an adjective, unless a clause hangs on it ("مشيرا إلى أن"). */
function opensClauseAfter(document: Document, at: number): boolean {
  if (document.subjectFirst) return false
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  return (
    document.marks[after]?.complementiser !== undefined ||
    document.marks[after + 1]?.complementiser !== undefined
  )
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

/** "as officials said on Monday": whether nothing that the verb would announce follows it. */
function closesNote(document: Document, at: number): boolean {
  if (document.tokens[at]?.kind !== "word") return true
  if (document.flag(at, "infinitive") > 0) return false
  return (["time", "preposition", "adverb"] as const).some((flag) => document.flag(at, flag) > 0)
}

/** "as X said": whether an as-word stands before a finite cue. */
export function asCue(document: Document, at: number): boolean {
  const length = document.flag(at, "as")
  if (length === 0) return false
  const reach = document.subjectFirst ? 8 : 1
  for (let next = at + length; next < at + length + reach; next++) {
    if (document.tokens[next]?.kind !== "word") return false
    const cues = document.marks[next]?.cues
    if (
      cues?.forms.some(
        (form) =>
          form.kind === "finite" &&
          (form.cue.parenthetical || form.resumed === true || form.cue.relay !== undefined) &&
          (!document.subjectFirst ||
            ((form.weak !== true || agreesWithSubject(document, next, form)) &&
              form.cue.clause &&
              closesNote(document, next + cues.length))),
      )
    )
      return true
  }
  return false
}
