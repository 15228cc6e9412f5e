import type { Document } from "../text/document.ts"
import { isCapital } from "./written-name.ts"

/** Tokens of the longest occasion that stands before what is said. */
const longestOccasion = 10

/** Whether the verb of a clause stands here, so that the words before were its subject. */
export function opensClause(document: Document, at: number): boolean {
  return (
    document.flag(at, "infinitive") === 0 &&
    (document.flag(at, "auxiliary") > 0 || document.pack.letters.verb(document.word(at)))
  )
}

/** Whether a clause of time, cause or condition opens here, or what looks like one ("after Friday prayers"). */
export function opensAdverbial(document: Document, at: number): boolean {
  return (
    document.flag(at, "clause") > 0 &&
    document.marks[at]?.noun === undefined &&
    document.flag(at, "topic") === 0
  )
}

/**
 * "after | Friday prayers: …", "before | the vote that …": the token at which what is said is announced behind an
 * occasion without a verb; else the token given.
 */
export function occasionEnd(document: Document, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + longestOccasion); at++) {
    if (isAnnounced(document, at) || document.isMark(at, ":")) return at
    if (document.tokens[at]?.kind === "mark" && !document.isMark(at, "'’-")) return from
    if (isPronoun(document, at)) return from
    if (opensClause(document, at)) return from
    if (isFiniteCue(document, at, false)) return from
  }
  return from
}

/** Tokens of the longest prepositional phrase between a cue and what is said. */
const longest = 12

/** The end of a prepositional phrase before a complementiser, quotation, comma or time; undefined where a clause begins. */
export function phraseEnd(document: Document, start: number, to: number): number | undefined {
  for (let at = start; at < to && at - start < longest; at++) {
    if (isAnnounced(document, at)) return at
    // "a statement from the office said that": another verb has the clause
    if (isFiniteCue(document, at, true)) return undefined
    if (document.flag(at, "infinitive") > 0) return at
    if (at > start && isPronoun(document, at) && opensClause(document, at + 1)) return at
    if (at > start && opensSubject(document, at)) return at
    if (isTime(document, at)) {
      while (at < to && isTime(document, at)) at++
      return at
    }
    if (document.isMark(at, ",:")) return at
    if (document.isMark(at, ".;!?") || document.tokens[at]?.kind === "break") return undefined
  }
  return undefined
}

/** "told reporters in Doha | his office was": behind a name no article or possessive belongs to the phrase. */
function opensSubject(document: Document, at: number): boolean {
  if (!document.pack.content.bareClauses || !isCapital(document, at - 1) || isCapital(document, at))
    return false
  return document.marks[at]?.pronoun?.value.possessive === true || document.flag(at, "definite") > 0
}

function isTime(document: Document, at: number): boolean {
  return document.flag(at, "time") > 0 || document.tokens[at]?.kind === "number"
}

/** A complementiser or a quotation. */
function isAnnounced(document: Document, at: number): boolean {
  const complementiser = document.marks[at]?.complementiser
  return (
    (complementiser !== undefined && complementiser.value.weak !== true) || (document.partner[at] ?? -1) > at
  )
}

function isPronoun(document: Document, at: number): boolean {
  const pronoun = document.marks[at]?.pronoun
  return pronoun !== undefined && pronoun.value.possessive !== true
}

function isFiniteCue(document: Document, at: number, sure: boolean): boolean {
  const marks = document.marks[at]
  return (
    marks?.noun === undefined &&
    marks?.cues?.forms.some((form) => form.kind === "finite" && !(sure && form.weak === true)) === true
  )
}
