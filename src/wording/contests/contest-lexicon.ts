import type { WordsPart } from "../../lang/parts/words.ts"
import { fold } from "../../util/fold.ts"

/** What a number counts. */
export interface Measure {
  readonly id: string
  /** Such a count grows from day to day. */
  readonly growing: boolean
  /** The words are the things counted themselves, which stand beside their number. */
  readonly thing: boolean
}

/** What a word does where matters change. */
export type ContestDuty =
  | "person"
  | "part"
  | "added"
  | "atLeast"
  | "window"
  | "numbered"
  | "age"
  | "was"
  | "future"
  | "postponed"
  | "cancelled"

/** All that is known of one word or expression. */
export interface ContestEntry {
  measure?: Measure
  readonly duties: Set<ContestDuty>
}

/** An expression of several words. */
export interface ContestPhrase {
  readonly rest: readonly string[]
  readonly entry: ContestEntry
}

/** A language's tables of what changes, compiled. */
export interface ContestLexicon {
  readonly part: WordsPart
  readonly words: ReadonlyMap<string, ContestEntry>
  readonly phrases: ReadonlyMap<string, readonly ContestPhrase[]>
  readonly futurePrefixes: readonly string[]
}

const compiled = new WeakMap<WordsPart, ContestLexicon>()
const wordsOf = (table: string) => table.split(/\s+/).filter((word) => word !== "")

/** Returns the compiled tables of a language, or undefined where it has none. */
export function contestLexiconOf(part: WordsPart): ContestLexicon | undefined {
  const known = compiled.get(part)
  if (known !== undefined || part.contests === undefined) return known
  const words = new Map<string, ContestEntry>()
  const phrases = new Map<string, ContestPhrase[]>()
  const entryOf = (written: string): ContestEntry => {
    const [first = "", ...rest] = written.split("_").map(fold)
    if (rest.length > 0) {
      const list = phrases.get(first) ?? []
      phrases.set(first, list)
      const same = list.find((phrase) => phrase.rest.join(" ") === rest.join(" "))
      if (same !== undefined) return same.entry
      const entry: ContestEntry = { duties: new Set() }
      list.push({ rest, entry })
      return entry
    }
    const entry = words.get(first) ?? { duties: new Set() }
    words.set(first, entry)
    return entry
  }
  const { contests } = part
  for (const line of contests.measures.split("\n")) {
    const [head = "", spellings = ""] = line.split(":")
    const sign = head.trim().at(-1)
    const measure: Measure = {
      id: head.replace(/[+*]/g, "").trim(),
      growing: sign === "+",
      thing: sign === "*",
    }
    for (const word of wordsOf(spellings)) entryOf(word).measure = measure
  }
  const tables: readonly (readonly [ContestDuty, string])[] = [
    ["person", contests.persons],
    ["part", contests.parts],
    ["added", contests.added],
    ["atLeast", contests.atLeast],
    ["window", contests.windows],
    ["numbered", contests.numbered],
    ["age", contests.ages],
    ["was", contests.was],
    ["future", contests.future],
    ["postponed", contests.postponed],
    ["cancelled", contests.cancelled],
  ]
  for (const [duty, table] of tables) for (const word of wordsOf(table)) entryOf(word).duties.add(duty)
  const futurePrefixes = wordsOf(contests.futurePrefixes).map(fold)
  const lexicon: ContestLexicon = { part, words, phrases, futurePrefixes }
  compiled.set(part, lexicon)
  return lexicon
}
