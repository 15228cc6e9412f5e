import { type LinkedBy, likeness, type SameName } from "./likeness.ts"
import type { Reading } from "./unit.ts"

/** Two units that stand for each other. */
export interface Link {
  /** Places among the units of the two readings. */
  readonly a: number
  readonly b: number
  /** Between 0 and 1: how surely they are the same. */
  readonly strength: number
  readonly by: LinkedBy
}

/** Which units of two readings have a counterpart in the other, and which are left over. */
export interface Alignment {
  readonly links: readonly Link[]
  /** By place in `a`: place in `b`, or -1. */
  readonly ofA: Int16Array
  readonly ofB: Int16Array
}

/**
 * Aligns two readings: each unit with at most one of the other, the surest and the nearest in order first.
 * Symmetric: swapping the readings swaps the links.
 */
export function align(a: Reading, b: Reading, sameName?: SameName): Alignment {
  const candidates: Candidate[] = []
  const spanA = Math.max(1, a.units.length - 1)
  const spanB = Math.max(1, b.units.length - 1)
  for (const u of a.units) {
    for (const v of b.units) {
      const like = likeness(u, v, sameName)
      if (like === undefined) continue
      const away = Math.abs(u.place / spanA - v.place / spanB)
      candidates.push({ a: u.place, b: v.place, strength: like.strength, by: like.by, away })
    }
  }
  if (candidates.length > 1) candidates.sort(bySurety)
  const ofA = new Int16Array(a.units.length).fill(-1)
  const ofB = new Int16Array(b.units.length).fill(-1)
  const links: Link[] = []
  for (const link of candidates) {
    if (ofA[link.a] !== -1 || ofB[link.b] !== -1) continue
    ofA[link.a] = link.b
    ofB[link.b] = link.a
    links.push(link)
  }
  return { links, ofA, ofB }
}

interface Candidate extends Link {
  /** How far apart the two stand, as shares of their texts. */
  readonly away: number
}

const bySurety = (one: Candidate, other: Candidate): number =>
  other.strength - one.strength ||
  one.away - other.away ||
  one.a + one.b - (other.a + other.b) ||
  Math.min(one.a, one.b) - Math.min(other.a, other.b)
