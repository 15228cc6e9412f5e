import type { LineageKind } from "../../src/lineage/lineage.ts"

/** A short text written for the test, read as an article of its own. */
export interface CopiedText {
  readonly id: string
  readonly lang: "ar" | "en"
  /** Paragraphs; the first is a headline where it has no full stop. */
  readonly paragraphs: readonly string[]
  readonly published?: string
  readonly outlet?: string
  readonly credit?: string
}

/** Two claims, each by its article and words that stand within it, and what their accounts are to each other. */
export interface CopyCase {
  readonly name: string
  readonly texts: readonly CopiedText[]
  readonly between: readonly [readonly [id: string, words: string], readonly [id: string, words: string]]
  readonly kind: LineageKind
  /** Evidence that must be given, in order. */
  readonly codes?: readonly string[]
  /** Evidence that must not be given. */
  readonly without?: readonly string[]
  /** The articles from the copy to its source, where that is told. */
  readonly way?: readonly string[]
}
