import type { CueForm } from "../../lang/parts/reporting.ts"
import { closingCue } from "../constructions/inversion.ts"
import type { Document } from "../text/document.ts"
import { isSetApart } from "../text/pieces.ts"
import { announces } from "./announcement.ts"
import { deniedAfter } from "./denied-after.ts"
import { opensOwnClause } from "./denied-object.ts"
import { asCueAt } from "./as-note.ts"
import { isNarrators } from "./attendant.ts"
import { marksOccasion } from "./occasion.ts"
import { explainsNoun } from "./explained-noun.ts"
import { contentAtOnce, namesBurden } from "./burden.ts"
import type { ContentReading } from "./content-reading.ts"
import { joinsSpeaker } from "./joined-speaker.ts"
import {
  explainsName,
  isOwnOpening,
  joinsDeed,
  mayHoldVerb,
  resumesAround,
  tellsCircumstance,
} from "./main-clause.ts"
import { opensMainClause } from "./opens-main-clause.ts"
import { carriesOn, isPhrase } from "./phrase-end.ts"
import { opensClauseAfter, resumes } from "./resumption.ts"

/** So many tokens before a content the dash stands that sets off its speaker and it. */
const dashReach = 40

/** So far behind a semicolon the cue of another speaker may stand. */
const semicolonReach = 6

/** Where the content ends before a cue that takes what follows to itself. */
function beforeCue({ document, limit, from, sourceAt }: ContentReading, at: number, apart: boolean) {
  const cues = document.marks[at]?.cues
  if (cues === undefined) return undefined
  if (resumes(document, at, limit) && (apart || opensClauseAfter(document, at))) return at
  if (cues.forms.some((form) => form.kind === "preposition") && sourceAt(at))
    // "وذلك وفقا لما": the pointer before the cue goes with it
    return at > from + 1 && document.flag(at - 1, "circumstance") > 0 ? at - 1 : at
  return apart && announces(document, at, limit, 1) ? at : undefined
}

/** So far behind what is accused what it is accused of may stand. */
const burdenReach = 5

/** "واتهم الحكومة بالفساد": behind a verb of accusing the accused and the burden. */
function burdens(document: Document, form: CueForm, thing: number): boolean {
  if (!form.cue.addressed) return false
  for (let at = thing + 1; at <= thing + burdenReach && document.tokens[at]?.kind === "word"; at++)
    if (namesBurden(document, form, thing, at)) return true
  return false
}

/** Whether a verb of reporting that bears a conjunction stands here with its content right behind: "ونفى احتجاز السائق". */
function joinsVerb({ document, start, phrasal }: ContentReading, at: number, apart: boolean): boolean {
  const cues = document.marks[at]?.cues
  const form = cues?.forms.find(
    (other) => other.kind === "finite" && other.weak !== true && other.resumed !== true,
  )
  if (cues === undefined || form === undefined) return false
  const { letters, clauses } = document.pack
  const word = document.word(at)
  // "وصف" begins with a letter of its own that is no conjunction
  const joined = letters.conjunctive.some(
    (conjunction) => word.startsWith(conjunction) && !form.cue.lemma.startsWith(word.slice(0, 2)),
  )
  if (!joined) return false
  if (
    !phrasal &&
    !contentAtOnce(document, form, at + cues.length) &&
    !burdens(document, form, at + cues.length)
  )
    return false
  if (apart || document.marks[start]?.complementiser?.value.subject === true) return true
  if (form.cue.continues === true) return true
  // whoever did something in the content may have done this, too, if the verbs agree
  const feminine = letters.perfectFeminine(word)
  for (let back = start; back < at; back++)
    if (phrasal) {
      if (document.flag(back, "relative") > 0 || document.marks[back]?.complementiser !== undefined)
        return false
    } else {
      const before = document.word(back)
      if (clauses.verb(before, document.word(back - 1), document.word(back + 1)) === undefined) continue
      if (letters.perfectFeminine(before) === feminine) return false
    }
  return true
}

/** "، كما دعا إلى فتح المعابر": the same speaker goes on. */
function likewise(document: Document, at: number): boolean {
  const verb = at + document.flag(at, "likewise")
  const cues = verb === at ? undefined : document.marks[verb]?.cues
  return (
    cues?.forms.some(
      (form) => form.kind === "finite" && contentAtOnce(document, form, verb + cues.length),
    ) === true
  )
}

/** "called it unfair and said that": a second verb of the same speaker. */
function isSecondVerb({ document, limit, phrasal }: ContentReading, at: number): boolean {
  if (!document.pack.content.freeConjunctions || document.flag(at, "conjunction") === 0) return false
  let next = at + 1
  while (phrasal && document.flag(next, "adverb") > 0) next++
  const cues = document.marks[next]?.cues
  if (cues === undefined) return false
  return (
    announces(document, next, limit, 1) ||
    cues.forms.some(
      (form) => form.kind === "finite" && (form.cue.spoken === true || form.cue.alone === true),
    ) ||
    (phrasal && cues.forms.every((form) => form.kind === "finite" && form.weak !== true))
  )
}

/** Whether a semicolon ends the content: always, or where another speaker follows. */
function endsAtSemicolon(document: Document, at: number, limit: number): boolean {
  return (
    document.isMark(at - 1, ";؛") &&
    (document.pack.content.semicolonEnds || announces(document, at, limit, semicolonReach))
  )
}

/** Whether what stands here behind a comma is the article's own voice or another speaker's. */
function opensOther(reading: ContentReading, at: number): boolean {
  const { document, limit } = reading
  return (
    (document.flag(at, "as") > 0 && asCueAt(document, at) >= 0) ||
    tellsCircumstance(reading, at) ||
    isNarrators(reading, at) ||
    likewise(document, at) ||
    joinsSpeaker(document, at, limit)
  )
}

/** "Before the mayor announced the plan, | two men left": right behind a verb a thing alone, which is no clause. */
function isThing(document: Document, start: number, comma: number): boolean {
  const { cues, complementiser } = document.marks[start - 1] ?? {}
  const verb = cues?.forms.every(({ kind, weak }) => kind === "finite" && weak !== true) === true
  if (!verb || complementiser !== undefined) return false
  if (document.marks[start]?.complementiser !== undefined || document.flag(start, "time") > 0) return false
  return !mayHoldVerb(document, start - 1, comma)
}

/** Whether the comma before a token ends the content: the main clause begins there, or the article explains a name. */
function endsAtComma(reading: ContentReading, at: number): boolean {
  const { document, limit, start, phrasal, hanging } = reading
  if (!document.isMark(at - 1, ",–—")) return false
  const thing = hanging && isThing(document, start, at - 1)
  const told =
    phrasal ||
    thing ||
    (hanging && mayHoldVerb(document, start, at - 1) && !isOwnOpening(document, start, at - 1))
  const other = told && document.isMark(at - 1, ",") && opensMainClause(document, at, limit)
  return other || resumesAround(document, start, at) || explainsName(document, reading, at)
}

/** Whether a clause of its own begins behind a comma that is no part of a number. */
function opensNext(document: Document, at: number, limit: number): boolean {
  if (document.tokens[at - 1]?.end === document.tokens[at]?.start) return false
  // "called the deal a mistake, and | the vote may be late"
  const joint = document.pack.content.freeConjunctions && document.flag(at, "conjunction") > 0 ? 1 : 0
  return opensOwnClause(document, at + joint, limit)
}

/** "who said it was late — | left": whether a dash ends what another dash before the content set off. */
function closesDash({ document, start }: ContentReading, at: number): boolean {
  if (!document.pack.content.freeConjunctions || !document.isMark(at - 1, "–—")) return false
  let open = false
  for (let back = start - 1; back >= Math.max(0, start - dashReach); back--) {
    if (document.tokens[back]?.kind === "break" || document.isMark(back, ".!?;")) break
    if (document.isMark(back, "–—")) open = !open
  }
  return open
}

/** "admitted the mistake | in a letter to voters": how it was said, behind a noun phrase. */
function tellsMedium(reading: ContentReading, at: number): boolean {
  const { document, start, phrasal } = reading
  if (document.marks[at]?.medium === undefined || at <= start + 2) return false
  return document.flag(start, "infinitive") === 0 && (phrasal || isPhrase(reading, at))
}

/** "denied any role | while blaming others", but not "to leave while it is safe", "a crude but deadly bomb". */
function isContrast({ document, start, limit }: ContentReading, at: number): boolean {
  const length = document.flag(at, "contrast")
  if (length === 0 || at === start || document.flag(start, "infinitive") > 0) return false
  if (!document.pack.content.freeConjunctions) return true
  const next = at + length
  const { clauses, letters } = document.pack
  return (
    letters.activeParticiple(document.word(next)) ||
    clauses.verb(document.word(next), document.word(at), document.word(next + 1)) === "sure" ||
    document.marks[next]?.pronoun !== undefined ||
    opensOwnClause(document, next, limit)
  )
}

/** Whether the article's own voice begins here: on how little was told, or against a noun phrase. */
function isArticles(reading: ContentReading, at: number): boolean {
  const { document, start, phrasal } = reading
  return (at > start + 1 && document.flag(at, "narrator") > 0) || (phrasal && isContrast(reading, at))
}

/** Whether what stands behind a comma is a note on who denies it, the speaker who closes the sentence, or no part of a phrase. */
function endsBehindComma(reading: ContentReading, at: number): boolean {
  const { document, limit, phrasal } = reading
  if (deniedAfter(document, at, limit) !== undefined) return true
  if (document.isMark(at - 1, ",") && closingCue(document, at, limit) !== undefined) return true
  if (phrasal && !carriesOn(document, at)) return true
  // "announced plans to help, | but what's needed is money"
  const thing = phrasal || (document.flag(at, "contrast") > 0 && isPhrase(reading, at - 1))
  return (thing && opensNext(document, at, limit)) || endsAtComma(reading, at)
}

/** The token at which the content ends, where it does at or right before this one. */
export function contentEnds(reading: ContentReading, at: number): number | undefined {
  const { document, limit } = reading
  const apart = isSetApart(document, at)
  // "عن أسئلة حول السبب، | أو فيما إذا": one more thing asked
  if (document.marks[at]?.complementiser?.value.question === true) return undefined
  if (apart && endsBehindComma(reading, at)) return at
  const marks = document.marks[at]
  if (closesDash(reading, at) || tellsMedium(reading, at)) return at
  if (marksOccasion(reading, at) || endsAtSemicolon(document, at, limit)) return at
  if (marks === undefined) return undefined
  if (marks.complementiser?.value.repeated === true && marks.noun === undefined) return undefined
  if (apart && document.flag(at, "impersonal") > 0) return at
  if (isArticles(reading, at) || explainsNoun(reading, at)) return at
  const before = joinsVerb(reading, at, apart) ? at : beforeCue(reading, at, apart)
  if (before !== undefined) return before
  if (isSecondVerb(reading, at) || joinsDeed(reading, at)) return at
  return apart && opensOther(reading, at) ? at : undefined
}
