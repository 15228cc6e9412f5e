import type { TimeMeaning } from "./meaning.ts"
import type { NumericDate } from "./numeric-date.ts"
import type { Atom, Scan } from "./scan.ts"

/** What a slot holds. */
export type SlotValue = number | string | TimeMeaning | NumericDate

/** A slot filled: its value, the token after it, and the letters of the first word that stay outside. */
export interface SlotMatch {
  readonly value: SlotValue
  readonly to: number
  readonly cut: number
  /** The token where a nested expression itself begins, if something beside it comes first. */
  readonly from?: number
}

/** No way to fill a slot. */
export const none: readonly SlotMatch[] = []

/** The phrases of a class that begin at a position. */
export function atoms(scan: Scan, slot: string, position: number, strict = false): readonly SlotMatch[] {
  const found = scan.atomsAt(position)
  let chosen: Atom[] | undefined
  for (const atom of found) {
    if (atom.slot !== slot || (strict && atom.weak)) continue
    if (found.length === 1) return found
    if (chosen === undefined) chosen = [atom]
    else chosen.push(atom)
  }
  return chosen ?? none
}

/** Tells whether a phrase of a class begins at a position. */
export function has(scan: Scan, slot: string, position: number): boolean {
  for (const atom of scan.atomsAt(position)) if (atom.slot === slot) return true
  return false
}

/** What is written before a word of a class, one after another, and last nothing. */
export function prefixes(scan: Scan, slot: string, position: number): readonly Prefix[] {
  const found = atoms(scan, slot, position)
  const bare = { to: position, cut: 0 }
  return found.length === 0 ? [bare] : [...found, bare]
}

interface Prefix {
  readonly to: number
  readonly cut: number
}
