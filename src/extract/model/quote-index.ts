import { foldCodePoint } from "../../util/fold.ts"
import { type Token, tokenize } from "../../util/tokens.ts"
import type { Span } from "../attribution.ts"

/** Where quoted words stand. `exact`: to the letter; `folded`: they differ in what readers take for one spelling. */
export interface FoundQuote extends Span {
  readonly match: "exact" | "folded"
  /** The same words stand elsewhere, too, and nothing told which place is meant. */
  readonly ambiguous: boolean
}

/** Why quoted words were not found: they hold no word, they are not there, or looking on would have cost too much. */
export type QuoteProblem = "no-words" | "not-there" | "search-limit"

/** Finds quoted words in one text. */
export interface QuoteIndex {
  /** Finds words, nearest to a place; without one the first. What lies within the place comes last. */
  find(quote: string, near?: Span): FoundQuote | QuoteProblem
}

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
/** Steps of comparison that one quote may cost, and all of them together, before it costs only `atLast` each. */
const limits = { quote: 20_000, all: 20_000_000, atLast: 100 }

function keyOf(token: Token): string | undefined {
  if (token.kind === "break") return undefined
  if (token.kind !== "mark") return token.folded
  return quotationMarks.has(token.folded) ? undefined : (sameMarks[token.folded] ?? token.folded)
}

interface Word extends Span {
  readonly key: string
  readonly isMark: boolean
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const token of tokenize(text)) {
    const key = keyOf(token)
    if (key !== undefined)
      words.push({ key, start: token.start, end: token.end, isMark: token.kind === "mark" })
  }
  return words
}

/** The parts of a word that may be quoted for themselves: "بوتين" of "وبوتين", "Putin" of "Putin's". */
function partsOf({ key, isMark }: Word): readonly string[] {
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
function skip(text: string, { start, end }: Span, letters: number): number {
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
function bare(quote: string): string {
  const trimmed = quote.trim()
  const inner = trimmed.slice(1, -1)
  const isMark = (character = "") => quotationMarks.has(character)
  if (trimmed.length < 2 || !isMark(trimmed[0]) || !isMark(trimmed.at(-1))) return trimmed
  for (const character of inner) if (isMark(character)) return trimmed
  return inner.trim()
}

/** The first index whose value is not below the limit. */
function lowerBound(length: number, value: (index: number) => number, limit: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Positions outside a stretch, the nearest to it first, then those within it. */
function* nearestFirst(positions: readonly number[], from: number, to: number): Generator<number> {
  const before = lowerBound(positions.length, (index) => positions[index] ?? 0, from)
  const after = lowerBound(positions.length, (index) => positions[index] ?? 0, Math.max(from, to))
  let left = before - 1
  let right = after
  while (left >= 0 || right < positions.length) {
    const leftward = from - (positions[left] ?? Number.NEGATIVE_INFINITY)
    const rightward = (positions[right] ?? Number.POSITIVE_INFINITY) - to
    yield (leftward <= rightward ? positions[left--] : positions[right++]) ?? 0
  }
  for (let within = before; within < after; within++) yield positions[within] ?? 0
}

/**
 * Indexes a text by its folded words, so that each of many quotes is found without passing over the text again.
 *
 * What readers take for one spelling is one here: case, marks and tatweel, letter variants, white space, kinds of
 * quotation marks, and punctuation at the quote's ends. A quote begins and ends with whole words, apart from what
 * Arabic writes in one with them and from an apostrophe's ending. However often a text repeats itself, a quote costs
 * a bounded number of steps.
 */
export function createQuoteIndex(text: string): QuoteIndex {
  const words = wordsOf(text)
  const positions = new Map<string, number[]>()
  words.forEach((word, index) => {
    for (const key of [word.key, ...partsOf(word)]) {
      const known = positions.get(key)
      if (known === undefined) positions.set(key, [index])
      else if (known.at(-1) !== index) known.push(index)
    }
  })
  let spent = 0

  function tokenAt(offset: number): number {
    return lowerBound(words.length, (index) => words[index]?.start ?? 0, offset)
  }

  /** Where the words begin and end if the quote stands at this word. */
  function matchAt(wanted: readonly Word[], at: number): Span | undefined {
    const last = wanted.length - 1
    for (let index = 0; index <= last; index++) {
      spent++
      const word = words[at + index]
      const key = wanted[index]?.key ?? ""
      if (word === undefined) return undefined
      if (word.key === key) continue
      const isPart = (index === 0 && word.key.endsWith(key)) || (index === last && word.key.startsWith(key))
      if (!isPart || !partsOf(word).includes(key)) return undefined
    }
    const [first, final] = [words[at], words[at + last]]
    if (first === undefined || final === undefined) return undefined
    const [head = "", tail = ""] = [wanted[0]?.key, wanted[last]?.key]
    const cut = first.key !== head && first.key.endsWith(head) ? first.key.length - head.length : 0
    const ends = final.key !== tail && cut === 0 && final.key.startsWith(tail)
    return {
      start: cut === 0 ? first.start : skip(text, first, cut),
      end: ends ? skip(text, final, tail.length) : final.end,
    }
  }

  return {
    find(given, near) {
      const quote = bare(given)
      const all = wordsOf(quote)
      const firstWord = all.findIndex(({ isMark }) => !isMark)
      if (firstWord === -1) return "no-words"
      const wanted = all.slice(firstWord, all.findLastIndex(({ isMark }) => !isMark) + 1)
      const rarest = rarestOf(wanted, positions)
      if (rarest === undefined) return "not-there"
      const limit = spent + (spent < limits.all ? limits.quote : limits.atLast) + wanted.length
      const lead = wanted[0]?.start ?? 0
      const trail = quote.length - (wanted.at(-1)?.end ?? 0)
      const from = near === undefined ? 0 : tokenAt(near.start)
      const to = near === undefined ? 0 : tokenAt(near.end)
      let best: Omit<FoundQuote, "ambiguous"> | undefined
      let elsewhere = false
      const [pivot, list] = rarest
      for (const position of nearestFirst(list, from + pivot, to + pivot)) {
        if (spent > limit && best === undefined) return "search-limit"
        if (spent > limit) break
        const span = matchAt(wanted, position - pivot)
        if (span === undefined) continue
        const whole = { start: span.start - lead, end: span.end + trail }
        const exact = whole.start >= 0 && text.slice(whole.start, whole.end) === quote
        const match = exact ? "exact" : "folded"
        if (best === undefined || (exact && best.match === "folded")) {
          best = { ...(exact ? whole : span), match }
          elsewhere = false
        } else if (match === best.match) elsewhere = true
        if (best.match === "exact" && (elsewhere || near !== undefined)) break
      }
      return best === undefined ? "not-there" : { ...best, ambiguous: elsewhere && near === undefined }
    },
  }
}

/** The wanted word that stands in the fewest places, with them; undefined where one stands in none. */
function rarestOf(
  wanted: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
): readonly [number, readonly number[]] | undefined {
  let rarest: readonly [number, readonly number[]] | undefined
  for (const [index, { key }] of wanted.entries()) {
    const list = positions.get(key)
    if (list === undefined) return undefined
    if (rarest === undefined || list.length < rarest[1].length) rarest = [index, list]
  }
  return rarest
}
