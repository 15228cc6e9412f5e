import { firstFrom, lowerBound } from "../../util/lower-bound.ts"
import type { Span } from "../attribution.ts"
import { bare, partsOf, skip, type Word, wordsOf } from "./quote-words.ts"

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

/** Steps of comparison that one quote may cost, and all of them together, before it costs only `atLast` each. */
const limits = { quote: 20_000, all: 20_000_000, atLast: 100 }

/** Positions outside a stretch, the nearest to it first, then those within it. */
function* nearestFirst(positions: readonly number[], from: number, to: number): Generator<number> {
  const before = lowerBound(positions, (position) => position < from)
  const after = lowerBound(positions, (position) => position < Math.max(from, to))
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
    return firstFrom(words, offset)
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

  /** The quote where its words stand, with the marks around them where these are the same, too. */
  function foundAt(wanted: Wanted, at: number): Found | undefined {
    const span = matchAt(wanted.words, at)
    if (span === undefined) return undefined
    const start = span.start - wanted.lead
    const end = span.end + wanted.trail
    if (start >= 0 && text.slice(start, end) === wanted.quote) return { start, end, match: "exact" }
    return { start: span.start, end: span.end, match: "folded" }
  }

  /** Goes through the places where the quote's rarest word stands. */
  function search(wanted: Wanted, [pivot, list]: Rarest, near: Span | undefined): FoundQuote | QuoteProblem {
    const from = near === undefined ? 0 : tokenAt(near.start)
    const to = near === undefined ? 0 : tokenAt(near.end)
    const limit = spent + (spent < limits.all ? limits.quote : limits.atLast) + wanted.words.length
    let best: Found | undefined
    let elsewhere = false
    for (const position of nearestFirst(list, from + pivot, to + pivot)) {
      if (spent > limit && best === undefined) return "search-limit"
      if (spent > limit) break
      const found = foundAt(wanted, position - pivot)
      if (found === undefined) continue
      if (best === undefined || (found.match === "exact" && best.match === "folded")) {
        best = found
        elsewhere = false
      } else if (found.match === best.match) elsewhere = true
      if (best.match === "exact" && (elsewhere || near !== undefined)) break
    }
    return best === undefined ? "not-there" : { ...best, ambiguous: elsewhere && near === undefined }
  }

  return {
    find(given, near) {
      const wanted = wantedOf(given)
      if (wanted === undefined) return "no-words"
      const rarest = rarestOf(wanted.words, positions)
      return rarest === undefined ? "not-there" : search(wanted, rarest, near)
    },
  }
}

/** The place of a word among those wanted, and where it stands in the text. */
type Rarest = readonly [index: number, positions: readonly number[]]
type Found = Omit<FoundQuote, "ambiguous">

/** A quote's words from its first to its last, and how much of it stands around them. */
interface Wanted {
  readonly quote: string
  readonly words: readonly Word[]
  readonly lead: number
  readonly trail: number
}

function wantedOf(given: string): Wanted | undefined {
  const quote = bare(given)
  const all = wordsOf(quote)
  const first = all.findIndex(({ isMark }) => !isMark)
  if (first === -1) return undefined
  const words = all.slice(first, all.findLastIndex(({ isMark }) => !isMark) + 1)
  return {
    quote,
    words,
    lead: words[0]?.start ?? 0,
    trail: quote.length - (words.at(-1)?.end ?? 0),
  }
}

/** The wanted word that stands in the fewest places, with them; undefined where one stands in none. */
function rarestOf(
  wanted: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
): Rarest | undefined {
  let rarest: Rarest | undefined
  for (const [index, { key }] of wanted.entries()) {
    const list = positions.get(key)
    if (list === undefined) return undefined
    if (rarest === undefined || list.length < rarest[1].length) rarest = [index, list]
  }
  return rarest
}
