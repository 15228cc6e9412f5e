/**
 * Findings put together for an editor's first look: one entry a happening, the most consequential first, with how many
 * outlets tell of it and how many roots stand behind them.
 *
 * @module
 */
export { byConsequence, type Happening, happeningsOf, type HappeningsOptions } from "./happenings-of.ts"
