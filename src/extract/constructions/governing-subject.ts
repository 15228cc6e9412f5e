import type { SourceSide } from "../../lang/parts/constructions.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import type { Speaker } from "./draft.ts"
import { named, type SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"
import { nameBehindVerb } from "./unread-behind.ts"

/** So many tokens from the sentence's start its first verb or its first noun may stand. */
const verbWithin = 24
const nounWithin = 6

/** The source right before a verb, where the language mostly has it there. */
export function subjectAhead({ document, names, floor }: SentenceReader, at: number): Mentions | undefined {
  return document.pack.reporting.subject[0] === "before"
    ? subjectBefore(document, at, floor, names)
    : undefined
}

/** The noun phrase before the first verb of the sentence. */
function beforeFirstVerb({ document, names, run }: SentenceReader, before: number): Speaker | undefined {
  const { letters } = document.pack
  for (let at = run.from + 1; at < Math.min(before, run.from + verbWithin); at++) {
    // "The embattled minister left": a participle behind an article
    if (document.flag(at - 1, "definite") > 0) continue
    // "urged Hart | to do more and has blamed": an infinitive has no subject of its own, but "led Hart to speak, blaming"
    const infinitive = document.flag(at, "infinitive") > 0 || document.flag(at - 1, "infinitive") > 0
    if (infinitive && !letters.activeParticiple(document.word(before))) continue
    if (
      document.flag(at, "auxiliary") === 0 &&
      !letters.verb(document.word(at)) &&
      document.marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) !== true
    )
      continue
    const found = subjectBefore(document, at, run.from, names)
    if (found !== undefined && found.mentions.length > 0) return named(found.mentions)
  }
  return undefined
}

/** "بعد ساعات من كلمة ماكرون، | رد البيت الأبيض": the verb behind the circumstance that opens the sentence. */
function mainVerb({ document, run }: SentenceReader, before: number): number | undefined {
  let opening = run.from
  while (opening < before && document.tokens[opening]?.kind === "mark") opening++
  const circumstance =
    document.flag(opening, "preposition") > 0 ||
    document.flag(opening, "circumstance") > 0 ||
    (document.flag(opening, "clause") > 0 && document.marks[opening]?.noun === undefined)
  if (!circumstance) return undefined
  const { clauses } = document.pack
  let at = opening
  while (at < Math.min(before, run.from + verbWithin) && !document.isMark(at, ",،")) at++
  const verb = at + 1
  return verb < before && clauses.verb(document.word(verb), "", document.word(verb + 1)) !== undefined
    ? verb
    : undefined
}

/** Whether a state's name is an adjective of the noun before it, which is no speaker's. */
export function isOfThing({ document, names, run }: SentenceReader, at: number): boolean {
  const plain = document.marks[at - 1] === undefined && document.tokens[at - 1]?.kind === "word"
  const bare = plain && !document.pack.letters.definite(document.word(at))
  return bare && at - 1 > run.from && names.isOfState(document, at)
}

/** The first noun phrase behind the verb that opens the sentence, or its main clause. */
function behindFirstVerb(reader: SentenceReader, before: number): Speaker | undefined {
  const { document, names, run } = reader
  const verb = mainVerb(reader, before)
  if (verb !== undefined) {
    const found = mentionsAfter(document, names, verb + 1, before)
    if (found.mentions.length > 0) return named(found.mentions)
  }
  const plain = nameBehindVerb(reader, before)
  if (plain !== undefined) return named([plain])
  for (let at = run.from + 1; at < Math.min(before, run.from + nounWithin); at++) {
    if (document.marks[at]?.noun === undefined && names.at(document, at, before) === undefined) continue
    // "جاءت الاستقالة بعد | خطاب": a preposition takes it
    if (document.flag(at - 1, "preposition") > 0) continue
    // "ألقت مروحيات عسكرية | سورية": an adjective of a thing
    if (isOfThing(reader, at)) return undefined
    if (isOwner(reader, at)) return named([])
    const found = mentionsAfter(document, names, at, before)
    if (found.mentions.length > 0) return named(found.mentions)
  }
  return undefined
}

/** "أظهر مقطع | مصور": a noun behind one without an article belongs to that one, which is no speaker. */
function isOwner({ document, names, run }: SentenceReader, at: number): boolean {
  const { letters, clauses, sources } = document.pack
  const [before, word] = [document.word(at - 1), document.word(at)]
  if (at - 1 <= run.from || document.tokens[at - 1]?.kind !== "word" || document.marks[at - 1] !== undefined)
    return false
  const finite = document.marks[at - 2]?.cues?.forms.some(({ kind }) => kind === "finite") === true
  const opening = document.word(at - 2)
  if (!finite && !letters.perfectFeminine(opening) && clauses.verb(opening, "", before) !== "sure")
    return false
  if (sources.objects.includes(before) || clauses.verb(before, "", word) !== undefined) return false
  if (document.marks[at]?.noun?.value.proclitic !== undefined || letters.definite(word)) return false
  if (letters.definite(before) || letters.accusative(before)) return false
  return letters.nameLikeness(before) < 0 && names.at(document, at - 1, at) === undefined
}

const finders: {
  readonly [Side in SourceSide]: (reader: SentenceReader, before: number) => Speaker | undefined
} = { before: beforeFirstVerb, after: behindFirstVerb }

/** Who does what the sentence tells first, for verbs joined to that one ("He left and said that"). */
export function sentenceSubject(reader: SentenceReader, before: number): Speaker | undefined {
  const [side = "before"] = reader.document.pack.reporting.subject
  return finders[side](reader, before)
}
