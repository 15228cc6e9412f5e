import type { CueForm } from "../../lang/parts/reporting.ts"
import { isConjoined } from "../text/conjoined.ts"
import { apposedEnd } from "../who/apposed-end.ts"
import type { Document } from "../text/document.ts"
import type { Mentions } from "../who/mention.ts"
import { mentionsAfter } from "../who/mentions.ts"
import { isCapital } from "../who/written-name.ts"
import type { SentenceReader } from "./sentence-reader.ts"
import { subjectBefore } from "./subject-before.ts"
import { agreesWithSubject } from "./verb-agreement.ts"

const speakers: ReadonlySet<string> = new Set([
  "anonymous",
  "collective",
  "person",
  "outlet",
  "body",
  "media",
])

/** Whether a finite verb stands in a run of tokens. */
export function hasVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.flag(at, "infinitive") > 0) continue
    if (document.flag(at, "auxiliary") > 0 || document.pack.letters.verb(document.word(at))) return true
  }
  return false
}

/** The same speaker with the description that closes the sentence. */
export function described(document: Document, found: Mentions, to: number): Mentions {
  const last = found.mentions.at(-1)
  const end = last === undefined ? undefined : apposedEnd(document, last.from, found.to, to)
  return last === undefined || end === undefined
    ? found
    : { ...found, mentions: [...found.mentions.slice(0, -1), { ...last, apposedTo: end }], to: end }
}

/**
 * "The plan failed, said Ann Lee, who left": the speaker whom a verb after a clause and a comma has behind it.
 * Undefined where what follows the verb is a clause of its own ("Ann Lee, the mayor, said the plan failed").
 */
export function invertedSpeaker(reader: SentenceReader, at: number, form: CueForm): Mentions | undefined {
  const { document, run } = reader
  const found = speakerBehind(reader, at, form)
  if (found === undefined) return undefined
  const next = found.to
  const closes =
    next >= run.to ||
    document.isMark(next, ",.;") ||
    document.flag(next, "relative") > 0 ||
    document.flag(next, "time") > 0 ||
    document.flag(next, "preposition") > 0
  return closes && hasVerb(document, Math.max(reader.floor, at - 80), at - 1)
    ? described(document, found, run.to)
    : undefined
}

/** "One way, | said the driver, | would be to wait": the speaker whom two commas set into a clause, before its verb. */
export function speakerSetIn(reader: SentenceReader, at: number, form: CueForm): Mentions | undefined {
  const { document, floor } = reader
  const found = speakerBehind(reader, at, form)
  if (found === undefined || !document.isMark(found.to, ",") || hasVerb(document, floor, at - 1))
    return undefined
  const verb = found.to + 1
  return document.flag(verb, "infinitive") === 0 && hasVerb(document, verb, verb + 1) ? found : undefined
}

/** A speaker right behind a verb of saying that a comma stands before. */
function speakerBehind(reader: SentenceReader, at: number, form: CueForm): Mentions | undefined {
  const { document, names, run } = reader
  if (!form.cue.parenthetical) return undefined
  if (form.weak === true || form.cue.addressed || !document.isMark(at - 1, ",")) return undefined
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (document.flag(after, "time") > 0 || document.marks[after]?.pronoun !== undefined) return undefined
  const found = mentionsAfter(document, names, after, run.to)
  const first = found.mentions[0]
  if (first === undefined) return undefined
  const capital = isCapital(document, after) || isCapital(document, after + 1)
  return capital || (first.head !== undefined && speakers.has(first.head.kind)) ? found : undefined
}

/** "These, the lawyers said, show that …": whether subject and verb are set into a sentence that goes on around them. */
export function isSetIn(reader: SentenceReader, at: number, form: CueForm): boolean {
  const { document } = reader
  if (!form.cue.parenthetical) return false
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (!document.isMark(after, ",–—")) return false
  const subject = subjectBefore(document, at, reader.floor)
  if (subject === undefined || !document.isMark(subject.from - 1, ",–—")) return false
  let from = reader.floor
  while (from < subject.from && document.tokens[from]?.kind === "mark" && (document.partner[from] ?? -1) < 0)
    from++
  const small = (["preposition", "clause", "adverb", "conjunction", "time"] as const).some(
    (flag) => document.flag(from, flag) > 0,
  )
  return !small && subject.from - 1 - from >= 2
}

/** So many tokens stand at most before and behind a verb that closes the sentence. */
const closingReach = 10

/** Whether a word may be the verb of a speaker who closes the sentence. */
function isClosingVerb(document: Document, at: number): boolean {
  const speaks = document.marks[at]?.cues?.forms.some(
    (form) =>
      form.kind === "finite" &&
      form.cue.parenthetical &&
      (form.weak !== true || agreesWithSubject(document, at, form)),
  )
  return speaks === true
}

/** Whether the sentence ends behind a verb at `cue`: a source, a time or a place may stand there, no clause. */
function closesBehind(document: Document, cue: number, inverted: boolean, to: number): boolean {
  const after = cue + (document.marks[cue]?.cues?.length ?? 1)
  for (let next = after; next < Math.min(to, cue + closingReach); next++) {
    if (document.isMark(next, ".!?") && (next + 2 >= to || document.tokens[next + 1]?.kind === "break"))
      return true
    if (document.tokens[next]?.kind !== "word" && document.tokens[next]?.kind !== "number") return false
    const small = (["time", "preposition", "adverb"] as const).some((flag) => document.flag(next, flag) > 0)
    if (next === after && !small && (!inverted || !isCapital(document, next))) return false
    if (hasVerb(document, next, next + 1) || document.marks[next]?.complementiser !== undefined) return false
  }
  return after >= to
}

/**
 * Whether a speaker and a verb that close the sentence stand here, in a language that has them in this order:
 * "…, the New York Times reported late Thursday.", "…, said Ann Lee." Gives the token of the verb.
 */
export function closingCue(document: Document, at: number, to: number): number | undefined {
  if (!document.pack.constructions.tried.some(({ id }) => id === "clause-source-cue")) return undefined
  for (let cue = at; cue < Math.min(to, at + closingReach); cue++) {
    if (document.tokens[cue]?.kind === "mark" && !document.isMark(cue, ".-’'()")) return undefined
    if (isClosingVerb(document, cue)) return closesBehind(document, cue, cue === at, to) ? cue : undefined
    if (hasVerb(document, cue, cue + 1) && document.marks[cue]?.noun === undefined) return undefined
  }
  return undefined
}

/** After "…, he said,": whether the clause before goes on here rather than another begins. */
export function goesOnAfter(document: Document, at: number, to: number): boolean {
  const token = document.tokens[at]
  if (token === undefined || at >= to) return false
  const { letters } = document.pack
  if (letters.verb(document.word(at)) || document.flag(at, "auxiliary") > 0) return true
  if ((document.partner[at] ?? -1) > at) return true
  if (token.kind !== "word") return false
  const marks = document.marks[at]
  if (marks?.cues?.forms.some((form) => form.kind !== "noun" && form.weak !== true) === true) return false
  if (letters.activeParticiple(token.folded) || document.flag(at, "relative") > 0) return false
  if (document.flag(at, "clause") > 0 || document.flag(at, "circumstance") > 0) return false
  if (isConjoined(document, at)) return false
  return document.flag(at, "conjunction") === 0
}
