import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import type { Complement } from "./complement.ts"

/** Longest that a comma may set off between a speaker and the object of his verb ("، الجمعة،", "، في بيان له،"). */
export const longestAside = 6

/** The token behind what two commas set off; undefined where no comma opens something so short. */
export function behindAside(document: Document, at: number, to: number): number | undefined {
  if (!document.isMark(at, ",،")) return undefined
  const opens = (["time", "adverb", "preposition"] as const).some((flag) => document.flag(at + 1, flag) > 0)
  if (!opens && document.marks[at + 1]?.medium === undefined) return undefined
  for (let close = at + 1; close < to && close - at <= longestAside; close++)
    if (document.isMark(close, ",،")) return close + 1
  return undefined
}

/** Where the object may begin behind its subject: over times, adverbs, small pronouns and what commas set off. */
export function objectStart(document: Document, from: number, to: number): number {
  const { objects } = document.pack.sources
  let at = from
  while (at < to) {
    const behind = behindAside(document, at, to)
    if (behind !== undefined) at = behind
    else if (
      document.flag(at, "time") > 0 ||
      document.flag(at, "adverb") > 0 ||
      objects.includes(document.word(at))
    )
      at++
    else break
  }
  return at
}

/** Whether the person or thing behind a verb is part of what it tells: the accused, the threatened, and whoever is to do what is demanded. */
function takesObject({ cue }: CueForm, { kind }: Complement): boolean {
  if (!cue.addressed || (kind !== "nominal" && kind !== "clause")) return false
  return cue.predicative !== undefined || cue.act === "demands" || cue.act === "threatens"
}

/**
 * "اتهم الوزير | الحركة بالمماطلة", "داعيا | الأطراف إلى التهدئة": the content with its object.
 * @param from the first token behind the verb and its subject
 */
export function withObject(
  document: Document,
  form: CueForm,
  complement: Complement,
  from: number,
): Complement {
  if (!document.pack.sources.order.objectFollows || !takesObject(form, complement)) return complement
  const at = objectStart(document, from, complement.at)
  if (at >= complement.at || document.tokens[at]?.kind === "mark") {
    const quoted = (document.partner[at] ?? -1) > at
    if (at >= complement.at || !quoted) return complement
  }
  const marks = document.marks[at]
  const { letters } = document.pack
  // "السلطات | الفلبينية": a word that still describes the subject
  const word = document.word(at)
  const describes = at === from && letters.definite(word) && letters.relative(word) && !letters.oblique(word)
  const phrase =
    !describes &&
    marks?.cues === undefined &&
    document.flag(at, "preposition") === 0 &&
    document.flag(at, "clause") === 0 &&
    document.flag(at, "relative") === 0 &&
    marks?.medium === undefined &&
    marks?.complementiser === undefined
  return phrase ? { ...complement, at } : complement
}
