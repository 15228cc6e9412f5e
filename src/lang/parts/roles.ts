import type { Gender } from "./letters.ts"

/** A word without the small words that are written onto it. */
export interface TakenWord {
  readonly stem: string
  /** A conjunction is written onto it. */
  readonly joined?: boolean
  /** What the preposition that is written onto it brings in; see {@link RolesPart.words}. */
  readonly preposition?: string
}

/**
 * What telling who does what to whom must know of a language. Tables are plain text, one entry a line, in ordinary
 * spelling; they are folded when the part is read.
 */
export interface RolesPart {
  /** Whether a noun stands before what describes it. */
  readonly headFirst: boolean
  /**
   * `class value: phrase, phrase`. A language has the classes that it needs:
   *
   * - `preposition by|of|in|on|from|to|against|with|for|about|as|time|other`: what stands behind it;
   * - `determiner`: begins a noun phrase; `possessive`: the same for whoever was named before;
   * - `pronoun`, `relative`, `clause` (begins another clause), `conjunction`, `adverb`, `negation`;
   * - `auxiliary`, `passive` (behind it a participle is a passive), `singular` and `plural` (a verb's number);
   * - `infinitive`: before a verb; `opener`: a preposition that may bring in a clause, too;
   * - `noun person|group|place|thing|event|measure|text|time`: what a noun stands for;
   * - `whole`: a word that begins like one with a small word written onto it.
   */
  readonly words: string
  /** Takes small words off a folded word. */
  takeApart(word: string): TakenWord
  /** The gender that a verb's form gives its subject. */
  verbGender(word: string): Gender | undefined
  /** What else a verb's form shows of its roles: `object` (a pronoun is written onto it), `plural`, `we`. */
  verbShape(word: string): string | undefined
  /** `feature: role number, role number`: what a feature speaks for or against. */
  readonly weights: string
  /** `role number`: the least margin with which a role is filled. */
  readonly margins: string
}
