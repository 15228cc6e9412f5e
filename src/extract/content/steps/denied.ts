import type { Document } from "../../text/document.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** Whether the cue denies or, behind its negation, does not confirm. */
function denies({ document, form, start }: Walk): boolean {
  const { cue } = form
  if (cue.act === "denies") return true
  const before = start - 1
  return (
    form.kind === "finite" &&
    cue.negated === "declines-to-confirm" &&
    (document.flag(before - 1, "negation") > 0 || document.flag(before, "negation") > 0)
  )
}

/** "ذلك", "هذا الأمر", "تلك المزاعم", but not "هذا المسؤول". */
function pointsAtThing(document: Document, at: number): boolean {
  if (document.flag(at, "pointer") === 0) return false
  const next = at + 1
  return document.marks[next]?.noun === undefined || document.flag(next, "deniable") > 0
}

/** Whether what is denied begins here, whatever stands before it. */
function opensDenied(document: Document, at: number): boolean {
  return (
    document.pack.reporting.anyOf.includes(document.word(at)) ||
    document.flag(at, "deniable") > 0 ||
    pointsAtThing(document, at)
  )
}

function isBareDeed({ document, names, limit }: Walk, at: number): boolean {
  const { letters } = document.pack
  const word = document.word(at)
  const { noun, complementiser } = document.marks[at] ?? {}
  if (noun !== undefined || complementiser !== undefined || letters.definite(word)) return false
  return letters.eventNoun(word) && names.at(document, at, limit) === undefined
}

/**
 * What is denied, where its first word tells it: "أي علاقة", "صحة الخبر", "التهم", "ذلك". It may stand right behind the
 * cue or behind the whole of whoever denies it, with what commas set off there.
 */
export function denied(walk: Walk): StepResult {
  const { document, form, at, start, led } = walk
  if (!form.cue.nominal.includes("") || !denies(walk)) return undefined
  if (document.flag(at - 1, "preposition") > 0) return undefined
  if (opensDenied(document, at)) return found(walk, "nominal", at)
  // "ونفى ارتكاب أي مخالفة": a deed does not deny
  if (at === start && isBareDeed(walk, at)) return found(walk, "nominal", at)
  // whoever denies it stands before the verb: any noun behind it is what is denied
  if (!led || at !== start || document.tokens[at]?.kind !== "word") return undefined
  const small = (["preposition", "adverb", "time", "negation", "relative", "circumstance"] as const).some(
    (flag) => document.flag(at, flag) > 0,
  )
  const { complementiser, noun } = document.marks[at] ?? {}
  return small || complementiser !== undefined || noun !== undefined ? undefined : found(walk, "nominal", at)
}
