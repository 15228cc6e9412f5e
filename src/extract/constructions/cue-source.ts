import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Complement } from "../content/bare-complement.ts"
import type { Speaker } from "./draft.ts"
import { describe, type Mention, type Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isDeed } from "../content/nominal-complement.ts"
import { nounPhraseEnd } from "../who/noun-phrase-end.ts"
import { isObjectCase } from "./object-case.ts"
import { commas, isOpening, named, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"

/** The source after a prepositional cue, if what follows it can be one. */
export function prepositionSource(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names, run } = reader
  const { tokens, marks } = document
  const length = marks[at]?.cues?.length ?? 1
  const found = mentionsAfter(document, names, at + length, run.to)
  const first = found.mentions[0]
  if (first === undefined) return undefined
  if (
    first.head !== undefined ||
    first.pronoun !== undefined ||
    names.within(document, first.from, first.to).length > 0
  )
    return found
  if (isOpening(reader, first.from)) return found
  if (!document.subjectFirst) return undefined
  // "according to the summary", but not "according to plan"
  const determined =
    first.definite || first.count !== undefined || marks[first.from]?.pronoun?.value.possessive === true
  if (determined && length > 1 && first.to > first.from + 1) return found
  for (let index = first.from; index < first.to; index++)
    if (/\p{Lu}/u.test(document.text[tokens[index]?.start ?? 0] ?? "")) return found
  return undefined
}

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
  if (marks[from]?.noun === undefined && document.pack.letters.perfectFeminine(document.word(from)))
    return undefined
  return first.head !== undefined ||
    names.within(document, first.from, first.to).length > 0 ||
    first.pronoun !== undefined
    ? found
    : undefined
}

/** A noun phrase right before the verb: "تقارير صحفية أفادت". */
export function adjacentSubject(reader: SentenceReader, at: number): Mentions | undefined {
  const { document, names } = reader
  const { tokens, marks } = document
  for (let from = at - 1; from >= Math.max(reader.floor, at - 4); from--) {
    if (tokens[from]?.kind !== "word") return undefined
    if (marks[from]?.noun === undefined && names.at(document, from, at) === undefined) continue
    const found = mentionsAfter(document, names, from, at)
    return found.to === at ? found : undefined
  }
  return undefined
}

/** "دعا أردوغان الأسد إلى": the first of two persons speaks, the second is spoken to. */
export function withoutAddressee(reader: SentenceReader, found: Mentions, form: CueForm): Mentions {
  const { document, names } = reader
  const mention = found.mentions.at(-1)
  if (mention === undefined) return found
  const end = addresseeStart(reader, mention, form)
  if (end === undefined) return found
  const rest = names.within(document, end, mention.to).find(names.isOutlet)
  // "أبلغ مسؤول رويترز": the outlet that was told passes it on
  if (form.cue.addressed && rest !== undefined)
    reader.passedBy = { mentions: [describe(document, rest.from, rest.to)], cue: null }
  return { ...found, mentions: [...found.mentions.slice(0, -1), describe(document, mention.from, end)] }
}

/** Where in a run of nouns the person spoken to begins. */
function addresseeStart(
  { document, names }: SentenceReader,
  mention: Mention,
  form: CueForm,
): number | undefined {
  const { marks, pack } = document
  const { definite } = pack.letters
  const hits = names.within(document, mention.from, mention.to)
  if (form.cue.addressed && !document.subjectFirst) {
    const last = hits.at(-1)
    const outlet = mention.head?.kind !== "outlet" && mention.head?.kind !== "document"
    if (last !== undefined && last.from > mention.from && names.isOutlet(last) && outlet) {
      let from = last.from
      while (from > mention.from + 1 && document.tokens[from - 1]?.kind === "mark") from--
      return from > mention.from + 1 && marks[from - 1]?.noun?.value.kind === "outlet" ? from - 1 : from
    }
    // "اتهم المندوب الأمريكي إيران": a bare name after a definite noun is another
    const bare =
      last !== undefined && last.to === mention.to && last.from > mention.from + 1 && !names.isPerson(last)
    if (
      bare &&
      definite(document.word(mention.from)) &&
      definite(document.word(last.from - 1)) &&
      !definite(document.word(last.from))
    )
      return last.from
    const [speaker] = hits
    // "أبلغ نتنياهو | الوسطاء", "اتهمت منظمة العفو الدولية | قوات الدعم السريع"
    if (speaker !== undefined && speaker.to < mention.to && document.tokens[speaker.to]?.kind === "word") {
      if (names.isPerson(speaker)) return speaker.to
      if (speaker.from === mention.from && marks[speaker.to]?.noun !== undefined) return speaker.to
    }
    for (let next = mention.from + 1; next < mention.to; next++) {
      if (marks[next]?.noun === undefined || !definite(document.word(next))) continue
      // "المتحدث باسم الحزب الديمقراطي | الحكومة", "مصر | الطرفين"
      const behindName = hits.some((hit) => hit.to === next)
      if (behindName || (next > mention.from + 1 && definite(document.word(next - 1)))) return next
    }
  }
  if (form.cue.addressed && !document.subjectFirst) {
    const end = nounPhraseEnd(document, names, mention.from, mention.to)
    if (end > mention.from && end < mention.to && document.tokens[end]?.kind === "word") return end
    // "اتهم رئيس البلدية | المقاول": somebody is accused, be the noun ever so like an adjective
    const last = mention.to - 1
    const word = document.word(last)
    if (
      form.cue.predicative !== undefined &&
      hits.length === 0 &&
      last > mention.from + 1 &&
      definite(word) &&
      definite(document.word(last - 1)) &&
      !document.pack.letters.relative(word) &&
      !definite(document.word(mention.from))
    )
      return last
  }
  const [first, second] = hits.filter(names.isPerson)
  return first === undefined || second === undefined || second.from < first.to ? undefined : second.from
}

/**
 * "أدان الهجوم، ودعا المجتمع الدولي إلى": behind a verb of demanding that is joined to what the speaker did before in
 * the sentence, the only noun is whom the speaker addresses.
 */
function isSpokenTo(
  { document, subject }: SentenceReader,
  at: number,
  form: CueForm,
  found: Mentions,
  rest: Mentions,
): boolean {
  if (subject === undefined || !form.cue.addressed || form.cue.act === "asserts") return false
  const [only] = found.mentions
  if (only === undefined || found.mentions.length > 1 || rest.mentions[0]?.to !== only.to) return false
  const word = document.word(at)
  return (
    document.isMark(at - 1, commas) &&
    document.pack.letters.conjunctive.some((conjunction) => word.startsWith(conjunction)) &&
    !document.isMark(found.to, commas)
  )
}

/** "وأصدرت المحكمة حكما، وقالت": the subject of the verb that opens the sentence, where the cue is joined to it and agrees. */
function clauseSubject(reader: SentenceReader, at: number, form: CueForm): Speaker | undefined {
  const { document, names, run, drafts } = reader
  const { letters } = document.pack
  const word = document.word(at)
  if (drafts.length > 0 || !letters.conjunctive.some((conjunction) => word.startsWith(conjunction)))
    return undefined
  let opening = run.from
  while (opening < at && document.tokens[opening]?.kind === "mark") opening++
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
  return found.mentions.length > 0 ? named(found.mentions) : undefined
}

export function sourceOf(
  reader: SentenceReader,
  at: number,
  form: CueForm,
  complement: Complement | undefined,
): Speaker | undefined {
  const { document, names, run } = reader
  const { marks, pack } = document
  const { reporting } = pack
  const after = at + (marks[at]?.cues?.length ?? 1)
  if (reporting.subject[0] === "after") {
    const leading =
      form.cue.addressed ||
      document.flag(at - 1, "auxiliary") > 0 ||
      document.marks[at - 1]?.complementiser !== undefined
        ? leadingSubject(reader, at)
        : undefined
    if (leading !== undefined) return named(leading.mentions)
    const found = mentionsAfter(
      document,
      names,
      after,
      complement?.region ?? run.to,
      complement?.kind === "nominal",
    )
    const first = found.mentions[0]
    // "روسيا تعرض المساعدة": behind a verb whose subject came first, a deed is the object
    if (first !== undefined && isDeed(document, first.from) && !names.at(document, first.from, run.to)) {
      const subject = leadingSubject(reader, at)
      if (subject !== undefined) return named(subject.mentions)
    }
    if (first !== undefined && !isObjectCase(reader, first, form, after)) {
      const rest = withoutAddressee(reader, found, form)
      if (!isSpokenTo(reader, at, form, found, rest)) return named(rest.mentions)
    }
    const before = leadingSubject(reader, at) ?? adjacentSubject(reader, at)
    if (before !== undefined) return named(before.mentions)
    return clauseSubject(reader, at, form) ?? { kind: "carried", form }
  }
  const before = subjectBefore(document, at, reader.floor)
  if (before !== undefined) return named(before.mentions)
  return reader.subject ?? sentenceSubject(reader, at)
}

/** The noun phrase that opens the sentence, for verbs joined to an earlier one ("He left and said that"). */
export function sentenceSubject(reader: SentenceReader, before: number): Speaker | undefined {
  const { document, names, run } = reader
  const { marks, pack } = document
  const { letters } = pack
  if (document.subjectFirst) {
    for (let at = run.from + 1; at < Math.min(before, run.from + 24); at++) {
      if (
        document.flag(at, "auxiliary") === 0 &&
        !letters.verb(document.word(at)) &&
        marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) !== true
      )
        continue
      const found = subjectBefore(document, at, run.from)
      if (found !== undefined) return named(found.mentions)
    }
    return undefined
  }
  for (let at = run.from + 1; at < Math.min(before, run.from + 6); at++) {
    if (marks[at]?.noun === undefined && names.at(document, at, before) === undefined) continue
    const found = mentionsAfter(document, names, at, before)
    if (found.mentions.length > 0) return named(found.mentions)
  }
  return undefined
}
