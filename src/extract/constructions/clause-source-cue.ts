import type { CueForm } from "../../lang/parts/reporting.ts"
import { closeClause, mayClose, sourceAhead } from "./closing.ts"
import type { CueConstruction } from "./construction.ts"
import { hasVerb } from "./inversion.ts"
import type { SentenceReader } from "./sentence-reader.ts"

/** What may stand behind a verb that closes what is said: when, where and how, or the next clause. */
const followers = [
  "time",
  "preposition",
  "adverb",
  "conjunction",
  "clause",
  "circumstance",
  "relative",
  "as",
] as const

/**
 * "…, the agency reported | on Monday", but not "…, the agency found | more faults", nor "whom he said | are guilty":
 * whether an object or another verb stands behind the verb.
 */
function governsMore({ document, run, floor }: SentenceReader, at: number, form: CueForm): boolean {
  if (form.cue.addressed) return false
  const { letters, reporting } = document.pack
  let next = at + (document.marks[at]?.cues?.length ?? 1)
  while (next < run.to && document.flag(next, "adverb") > 0) next++
  if (next >= run.to) return false
  // "In a letter to the board, she wrote:", but "The road is closed, she wrote:"
  if (document.isMark(next, ":") && document.flag(floor, "preposition") > 0 && !hasVerb(document, floor, at))
    return true
  if ((document.partner[next] ?? -1) > next || reporting.infinitives.includes(document.word(next)))
    return true
  const word = document.word(next)
  if (document.tokens[next]?.kind !== "word" || document.marks[next]?.medium !== undefined) return false
  if (document.marks[next]?.complementiser !== undefined || letters.activeParticiple(word)) return false
  return !letters.adverb(word) && !followers.some((flag) => document.flag(next, flag) > 0)
}

/** The road is closed, the driver says. */
export const clauseSourceCue: CueConstruction<unknown> = {
  on: "cue",
  kinds: ["finite"],
  read(reader, at, form) {
    if (form.weak === true || !mayClose(reader, at, form) || governsMore(reader, at, form)) return 0
    const source = sourceAhead(reader, at)
    return source === undefined ? 0 : closeClause(reader, { at, form, source })
  },
}
