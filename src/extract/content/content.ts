import type { Document } from "../text/document.ts"
import { type Piece, piece, quotedPieces } from "../text/pieces.ts"
import { contentEnds } from "./content-end.ts"
import type { ContentReading } from "./content-reading.ts"
import { explainsNoun } from "./explained-noun.ts"
import { hangsOnAnother } from "./main-clause.ts"
import { splitsContent } from "./split.ts"

export interface Content {
  readonly pieces: readonly Piece[]
  /** The first token after the content. */
  readonly to: number
}

/** Where a conjunction is written onto a complementiser ("وأن"), the content begins after it. */
function afterConjunction(document: Document, at: number): { from: number; offset: number } {
  const complementiser = document.marks[at]?.complementiser
  const token = document.tokens[at]
  if (complementiser === undefined || token === undefined) return { from: at, offset: token?.start ?? 0 }
  // "and that", "وإلى أن": the last word is the complementiser
  const last = at + complementiser.length - 1
  // "أو فيما إذا": the whole is
  if (complementiser.value.question === true && document.flag(at, "conjunction") > 0)
    return { from: at + 1, offset: document.tokens[at + 1]?.start ?? token.start }
  if (last > at && complementiser.value.question !== true)
    return { from: last, offset: document.tokens[last]?.start ?? token.start }
  for (const conjunction of document.pack.letters.conjunctive)
    if (token.folded.startsWith(conjunction)) return { from: at, offset: token.start + 1 }
  return { from: at, offset: token.start }
}

/** Whether a complementiser opens one more content; one that asks does only behind what was asked ("أو فيما إذا"). */
function opensAgain({ marks }: Document, at: number, phrasal: boolean): boolean {
  const again = marks[at]?.noun === undefined ? marks[at]?.complementiser?.value : undefined
  return again?.repeated === true && (phrasal || again.question !== true)
}

/** Behind what the article tells of how little was told: nothing in it is said by anybody. */
function narratorEnd(document: Document, from: number, limit: number): number {
  let at = from
  while (at < limit && !document.isMark(at, ",،;؛.!?؟")) at++
  return at
}

/** Behind a clause by which the article explains a noun: nobody is reported in it but by a cue of its own. */
function explanationEnd(document: Document, from: number, limit: number): number {
  let at = from
  while (at < limit && !document.isMark(at, ",،;؛.!?؟") && document.marks[at]?.cues === undefined) at++
  return at
}

/** Whether a quotation closes the sentence that it stands in. */
function closesSentence(document: Document, close: number, limit: number): boolean {
  return close + 1 >= limit || (close + 2 >= limit && document.isMark(close + 1, ".!?"))
}

/** So many tokens before a quotation the verb stands that announces it. */
const cueReach = 5

/** "that Lee | said: “It rests. It is late.”": whether a quotation inside what is said is announced as another's words. */
function isAnothers(document: Document, from: number, open: number): boolean {
  if (!document.isMark(open - 1, ":,")) return false
  for (let at = open - 1; at > Math.max(from, open - cueReach); at--) {
    if (document.marks[at]?.complementiser !== undefined) return true
    const forms = document.marks[at]?.cues?.forms ?? []
    if (forms.some(({ kind }) => kind === "finite" || kind === "participle")) return true
  }
  return false
}

/** "that he would “fight on. We will win.”": the clause up to the end of its sentence, and the sentences behind it. */
function quotedSentences(
  { document, from, limit }: ContentReading,
  open: number,
  offset: number | undefined,
): readonly Piece[] {
  const close = document.partner[open] ?? open
  if (isAnothers(document, from, open)) return []
  if (open === from || !document.pack.letters.capitals || !closesSentence(document, close, limit)) return []
  const [first, ...others] = quotedPieces(document, open, close)
  const opening = first === undefined ? undefined : piece(document, from, first.to, offset)
  return opening === undefined || others.length === 0 ? [] : [opening, ...others]
}

/**
 * Reads reported content from a token on, to where the article's own voice or another cue takes over.
 * It is cut where a complementiser is repeated and where a clause of another kind begins ("while", "حيث").
 * @param sourceAt tells whether a prepositional cue at that token has a source after it
 * @param least a token that the content reaches at least
 */
export function readContent(
  document: Document,
  start: number,
  limit: number,
  sourceAt: (at: number) => boolean,
  phrasal = false,
  least = start,
): Content {
  const pieces: Piece[] = []
  const hanging = hangsOnAnother(document, start)
  const reading: ContentReading = { document, start, limit, phrasal, hanging, sourceAt, from: start }
  let offset: number | undefined
  let at = start
  const close = (to: number): void => {
    const found = piece(document, reading.from, to, offset)
    if (found !== undefined) pieces.push(found)
    offset = undefined
  }
  while (at < limit) {
    const partner = document.partner[at] ?? -1
    if (partner > at && partner < limit) {
      const sentences = quotedSentences(reading, at, offset)
      if (sentences.length > 0) return { pieces: [...pieces, ...sentences], to: partner + 1 }
      at = partner + 1
      continue
    }
    const marks = document.marks[at]
    if (at === start) {
      at += marks?.complementiser?.length ?? 1
      continue
    }
    const end = at > least ? contentEnds(reading, at) : undefined
    if (end !== undefined) {
      at = end
      break
    }
    if (opensAgain(document, at, phrasal)) {
      close(at)
      const next = afterConjunction(document, at)
      reading.from = next.from
      offset = next.offset
      at += marks?.complementiser?.length ?? 1
      continue
    }
    if (splitsContent(document, at)) {
      close(at)
      reading.from = at
    }
    at++
  }
  close(at)
  if (at < limit && document.flag(at, "narrator") > 0) return { pieces, to: narratorEnd(document, at, limit) }
  return { pieces, to: explainsNoun(reading, at) ? explanationEnd(document, at, limit) : at }
}
