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
const longestAddress = 14

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

/** The sentences of a line that a signature closes, each read as its writer's words; by their place among the sentences. */
export function signedPosts(
  document: Document,
  sentences: readonly (Run & { readonly section: Section })[],
): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, readonly Draft[]>()
  for (const [last, { from, to }] of sentences.entries()) {
    const signature = signatureAt(document, { from, to })
    if (signature === undefined) continue
    const speaker = named([describe(document, signature.name.from, signature.name.to)])
    let place = last
    while (place > 0 && sentences[place - 1]?.to === sentences[place]?.from) place--
    for (; place <= last; place++) {
      const sentence = sentences[place]
      if (sentence === undefined) continue
      const end = wordsEnd(document, sentence.from, place === last ? signature.from : sentence.to)
      found.set(
        place,
        piecesOf(document, sentence.from, end).map((one) => ({
          pieces: [one],
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
        })),
      )
    }
  }
  return found
}

/** What a sentence of a post says, without quotation marks around it. */
function piecesOf(document: Document, from: number, to: number): readonly Piece[] {
  const close = document.partner[from] ?? -1
  if (close > from && close >= to - 2) return quotedPieces(document, from, close)
  const whole = piece(document, from, to)
  return whole === undefined ? [] : [whole]
}
