import { type Bag, build } from "./build.ts"
import type { CompiledRule } from "./lexicon.ts"
import type { TimeMeaning } from "./meaning.ts"
import type { Scan } from "./scan.ts"
import { fillSlot, type SlotMatch } from "./slots.ts"

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

const ofNumbers = [
  "namedYear",
  "day",
  "number",
  "count",
  "year",
  "numeric",
  "numericDay",
  "clock",
  "shortYear",
  "decade",
].concat(["monthNumber", "hijriYear", "ordinal"])
const opens: Readonly<Record<string, readonly string[]>> = {
  ordinalWord: ["day", "ordinal", "clock"],
  numberWord: ["number", "count", "monthNumber"],
  decadeWord: ["decade"],
  "w:yearPrefix": ["year", "namedYear", "hijriYear"],
  "w:monthPrefix": ["month", "hijriMonth"],
  "w:weekdayPrefix": ["weekday"],
  "w:clockPrefix": ["clock"],
}

/** A partial match of a template. */
interface State {
  readonly at: number
  readonly from: number
  /** Something inside the span has been seen. */
  readonly opened: boolean
  /** The token after the last item inside the span that has to be there or says something; -1 while there is none. */
  readonly to: number
  readonly cut: number
  readonly bag: Bag
}

/** Matches that one template may have at one place; more are never needed. */
const matchLimit = 12

/**
 * Returns a function that finds the longest expression beginning at a token, of a level or any below it.
 * Each level is worked out once per token and each template's length is bounded, so that all of it is linear.
 */
export function matcher(scan: Scan): (position: number, level: number) => Found | undefined {
  const levels = scan.lexicon.levels
  const known = new Map<number, Found | null>()

  const find = (position: number, level: number): Found | undefined => {
    if (level < 0) return undefined
    if (!canBegin(position)) return undefined
    const key = position * levels.length + level
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered ?? undefined
    let best = find(position, level - 1)
    const tried = new Set<CompiledRule>()
    for (const slot of slotsAt(position, best !== undefined)) {
      for (const rule of levels[level]?.get(slot) ?? []) {
        if (tried.has(rule)) continue
        tried.add(rule)
        const found = apply(rule, position, level)
        if (found && isBetter(found, best)) best = found
      }
    }
    if (best !== undefined && best.from > position) {
      // what stands beside must not hide a longer expression that it leads to
      const inner = find(best.from, level)
      if (inner && inner.to > best.to) best = { ...inner, weak: false }
    }
    known.set(key, best ?? null)
    return best
  }

  const canBegin = (position: number): boolean => {
    const token = scan.tokens[position]
    return token !== undefined && (token.kind === "number" || scan.atomsAt(position).length > 0)
  }

  const slotsAt = (position: number, isTime: boolean): Set<string> => {
    const token = scan.tokens[position]
    const slots = new Set<string>()
    if (token?.kind === "number") for (const slot of ofNumbers) slots.add(slot)
    for (const { slot } of scan.atomsAt(position)) {
      slots.add(slot)
      for (const opened of opens[slot] ?? []) slots.add(opened)
    }
    if (isTime) slots.add("time")
    return slots
  }

  const fill = (slot: string, position: number, strict: boolean, level: number): readonly SlotMatch[] => {
    if (slot !== "time") return fillSlot(scan, slot, position, strict)
    const found = find(position, level - 1)
    if (!found || found.meaning.kind === "none") return []
    return [{ value: found.meaning, to: found.to, cut: found.cut, from: found.from }]
  }

  const apply = ({ rule, items, weak }: CompiledRule, position: number, level: number): Found | undefined => {
    const complete: State[] = []
    const step = (index: number, state: State): void => {
      if (complete.length >= matchLimit) return
      const item = items[index]
      if (item === undefined) {
        if (state.to > 0) complete.push(state)
        return
      }
      if (item.fixed !== undefined) {
        step(index + 1, { ...state, bag: { ...state.bag, [item.name]: item.fixed } })
        return
      }
      for (const slot of item.slots)
        for (const match of fill(slot, state.at, item.strict, level)) {
          if (match.to <= state.at || (match.cut > 0 && state.at > position && !item.joined)) continue
          const opening = state.to < 0 && !item.beside && !state.opened
          step(index + 1, {
            at: match.to,
            opened: state.opened || !item.beside,
            from: opening ? (match.from ?? state.at) : state.from,
            to: item.beside || (item.optional && item.name === "") ? state.to : match.to,
            cut: opening ? match.cut : state.cut,
            bag: item.name === "" ? state.bag : { ...state.bag, [item.name]: match.value },
          })
        }
      if (item.optional) step(index + 1, state)
    }
    step(0, { at: position, opened: false, from: position, to: -1, cut: 0, bag: {} })
    complete.sort((a, b) => b.to - a.to)
    for (const { from, to, cut, bag } of complete) {
      const meaning = build(rule, bag, scan.lexicon.part)
      if (meaning) return { from, to, cut, meaning, weak }
    }
    return undefined
  }

  return find
}

/** Longer is better; of one length, what needs no cue, and what tells that there is no time. */
function isBetter(found: Found, best: Found | undefined): boolean {
  if (best === undefined || found.to > best.to) return true
  return found.to === best.to && ((best.weak && !found.weak) || found.meaning.kind === "none")
}
