import { compareWords, type WordComparison } from "./compare-words.ts"
import { type Letters, readLetters } from "./letters.ts"
import type { NameWord, ParsedName } from "./parse-name.ts"
import { sharedCustoms } from "./spelling-customs.ts"
import type { Custom } from "./spelling-rules.ts"

/** A run of words of the one name that is a spelling of a run of the other's. */
export interface WordMatch {
  /** The first word's index and how many are joined, on either side. */
  readonly i: number
  readonly m: number
  readonly j: number
  readonly n: number
  readonly a: string
  readonly b: string
  readonly initial: boolean
  readonly comparison: WordComparison
}

/** One word, or two or three against one that is written in one: "Çavuş oğlu", "Kim Jongun". */
const shapes = [
  [1, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const

const ofInitial: WordComparison = { odds: 1, known: undefined, parts: [] }

/** Whether a letter may stand for a word: one of the word's beginnings is a spelling of it. */
function fitsInitial(initial: Letters, word: Letters): boolean {
  if (initial.script === word.script && word.text.startsWith(initial.text)) return true
  for (let length = 1; length <= Math.min(3, word.text.length); length++) {
    const beginning = readLetters(word.text.slice(0, length))
    if (beginning !== undefined && compareWords(initial, beginning, false).odds > 0) return true
  }
  return false
}

type Customs = readonly Custom[]

/** Compares two words of which either may be an initial; undefined where they don't match. */
function matchOf(a: NameWord, b: NameWord, customs: Customs, explain: boolean): WordComparison | undefined {
  if (a.initial !== b.initial) {
    const [initial, word] = a.initial ? [a, b] : [b, a]
    return fitsInitial(initial.letters, word.letters) ? ofInitial : undefined
  }
  const comparison = compareWords(a.letters, b.letters, explain, customs)
  if (comparison.odds > 0) return comparison
  return (
    joinedMatch(a.attached, b.letters, customs, explain) ??
    joinedMatch(a.letters, b.attached, customs, explain) ??
    (b.article ? joinedMatch(a.bare, b.letters, customs, explain) : undefined) ??
    (a.article ? joinedMatch(a.letters, b.bare, customs, explain) : undefined)
  )
}

function joinedMatch(
  a: Letters | undefined,
  b: Letters | undefined,
  customs: Customs,
  explain: boolean,
): WordComparison | undefined {
  if (a === undefined || b === undefined) return undefined
  // of two words written in one nothing but a part of a letter's sound is lost
  if (Math.abs(a.text.length - b.text.length) > 2 + Math.min(a.text.length, b.text.length) / 2)
    return undefined
  const comparison = compareWords(a, b, explain, customs)
  return comparison.odds > 0 ? comparison : undefined
}

/** The first of some ways of joining words that is a spelling of a word. */
function firstMatch(
  as: readonly Letters[],
  bs: readonly Letters[],
  customs: Customs,
  explain: boolean,
): WordComparison | undefined {
  for (const a of as)
    for (const b of bs) {
      const found = joinedMatch(a, b, customs, explain)
      if (found !== undefined) return found
    }
  return undefined
}

/** The ways of writing a run of words as one. */
function formsOf(name: ParsedName, index: number, length: number): readonly Letters[] {
  if (length > 1) return name.joined[index]?.[length - 2] ?? []
  const { letters, bare } = name.words[index] as NameWord
  return bare === undefined ? [letters] : [letters, bare]
}

/**
 * Matches the words of two names in their order so that as many as can be have a counterpart.
 * Words that have none on either side are left out.
 */
export function matchWords(a: ParsedName, b: ParsedName, explain: boolean): WordMatch[] {
  const rows = a.words.length
  const columns = b.words.length
  const width = columns + 1
  const customs = sharedCustoms(a.customs, b.customs)
  const values = new Float64Array((rows + 1) * width)
  const chosen: (WordMatch | undefined)[] = []
  for (let i = rows; i >= 0; i--)
    for (let j = columns; j >= 0; j--) {
      const at = i * width + j
      const skipA = i < rows ? (values[at + width] as number) : 0
      const skipB = j < columns ? (values[at + 1] as number) : 0
      values[at] = Math.max(skipA, skipB)
      for (const [m, n] of shapes) {
        if (i + m > rows || j + n > columns) continue
        const comparison =
          m === 1 && n === 1
            ? matchOf(a.words[i] as NameWord, b.words[j] as NameWord, customs, explain)
            : firstMatch(formsOf(a, i, m), formsOf(b, j, n), customs, explain)
        if (comparison === undefined) continue
        const value = m + n + comparison.odds / 20 + (values[(i + m) * width + j + n] as number)
        if (value <= (values[at] as number)) continue
        values[at] = value
        const text = (words: readonly NameWord[], from: number, count: number): string =>
          words
            .slice(from, from + count)
            .map((word) => word.text)
            .join(" ")
        chosen[at] = {
          i,
          m,
          j,
          n,
          a: text(a.words, i, m),
          b: text(b.words, j, n),
          initial: comparison === ofInitial,
          comparison,
        }
      }
    }
  const matches: WordMatch[] = []
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const at = i * width + j
    const match = chosen[at]
    if (match !== undefined) {
      matches.push(match)
      i += match.m
      j += match.n
    } else if (values[at] === values[at + width]) i++
    else j++
  }
  return matches
}
