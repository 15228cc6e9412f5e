import type { Document } from "../text/document.ts"
import { capitalised, isClauseVerb } from "./apposition.ts"

/** Tokens of the longest description that closes a sentence. */
const longest = 40

/** Whether a word follows a mark without a blank ("U.S", "3.5"). */
function isGlued(document: Document, at: number): boolean {
  const next = document.tokens[at + 1]
  return (next?.kind === "word" || next?.kind === "number") && next.start === document.tokens[at]?.end
}

/** Whether the description is over before this token: at the sentence's end, a quotation, or a comma and what goes on. */
function isOver(document: Document, at: number): boolean {
  if (document.isMark(at, ".!?;:") && !isGlued(document, at)) return true
  if ((document.partner[at] ?? -1) >= 0 || document.tokens[at]?.kind === "break") return true
  if (!document.isMark(at - 1, ",") || document.flag(at, "relative") > 0) return false
  return (
    document.flag(at, "conjunction") > 0 ||
    document.flag(at, "clause") > 0 ||
    document.pack.letters.activeParticiple(document.word(at)) ||
    document.marks[at]?.cues?.forms.some((form) => form.kind === "participle") === true
  )
}

/** Whether a verb or what is said stands here, so that the words are a clause and no description. */
function isClause(document: Document, at: number, first: number): boolean {
  const marks = document.marks[at]
  if (marks?.complementiser !== undefined && marks.complementiser.value.weak !== true) return true
  // "…, obtained by the paper": a participle opens what describes
  return isClauseVerb(document, at) && (at > first || document.flag(at, "auxiliary") > 0)
}

/** "…, said Ann Lee, who | added that …": what the relative clause tells is said, too. */
function tellsMore(document: Document, at: number): boolean {
  const cues = document.marks[at]?.cues
  if (cues?.forms.some((form) => form.kind === "finite" && form.weak !== true && form.cue.clause) !== true)
    return false
  const next = document.marks[at + cues.length]?.complementiser
  return next !== undefined && next.value.weak !== true
}

/**
 * Behind "…, said Ann Lee": the end of the description that follows her name to the end of the sentence ("technical
 * adviser to the bank", "who left in May"). No description holds a verb of its own or another source's cue.
 */
export function apposedEnd(document: Document, from: number, start: number, to: number): number | undefined {
  if (!document.pack.sources.order.describedBehind || !document.isMark(start, ",")) return undefined
  if (!capitalised(document, from, start)) return undefined
  const first = start + 1
  const kind = document.tokens[first]?.kind
  if (kind !== "word" && kind !== "number") return undefined
  let relative = false
  let at = first
  for (; at < Math.min(to, start + longest) && !isOver(document, at); at++) {
    if (document.flag(at, "relative") > 0) relative = true
    if (relative ? tellsMore(document, at) : isClause(document, at, first)) return undefined
    // a time or place of saying, not of the source
    if (at === first && (document.flag(at, "preposition") > 0 || document.flag(at, "time") > 0))
      return undefined
  }
  while (at > first && document.isMark(at - 1, ",")) at--
  return at > first ? at : undefined
}
