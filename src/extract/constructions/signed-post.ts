import type { Section } from "../text/layout.ts"
import type { Document, Run } from "../text/document.ts"
import { type Piece, piece, quotedPieces } from "../text/pieces.ts"
import { describe } from "../who/mention.ts"
import type { Draft } from "./draft.ts"
import { named } from "./sentence-reader.ts"

/** Tokens of the longest signature, from its dash to the year. */
const longestSignature = 34
/** Tokens of the longest handle, and of the date behind it. */
const longestHandle = 8
const longestDate = 6
/** So many tokens at a post's end the address of a picture or a page has at most. */
const longestAddress = 30

interface Signature {
  /** The dash. */
  readonly from: number
  readonly name: Run
}

/** "… — Ann Lee (@annlee) June 1, 2020": the signature of a post that an article shows, at the end of a line. */
function signatureAt(document: Document, { from, to }: Run): Signature | undefined {
  const { tokens } = document
  if (tokens[to - 1]?.kind !== "number" || !document.isMark(to - 2, ",")) return undefined
  let close = to - 2
  while (close > from && to - close <= longestDate && !document.isMark(close, ")")) close--
  let open = close - 1
  while (open > from && close - open <= longestHandle && !document.isMark(open, "(")) open--
  if (!document.isMark(close, ")") || !document.isMark(open, "(") || !document.isMark(open + 1, "@"))
    return undefined
  let dash = open - 1
  while (dash > from && to - dash <= longestSignature && !document.isMark(dash, "–—")) dash--
  if (!document.isMark(dash, "–—") || dash + 1 >= open) return undefined
  return { from: dash, name: { from: dash + 1, to: open } }
}

/** Where the words of a post end: before the address of its picture. */
function wordsEnd(document: Document, from: number, to: number): number {
  for (let at = to - 1; at >= from && to - at <= longestAddress; at--) {
    const word = document.word(at)
    const next = document.tokens[at + 1]
    const glued = next?.kind === "mark" && next.start === document.tokens[at]?.end
    if (glued && (word === "pic" || word === "http" || word === "https")) return at
  }
  return to
}

/** A sentence of a post: what its writer says, and where its words end. */
export interface SignedSentence {
  readonly own: Draft
  readonly words: Run
}

/** The sentences of lines that a signature closes, each its writer's words, by their place among the sentences. */
export function signedPosts(
  document: Document,
  sentences: readonly (Run & { readonly section: Section })[],
): ReadonlyMap<number, SignedSentence> {
  const found = new Map<number, SignedSentence>()
  for (const [last, closing] of sentences.entries()) {
    const signature = signatureAt(document, closing)
    if (signature === undefined) continue
    const speaker = named([describe(document, signature.name.from, signature.name.to)])
    let place = last
    while (place > 0 && sentences[place - 1]?.to === sentences[place]?.from) place--
    for (; place <= last; place++) {
      const sentence = sentences[place]
      if (sentence === undefined) continue
      const to = wordsEnd(document, sentence.from, place === last ? signature.from : sentence.to)
      const own: Draft = {
        pieces: piecesOf(document, sentence.from, to),
        direct: true,
        form: undefined,
        cue: null,
        negated: false,
        speaker,
        outer: [],
        inner: [],
        sentence,
        section: "body",
        to: sentence.to,
      }
      found.set(place, { own, words: { from: sentence.from, to } })
    }
  }
  return found
}

/** So many tokens before a verb the writer of a post may stand as "I" or "we". */
const selfReach = 3

/** "I am asking for help": a verb of the writer's own. */
function isWriters(document: Document, verb: number): boolean {
  for (let at = verb - 1; at >= verb - selfReach; at--)
    if (document.marks[at]?.pronoun?.value.person === 1) return true
  return false
}

/** What others are reported to say in a post is told by its writer. */
export function withPost(
  document: Document,
  { own }: SignedSentence,
  read: readonly Draft[],
): readonly Draft[] {
  const told = read.filter(
    ({ cue, speaker }) => cue !== null && speaker.kind !== "carried" && !isWriters(document, cue.from),
  )
  return [own, ...told.map((draft) => Object.assign(draft, { within: own }))]
}

/** What a sentence of a post says, without quotation marks around it. */
function piecesOf(document: Document, from: number, to: number): readonly Piece[] {
  const close = document.partner[from] ?? -1
  if (close > from && close >= to - 2) return quotedPieces(document, from, close)
  const whole = piece(document, from, to)
  return whole === undefined ? [] : [whole]
}
