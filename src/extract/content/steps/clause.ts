import type { Document } from "../../text/document.ts"
import { found, type StepResult, type Walk } from "../complement-walk.ts"

/** Whether a verb stands right behind a word, so that the word is its subject. */
function isSubject(document: Document, at: number): boolean {
  return (
    document.flag(at + 1, "auxiliary") > 0 &&
    document.flag(at + 1, "negation") === 0 &&
    document.flag(at + 1, "infinitive") === 0
  )
}

/** So far around a word the name may reach that it is part of. */
const nameReach = 4

/** "said that evening": a time that is pointed at, no clause. */
export function pointing({ document, at, reach }: Walk): StepResult {
  if (document.marks[at]?.complementiser === undefined || document.flag(at + 1, "time") === 0)
    return undefined
  return at + 2 >= reach || document.tokens[at + 2]?.kind === "mark" ? at + 2 : undefined
}

/** "سي إن إن": inside a name nothing opens a clause. */
function isInName({ document, names, at, limit }: Walk): boolean {
  if (!document.pack.content.subjectBetween) return false
  return names
    .within(document, Math.max(0, at - nameReach), Math.min(limit, at + nameReach))
    .some((name) => name.from <= at && at < name.to)
}

/** "قبل | أن", "على الرغم من | أن": whether the words before make a clause of time or manner of it. */
function isBlocked(document: Document, at: number): boolean {
  return document.flag(at - 1, "blocker") > 0 || document.flag(at - 2, "blocker") === 2
}

/** So many tokens behind a clause what is refused may stand. */
const refusalReach = 24

/** "رفض الوزير الذي وصف الحريق بأنه كارثة | التعليق": what is refused, behind a clause that tells of whoever refuses it. */
function refusedBehind({ document, form, start, at, limit }: Walk): number | undefined {
  if (form.cue.refused === undefined || document.marks[at]?.complementiser === undefined) return undefined
  let relative = false
  for (let back = start; back < at; back++) relative ||= document.flag(back, "relative") > 0
  if (!relative) return undefined
  for (let next = at; next < Math.min(limit, at + refusalReach); next++)
    if (document.flag(next, "refusal") > 0)
      return document.flag(next - 1, "preposition") > 0 ? undefined : next
  return undefined
}

/** "أشاد بالخطة على الرغم من | أن": a clause that a concession opens. */
function isConceded(document: Document, at: number): boolean {
  if (document.flag(at - 1, "preposition") === 0) return false
  return [at - 2, at - 3].some((from) => from + document.flag(from, "concession") === at - 1)
}

/** "said | when asked about the game | that it rained": the clause behind the question, if one follows. */
function behindQuestion({ document, at, reach }: Walk): StepResult {
  for (let next = at + document.flag(at, "asking"); next < reach; next++) {
    const complementiser = document.marks[next]?.complementiser?.value
    if (complementiser !== undefined && complementiser.weak !== true) return next
  }
  return "nothing"
}

/** "“It rained,” he said | when asked about the game": what somebody was asked is no clause that he said. */
function question(walk: Walk): StepResult {
  const asks = walk.document.marks[walk.at]?.complementiser?.value.circumstance === true
  return asks && walk.document.flag(walk.at, "asking") > 1 ? behindQuestion(walk) : undefined
}

export function clause(walk: Walk): StepResult {
  const { document, at } = walk
  const asked = question(walk)
  if (asked !== undefined) return asked
  if (document.marks[at]?.complementiser !== undefined && isConceded(document, at)) return "nothing"
  if (isBlocked(document, at)) return undefined
  return refusedBehind(walk) ?? openedClause(walk)
}

function openedClause(walk: Walk): StepResult {
  const { document, form, at, start } = walk
  const complementiser = document.marks[at]?.complementiser?.value
  if (complementiser === undefined) return undefined
  const { cue, kind } = form
  if (isInName(walk)) return undefined
  // "warned Hart, who had left, that": the word explains a name
  if (complementiser.weak === true && document.isMark(at - 1, ",")) return undefined
  if (complementiser.circumstance === true && at !== start && !cue.addressed) return undefined
  if (complementiser.weak === true)
    return cue.clause && kind !== "noun" && (at === start || walk.object >= 0)
      ? found(walk, "clause", at)
      : undefined
  if (!cue.clause && !cue.quote && kind !== "noun") return undefined
  // "wrote to a group that has left"
  if (complementiser.relative === true && at > start && isSubject(document, at)) return "nothing"
  return complementiser.repeated !== true || at === start ? found(walk, "clause", at) : undefined
}
