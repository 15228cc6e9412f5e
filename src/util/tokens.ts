import { foldCodePoint } from "./fold.ts"

/**
 * One token of a text. `start` and `end` are UTF-16 offsets into the text as given; `folded` is for comparing.
 *
 * - `word`: a run of letters and their marks, with an apostrophe inside it ("Moscow's") kept in one;
 * - `number`: a run of decimal digits of one script, folded to ASCII; separators are marks of their own;
 * - `mark`: one punctuation mark or symbol, folded to itself;
 * - `break`: a run of line ends.
 *
 * White space and format characters between tokens belong to no token.
 */
export interface Token {
  readonly kind: "word" | "number" | "mark" | "break"
  readonly start: number
  readonly end: number
  readonly folded: string
}

const other = 0
const letter = 1
const digit = 2
const space = 3
const line = 4
const inner = 5
const attached = 6

const classes = new Map<number, number>()

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return line
  if (code === 0x27 || code === 0x2019 || code === 0x2bc) return inner
  if (code === 0x640 || /\p{M}/u.test(character)) return attached
  if (/\p{Cf}/u.test(character)) return attached
  if (/\p{Nd}/u.test(character)) return digit
  if (/[\p{L}\p{N}]/u.test(character)) return letter
  if (/[\s\p{Z}\p{Cc}]/u.test(character)) return space
  return other
}

function classOf(code: number): number {
  let known = classes.get(code)
  if (known === undefined) {
    known = code >= 0xd800 && code <= 0xdfff ? other : classify(code)
    classes.set(code, known)
  }
  return known
}

/**
 * Splits a text into tokens in one linear pass. Any string will do: lone surrogates become marks.
 * For each token `text.slice(token.start, token.end)` is what it stands for.
 *
 * @example
 * ```ts
 * import { tokenize } from "isnad/extract"
 * tokenize("In 2022").map((token) => token.kind) // → ["word", "number"]
 * ```
 */
export function tokenize(text: string, from = 0, to: number = text.length): Token[] {
  const tokens: Token[] = []
  let index = from
  while (index < to) {
    const code = text.codePointAt(index) ?? 0
    const size = code > 0xffff ? 2 : 1
    const kind = classOf(code)
    const start = index
    index += size
    if (kind === space || kind === attached) continue
    if (kind === line) {
      while (index < to && isBlank(text.charCodeAt(index))) index++
      // trailing blanks of the last line stay outside the break
      let end = index
      while (end > start + 1 && classOf(text.charCodeAt(end - 1)) !== line) end--
      tokens.push({ kind: "break", start, end, folded: "\n" })
      index = end
      continue
    }
    if (kind === other || kind === inner) {
      tokens.push({
        kind: "mark",
        start,
        end: index,
        folded: foldCodePoint(code) || text.slice(start, index),
      })
      continue
    }
    const wanted = kind
    let folded = foldCodePoint(code)
    let end = index
    while (index < to) {
      const next = text.codePointAt(index) ?? 0
      const nextSize = next > 0xffff ? 2 : 1
      const nextKind = classOf(next)
      if (nextKind === wanted) {
        folded += foldCodePoint(next)
        index += nextSize
        end = index
      } else if (nextKind === attached) {
        index += nextSize
        end = index
      } else if (
        nextKind === inner &&
        wanted === letter &&
        index + 1 < to &&
        classOf(text.codePointAt(index + 1) ?? 0) === letter
      ) {
        folded += "'"
        index += 1
      } else break
    }
    tokens.push({ kind: wanted === digit ? "number" : "word", start, end, folded })
  }
  return tokens
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === line || kind === space
}
