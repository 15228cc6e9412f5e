import type { Document } from "../text/document.ts"
import type { NameFinder } from "./name-finder.ts"

/** Whether a source cannot reach over this token. */
export function isStop(document: Document, at: number, first: boolean): boolean {
  const marks = document.marks[at]
  if (marks === undefined) return false
  if (marks.complementiser !== undefined && marks.complementiser.value.weak !== true) return true
  if (marks.medium !== undefined) return true
  const { flags } = marks
  if (flags.has("clause") || flags.has("split") || flags.has("circumstance")) return true
  if (flags.has("relative") || flags.has("impersonal")) return true
  if (
    marks.cues?.forms.some((form) => form.kind !== "noun" && form.weak !== true) === true &&
    marks.noun === undefined
  )
    return true
  if (
    marks.cues?.forms.some((form) => form.possessed === true) === true &&
    marks.noun === undefined &&
    !first
  )
    return true
  if (first) return false
  if (
    !document.subjectFirst &&
    marks.cues?.forms.some((form) => form.kind === "finite" && form.weak === true) === true &&
    marks.noun === undefined
  )
    return true
  if (flags.has("time") && marks.noun === undefined) return true
  return flags.has("adverb") || flags.has("auxiliary") || flags.has("negation")
}

/** After a comma: the end of a name or description set off by commas, comma included; 0 where there is none. */
export function appositive(
  document: Document,
  names: NameFinder,
  from: number,
  start: number,
  to: number,
  named: boolean,
): number {
  const { tokens, marks, pack } = document
  const first = tokens[start]
  if (first === undefined || start >= to) return 0
  const partner = document.partner[start] ?? -1
  if (partner > start && partner - start <= 6 && partner < to)
    return document.isMark(partner + 1, ",،") ? partner + 2 : partner + 1
  if (first.kind !== "word") return 0
  const hit = names.at(document, start, to)
  if (hit !== undefined && !named) return document.isMark(hit.to, ",،") ? hit.to + 1 : hit.to
  if (!document.subjectFirst) {
    if (named || isStop(document, start, false) || document.flag(start, "preposition") > 0) return 0
    if (marks[start]?.cues !== undefined || pack.letters.eventNoun(first.folded)) return 0
    // "بحسب مراقبين، تعكس الأزمة خللا،": a verb, unless it is an office that awaits its name
    if (pack.letters.verb(first.folded) && marks[from]?.noun?.value.kind !== "person") return 0
    let at = start
    while (at < to && tokens[at]?.kind === "word" && !isStop(document, at, false)) at++
    return at - start <= 4 && at - start >= 2 && document.isMark(at, ",،") ? at + 1 : 0
  }
  const relative = document.flag(start, "relative") > 0
  if (!relative && !capitalised(document, from, start - 1)) return 0
  const opens =
    relative ||
    document.flag(start, "definite") > 0 ||
    marks[start]?.count !== undefined ||
    marks[start]?.noun !== undefined ||
    document.flag(start, "title") > 0
  if (!opens) return 0
  let at = start
  const verbs = !relative
  while (
    at < to &&
    !document.isMark(at, ",.;:!?") &&
    (document.partner[at] ?? -1) < 0 &&
    tokens[at]?.kind !== "break"
  ) {
    if (marks[at]?.complementiser?.value.weak !== true && marks[at]?.complementiser !== undefined) return 0
    if (
      verbs &&
      marks[at]?.noun === undefined &&
      document.flag(at, "auxiliary") > 0 &&
      document.flag(at, "infinitive") === 0
    )
      return 0
    at++
  }
  return document.isMark(at, ",") ? at + 1 : at
}

/** Whether a word follows a mark without a blank ("U.S", "3.5"). */
function isGlued(document: Document, at: number): boolean {
  const next = document.tokens[at + 1]
  return (next?.kind === "word" || next?.kind === "number") && next.start === document.tokens[at]?.end
}

/**
 * Behind "…, said Ann Lee": the end of the description that follows her name to the end of the sentence ("technical
 * adviser to the bank", "who left in May"). No description holds a verb of its own or another source's cue.
 */
export function apposedEnd(document: Document, from: number, start: number, to: number): number | undefined {
  if (!document.subjectFirst || !document.isMark(start, ",") || !capitalised(document, from, start))
    return undefined
  const { letters } = document.pack
  let relative = false
  let at = start + 1
  if (document.tokens[at]?.kind !== "word" && document.tokens[at]?.kind !== "number") return undefined
  for (; at < Math.min(to, start + 40); at++) {
    const marks = document.marks[at]
    if (document.isMark(at, ".!?;:") && !isGlued(document, at)) break
    if ((document.partner[at] ?? -1) >= 0 || document.tokens[at]?.kind === "break") break
    if (document.flag(at, "relative") > 0) relative = true
    const joined = document.isMark(at - 1, ",") && document.flag(at, "relative") === 0
    if (joined && (document.flag(at, "conjunction") > 0 || document.flag(at, "clause") > 0)) break
    if (joined && letters.activeParticiple(document.word(at))) break
    if (joined && marks?.cues?.forms.some((form) => form.kind === "participle") === true) break
    if (marks?.complementiser !== undefined && marks.complementiser.value.weak !== true && !relative)
      return undefined
    const verb = document.flag(at, "auxiliary") > 0 && document.flag(at, "infinitive") === 0
    if (!relative && verb && marks?.noun === undefined) return undefined
    // a time or place of saying, not of the source
    if (at === start + 1 && (document.flag(at, "preposition") > 0 || document.flag(at, "time") > 0))
      return undefined
  }
  while (at > start + 1 && document.isMark(at - 1, ",")) at--
  return at > start + 1 ? at : undefined
}

/** Whether a run holds a word written with a capital. */
function capitalised(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /\p{Lu}/u.test(document.text[document.tokens[at]?.start ?? 0] ?? "") &&
      document.flag(at, "definite") === 0
    )
      return true
  return false
}
