/** What is known of two texts besides their words. */
export interface TextCompany {
  /** Days between the publications of their articles; left out where that is not known. */
  readonly daysApart?: number | undefined
  /** Whether one speaker says both. */
  readonly sameSpeaker: boolean
  /** How many of the two stand in their article's own voice. */
  readonly ownVoices: 0 | 1 | 2
  /** What the events that both were read as are to each other; left out where they share none. */
  readonly events?: "same" | "like" | "continued" | undefined
}
