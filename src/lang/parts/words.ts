import type { ContestWords } from "./contests.ts"

/** In how many of some news articles the words of a language stand; only those of five articles or more are told. */
export interface WordCounts {
  /** How many articles there were. */
  readonly articles: number
  /** `count word word …`, a line for each count. Words as they are compared: by root or stem; `_` for a space. */
  readonly counts: string
}

/**
 * What comparing texts must know of a language's words. Tables are plain text, one entry a line, in ordinary
 * spelling; words are folded when the tables are read, and `_` joins the words of one expression.
 */
export interface WordsPart {
  /** BCP 47 language tag. */
  readonly id: string
  /** Whether the weights of the decision were learned from texts of this language. */
  readonly learned: boolean
  /**
   * Forms under which a folded word may be looked up and compared, likeliest first, the word itself included:
   * without clitics, without endings. At most ten.
   */
  forms(word: string): readonly string[]
  /** Coarser keys that words of one derivation share ("ارتفاع" and "يرتفع"); fewer than three letters prove little. */
  roots(word: string): readonly string[]
  /**
   * A key that the inflections of one verb and its noun share and its other derivations do not ("يرتفع" and
   * "ارتفاع", not "رفع"), where the spelling shows it.
   */
  lemma(word: string): string | undefined
  /** `name tone | pole | pole`: what excludes what. Tone `+`: the first pole is good news; `-`: the second; `=`: neither. `!`: not by root. */
  readonly contrasts: string
  /** One group of words a line that may stand for one another. */
  readonly synonyms: string
  /** `class | identity: words | identity<whole: words`: one excludes the others in one role. */
  readonly classes: string
  /** Words without content of their own. */
  readonly functionWords: string
  /** Words of little content: presenting, reporting, filling. */
  readonly lightWords: string
  /** Words that deny what follows. */
  readonly negations: string
  /** Words that deny the noun after them and perhaps no more ("without"). */
  readonly softNegations: string
  /** Expressions that look like negations and deny nothing. */
  readonly notNegations: string
  /** Verbs and nouns that deny or prevent their complement ("rejected", "failed to"). */
  readonly denials: string
  /** Words that put what is said in doubt, in question or into the future. */
  readonly hedges: string
  /** Words that open a question. */
  readonly questions: string
  /** Words that open another clause ("as", "after", "despite"). */
  readonly clauseWords: string
  /** Articles, which tell nothing of a noun's part in the sentence. */
  readonly articles: string
  /** The word for "and", folded. */
  readonly and: string
  /** The word that opens an aim ("to prevent"), folded. */
  readonly purpose: string
  /** Whether these two are written together with the next word. */
  readonly joinsAnd: boolean
  /** `word=value`. */
  readonly numbers: string
  /** `word=factor`: multiply the number before them. */
  readonly multipliers: string
  /** `word=counted word`: a number of two in the word itself. */
  readonly duals: string
  /** Words and expressions after a number that make it a share of a hundred. */
  readonly percents: string
  /** `sign=member of the class "money"`, of signs and letters written onto a number. */
  readonly currencies: string
  /** Words of reporting: a day beside one is the day of the telling. */
  readonly reporting: string
  /** Words for somebody or some animal that identify nobody ("a man", "people", "a dog"). */
  readonly anybody: string
  /** Words for what is counted up from day to day: victims, cases, arrests. */
  readonly growing: string
  /** The word that a negation is written onto, where the spelling of a folded word shows one. */
  denied(word: string): string | undefined
  /** How common words are in the news; without it two texts are not said to be alike. */
  readonly counts?: WordCounts
  /** What is told of matters that change; without it nothing is said to change. */
  readonly contests?: ContestWords
  /** Bounds on the number that follows. */
  readonly atLeast: string
  readonly atMost: string
  readonly about: string
}
