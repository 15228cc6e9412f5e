import type { Act, Certainty } from "./reporting.ts"

/** Words that make a claim less than certain. */
export interface CertaintyPart {
  /** Words that lower the certainty of the clause in which they stand. */
  readonly hedges: readonly { readonly words: string; readonly certainty: Certainty }[]
  /** A word that lowers the certainty of some verbs only: the next word decides ("قد" before an imperfect). */
  hedged(word: string, next: string): Certainty | undefined
  readonly negations: readonly string[]
  /** Those of them by which something was so at no time ("never"): what was never said, nobody declined to say. */
  readonly nevers: readonly string[]
  /** Negations in form that assert ("لا يزال", "no doubt"). */
  readonly affirmative: readonly string[]
  /** Turn a negation before them into "only" ("إلا", "except"). */
  readonly exceptives: readonly string[]
  readonly conditions: readonly string[]
  /** Conditions in form that condition nothing ("if needed"). */
  readonly idle: readonly string[]
  /** Words that put a clause into the future. */
  readonly futures: readonly string[]
  /** Open a clause whose hedges are not the speaker's main point ("despite"). */
  readonly concessions: readonly string[]
  /** Say of what was said that it is not so ("is not true", "لا أساس له"). */
  readonly falsities: readonly string[]
  /** Adjectives that say so of whatever is described by them ("dismissed it as *baseless*"). */
  readonly falseWords: readonly string[]
  /** Subjects by which a speaker binds the own side ("بلاده", "we"). */
  readonly selves: readonly string[]
  /** Words of the first person that do what they say where a content opens with them ("we urge", "أدعو"). */
  readonly performatives: Readonly<Record<string, Act>>
}
