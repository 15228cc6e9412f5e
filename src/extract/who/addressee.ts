import type { Document } from "../text/document.ts"
import type { Mention } from "./mention.ts"
import { mentionsAfter } from "./mentions.ts"
import type { NameFinder } from "./name-finder.ts"

/** Behind a name the brackets that belong to it: "Agence France-Presse | (AFP)". */
export function bracketEnd(document: Document, at: number, to: number): number {
  if (!document.isMark(at, "(")) return at
  for (let close = at + 1; close < Math.min(to, at + 10); close++)
    if (document.isMark(close, ")")) return close + 1
  return at
}

/** The person spoken to: a pronoun, a name, or a noun phrase up to its noun. */
export function addressee(
  document: Document,
  names: NameFinder,
  at: number,
  to: number,
): Mention | undefined {
  const { marks, tokens } = document
  if (!document.subjectFirst) return mentionsAfter(document, names, at, to).mentions[0]
  if (document.pack.sources.objects.includes(document.word(at)))
    return { from: at, to: at + 1, definite: true }
  const hit = names.at(document, at, to)
  let end = hit?.to ?? at
  const possessor =
    hit !== undefined &&
    document.pack.sources.possessive.some((ending) => document.word(hit.to - 1).endsWith(ending))
  const upper = (index: number) => /\p{Lu}/u.test(document.text[tokens[index]?.start ?? 0] ?? "")
  // "Syrian President Bashar al-Assad": an office and a name go on
  const office = end < to && upper(end) && (marks[end]?.noun !== undefined || document.flag(end, "title") > 0)
  if (hit === undefined || possessor || office) {
    while (end < to && end - at < 8 && tokens[end]?.kind === "word") {
      const name = end > at ? names.at(document, end, to) : undefined
      if (name !== undefined && names.isPerson(name)) {
        end = name.to
        break
      }
      if (
        marks[end]?.complementiser !== undefined ||
        document.flag(end, "infinitive") > 0 ||
        document.flag(end, "time") > 0
      )
        break
      if (document.flag(end, "preposition") > 0 || document.flag(end, "auxiliary") > 0) break
      if (marks[end]?.pronoun !== undefined && end > at && marks[end]?.pronoun?.value.possessive !== true)
        break
      const closes =
        marks[end]?.noun !== undefined && !upper(end) && marks[end + 1]?.noun === undefined && !upper(end + 1)
      const width = marks[end]?.noun?.length ?? 1
      if (width > 1) {
        end += width
        break
      }
      const leavesName = end > at && upper(end - 1) && !upper(end)
      if (leavesName) break
      end++
      if (closes) break
    }
  }
  return end > at ? { from: at, to: bracketEnd(document, end, to), definite: false } : undefined
}

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
  for (let at = from; at < Math.min(to, from + 10); at++) {
    const marks = document.marks[at]
    const announced = marks?.complementiser !== undefined && marks.complementiser.value.weak !== true
    if (announced || document.isMark(at, ":") || (document.partner[at] ?? -1) > at) return at
    if (document.tokens[at]?.kind === "mark" && !document.isMark(at, "'’-")) return from
    if (marks?.pronoun !== undefined && marks.pronoun.value.possessive !== true) return from
    if (opensClause(document, at)) return from
    if (marks?.cues?.forms.some((form) => form.kind === "finite") === true && marks.noun === undefined)
      return from
  }
  return from
}

/** The end of a prepositional phrase before a complementiser, quotation, comma or time; undefined where a clause begins. */
export function phraseEnd(document: Document, start: number, to: number): number | undefined {
  for (let at = start; at < to && at - start < 12; at++) {
    const marks = document.marks[at]
    if (marks?.complementiser !== undefined && marks.complementiser.value.weak !== true) return at
    if ((document.partner[at] ?? -1) > at) return at
    // "a statement from the office said that": another verb has the clause
    if (
      marks?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true &&
      marks.noun === undefined
    )
      return undefined
    if (document.flag(at, "infinitive") > 0) return at
    const pronoun = marks?.pronoun
    if (
      at > start &&
      pronoun !== undefined &&
      pronoun.value.possessive !== true &&
      opensClause(document, at + 1)
    )
      return at
    if (document.flag(at, "time") > 0 || document.tokens[at]?.kind === "number") {
      while (at < to && (document.flag(at, "time") > 0 || document.tokens[at]?.kind === "number")) at++
      return at
    }
    if (document.isMark(at, ",:")) return at
    if (document.isMark(at, ".;!?") || document.tokens[at]?.kind === "break") return undefined
  }
  return undefined
}
