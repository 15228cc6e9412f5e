/**
 * What a reader of texts must know of a predicate, beyond what comparison asks. All of it may be left out: a
 * predicate without facts is read wherever its words stand.
 */
export interface PredicateFacts {
  /**
   * What a clause must tell before it is taken for this predicate: of each list at least one role. Without them it
   * would agree with any event of its kind.
   */
  readonly needs?: readonly (readonly string[])[]
  /** In a kind of event ("calls for a strike") one needed role other than the agent is enough. */
  readonly looseAsKind?: boolean
  /** It has two sides, its `participants`: one alone is not enough. */
  readonly mutual?: boolean
  /** Who takes part may be filled in from who speaks and of whom was spoken ("did not confirm a meeting"). */
  readonly impliesSides?: boolean
  /** Its agent, where none is named, is whoever says so ("its readiness to help"). */
  readonly bySpeaker?: boolean
  /** It happens at a time and does not last: what is so "since 2011" is another event. */
  readonly once?: boolean
  /** Who is in it and when says too little, where the clause goes on about something else. */
  readonly thinAlone?: boolean
  /** A pronoun before its verb is as often nobody's ("that there were killed"): it is not its subject. */
  readonly withoutPronoun?: boolean
  /** The role of whoever would do what it is about; `agent` if not given. Of a demand it is the addressee. */
  readonly doer?: string
  /** Of which nouns in what it is about `doer` is the subject: of any, or of stances; of none if not given. */
  readonly doerOfNouns?: "any" | "stances"
}
