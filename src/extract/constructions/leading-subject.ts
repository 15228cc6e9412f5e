import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { commas, isOpening, type SentenceReader } from "./sentence-reader.ts"

/** Subject before the verb in a language that mostly puts it after: "وكان الوزير قد أعلن", "الوزارة قالت". */
export function leadingSubject(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names } = reader
  const { tokens, marks } = document
  let from = reader.floor
  while (from < at) {
    const skip =
      document.flag(from, "auxiliary") ||
      document.flag(from, "clause") ||
      document.flag(from, "impersonal") ||
      (tokens[from]?.kind === "mark" && !isOpening(reader, from) ? 1 : 0)
    if (skip === 0) break
    from += skip
  }
  if (from >= at) return undefined
  // "سبق للوزير أن أكد": whom the preposition brings in
  const prior = document.flag(from, "prior")
  from += prior
  const found = mentionsAfter(document, names, from, at)
  let to = found.to
  if (prior > 0 && document.marks[to]?.complementiser !== undefined) to++
  while (to < at && (document.flag(to, "auxiliary") > 0 || document.isMark(to, commas))) to++
  const first = found.mentions[0]
  if (to < at || first === undefined) return undefined
  // "وأصدرت المحكمة حكما، وقالت": a verb opens the words before
  if (marks[from]?.noun === undefined && opensWithVerb(reader, from)) return undefined
  return first.head !== undefined ||
    names.within(document, first.from, first.to).length > 0 ||
    first.pronoun !== undefined
    ? found
    : undefined
}

/** Whether the words before the cue open with a verb of their own ("وأصدرت المحكمة", "عاد الوزير"). */
function opensWithVerb({ document, names, run }: SentenceReader, at: number): boolean {
  const { clauses, letters } = document.pack
  const word = document.word(at)
  if (letters.perfectFeminine(word)) return true
  return (
    clauses.verb(word, "", document.word(at + 1)) === "sure" && names.at(document, at, run.to) === undefined
  )
}

/** A noun phrase right before the verb: "تقارير صحفية أفادت". */
export function adjacentSubject(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names } = reader
  const { tokens, marks } = document
  // "رفض السائق الحكم | وأنكر": a verb that bears a conjunction has no subject right before it
  const { lemma = "" } = marks[at]?.cues?.forms[0]?.cue ?? {}
  const joined = document.pack.letters.conjunctive.some(
    (conjunction) => document.word(at).startsWith(conjunction) && !lemma.startsWith(conjunction),
  )
  if (joined) return undefined
  for (let from = at - 1; from >= Math.max(reader.floor, at - 4); from--) {
    if (tokens[from]?.kind !== "word") return undefined
    if (marks[from]?.noun === undefined && names.at(document, from, at) === undefined) continue
    const found = mentionsAfter(document, names, from, at)
    return found.to === at ? found : undefined
  }
  return undefined
}

/** "مشروع قرار | يطالب إسرائيل": a text without an article right before the verb that tells what is in it. */
export function textBefore(reader: SentenceReader, at: number): Mentions | undefined {
  const found = adjacentSubject(reader, at)
  const first = found?.mentions[0]
  return first?.head?.kind === "document" && !first.definite ? found : undefined
}
