/**
 * What a language's words tell of matters that change: what is counted, over which time, and how far a thing has come.
 * Tables are plain text, folded when they are read; `_` joins the words of one expression.
 */
export interface ContestWords {
  /**
   * `measure+: words`: what a number near them counts ("killed", "on board"); `+` where such a count grows from day to
   * day, `*` where the words are the things counted themselves ("missiles") and stand beside their number.
   */
  readonly measures: string
  /** Nouns for people that tell nothing of who is counted ("people", "others"). */
  readonly persons: string
  /** Words before a number that counts a part ("among them", "including"). */
  readonly parts: string
  /** Words before or behind a number that adds to another ("another", "more"). */
  readonly added: string
  /** Words behind a number that make it a least one ("at least"). */
  readonly atLeast: string
  /** Words of the time over which something is counted ("since", "in the past"). */
  readonly windows: string
  /** Words before the number of a thing that has a number for a name ("resolution", "flight"). */
  readonly numbered: string
  /** Words before somebody's age ("aged", "at"). */
  readonly ages: string
  /** Words that put what follows into the future ("will", "is due to"). */
  readonly future: string
  /** Words before one of the future that make it a plan of the past ("was", "had"). */
  readonly was: string
  /** Beginnings that put a verb into the future where they are written onto it. */
  readonly futurePrefixes: string
  /** Verbs and nouns for putting a thing off ("postponed"). */
  readonly postponed: string
  /** Verbs and nouns for calling a thing off ("cancelled"). */
  readonly cancelled: string
}
