/** How surely a word is a finite verb: "likely" ones may as well be nouns or participles. */
export type Verbness = "sure" | "likely"

/** What makes a clause of a run of words. Every argument is a folded word, "" where there is none. */
export interface ClausesPart {
  /** Whether a word is a finite verb, as far as it and its neighbours show. */
  verb(word: string, before: string, after: string): Verbness | undefined
  /** Whether a noun tells a deed or state as its verb would ("withdrawal", "arming", "استقالته"). */
  verbal(word: string): boolean
  /** Whether a clause may do without a verb ("الوضع خطير"). */
  readonly verbless: boolean
  /** Words that join a subject to what it is, where no verb does ("هو"). */
  readonly copulas: readonly string[]
  /** Words that tell nothing of their own: a run of nothing else is no clause. */
  readonly empty: readonly string[]
  /** Words at which no clause ends ("of", "the"): behind them it was cut. */
  readonly open: readonly string[]
}
