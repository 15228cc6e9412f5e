import { closingCue, hasVerb } from "../constructions/inversion.ts"
import type { Document } from "../text/document.ts"
import type { ContentReading } from "./content-reading.ts"

/** So many tokens before a content the clause that holds its cue is looked for. */
const back = 24
/** "Days after", "just two weeks before": whether a clause opens that tells how long before or after the main one. */
function opensTimeClause(document: Document, from: number): boolean {
  let at = from
  while (document.flag(at, "adverb") > 0 || document.tokens[at]?.kind === "number") at++
  at += document.marks[at]?.count?.length ?? 0
  const last = at + document.flag(at, "circumstance") - 1
  return last > at && document.pack.content.subordinators.includes(document.word(last))
}

/** Where a bracket opens that closes at a token. */
function bracketStart(document: Document, close: number): number | undefined {
  if (!document.isMark(close, ")")) return undefined
  let open = close - 1
  while (open > close - back && !document.isMark(open, "(")) open--
  // "(CNN) After the mayor said that"
  return document.isMark(open, "(") && document.tokens[open - 1]?.kind === "word" ? open : undefined
}

/** Whether the clause that tells a content hangs on another ("while officials say | …", "in which he spoke | of …"). */
export function hangsOnAnother(document: Document, start: number): boolean {
  let from = start
  while (from > Math.max(0, start - back)) {
    const before = from - 1
    const kind = document.tokens[before]?.kind
    if (kind === "break" || (document.partner[before] ?? -1) >= 0) break
    // "After Hart (D-N.Y.) warned that"
    const bracket = bracketStart(document, before)
    if (bracket !== undefined) {
      from = bracket
      continue
    }
    const glued = before > 0 && document.tokens[before]?.end === document.tokens[from]?.start
    if (
      kind === "mark" &&
      !glued &&
      !(document.isMark(before, ".") && document.flag(before - 1, "title") > 0)
    )
      break
    from = before
  }
  const { subordinators } = document.pack.content
  const second = document.word(from + 1)
  // "even though", "just as"
  if (subordinators.includes(document.word(from))) return true
  if (document.flag(from, "adverb") > 0 && subordinators.includes(second)) return true
  if (opensTimeClause(document, from)) return true
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

/** "of | shelling the town": whether a deed is told by a form of its verb that needs no subject. */
function namesDoing(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (document.pack.letters.activeParticiple(document.word(at))) return true
  return false
}

/**
 * "the arrest, | has also": whether the verb of the clause around the content stands here. One comma alone never parts a
 * subject from its verb.
 */
export function resumesAround(document: Document, start: number, at: number): boolean {
  const { clauses, content } = document.pack
  if (!content.freeConjunctions || document.flag(at, "auxiliary") === 0) return false
  if (document.flag(at, "infinitive") > 0) return false
  // "would raise taxes, would cut jobs": one verb after another of the same subject
  if (clauses.verb(document.word(at), "", "x") !== "sure" || content.reasoning.includes(document.word(at)))
    return false
  for (let before = at - 2; before > start; before--) {
    const partner = document.partner[before] ?? -1
    if (partner >= 0 && partner < before) before = partner
    else if (document.isMark(before, ",–—;:(")) return false
  }
  return true
}

/** Whether a relative clause closes the content, by which the article tells who or what was named ("…, who left in May"). */
export function explainsName(
  document: Document,
  { start, limit, phrasal }: Pick<ContentReading, "start" | "limit" | "phrasal">,
  at: number,
): boolean {
  const { content } = document.pack
  if (!content.explaining.includes(document.word(at))) return false
  if (!hasVerb(document, start, at - 1) && !(phrasal && namesDoing(document, start, at - 1))) return false
  // "…, which would ruin us": the speaker reasons on
  if (content.reasoning.includes(document.word(at + 1))) return false
  return !goesOnBehind(document, at, limit)
}

/**
 * Whether the clause goes on behind what a comma before a token sets off: "…, who left in May, | would come", or as a
 * whole is another's: "…, who left in May, | the agency said".
 */
export function goesOnBehind(document: Document, at: number, limit: number): boolean {
  for (let close = at + 1; close < limit; close++) {
    const partner = document.partner[close] ?? -1
    if (partner > close) close = partner
    else if (
      document.isMark(close, ",–—") &&
      (resumesAt(document, close + 1) || closingCue(document, close + 1, limit) !== undefined)
    )
      return true
  }
  return false
}

/** "…, amid a strike": whether the article tells here how it came about; "the road, although narrow, was safe" goes on. */
export function tellsCircumstance({ document, limit }: ContentReading, at: number): boolean {
  if (document.flag(at, "circumstance") === 0) return false
  return !document.pack.content.freeConjunctions || !goesOnBehind(document, at, limit)
}

/** "vowed to leave | and shared a list": behind an infinitive a past joined to the verb before it is another deed. */
export function joinsDeed({ document, start }: ContentReading, at: number): boolean {
  const { clauses, content, letters } = document.pack
  if (!content.freeConjunctions || document.flag(at, "conjunction") === 0) return false
  if (document.flag(start, "infinitive") === 0 || document.tokens[at + 1]?.kind !== "word") return false
  const past = (verb: number): boolean =>
    letters.passiveParticiple(document.word(verb)) &&
    clauses.verb(document.word(verb), "they", document.word(verb + 1)) === "sure" &&
    clauses.verb(document.word(verb), "the", document.word(verb + 1)) !== "sure"
  if (!past(at + 1) || document.flag(at + 2, "definite") + (document.marks[at + 2]?.count?.length ?? 0) === 0)
    return false
  // "to be held and questioned"
  for (let before = start + 1; before < at; before++)
    if (letters.verb(document.word(before)) && letters.passiveParticiple(document.word(before))) return false
  return true
}

/** Whether the verb of a clause that was interrupted stands at a token. */
function resumesAt(document: Document, at: number): boolean {
  return (
    document.flag(at, "auxiliary") > 0 || document.pack.clauses.verb(document.word(at), "", "x") !== undefined
  )
}
