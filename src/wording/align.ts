import type { Reading, Unit } from "./unit.ts"

/** Two units that stand for each other. */
export interface Link {
  /** Places among the units of the two readings. */
  readonly a: number
  readonly b: number
  /** Between 0 and 1: how surely they are the same. */
  readonly strength: number
  readonly by: "word" | "form" | "identity" | "part" | "synonym" | "root" | "name" | "spelling" | "number"
}

/** Which units of two readings have a counterpart in the other, and which are left over. */
export interface Alignment {
  readonly links: readonly Link[]
  /** By place in `a`: place in `b`, or -1. */
  readonly ofA: Int16Array
  readonly ofB: Int16Array
}

/** Tells whether two spellings are one name, in whatever scripts. */
export type SameName = (a: string, b: string) => boolean

interface Likeness {
  readonly strength: number
  readonly by: Link["by"]
}

const by = {
  number: { strength: 1, by: "number" },
  word: { strength: 1, by: "word" },
  identity: { strength: 0.97, by: "identity" },
  form: { strength: 0.95, by: "form" },
  name: { strength: 0.9, by: "name" },
  synonym: { strength: 0.85, by: "synonym" },
  root: { strength: 0.8, by: "root" },
  spelling: { strength: 0.75, by: "spelling" },
  part: { strength: 0.7, by: "part" },
} as const satisfies Record<Link["by"], Likeness>

const shares = <T>(a: readonly T[], b: readonly T[]): boolean => {
  for (const one of a) if (b.includes(one)) return true
  return false
}

/** How surely two units are the same, or undefined. */
export function likeness(u: Unit, v: Unit, sameName: SameName | undefined): Likeness | undefined {
  if (u.value !== undefined || v.value !== undefined) {
    if (u.value === undefined || u.value !== v.value) return undefined
    return u.measure === v.measure || u.measure === "" || v.measure === "" ? by.number : undefined
  }
  if (u.folded === v.folded) return by.word
  const membersU = u.entry.members
  const membersV = v.entry.members
  for (const one of membersU) {
    for (const other of membersV) {
      if (one.identity === other.identity && one.kind === other.kind) return by.identity
    }
  }
  if (membersU.length === 0 || membersV.length === 0) {
    if (shares(u.forms, v.forms)) return by.form
  }
  if (!siblings(u, v) && shares(u.entry.concepts, v.entry.concepts)) return by.synonym
  for (const one of membersU) {
    for (const other of membersV) {
      if (one.whole === other.identity || other.whole === one.identity) return by.part
    }
  }
  if (membersU.length > 0 && membersV.length > 0) return undefined
  if (shareRoot(u.roots, v.roots)) return by.root
  if (sameName !== undefined && mayBeNames(u, v) && sameSpelling(u, v, sameName)) return by.name
  if (u.folded.length >= 5 && v.folded.length >= 5 && withinOneEdit(u.folded, v.folded)) {
    return by.spelling
  }
  return undefined
}

/** What neither's tables know may be one name; across scripts it is enough that one is unknown or has a capital. */
function mayBeNames(u: Unit, v: Unit): boolean {
  if (u.folded.length < 3 || v.folded.length < 3) return false
  if (isLatin(u) === isLatin(v)) return u.unknown && v.unknown
  return u.unknown || v.unknown || u.named || v.named
}

const isLatin = ({ folded }: Unit) => folded.charCodeAt(0) < 0x250

/** As written, and without what is written onto it. */
function sameSpelling(u: Unit, v: Unit, sameName: SameName): boolean {
  if (sameName(u.folded, v.folded)) return true
  const [bareU, bareV] = [u.forms[1] ?? u.folded, v.forms[1] ?? v.folded]
  if (bareU === u.folded && bareV === v.folded) return false
  return isLatin(u) !== isLatin(v) && bareU.length >= 3 && bareV.length >= 3 && sameName(bareU, bareV)
}

/** The first two guesses at a root count. */
function shareRoot(a: readonly string[], b: readonly string[]): boolean {
  for (let index = 0; index < a.length && index < 2; index++) {
    const root = a[index] as string
    if (root.length >= 3 && (root === b[0] || root === b[1])) return true
  }
  return false
}

/** Members of one class of which one excludes the other. */
const siblings = (u: Unit, v: Unit): boolean =>
  u.entry.members.some((one) => v.entry.members.some((other) => other.kind === one.kind))

/** One letter added, left out, changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const leftA = endA - start
  const leftB = endB - start
  if (leftA <= 1 && leftB <= 1) return true
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
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

/**
 * How far the neighbourhoods of two units answer each other: the share of a unit's nearest neighbours whose
 * counterparts are near the other unit, between 0 and 1. What stands in the unit's own clause counts most: in "oil
 * up as stocks fall" the stocks are no neighbours of "up". The links of the two units themselves do not count.
 */
export function contextOf(
  a: Reading,
  b: Reading,
  alignment: Alignment,
  placeA: number,
  placeB: number,
): number {
  return (oneWay(a, b, alignment.ofA, placeA, placeB) + oneWay(b, a, alignment.ofB, placeB, placeA)) / 2
}

const elsewhere = 0.2

function oneWay(from: Reading, to: Reading, of: Int16Array, here: number, there: number): number {
  const clause = from.units[here]?.clause
  const otherClause = to.units[there]?.clause
  let weight = 0
  let found = 0
  for (let step = -4; step <= 4; step++) {
    const neighbour = from.units[here + step]
    if (step === 0 || neighbour === undefined) continue
    const inside = neighbour.clause === clause
    const worth = (neighbour.weight / (Math.abs(step) + 1)) * (inside ? 1 : elsewhere)
    weight += worth
    const partner = of[here + step] ?? -1
    if (partner === -1 || partner === there) continue
    const partnerInside = to.units[partner]?.clause === otherClause
    if (partnerInside === inside) found += worth * (Math.abs(partner - there) <= 3 ? 1 : 0.6)
    else found += worth * elsewhere
  }
  return weight === 0 ? alone : found / weight
}

/** Where a unit has no neighbours, nothing speaks against its place. */
const alone = 0.6
