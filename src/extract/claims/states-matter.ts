import type { CueForm } from "../../lang/parts/reporting.ts"
import type { Span } from "../attribution.ts"
import { clauseOf } from "../content/clause.ts"
import type { Document, Run } from "../text/document.ts"
import { isQuestion } from "../text/is-question.ts"
import { piece } from "../text/pieces.ts"
import type { NameFinder } from "../who/name-finder.ts"
import { tokensOf } from "./content-tokens.ts"

/** A sentence with fewer words is a slogan or a caption as often as not. */
const fewestWords = 6
/** So many names and figures make a sentence one that another article may be compared with; without capitals few names are known. */
const fewestDetails = { capitals: 1, none: 1 }
/** So many words in quotation marks are somebody's words; fewer are a term. */
const fewestQuoted = 5

const saidPlainly = { act: "asserts", cue: undefined, direct: true } as const

/**
 * Returns what tells whether a sentence in the article's own voice states something that another article may state as
 * well: a whole clause with names or figures. A question, what the author says of himself, a thought without a detail
 * and a list of headlines do not; nor does a sentence that speaks of somebody's words though it was not read who said
 * what: it is not the article's own.
 */
export function createMatters(document: Document, names: NameFinder): (span: Span) => boolean {
  const quoted = quotedTokens(document)
  return (span) => {
    const { run } = tokensOf(document, span, undefined)
    if (run === undefined || isQuestion(document, run)) return false
    if (!isPlain(document, quoted, run) || !hasDetails(document, names, run)) return false
    const clause = piece(document, run.from, run.to)
    return clause !== undefined && clauseOf(document, clause, saidPlainly) === "whole"
  }
}

/** Which tokens stand in a quotation of several words; one that nothing closes ends with its line. */
function quotedTokens({ tokens, partner, unclosed }: Document): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  const open = new Set(unclosed)
  let until = -1
  let isOpen = false
  for (let at = 0; at < tokens.length; at++) {
    if (open.has(at)) isOpen = true
    else if (tokens[at]?.kind === "break") isOpen = false
    const close = partner[at] ?? -1
    if (close - at > fewestQuoted) until = Math.max(until, close)
    if (isOpen || at <= until) quoted[at] = 1
  }
  return quoted
}

/** Whether nothing in a run shows that the words are somebody's, the author's own or others'. */
function isPlain(document: Document, quoted: Uint8Array, { from, to }: Run): boolean {
  const { tokens, marks, pack } = document
  for (let at = from; at < to; at++) {
    if (quoted[at] === 1) return false
    if (tokens[at]?.kind === "word" && pack.letters.firstPerson(document.word(at))) return false
    if (marks[at]?.cues?.forms.some(bringsWords) === true) return false
  }
  return true
}

/** Whether a word of reporting brings in somebody's words; one that takes a noun tells what somebody did ("rejected the bill"). */
function bringsWords({ kind, weak, cue }: CueForm): boolean {
  if (kind === "preposition" || kind === "postposition") return true
  return kind !== "noun" && weak !== true && cue.parenthetical
}

function hasDetails(document: Document, names: NameFinder, { from, to }: Run): boolean {
  const { tokens } = document
  let words = 0
  let details = 0
  let capitals = 0
  for (let at = from; at < to; ) {
    const kind = tokens[at]?.kind
    const hit = kind === "word" ? names.at(document, at, to) : undefined
    const next = hit?.to ?? at + 1
    const capital = kind === "word" && at > from && isCapital(document, at)
    if (hit !== undefined || kind === "number" || capital) details++
    for (let inner = at; inner < next; inner++) {
      if (tokens[inner]?.kind !== "mark") words++
      if (isCapital(document, inner)) capitals++
    }
    at = next
  }
  return (
    words >= fewestWords &&
    details >= fewestDetails[document.pack.letters.capitals ? "capitals" : "none"] &&
    capitals * 2 <= words
  )
}

/** Whether a word begins with a capital, where capitals mean names. */
function isCapital({ tokens, text, pack }: Document, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== "word" || !pack.letters.capitals) return false
  const first = text[token.start] ?? ""
  return first !== first.toLowerCase()
}
