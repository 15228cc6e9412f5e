import type { Relation } from "../logic/relation.ts"
import type { TextCompany } from "../schema/text-company.ts"
import type { ContestCompany, ContestedText, TextContest } from "../schema/text-contest.ts"

/** Words that are compared. */
export interface ComparedText {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  /** The title of the article they stand in, where both were told within days: articles on one story have like titles. */
  readonly title?: string | undefined
}

/** Compares the words of two texts. */
export type TextComparer = (
  a: ComparedText,
  b: ComparedText,
) => {
  readonly relation: Relation | "overlap" | "unrelated"
  readonly reason: string
  /** What each counts, where nothing clashes but a count that grows from day to day. */
  readonly counts?: { readonly a: number; readonly b: number }
}

/**
 * Tells how surely two texts say the same, between 0 and 1; undefined where that cannot be told: texts of two languages,
 * or of a language whose words nobody counted.
 */
export type TextLikeness = (a: ComparedText, b: ComparedText, company: TextCompany) => number | undefined

/** Tells in what single thing two texts differ that are likely of one event. */
export interface TextContests {
  /** Reads a text once; undefined where its language has no tables of what changes. */
  readonly read: (text: ComparedText) => ContestedText | undefined
  /** Tells in what single thing two texts differ. */
  readonly compare: (a: ContestedText, b: ContestedText, company: ContestCompany) => TextContest | undefined
}

/** What is needed of a language's words to compare claims that fit no predicate: see `createTextSupport`. */
export interface TextSupport {
  readonly compare: TextComparer
  /** Left out, nothing is known of how surely two texts say the same, and less is told of claims that were read. */
  readonly alike?: TextLikeness
  /** Left out, nothing is told of figures that differ and of plans that were put off in claims that were read. */
  readonly contests?: TextContests
  /**
   * Groups texts that may be about one thing, by their keys; a text that is like no other may be left out.
   *
   * @param onLikely Takes each two texts that may say the same, in one group or in two.
   */
  readonly group: (
    texts: readonly (ComparedText & { readonly key: string })[],
    onLikely?: (one: string, other: string) => void,
  ) => readonly (readonly string[])[]
}
