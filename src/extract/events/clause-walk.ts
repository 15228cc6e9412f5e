import type { Document } from "../text/document.ts"
import type { NameFinder } from "../who/name-finder.ts"
import type { EventHead } from "./phrase.ts"
import type { GrowingPhrase } from "./phrase-joints.ts"
import type { RoleLexicon } from "./role-lexicon.ts"
import type { RoleWord } from "./role-word.ts"

/** What lies between phrases, counted from the beginning of the clause. */
export interface Tally {
  readonly verbs: number
  readonly commas: number
  readonly clauses: number
  readonly relatives: number
  readonly conjunctions: number
}

export interface Found {
  readonly growing: GrowingPhrase
  preposition: string | undefined
  readonly inside: boolean
  readonly tally: Tally
  owner: boolean
  joinedTo: number | undefined
  described: boolean
  /** So many of its first words tell only how many of the rest ("dozens of"). */
  parts?: number
  /** A name behind the title of whom it names. */
  titled?: true
  /** It stands in a relative clause that no comma has closed yet. */
  readonly relative: boolean
}

export interface Walk {
  readonly document: Document
  readonly names: NameFinder | undefined
  readonly lexicon: RoleLexicon
  readonly head: EventHead
  readonly found: Found[]
  readonly tally: { -readonly [K in keyof Tally]: Tally[K] }
  growing: Found | undefined
  preposition: string | undefined
  /** A phrase behind a word that brings in a phrase or a clause ("after police …"), until it is known which. */
  opening: Found | undefined
  /** Such a word was read last. */
  mayOpen: boolean
  /** What was read last. */
  before: RoleWord | undefined
  /** The phrase that a conjunction has just joined to what comes. */
  joining: number | undefined
  atHead: Tally | undefined
  /** A relative clause has begun, and no comma has closed it. */
  relative: boolean
}
