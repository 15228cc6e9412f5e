import type { Root } from "./root.ts"

/**
 * How two accounts are related as accounts, from the mouth outward.
 *
 * @example
 * ```ts
 * import { lineageKinds } from "isnad"
 * lineageKinds.includes("sharedOrigin") // → true
 * ```
 */
export const lineageKinds = [
  "sameUtterance",
  "sameSpeaker",
  "sameSide",
  "sharedOrigin",
  "independent",
  "unknown",
] as const

/** One of {@link lineageKinds}. */
export type LineageKind = (typeof lineageKinds)[number]

/** One thing that shows how two accounts are related. */
export interface LineageEvidence {
  /** Stable code, such as `same-root`, `same-side`, `wording-shared`. */
  readonly code: string
  /** The agents concerned, or the steps from the one to the other. */
  readonly agents?: readonly string[]
  /** The articles concerned: from a copy, by way of others, to what it was taken from; or where a wire is named. */
  readonly articles?: readonly string[]
  /** For shared wording: words in the longest run, and the share of the shorter text. */
  readonly run?: number
  readonly share?: number
}

/** How two accounts are related, with the evidence. */
export interface Lineage {
  readonly kind: LineageKind
  /** Every kind that it may be, the reported one first: more than one where the occasion cannot be told. */
  readonly possible: readonly LineageKind[]
  readonly evidence: readonly LineageEvidence[]
  /** Stable codes of what was taken for granted. */
  readonly assumed: readonly string[]
  /** An agency that carried both; a note, no shared origin. */
  readonly sharedCarrier?: string
  /** True where one utterance, known by its quoted words, is credited to two speakers. */
  readonly misattributed?: true
  readonly roots: { readonly a: readonly Root[]; readonly b: readonly Root[] }
}
