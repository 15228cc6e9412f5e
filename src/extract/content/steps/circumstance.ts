import { occasionEnd, opensAdverbial, phraseEnd } from "../../who/adverbial.ts"
import type { Document } from "../../text/document.ts"
import type { StepResult, Walk } from "../complement-walk.ts"

/** A clause of time or cause; but "after Friday prayers: …" is an occasion, behind which the content follows. */
export function adverbial({ document, form, at, start, reach }: Walk): StepResult {
  if (at <= start || !opensAdverbial(document, at)) return undefined
  const end = form.cue.quote ? occasionEnd(document, at + 1, reach) : 0
  return end > at + 1 ? end : "stop"
}

/** "ruled | 5-4 | that": how many voted each way. */
function isTally(document: Document, at: number): boolean {
  const numbers = document.tokens[at]?.kind === "number" && document.tokens[at + 2]?.kind === "number"
  return numbers && document.isMark(at + 1, "-–‑") && document.marks[at + 3]?.complementiser !== undefined
}

export function adverb({ document, at }: Walk): StepResult {
  const time = document.flag(at, "time") > 0
  if (time || document.flag(at, "adverb") > 0) return at + 1
  if (isTally(document, at)) return at + 3
  // "said 12 May that", not "said 12 people died"
  const date =
    document.tokens[at]?.kind === "number" &&
    (document.flag(at + 1, "time") > 0 || document.flag(at - 1, "time") > 0)
  return date ? at + 1 : undefined
}

export function phrase({ document, at, reach }: Walk): StepResult {
  return document.flag(at, "preposition") > 0 ? (phraseEnd(document, at + 1, reach) ?? "stop") : undefined
}
