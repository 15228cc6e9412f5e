/** Where sentences of the language end, and where they do not. */
export interface SentencesPart {
  /** Folded words before a full stop that does not end a sentence ("mr", "د"). */
  readonly abbreviations: readonly string[]
  /** Words that open a clause of its own kind after a comma ("while", "فيما"): they split reported content. */
  readonly splits: readonly string[]
  /** Words that end reported content and lead back to the article's voice ("amid", "في مؤشر على"). */
  readonly circumstances: readonly string[]
  /** Open a clause that attends what was said ("حيث", "فيما"): mostly the speaker's own, in some cases the article's. */
  readonly attendants: readonly string[]
  /** Conjunctions that begin another clause, so that no source reaches over them. */
  readonly clauses: readonly string[]
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  /** Adverbs that may stand between subject, verb and content. */
  readonly adverbs: readonly string[]
  /** Auxiliary verbs that may stand between a subject and its cue. */
  readonly auxiliaries: readonly string[]
  /** Words of time that may stand between cue and content. */
  readonly times: readonly string[]
  /** Time words that put a statement on another occasion than the one told before ("earlier"). */
  readonly otherOccasion: readonly string[]
  /** Near a cue they tell that it was said before the story, or again and again ("had", "has", "often", "لطالما"). */
  readonly anteriors: readonly string[]
  /** Tell that what stands behind them was yet to come ("ahead of", "عشية"). */
  readonly eves: readonly string[]
  /** Verbs in the present that may tell of a plan, so that a weekday behind them may be the last or the next. */
  readonly passing: readonly string[]
}
