import type { TimeMeaning } from "./meaning.ts"

/** An expression found: its tokens, the letters of the first that stay outside, and its meaning. */
export interface Found {
  readonly from: number
  /** The token after the expression. */
  readonly to: number
  readonly cut: number
  readonly meaning: TimeMeaning
  /** It needs a cue around it. */
  readonly weak: boolean
}

/** Longer is better; of one length, what needs no cue, and what tells that there is no time. */
export function isBetter(found: Found, best: Found | undefined): boolean {
  if (best === undefined || found.to > best.to) return true
  return found.to === best.to && ((best.weak && !found.weak) || found.meaning.kind === "none")
}
