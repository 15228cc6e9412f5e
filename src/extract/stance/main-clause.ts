import type { Certainty } from "../../lang/parts/reporting.ts"
import type { Document, Run } from "../text/document.ts"

/** So many words are read for hedges. */
const mostWords = 32
/** A negation further in belongs to another part of the sentence. */
const negationWords = 14
/** So far behind a negation the word may stand that turns it into "only". */
const exceptionReach = 9
/** Behind so many words a conjunction joins a second clause, which does not turn the first. */
const firstClauseWords = 6

/** What stands in the main clause of a content. */
export interface MainClause {
  readonly hedge?: { readonly certainty: Certainty; readonly at: Run }
  readonly negation?: Run
  readonly condition?: Run
  readonly future: boolean
  /** The words by which something is said not to be so. */
  readonly falsity?: Run
  /** An adjective that would say so of what it describes. */
  readonly falseWord?: Run
  /** Whether it tells of what a speaker gives nothing of ("more details"). */
  readonly withheld: boolean
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

/** Behind a concession: the clause that it concedes against. */
function concessionEnd(document: Document, from: number, end: number): number {
  let at = from
  while (
    at < end &&
    !document.isMark(at, ",،") &&
    document.marks[at]?.complementiser?.value.consequent !== true
  )
    at++
  return at
}

/** Whether a complementiser opens a deeper clause; behind a hedge it does not ("it is likely that"). */
function opensDeeper({ marks }: Document, at: number): boolean {
  const complementiser = marks[at]?.complementiser
  return (
    complementiser !== undefined &&
    complementiser.value.weak !== true &&
    marks[at - 1]?.hedge === undefined &&
    marks[at - 2]?.hedge === undefined
  )
}

function readHedge(document: Document, from: number, at: number, read: Writable<MainClause>): void {
  if (read.hedge !== undefined) return
  const marked = document.marks[at]?.hedge
  // "what they believe", "a man they believe is": a clause that stands for a thing or describes one
  if (document.marks[at]?.pronoun !== undefined && at !== from) return
  const certainty = marked?.value ?? document.pack.certainty.hedged(document.word(at), document.word(at + 1))
  if (certainty !== undefined && certainty !== "certain")
    read.hedge = { certainty, at: { from: at, to: at + (marked?.length ?? 1) } }
}

function readNegation(document: Document, at: number, end: number, read: Writable<MainClause>): void {
  const length = document.flag(at, "negation")
  if (length === 0 || read.negation !== undefined) return
  for (let next = at + 1; next < Math.min(end, at + exceptionReach); next++)
    if (document.flag(next, "exceptive") > 0) return
  read.negation = { from: at, to: at + length }
}

/** How many words say that something is not so; "what has no basis" only describes a thing. */
function falsityLength(document: Document, at: number): number {
  const length = document.flag(at, "falsity")
  return document.flag(at - 1, "relative") > 0 || document.flag(at - 1, "condition") > 0 ? 0 : length
}

/** The last token of an idle phrase, a condition in several words or a concession; undefined where there is none. */
function overCondition(
  document: Document,
  at: number,
  end: number,
  read: Writable<MainClause>,
): number | undefined {
  const idle = document.flag(at, "idle")
  if (idle > 0) return at + idle - 1
  const conditional = document.flag(at, "condition")
  if (conditional > 0) read.condition ??= { from: at, to: at + conditional }
  // "ما لم تتراجع": the negation is part of the condition
  if (conditional > 1) return at + conditional - 1
  if (document.flag(at, "withheld") > 0) read.withheld = true
  return document.flag(at, "concession") > 0 ? concessionEnd(document, at + 1, end) : undefined
}

/** Reads the main clause of a content; what stands in a deeper clause, or in a concession, is not the main point. */
export function readMainClause(document: Document, from: number, end: number, gap?: Run): MainClause {
  const read: Writable<MainClause> = { future: false, withheld: false }
  const { letters } = document.pack
  let deeper = false
  let words = 0
  for (let at = from; at < end; at++) {
    if (at === gap?.from) {
      at = gap.to - 1
      continue
    }
    if (document.tokens[at]?.kind === "word") words++
    if (letters.future(document.word(at))) read.future = true
    const over = overCondition(document, at, end, read)
    if (over !== undefined) {
      at = over
      continue
    }
    if (words > 0 && at > from + 1 && opensDeeper(document, at)) deeper = true
    if (deeper || words > mostWords) continue
    const joined = document.pack.content.freeConjunctions && document.flag(at, "conjunction") > 0
    if (joined && words > firstClauseWords) deeper = true
    readHedge(document, from, at, read)
    const falsity = falsityLength(document, at)
    if (falsity > 0) {
      read.falsity ??= { from: at, to: at + falsity }
      at += falsity - 1
      continue
    }
    if (document.flag(at, "falseWord") > 0) read.falseWord ??= { from: at, to: at + 1 }
    const affirmative = document.flag(at, "affirmative")
    if (affirmative > 0) {
      at += affirmative - 1
      continue
    }
    if (words <= negationWords) readNegation(document, at, end, read)
  }
  return read
}
