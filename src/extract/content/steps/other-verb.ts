import { isStrongFinite } from "../../constructions/verb-agreement.ts"
import type { StepResult, Walk } from "../complement-walk.ts"

/** "…, مشيرا إلى": a participle takes up what the verb before only named. */
export function resumption({ document, form, at }: Walk): StepResult {
  if (form.kind === "participle") return undefined
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  // "تحدث الوزير أمس | نافيا أن"
  const joined = document.pack.content.subjectBetween && document.marks[after]?.complementiser !== undefined
  if (!document.isMark(at - 1, ",،") && !joined) return undefined
  const marks = document.marks[at]
  const takesUp = marks?.cues?.forms.some(
    (other) => other.kind === "participle" && other.cue.relay === undefined,
  )
  return takesUp === true && marks?.noun === undefined ? "stop" : undefined
}

/** So far behind the verb of a relative clause its own content may stand. */
const relativeReach = 16

/** "القانون الذي قالت المعارضة إنه": whether what comes next is told by the verb of a relative clause, which no comma closes before. */
function tellsInRelative({ document, limit }: Walk, at: number): boolean {
  if (document.flag(at - 1, "relative") === 0) return false
  for (let next = at + 1; next < Math.min(limit, at + relativeReach); next++) {
    const complementiser = document.marks[next]?.complementiser
    if (complementiser !== undefined && complementiser.value.weak !== true) return true
    if (document.tokens[next]?.kind === "mark") return false
  }
  return false
}

/** "continued | to deny that": the verb behind tells what is done, and takes what comes next. */
function leadsToVerb({ document, form: { cue, kind }, start }: Walk): boolean {
  if (kind !== "finite" || cue.infinitive || cue.addressed || cue.predicative !== undefined) return false
  return document.marks[start]?.cues?.forms.some((other) => other.kind === "infinitive") === true
}

export function otherVerb(walk: Walk): StepResult {
  const { document, at, start } = walk
  if (at === start && leadsToVerb(walk)) return "nothing"
  if (at <= start) return undefined
  if (document.flag(at, "split") > 0 || document.flag(at, "impersonal") > 0) return "stop"
  // "مصدر لم يكشف | هويته": who he is, the source keeps to himself
  const after = at + (document.marks[at]?.cues?.length ?? 1)
  if (document.flag(at - 1, "negation") > 0 && document.flag(after, "identity") > 0) return after + 1
  // the first word behind the cue may be its subject
  if (at === start + 1 && document.pack.content.subjectBetween) return undefined
  const verb =
    isStrongFinite(document, at) &&
    // "عقب الاجتماع", as a verb "he commented"
    document.flag(at, "preposition") === 0 &&
    (document.flag(at - 1, "relative") === 0 || tellsInRelative(walk, at)) &&
    document.marks[at]?.noun === undefined
  return verb ? "stop" : undefined
}
