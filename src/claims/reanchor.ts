import type { Anchor } from "../schema/claim.ts"
import { digestOf } from "../util/digest.ts"

/** Whether the words of an anchor stand where it says, elsewhere in the text, or nowhere. */
export interface Reanchored {
  readonly status: "exact" | "moved" | "lost"
  /** Where the words stand now; left out where they are lost. */
  readonly anchor?: Anchor
}

/** Every place where words may begin: the start, and after any character that is no letter, mark or digit. */
function* starts(text: string, length: number): Generator<number> {
  let inside = false
  for (let index = 0; index + length <= text.length; index++) {
    const letter = /[\p{L}\p{M}\p{N}]/u.test(text[index] ?? "")
    if (!letter || !inside) yield index
    inside = letter
  }
}

/**
 * Finds the words of an anchor in a text, by their digest.
 *
 * The words must be the same to the code unit: a text that was normalised anew has lost them. Where they stand in
 * several places the nearest to the old one is taken.
 *
 * @param anchor Offsets in UTF-16 code units and the digest of the words.
 * @param text The article's text.
 * @see W3C Web Annotation Data Model, selectors (2017)
 * @example
 * ```ts
 * import { anchorOf, reanchor } from "isnad"
 * const anchor = anchorOf("two ministers met", 4, 13)
 * reanchor(anchor, "Today two ministers met").status // → "moved"
 * ```
 */
export function reanchor(anchor: Anchor, text: string): Reanchored {
  const { start, end, digest } = anchor
  const length = end - start
  if (end <= text.length && digestOf(text.slice(start, end)) === digest) return { status: "exact", anchor }
  let best: number | undefined
  for (const place of starts(text, length)) {
    if (best !== undefined && Math.abs(place - start) >= Math.abs(best - start)) continue
    if (digestOf(text.slice(place, place + length)) === digest) best = place
  }
  if (best === undefined) return { status: "lost" }
  return { status: "moved", anchor: { ...anchor, start: best, end: best + length } }
}

/**
 * Returns the anchor of some words of a text.
 *
 * @param start UTF-16 offset of the first code unit.
 * @param end UTF-16 offset after the last one.
 * @example
 * ```ts
 * import { anchorOf } from "isnad"
 * anchorOf("two ministers met", 4, 13).end // → 13
 * ```
 */
export function anchorOf(text: string, start: number, end: number): Anchor {
  return { start, end, digest: digestOf(text.slice(start, end)) }
}
