import type { ConceptsPart } from "./concepts.ts"
import type { EventsPart } from "./events.ts"
import type { RolesPart } from "./roles.ts"

// What holds for a language that says nothing of what its words tell of: no event is read.

/** No concept is known. */
export const defaultConcepts: ConceptsPart = {
  words: "",
  entries: () => [],
  forms: () => [],
  readings: () => [],
  passedOver: [],
  reach: 0,
  passives: [],
  between: [],
  deedsLikeVerbs: false,
  beforeNouns: [],
  beforeVerbs: [],
}

/** No word brings in anything, and no role is filled. */
export const defaultRoles: RolesPart = {
  headFirst: false,
  words: "",
  takeApart: (stem) => ({ stem }),
  verbGender: () => undefined,
  verbShape: () => undefined,
  weights: "",
  margins: "",
}

/** Nothing is taken to tell an event. */
export const defaultEvents: EventsPart = { words: "", weights: "", least: Number.POSITIVE_INFINITY }
