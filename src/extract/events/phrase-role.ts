/** What a phrase may be to an event. */
export type PhraseRole = "agent" | "patient" | "place" | "origin" | "target"

/** The roles that are told apart, in the order of the tables. */
export const phraseRoles: readonly PhraseRole[] = ["agent", "patient", "place", "origin", "target"]
