import type { Unit } from "./unit.ts"

/** Tells whether two spellings are one name, in whatever scripts. */
export type SameName = (a: string, b: string) => boolean

/** By what two units are the same. */
export type LinkedBy =
  | "word"
  | "form"
  | "identity"
  | "part"
  | "synonym"
  | "root"
  | "name"
  | "spelling"
  | "number"

/** How surely two units are the same, between 0 and 1, and by what. */
export interface Likeness {
  readonly strength: number
  readonly by: LinkedBy
}

/** In what order counterparts are chosen: what is written alike before what the tables know, that before guesses. */
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
} as const satisfies Record<LinkedBy, Likeness>

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
function withinOneEdit(a: string, b: string): boolean {
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
