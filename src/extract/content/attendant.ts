import type { Document } from "../text/document.ts"
import { quotesOnly } from "./quotes-only.ts"
import type { ContentReading } from "./content-reading.ts"

/** So far behind the word that opens an attendant clause its verb may stand. */
const verbReach = 2

/** So far behind the start of a content the verb of a plan may stand. */
const planReach = 30

/** Where an attendant clause's verb in the past stands; undefined where its verb is another or none. */
function pastVerb({ document, limit }: ContentReading, from: number): number | undefined {
  const { clauses, letters } = document.pack
  for (let at = from; at < Math.min(limit, from + verbReach); at++) {
    const word = document.word(at)
    if (clauses.verb(word, document.word(at - 1), document.word(at + 1)) === undefined) continue
    return letters.perfectFeminine(word) || !letters.verb(word) ? at : undefined
  }
  return undefined
}

/**
 * Whether a verb has no subject of its own behind it: the clause describes the thing before it. A count behind a
 * masculine is taken for a time ("أقام ثلاثة أيام").
 */
function lacksSubject(document: Document, verb: number): boolean {
  const next = verb + 1
  const feminine = document.pack.letters.perfectFeminine(document.word(verb))
  return (
    document.tokens[next]?.kind !== "word" ||
    (!feminine && document.marks[next]?.count !== undefined) ||
    (["preposition", "adverb", "time"] as const).some((flag) => document.flag(next, flag) > 0)
  )
}

function tellsPlan({ document, start }: ContentReading, to: number): boolean {
  for (let at = start; at < Math.min(to, start + planReach); at++)
    if (document.pack.letters.future(document.word(at))) return true
  return false
}

/**
 * Whether a clause that attends the content ("حيث", "فيما") is the article's own. Most are the speaker's, above all what
 * is and what will be. What happened is the article's behind a plan, which it explains, behind a quotation, which is
 * over, and where it only describes the thing before it.
 */
export function isNarrators(reading: ContentReading, at: number): boolean {
  const { document } = reading
  const length = document.flag(at, "attendant")
  if (length === 0) return false
  if (quotesOnly(document, reading.start, at - 1)) return true
  const verb = pastVerb(reading, at + length)
  return verb !== undefined && (lacksSubject(document, verb) || tellsPlan(reading, at))
}
