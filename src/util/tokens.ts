import { foldCodePoint } from "./fold.ts"
import { internUnits } from "./intern.ts"

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

/** The class of each UTF-16 unit that is a character, and one more; 0 where it was not asked for. */
const unitClasses = /* @__PURE__ */ new Uint8Array(0x10000)
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
  if (code < 0x10000) {
    const known = unitClasses[code] as number
    if (known > 0) return known - 1
    const found = code >= 0xd800 && code <= 0xdfff ? other : classify(code)
    unitClasses[code] = found + 1
    return found
  }
  let known = classes.get(code)
  if (known === undefined) classes.set(code, (known = classify(code)))
  return known
}

const apostrophe = 0x27
const severalUnits = 0xffff
/** The one unit to which a character folds; 0 where it was not asked for, `severalUnits` where it is none or more. */
const folds = /* @__PURE__ */ new Uint16Array(0x10000)

function foldsOf(code: number): number {
  const folded = foldCodePoint(code)
  const unit = folded.length === 1 ? folded.charCodeAt(0) : severalUnits
  if (code < 0x10000) folds[code] = unit
  return unit
}

/** The folded letters of the run that is being read, with their hash; a longer run's first ones stand in `head`. */
const letters = /* @__PURE__ */ new Uint16Array(256)
let length = 0
let hash = 0
let head = ""

function addUnit(unit: number): void {
  if (length === letters.length) {
    head += String.fromCharCode(...letters)
    length = 0
  }
  letters[length++] = unit
  hash = Math.imul(hash ^ unit, 0x01000193)
}

function addFolded(code: number): void {
  const known = code < 0x10000 ? (folds[code] as number) : 0
  const unit = known === 0 ? foldsOf(code) : known
  if (unit !== severalUnits) addUnit(unit)
  else {
    const folded = foldCodePoint(code)
    for (let index = 0; index < folded.length; index++) addUnit(folded.charCodeAt(index))
  }
}

function takeFolded(): string {
  const folded =
    head === ""
      ? internUnits(letters, length, hash)
      : head + String.fromCharCode(...letters.subarray(0, length))
  length = 0
  hash = 0
  head = ""
  return folded
}

function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? 0) : unit
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
export function tokenize(text: string, from = 0, until: number = text.length): Token[] {
  const tokens: Token[] = []
  const to = Math.min(until, text.length)
  let index = Math.max(0, from)
  while (index < to) {
    const code = codeAt(text, index)
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
    addFolded(code)
    let end = index
    while (index < to) {
      const next = codeAt(text, index)
      const nextSize = next > 0xffff ? 2 : 1
      const nextKind = classOf(next)
      if (nextKind === wanted) {
        addFolded(next)
        index += nextSize
        end = index
      } else if (nextKind === attached) {
        index += nextSize
        end = index
      } else if (
        nextKind === inner &&
        wanted === letter &&
        index + 1 < to &&
        classOf(codeAt(text, index + 1)) === letter
      ) {
        addUnit(apostrophe)
        index += 1
      } else break
    }
    tokens.push({ kind: wanted === digit ? "number" : "word", start, end, folded: takeFolded() })
  }
  return tokens
}

function isBlank(code: number): boolean {
  const kind = classOf(code)
  return kind === line || kind === space
}
