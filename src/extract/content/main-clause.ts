import { closingCue, hasVerb } from "../constructions/inversion.ts"
import type { Document } from "../text/document.ts"

/** So many tokens before a content the clause that holds its cue is looked for. */
const back = 24
/** So far behind a comma the verb of a main clause stands. */
const verbReach = 9

/** Whether the clause that tells a content hangs on another ("while officials say | …", "in which he spoke | of …"). */
export function hangsOnAnother(document: Document, start: number): boolean {
  let from = start
  while (from > Math.max(0, start - back)) {
    const before = from - 1
    const kind = document.tokens[before]?.kind
    if (kind === "break" || (document.partner[before] ?? -1) >= 0) break
    if (kind === "mark" && (document.tokens[before]?.end !== document.tokens[from]?.start || before === 0))
      break
    from = before
  }
  const { subordinators } = document.pack.content
  const second = document.word(from + 1)
  // "even though", "just as"
  if (subordinators.includes(document.word(from))) return true
  if (document.flag(from, "adverb") > 0 && subordinators.includes(second)) return true
  // "Conceding that it rained, the coach said"
  const sentence =
    from === 0 || document.tokens[from - 1]?.kind === "break" || document.isMark(from - 1, ".!?")
  if (sentence && document.pack.letters.activeParticiple(document.word(from))) return true
  const opens = document.flag(from, "preposition") > 0 ? from + document.flag(from, "preposition") : from
  return document.flag(opens, "relative") > 0 && document.isMark(from - 1, ",")
}

/** Whether the words before a comma are a clause that opens what is said ("said that if it rained, | the match …"). */
export function isOwnOpening(document: Document, start: number, comma: number): boolean {
  const { subordinators } = document.pack.content
  for (let at = comma - 1; at >= start && !document.isMark(at, ","); at--) {
    if (!subordinators.includes(document.word(at))) continue
    // "that even when"
    const before = document.flag(at - 1, "adverb") > 0 ? at - 2 : at - 1
    if (before < start || document.marks[before]?.complementiser !== undefined) return true
    if (document.isMark(before, ",")) return true
  }
  return false
}

/** Whether a word between two tokens may be a verb, so that they hold a clause. */
export function mayHoldVerb({ word, flag, pack }: Document, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (flag(at, "auxiliary") > 0 || pack.clauses.verb(word(at), word(at - 1), word(at + 1)) !== undefined)
      return true
  return false
}

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

/** Whether a relative clause closes the content, by which the article tells who or what was named ("…, who left in May"). */
export function explainsName(document: Document, start: number, at: number, limit: number): boolean {
  const { content } = document.pack
  if (!content.explaining.includes(document.word(at)) || !hasVerb(document, start, at - 1)) return false
  // "…, which would ruin us": the speaker reasons on
  if (content.reasoning.includes(document.word(at + 1))) return false
  for (let close = at + 1; close < limit; close++) {
    const partner = document.partner[close] ?? -1
    if (partner > close) close = partner
    // "…, who left in May, would come": the clause goes on
    else if (document.isMark(close, ",–—")) {
      // "…, who left in May, the agency said": the whole is the agency's
      if (resumesAt(document, close + 1) || closingCue(document, close + 1, limit) !== undefined) return false
    }
  }
  return true
}

/** Whether the verb of a clause that was interrupted stands at a token. */
function resumesAt(document: Document, at: number): boolean {
  return (
    document.flag(at, "auxiliary") > 0 || document.pack.clauses.verb(document.word(at), "", "x") !== undefined
  )
}
