import type { QuantityValue } from "./proposition.ts"

/** How far a matter has come. */
export type Stage = "planned" | "done" | "postponed" | "cancelled"

/** In what two tellings of one thing differ, where it is one thing only. */
export type TextContest =
  | {
      /** One figure of one measure. */
      readonly on: "figure"
      /** Such a count grows from day to day. */
      readonly growing: boolean
      /** Both count over one longer time ("since the war began"). */
      readonly series: boolean
      readonly a: QuantityValue
      readonly b: QuantityValue
    }
  | {
      /** How far the matter has come. */
      readonly on: "stage"
      readonly a: Stage
      readonly b: Stage
    }
  | {
      /** Whether it is so: the one denies it. */
      readonly on: "denial"
      readonly by: "a" | "b"
    }

/** What is known of two texts besides their words. */
export interface ContestCompany {
  /** The days between the publications of their articles; left out where that is not known. */
  readonly daysApart?: number | undefined
  /** How likely both say the same, by their words. */
  readonly chance: () => number
}

/** A text read for telling what of it is contested. */
export interface ContestedText {
  /** Two texts that may differ in a figure share one of these; none where it has no figure of a known measure. */
  readonly keys: readonly string[]
  /** It denies something itself, or says that something is not so. */
  readonly isDenial: () => boolean
}
