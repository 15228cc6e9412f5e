import type { CompiledRule, TimesLexicon } from "./lexicon.ts"
import { computedSlots, noSlots, numberSlots, slotsOf } from "./present-slots.ts"
import { isAttached, type Scan } from "./scan.ts"

/** Words that belong to the number before them. */
const numberEndings = new Set([
  "w:yearSuffix",
  "w:decadeSuffix",
  "w:am",
  "afternoon",
  "yearWord",
  "numberWord",
])
/** Rules to try at a token, by level. */
export type Candidates = readonly (readonly CompiledRule[] | undefined)[]
export const noCandidates: Candidates = []

/** The rules that may begin at any number, and those at a number after which nothing of a time may stand. */
const ofNumbers = new WeakMap<TimesLexicon, { any?: Candidates; lone?: Candidates }>()

/** Tells for each token which slots it may begin to fill and which rules may begin there; each is worked out once. */
export function createCandidates(scan: Scan) {
  const { starts } = scan.lexicon
  const known = ofNumbers.get(scan.lexicon) ?? {}
  ofNumbers.set(scan.lexicon, known)
  const present: (ReadonlySet<string> | undefined)[] = new Array(scan.tokens.length)
  const candidates: (Candidates | undefined)[] = new Array(scan.tokens.length)

  /** The slots that a token may begin to fill; a cheap test before each is really read. */
  const slotsAt = (position: number): ReadonlySet<string> => {
    if (position >= scan.tokens.length) return noSlots
    let slots = present[position]
    if (slots === undefined) {
      slots = slotsOf(scan, position)
      present[position] = slots
    }
    return slots
  }

  /** Whether what has to follow may stand at a token. */
  const mayFollow = (seconds: ReadonlySet<string>, position: number): boolean => {
    const slots = slotsAt(position)
    if (slots === noSlots) return false
    if (seconds.has("time") && scan.tokens[position]?.kind !== "mark") return true
    for (const slot of slots) if (seconds.has(slot)) return true
    return false
  }

  /** The rules that may begin at a token by its slots and by those of the token after. */
  const candidatesAt = (position: number): Candidates => {
    let found = candidates[position]
    if (found === undefined) {
      found = collect(position)
      candidates[position] = found
    }
    return found
  }

  /** Whether a token is a number that nothing after it belongs to. */
  const isWholeNumber = (position: number): boolean => {
    if (scan.tokens[position]?.kind !== "number" || isAttached(scan.tokens, position + 1)) return false
    for (const slot of slotsAt(position + 1)) if (numberEndings.has(slot)) return false
    return true
  }

  const collect = (position: number): Candidates => {
    const slots = slotsAt(position)
    if (slots === noSlots) return noCandidates
    const isNumber = isWholeNumber(position)
    if (slots !== numberSlots) return collectFrom(slots, position, isNumber)
    if (!isNumber) return (known.any ??= collectFrom(slots, position, isNumber))
    if (slotsAt(position + 1) === noSlots) return (known.lone ??= collectFrom(slots, position, isNumber))
    return collectFrom(slots, position, isNumber)
  }

  const collectFrom = (slots: ReadonlySet<string>, position: number, isNumber: boolean): Candidates => {
    let found: CompiledRule[][] | undefined
    for (const slot of slots) {
      const rules = starts.get(slot)
      if (rules === undefined) continue
      const atoms = computedSlots.has(slot) ? undefined : scan.atomsAt(position)
      for (const { rule, level, seconds } of rules) {
        if (seconds !== undefined && atoms === undefined && isNumber && !mayFollow(seconds, position + 1))
          continue
        if (seconds !== undefined && atoms !== undefined) {
          let fits = false
          for (const atom of atoms) if (atom.slot === slot && mayFollow(seconds, atom.to)) fits = true
          if (!fits) continue
        }
        found ??= []
        const list = found[level]
        if (list === undefined) found[level] = [rule]
        else if (list[list.length - 1] !== rule) list.push(rule)
      }
    }
    return found ?? noCandidates
  }

  return { slotsAt, candidatesAt }
}
