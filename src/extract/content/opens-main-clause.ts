import type { Document } from "../text/document.ts"

/** So far behind a comma the verb of a main clause stands. */
const verbReach = 9

/** Words that no subject holds: "one by the army when it left". */
const closesSubject = ["conjunction", "relative", "clause"] as const

/** Whether a clause with a subject and a verb of its own begins behind a comma ("…, | villagers fear a flood"). */
export function opensMainClause(document: Document, at: number, limit: number): boolean {
  const marks = document.marks[at]
  if (document.tokens[at]?.kind !== "word" || marks?.complementiser !== undefined) return false
  const small = (["conjunction", "relative", "clause", "preposition", "infinitive"] as const).some(
    (flag) => document.flag(at, flag) > 0,
  )
  // "…, escalating a crisis that had begun": a participle hangs on what was said
  if (small || document.pack.letters.activeParticiple(document.word(at))) return false
  for (let verb = at + 1; verb < Math.min(limit, at + verbReach); verb++) {
    if (document.isMark(verb, ".-’'") && verb + 1 < limit) continue
    if (document.tokens[verb]?.kind === "mark" || closesSubject.some((flag) => document.flag(verb, flag) > 0))
      return false
    if (document.marks[verb]?.complementiser !== undefined) return false
    // "the deal reached in May": behind a preposition a participle may stand
    if (document.flag(verb, "auxiliary") > 0 && document.word(verb) !== "to") return true
    const sure = document.pack.clauses.verb(
      document.word(verb),
      document.word(verb - 1),
      document.word(verb + 1),
    )
    const cue = document.marks[verb]?.cues?.forms.some((form) => form.kind === "finite" && form.weak !== true)
    if (sure === "sure" || cue === true) return true
  }
  return false
}
