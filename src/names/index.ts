/**
 * Spellings of names: whether two of them, in Arabic, Latin or Cyrillic script, name the same person, and how to
 * find a name in a registry under any of its spellings.
 *
 * @module
 */
export type { AlignedPart } from "./align.ts"
export { compareNames, type NameComparison, type NameOptions } from "./compare-names.ts"
export { createNameIndex, type FindOptions, type FoundName, type NameIndex } from "./name-index.ts"
export type { NameReason } from "./name-reasons.ts"
export { nameVariants } from "./name-variants.ts"
export { skeletonKey, skeletonKeys } from "./skeleton-keys.ts"
