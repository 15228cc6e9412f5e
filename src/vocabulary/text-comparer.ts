import type { Relation } from "../logic/relation.ts"

/** Compares the words of two texts. */
export type TextComparer = (
  a: { readonly text: string; readonly lang: string },
  b: { readonly text: string; readonly lang: string },
) => {
  readonly relation: Relation | "overlap" | "unrelated"
  readonly reason: string
  /** What each counts, where nothing clashes but a count that grows from day to day. */
  readonly counts?: { readonly a: number; readonly b: number }
}

/** What is needed of a language's words to compare claims that fit no predicate: see `createTextSupport`. */
export interface TextSupport {
  readonly compare: TextComparer
  /** Groups texts that may be about one thing, by their keys; a text that is like no other may be left out. */
  readonly group: (
    texts: readonly { readonly key: string; readonly text: string; readonly lang: string }[],
  ) => readonly (readonly string[])[]
}
