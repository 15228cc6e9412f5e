import { foldCodePoint } from "../../util/fold.ts"
import { type Token, tokenize } from "../../util/tokens.ts"
import type { Span } from "../attribution.ts"

/** Quotation marks of every kind tell nothing about which words are quoted. */
const quotationMarks: ReadonlySet<string> = new Set(`"'«»“”„‟‹›‘‚‛\`´＂「」『』`)
/** Marks of other scripts and widths that stand for one. */
const sameMarks: Readonly<Record<string, string>> = {
  "،": ",",
  "؛": ";",
  "؟": "?",
  "٪": "%",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
}
const arabicLetter = /^\p{Script=Arabic}/u
/** What Arabic writes in one with the word after it: and/then, by/to/as/will, the. */
const proclitics = ["وف", "بلكس"] as const
const article = "ال"
const fewestLetters = 3
function keyOf(token: Token): string | undefined {
  if (token.kind === "break") return undefined
  if (token.kind !== "mark") return token.folded
  return quotationMarks.has(token.folded) ? undefined : (sameMarks[token.folded] ?? token.folded)
}

/** A word or mark of a text, as readers know it again. */
export interface Word extends Span {
  readonly key: string
  readonly isMark: boolean
}

/** The words of a text and its marks, without quotation marks. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const token of tokenize(text)) {
    const key = keyOf(token)
    if (key !== undefined)
      words.push({ key, start: token.start, end: token.end, isMark: token.kind === "mark" })
  }
  return words
}

/** The parts of a word that may be quoted for themselves: "بوتين" of "وبوتين", "Putin" of "Putin's". */
export function partsOf({ key, isMark }: Word): readonly string[] {
  if (isMark) return []
  const parts: string[] = []
  const apostrophe = key.indexOf("'")
  if (apostrophe > 0) parts.push(key.slice(0, apostrophe))
  if (!arabicLetter.test(key)) return parts
  let rest = key
  const strip = (length: number) => {
    rest = rest.slice(length)
    if (rest.length >= fewestLetters) parts.push(rest)
  }
  for (const letters of proclitics) if (letters.includes(rest[0] ?? " ")) strip(1)
  if (rest.startsWith(article)) strip(article.length)
  return parts
}

/** The offset after so many folded letters of a word. */
export function skip(text: string, { start, end }: Span, letters: number): number {
  let offset = start
  let left = letters
  while (offset < end && left > 0) {
    const code = text.codePointAt(offset) ?? 0
    left -= foldCodePoint(code).length
    offset += code > 0xffff ? 2 : 1
  }
  return offset
}

/** A quote without white space around it, and without the quotation marks where one pair encloses all of it. */
export function bare(quote: string): string {
  const trimmed = quote.trim()
  const inner = trimmed.slice(1, -1)
  const isMark = (character = "") => quotationMarks.has(character)
  if (trimmed.length < 2 || !isMark(trimmed[0]) || !isMark(trimmed.at(-1))) return trimmed
  for (const character of inner) if (isMark(character)) return trimmed
  return inner.trim()
}
