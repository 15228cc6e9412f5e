import type { Misreading } from "../../lang/parts/constructions.ts"
import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Document } from "../text/document.ts"
import { isGluedBefore } from "../text/glued.ts"
import { closingCue } from "./inversion.ts"
import { isCapital } from "../who/written-name.ts"
import { isStrongFinite } from "./verb-agreement.ts"
import { isPassive } from "./passive-voice.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** Share of capitals among a sentence's words from which they are a title's and tell no name. */
const titleCapitals = 0.75
/** So many tokens from its end a sentence may have the comma before the speaker who closes it. */
const closingReach = 20

/** Whether a word that is written like a verb of reporting is something else here. */
export const misreadings: {
  readonly [Id in Misreading]: (reader: SentenceReader, at: number, form: CueForm) => boolean
} = {
  "after-preposition": ({ document }, at) => document.flag(at - 1, "preposition") > 0,
  "part-of-name": isPartOfName,
  // "the so-called | experts"
  // "phone | calls"
  compound: ({ document }, at) =>
    document.flag(at - 1, "comment") > 1 ||
    (document.isMark(at - 1, "-‑") && isGluedBefore(document.tokens, at)),
  asked: isInQuestion,
  passive: isSpokenTo,
  determined: isNounUse,
  supposed: isSupposed,
  fact: isOfFact,
  conditional: isConditional,
  // "The army plans to leave, officials said": they speak, and nobody else
  closed: (reader, at, form) =>
    !form.cue.quote && reader.floor === reader.run.from && closingCueOf(reader, at) !== undefined,
}

/** "the United States", "The Washington Post": a capital inside a sentence, where titles are not written with them. */
function isPartOfName({ document, run, section }: SentenceReader, at: number): boolean {
  if (section !== "body" || at === run.from) return false
  if (document.tokens[at - 1]?.kind !== "word") return false
  const upper = (index: number): boolean => {
    const first = document.text[document.tokens[index]?.start ?? 0] ?? ""
    return first !== first.toLowerCase()
  }
  if (!upper(at)) return false
  let words = 0
  let capitals = 0
  for (let index = run.from; index < Math.min(run.to, run.from + 24); index++) {
    const token = document.tokens[index]
    if (token?.kind !== "word" || token.end - token.start < 4) continue
    words++
    if (upper(index)) capitals++
  }
  return capitals < words * titleCapitals
}

/** "was told": a passive whose agent, if it has one, is read elsewhere; "told by police": a participle. */
function isSpokenTo(reader: SentenceReader, at: number): boolean {
  const { document } = reader
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const passive = document.flag(at, "passive") > 0 || isPassive(reader, at)
  // "said by email": through what
  const agent = document.flag(after, "agent") > 0 && document.marks[after]?.medium === undefined
  return agent ? !passive : isPassive(reader, at)
}

/** "انسحب الوفد، مما يشير إلى أن", "الأمر الذي يؤكد أن": a fact shows something, nobody says it. */
function isOfFact({ document }: SentenceReader, at: number, form: CueForm): boolean {
  const fact = [at - 1, at - 2].some((before) => {
    const length = document.flag(before, "fact")
    return length > 0 && before + length === at
  })
  // "مما قال إنه": of what he said
  if (!fact || form.resumed === true || form.present !== true) return false
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  const clause = form.cue.nominal.includes(document.word(after)) ? after + 1 : after
  return document.marks[clause]?.complementiser !== undefined
}

/** "إذا رفضت الحكومة الاتفاق": what somebody would say, he has not said. */
function isConditional({ document }: SentenceReader, at: number): boolean {
  const opens = document.flag(at - 1, "condition") > 0 && document.marks[at - 1]?.complementiser === undefined
  return opens && document.marks[at - 2]?.complementiser === undefined
}

/** "critics could argue that", "he might have told": the verb of speech itself is only possible. */
function isSupposed({ document }: SentenceReader, at: number, form: CueForm): boolean {
  if (form.cue.certainty !== undefined) return false
  let before = at - 1
  while (
    (document.flag(before, "adverb") > 0 || document.flag(before, "auxiliary") > 0) &&
    document.flag(before, "negation") === 0 &&
    document.marks[before]?.hedge === undefined
  )
    before--
  return document.marks[before]?.hedge?.value === "possible" && document.flag(before, "auxiliary") > 0
}

/** "Asked if he | thinks it fair, the mayor …": what stands in a question that opens the sentence, nobody has said. */
function isInQuestion({ document, run }: SentenceReader, at: number): boolean {
  // "said when | asked": what somebody was asked, he has not said
  if (document.flag(at - 1, "asking") > 1) return true
  const length = document.flag(run.from, "asking")
  if (length === 0) return false
  let opened = false
  for (let index = run.from + length; index < at; index++) {
    if (document.isMark(index, ",")) return false
    opened ||= document.marks[index]?.complementiser !== undefined
  }
  return opened
}

/** "the claims", "tax plans", "the accused man": the word is a noun or adjective here. */
function isNounUse(reader: SentenceReader, at: number, form: CueForm): boolean {
  const { document, run } = reader
  const { marks, pack } = document
  const after = at + (marks[at]?.cues?.length ?? 1)
  if (form.number === "plural" && isOfTitle(reader, at, after)) return true
  if (document.flag(after, "agent") > 0) return false
  const before = marks[at - 1]
  if (form.weak === true && document.flag(at - 1, "passive") > 0) return true
  // also where the word before agrees with it as with a verb
  if (marks[at]?.cues?.forms.some(({ weak }) => weak === true) === true && isSubjectItself(reader, at))
    return true
  const determined =
    document.flag(at - 1, "definite") > 0 ||
    before?.pronoun?.value.possessive === true ||
    (before?.count !== undefined && before.count.value === 1) ||
    pack.sources.possessive.some((ending) => document.word(at - 1).endsWith(ending))
  if (determined && at - 1 >= run.from) return marks[at - 1]?.complementiser === undefined
  return document.flag(at - 1, "preposition") > 0 && form.weak === true
}

/** "Kansas | state | Sen. Hart": a noun of the title, where a name that no vocabulary explains stands before it. */
function isOfTitle({ document }: SentenceReader, at: number, after: number): boolean {
  const titled = document.flag(after, "title") > 0 && isCapital(document, after)
  const before = document.marks[at - 1]
  return titled && isCapital(document, at - 1) && before?.noun === undefined && before?.pronoun === undefined
}

/** So many tokens before a word a relative one may stand that it is the verb of ("what the report claims | is"). */
const relativeReach = 8

/** "the other Gulf states | have slowed", "Why two states suddenly | made": the word is the subject of the next verb. */
function isSubjectItself({ document, run }: SentenceReader, at: number): boolean {
  let next = at + 1
  while (document.flag(next, "adverb") > 0 || document.pack.letters.adverb(document.word(next))) next++
  if (next >= run.to || document.flag(next, "infinitive") > 0 || !isPredicate(document, next, at))
    return false
  // "Why two states made": but for what somebody claims, something "is" so
  const equates = document.flag(next, "passive") > 0
  for (let back = at - 1; back >= Math.max(run.from, at - relativeReach); back--) {
    if (document.flag(back, "relative") > 0) return false
    if (equates && document.marks[back]?.complementiser !== undefined) return false
  }
  return true
}

/** Whether a finite verb stands there: no pronoun with a verb written onto it, no participle before its noun. */
function isPredicate(document: Document, at: number, before: number): boolean {
  if (document.flag(at, "auxiliary") > 0) return true
  const word = document.word(at)
  if (/['’]/u.test(word)) return false
  if (document.pack.clauses.verb(word, document.word(before), document.word(at + 1)) !== "sure") return false
  if (!document.pack.letters.passiveParticiple(word)) return true
  const small = (["preposition", "adverb", "time"] as const).some((flag) => document.flag(at + 1, flag) > 0)
  return small || document.tokens[at + 1]?.kind !== "word" || isStrongFinite(document, at)
}

/** The verb of a speaker who closes the sentence: "…, officials said." */
function closingCueOf({ document, run }: SentenceReader, at: number): number | undefined {
  let comma = run.to - 1
  while (comma > at && run.to - comma < closingReach && !document.isMark(comma, ",")) comma--
  return comma > at && document.isMark(comma, ",") ? closingCue(document, comma + 1, run.to) : undefined
}
