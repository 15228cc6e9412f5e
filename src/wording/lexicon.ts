import type { WordsPart } from "../lang/parts/words.ts"
import { compileLexicon } from "./compile-lexicon.ts"

/** One pole of a contrast. */
export interface Pole {
  readonly axis: number
  /** 1 or -1. */
  readonly side: number
  /** Known of the word's root alone, so perhaps of another word. */
  readonly loose?: true
}

/** A word's place in a class of which one member excludes another. */
export interface Member {
  readonly kind: string
  /** Shared by all languages. */
  readonly identity: string
  /** Identity of what it lies within. */
  readonly whole?: string
}

/** What a word does in a sentence, apart from what it means. */
export type Duty =
  | "function"
  | "light"
  | "negation"
  | "notNegation"
  | "hedge"
  | "question"
  | "clause"
  | "softNegation"
  | "atLeast"
  | "atMost"
  | "about"
  | "percent"
  | "reporting"
  | "anybody"
  | "growing"

/** All that is known of one word or expression. */
export interface Entry {
  readonly concepts: readonly number[]
  readonly poles: readonly Pole[]
  readonly members: readonly Member[]
  readonly duties: ReadonlySet<Duty>
  readonly denial: boolean
  readonly number?: number
  readonly factor?: number
  readonly dual?: string
}

/** An expression of several words, and the entry for it. */
export interface Phrase {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** A language's words, compiled for looking up. */
export interface Lexicon {
  readonly part: WordsPart
  readonly axes: readonly Axis[]
  /** By folded word, as written in the tables. */
  readonly exact: ReadonlyMap<string, Entry>
  /** By what the inflections of one verb share, where the tables do not know the form itself. */
  readonly lemmas: ReadonlyMap<string, Entry>
  /** Poles by root, all loose. */
  readonly roots: ReadonlyMap<string, Entry>
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly articles: ReadonlySet<string>
  /** By sign: the member of the class of money. */
  readonly currencies: ReadonlyMap<string, string>
}

/** A contrast: the name is shared by all languages. */
export interface Axis {
  readonly name: string
  /** 1: the first pole is good news, -1: bad news, 0: neither. */
  readonly tone: number
}

const compiled = new WeakMap<WordsPart, Lexicon>()

/** Returns the compiled tables of a language's words; compiled once. */
export function lexiconOf(part: WordsPart): Lexicon {
  const known = compiled.get(part)
  if (known !== undefined) return known
  const lexicon = compileLexicon(part)
  compiled.set(part, lexicon)
  return lexicon
}
