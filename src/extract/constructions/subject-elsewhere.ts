import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"

/** "وقال", "ولكنه قال", "إذ قال": the verb is joined to what the sentence has told before. */
function isLinked(document: Document, at: number): boolean {
  return isJoined(document, at) || document.flag(at - 1, "clause") > 0
}

/** "واتهمت": a conjunction is written onto the verb. */
export function isJoined(document: Document, at: number): boolean {
  const word = document.word(at)
  return document.pack.letters.conjunctive.some((conjunction) => word.startsWith(conjunction))
}

/** "وأصدرت المحكمة حكما، وقالت": the subject of the verb that opens the sentence, where the cue is joined to it and agrees. */
function clauseSubject(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, names, run, drafts } = reader
  const { letters } = document.pack
  if (drafts.length > 0 || !isLinked(document, at)) return undefined
  let opening = run.from
  while (opening < at && document.tokens[opening]?.kind === "mark") opening++
  // "وفي اليوم التالي، | كرر الوزير"
  if (document.flag(opening, "preposition") > 0) {
    while (opening < at && !document.isMark(opening, ",،")) opening++
    opening++
  }
  const subject = opening + 1
  const feminine = letters.perfectFeminine(document.word(opening))
  if (feminine !== (form.gender === "feminine") || at - subject > 60) return undefined
  if (document.marks[opening]?.noun !== undefined || document.flag(opening, "preposition") > 0)
    return undefined
  const head = document.marks[subject]?.noun
  if (head === undefined && names.at(document, subject, at) === undefined) return undefined
  if (
    !feminine &&
    (head?.value.gender === "feminine" ||
      !letters.conjunctive.some((c) => document.word(opening).startsWith(c)))
  )
    return undefined
  const found = mentionsAfter(document, names, subject, at, true)
  // a deed may be joined to whoever opens the sentence ("خامنئي وأعمال الشغب")
  return found.mentions.length === 1 ? named(found.mentions) : undefined
}

/**
 * "لكن لوفيفر أشاد بالعمل، وقال", "نفت اللجنة التهمة واعترفت بخطأ": whoever does what the sentence has just told goes on,
 * where the verb is joined to it.
 */
function goingOn({ document, subject }: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  if (!isLinked(document, at)) return undefined
  if (subject?.kind === "same") {
    const before = subject.draft.form
    const { speaker } = subject.draft
    const next = subject.draft.to >= at - 1
    const joined =
      next && before?.kind === "finite" && speaker.kind === "named" && speaker.mentions.length > 0
    return joined && before.gender === form.gender && before.number === form.number ? subject : undefined
  }
  if (subject?.kind !== "named") return undefined
  const gender = subject.mentions.length === 1 ? subject.mentions[0]?.head?.gender : undefined
  return gender !== undefined && form.gender !== undefined && gender !== form.gender ? undefined : subject
}

/** Who speaks where the clause has no subject of its own. */
export function elsewhere(reader: SentenceReader, at: number, form: CueForm): Speaker {
  return goingOn(reader, at, form) ?? clauseSubject(reader, at, form) ?? { kind: "carried", form }
}
