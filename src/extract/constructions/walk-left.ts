import type { Document } from "../text/document.ts"
import { circumstanceEnd } from "./circumstance-end.ts"
import { isStrongFinite } from "./verb-agreement.ts"

/** So many tokens has a quoted word inside a name with its marks at most. */
const longestQuoted = 4
/** So many tokens have words in parentheses, and a relative clause up to its verb, at most. */
const longestAside = 14
/** So many tokens before a conjunction the verb of a clause of its own is looked for. */
const joinReach = 7

const breaks = ",،;؛:—–!?؟…"

/** Whether a word is a finite verb that is not part of a name. */
function isVerb(document: Document, at: number): boolean {
  const token = document.tokens[at]
  if (token?.kind !== "word") return false
  const { letters } = document.pack
  // "the self-declared republic"
  const hyphened = document.isMark(at - 1, "-‑") && document.tokens[at - 1]?.end === token.start
  if (hyphened && document.flag(at, "auxiliary") === 0) return false
  if (document.flag(at, "auxiliary") > 0 && document.flag(at, "infinitive") === 0) return true
  if (document.marks[at]?.noun !== undefined) return false
  if (letters.capitals) {
    const first = document.text[token.start] ?? ""
    if (first !== first.toLowerCase()) return false
    // "The opinion | said the court took issue with": a past that is no participle
    return (
      letters.verb(token.folded) || (isStrongFinite(document, at) && !letters.passiveParticiple(token.folded))
    )
  }
  return document.marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true
}

function relativeBefore(document: Document, at: number, floor: number): number {
  for (let index = at; index >= Math.max(floor, at - longestAside); index--) {
    if (document.isMark(index, breaks)) return -1
    if (document.flag(index, "relative") > 0) return index
  }
  return -1
}

/** "some undecided voters", "polls released Sunday": a participle before its noun, or behind it with a time or place. */
function isParticiple(document: Document, at: number, last: number, floor: number): boolean {
  const { marks, pack } = document
  if (at <= floor) return false
  const word = document.word(at)
  if (!word.endsWith("ed") || document.flag(at, "auxiliary") > 0) return false
  const before = marks[at - 1]
  const determined =
    document.flag(at - 1, "definite") > 0 ||
    before?.count !== undefined ||
    before?.pronoun?.value.possessive === true
  if (determined) return at < last
  if (marks[at]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true) === true)
    return false
  const noun = before?.noun !== undefined || pack.letters.agreement(document.word(at - 1)).number === "plural"
  if (!noun || before?.pronoun !== undefined) return false
  return (["time", "preposition", "agent"] as const).some((flag) => document.flag(at + 1, flag) > 0)
}

/** A quoted word inside a name or words in parentheses that end here: the token before them; undefined where the phrase ends. */
function overEnclosed(document: Document, at: number, last: number, floor: number): number | undefined {
  const partner = document.partner[at] ?? -1
  // a quoted word inside a name, never a quotation ("The road “is closed,” | the driver said")
  if (partner >= 0) {
    const speech = at - partner > longestQuoted || document.isMark(at - 1, ",")
    return partner > at || speech || at === last || partner <= floor ? undefined : partner - 1
  }
  let open = at - 1
  while (open > floor && at - open < longestAside && !document.isMark(open, "(")) open--
  return document.isMark(open, "(") ? open - 1 : undefined
}

/** Whether a mark stands inside a name or an amount: a hyphen, an initial's point, a sign of currency. */
function isInside(document: Document, at: number): boolean {
  const { tokens, pack } = document
  if (document.isMark(at, "$%£€#@")) return true
  // "Hart, Jr."
  if (document.isMark(at, ",") && pack.sources.juniors.includes(document.word(at + 1))) return true
  if (tokens[at - 1]?.end !== tokens[at]?.start) return false
  // "1,200 experts", "9.1% of voters"
  if (document.isMark(at, ",.")) {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (before?.kind === "number" && after?.kind === "number" && after.start === tokens[at]?.end) return true
  }
  return (
    document.isMark(at, "-‑'’/&") ||
    (document.isMark(at, ".") && pack.sentences.abbreviations.includes(document.word(at - 1)))
  )
}

/** Whether a word opens the clause that the phrase stands in. */
function opensClause(document: Document, at: number): boolean {
  const marks = document.marks[at]
  if (marks?.noun !== undefined) return false
  return (
    document.flag(at, "clause") > 0 ||
    (marks?.complementiser !== undefined && document.flag(at, "relative") === 0)
  )
}

/** Whether a conjunction joins two clauses rather than two nouns: a verb stands near before it. */
function joinsClauses(document: Document, at: number, last: number, floor: number): boolean {
  if (at === floor || document.isMark(at - 1, ",،") || at === last) return true
  let left = at - 1
  while (
    left > floor &&
    at - left < joinReach &&
    document.tokens[left]?.kind === "word" &&
    !isVerb(document, left)
  )
    left--
  return isVerb(document, left)
}

/** The first word of the noun phrase that ends with a word, circumstances before it included. */
function phraseStart(document: Document, last: number, floor: number): number {
  let at = last
  let from = last + 1
  while (at >= floor) {
    const token = document.tokens[at]
    if (token === undefined || token.kind === "break") break
    if (token.kind === "mark") {
      if ((document.partner[at] ?? -1) >= 0 || document.isMark(at, ")")) {
        const before = overEnclosed(document, at, last, floor)
        if (before === undefined) break
        from = before + 1
        at = before
        continue
      }
      if (!isInside(document, at)) break
      at--
      continue
    }
    if (opensClause(document, at)) break
    if (document.flag(at, "infinitive") > 0) {
      const behind = overMainVerb(document, at, from, last)
      if (behind > from) {
        from = behind
        break
      }
    }
    if (isVerb(document, at) && !isParticiple(document, at, last, floor)) {
      const relative = relativeBefore(document, at, floor)
      if (relative <= floor) {
        from = overMainVerb(document, at, from, last)
        break
      }
      at = relative - 1
      from = relative
      continue
    }
    if (document.flag(at, "conjunction") > 0 && joinsClauses(document, at, last, floor)) break
    from = at
    at--
  }
  return from
}

/** "will | help Americans", "to | let voters": behind an auxiliary the verb that it belongs to is no part of the phrase. */
function overMainVerb(document: Document, auxiliary: number, from: number, last: number): number {
  if (from !== auxiliary + 1) return from
  let at = from
  while (at < last && document.flag(at, "adverb") > 0) at++
  if (at >= last) return from
  if (document.tokens[at]?.kind !== "word" || document.marks[at]?.noun !== undefined) return from
  return document.pack.clauses.verb(document.word(at), "", document.word(at + 1)) === "sure" ? at + 1 : from
}

/** Walks left from the last word of a noun phrase to its first: what opens the sentence is no part of the source. */
export function walkLeft(document: Document, last: number, floor: number): number {
  let from = phraseStart(document, last, floor)
  while (from <= last) {
    const joint =
      (["adverb", "conjunction", "clause"] as const).some((flag) => document.flag(from, flag) > 0) ||
      (document.flag(from, "time") > 0 && document.tokens[from + 1]?.kind === "word" && from < last)
    const next = joint ? from + 1 : circumstanceEnd(document, from, last)
    if (next === undefined) break
    from = next
  }
  return from
}
