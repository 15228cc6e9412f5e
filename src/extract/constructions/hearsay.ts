import type { CueForm } from "../../lang/parts/reporting.ts"
import { piece } from "../text/pieces.ts"
import { complementAt } from "./complement-at.ts"
import type { FlagConstruction } from "./construction.ts"
import { closingCue } from "./inversion.ts"
import { addDraft, isJoint, type SentenceReader } from "./sentence-reader.ts"

/** Tokens of the longest sentence that is looked through: no clause of news is longer. */
const longestSentence = 120

/** Words that make a clause hang on another one. */
const hanging = ["relative", "clause", "infinitive"] as const

/** Where the clause begins that a word stands in; undefined where it hangs on another or has no subject of its own. */
function clauseStart(reader: SentenceReader, at: number): number | undefined {
  const { document, floor } = reader
  let from = floor
  while (from < at && isJoint(reader, from, from + 1)) from++
  if (from === at) return undefined
  for (let before = floor; before < at; before++) {
    if (document.marks[before]?.complementiser !== undefined || document.isMark(before, ":;"))
      return undefined
    if (before >= from && hanging.some((flag) => document.flag(before, flag) > 0)) return undefined
    if ((document.partner[before] ?? -1) >= 0) return undefined
  }
  return from
}

/** Whether somebody else is reported behind a word: then the clause is his, or the hearsay tells that he speaks. */
function tellsOther(reader: SentenceReader, at: number): boolean {
  const { document, run } = reader
  for (let next = at; next < run.to; next++) {
    if (document.isMark(next, "?")) return true
    if (document.isMark(next, ",") && closingCue(document, next + 1, run.to) !== undefined) return true
    for (const form of document.marks[next]?.cues?.forms ?? [])
      if (form.kind === "preposition" || (isVerb(form) && isOthers(reader, next, form))) return true
  }
  return false
}

function isVerb({ kind, weak }: CueForm): boolean {
  return kind === "finite" && weak !== true
}

function isOthers(reader: SentenceReader, at: number, form: CueForm): boolean {
  return closes(reader, at, form) || complementAt(reader, at, form) !== undefined
}

/** "two sources told the paper late Wednesday": whether a verb of saying stands right behind a comma and its subject. */
const closingReach = 4

function closes({ document }: SentenceReader, at: number, { cue }: CueForm): boolean {
  if (!cue.parenthetical) return false
  for (let comma = at - 1; comma > at - closingReach; comma--) if (document.isMark(comma, ",")) return true
  return false
}

/** Whether the word belongs to the clause's verb: "has reportedly left", "reportedly fled", but not "a man | reportedly killed was". */
function isOfVerb({ document, run }: SentenceReader, at: number, behind: number): boolean {
  const { pack, word } = document
  const auxiliary = (token: number): boolean =>
    document.flag(token, "auxiliary") > 0 && document.flag(token, "infinitive") === 0
  if (auxiliary(at - 1) || auxiliary(behind)) return true
  if (pack.letters.activeParticiple(word(behind)) || document.isMark(at - 1, "-–—")) return false
  if (pack.clauses.verb(word(behind), word(at - 1), word(behind + 1)) === undefined) return false
  for (let next = behind + 1; next < run.to && !document.isMark(next, ",;"); next++) {
    if (document.flag(next, "clause") > 0 || document.flag(next, "relative") > 0) return true
    if (document.flag(next, "conjunction") > 0 || document.marks[next]?.complementiser !== undefined)
      return true
    if (auxiliary(next)) return false
  }
  return true
}

/** "The driver reportedly fled": a clause that nobody is named to have said. */
export const hearsay: FlagConstruction<unknown> = {
  on: "flag",
  flag: "hearsay",
  read(reader, at) {
    const { document, run, drafts } = reader
    if (drafts.length > 0 || reader.section === "headline" || run.to - run.from > longestSentence) return 0
    const length = document.flag(at, "hearsay")
    const from = clauseStart(reader, at)
    if (from === undefined || tellsOther(reader, at + length) || !isOfVerb(reader, at, at + length)) return 0
    const found = piece(document, from, run.to)
    if (found === undefined) return 0
    addDraft(reader, {
      pieces: [found],
      direct: false,
      form: undefined,
      cue: { from: at, to: at + length },
      negated: false,
      speaker: { kind: "unnamed", at: { from: at, to: at + length }, hearsay: true },
      aside: true,
      to: run.to,
    })
    return run.to - at
  },
}
