import type { Bag } from "./bag.ts"
import { build } from "./build.ts"
import { createCandidates, noCandidates } from "./candidates.ts"
import { type Found, isBetter } from "./found.ts"
import type { CompiledRule } from "./lexicon.ts"
import { noSlots } from "./present-slots.ts"
import type { Scan } from "./scan.ts"
import type { SlotMatch, SlotValue } from "./slot-match.ts"
import { fillSlot } from "./slots.ts"
import type { TemplateItem } from "./template.ts"

/** One rule as it is matched at a place, with what was found of it. */
interface Attempt {
  readonly items: readonly TemplateItem[]
  /** The place of the last item that a token has to fill. */
  readonly required: number
  readonly level: number
  readonly first: number
  /** Where on the stacks of names and values its own begin. */
  readonly base: number
  readonly complete: Complete[]
}

/** A template matched to its end. */
interface Complete {
  readonly from: number
  readonly to: number
  readonly cut: number
  readonly bag: Bag
}

const unfilled: readonly SlotMatch[] = []

/** Matches that one template may have at one place; more are never needed. */
const matchLimit = 12

/**
 * Returns a function that finds the longest expression beginning at a token, of a level or any below it.
 * Each level is worked out once per token and each template's length is bounded, so that all of it is linear.
 */
export function matcher(scan: Scan): (position: number, level: number) => Found | undefined {
  const { ofTime, top: highest, part } = scan.lexicon
  const known: ((Found | null)[] | undefined)[] = new Array(scan.tokens.length)
  const { slotsAt, candidatesAt } = createCandidates(scan)

  const find = (position: number, level: number): Found | undefined => {
    if (level < 0) return undefined
    if (scan.tokens[position]?.kind === "mark") return undefined
    const rules = candidatesAt(position)
    if (rules === noCandidates) return undefined
    let found = known[position]
    if (found === undefined) {
      found = new Array(highest + 1)
      known[position] = found
    }
    const remembered = found[level]
    if (remembered !== undefined) return remembered ?? undefined
    let best = find(position, level - 1)
    best = tryRules(rules[level], position, level, best)
    if (best !== undefined) best = tryRules(ofTime[level], position, level, best)
    if (best !== undefined && best.from > position) {
      // what stands beside must not hide a longer expression that it leads to
      const inner = find(best.from, level)
      if (inner && inner.to > best.to) best = { ...inner, weak: false }
    }
    found[level] = best ?? null
    return best
  }

  const tryRules = (
    rules: readonly CompiledRule[] | undefined,
    position: number,
    level: number,
    before: Found | undefined,
  ): Found | undefined => {
    let best = before
    if (rules === undefined) return best
    for (const rule of rules) {
      const found = apply(rule, position, level)
      if (found && isBetter(found, best)) best = found
    }
    return best
  }

  const fill = (slot: string, position: number, strict: boolean, level: number): readonly SlotMatch[] => {
    if (slot !== "time")
      return slotsAt(position).has(slot) ? fillSlot(scan, slot, position, strict) : unfilled
    const found = find(position, level - 1)
    if (!found || found.meaning.kind === "none") return unfilled
    return [{ value: found.meaning, to: found.to, cut: found.cut, from: found.from }]
  }

  // what the slots of the templates under way were filled with; one within another stands above it
  const names: string[] = []
  const values: SlotValue[] = []
  let free = 0

  const bagOf = (base: number, top: number): Bag => {
    const bag: Record<string, SlotValue> = {}
    for (let index = base; index < top; index++) bag[names[index] as string] = values[index] as SlotValue
    return bag
  }

  /**
   * Matches a template from one of its items on. Few beginnings lead to an end, so nothing is made before.
   *
   * @param to The token after the last item inside the span that has to be there or says something; -1 while there is none.
   * @param opened Something inside the span has been seen.
   * @param top The top of the stacks of names and values.
   */
  const step = (
    attempt: Attempt,
    index: number,
    at: number,
    from: number,
    to: number,
    cut: number,
    opened: boolean,
    top: number,
  ): void => {
    const { items, base, complete } = attempt
    if (complete.length >= matchLimit) return
    // most tokens fill no slot at all: whatever is still wanted cannot come
    if (index <= attempt.required && slotsAt(at) === noSlots) return
    const item = items[index]
    if (item === undefined) {
      if (to > 0) complete.push({ from, to, cut, bag: bagOf(base, top) })
      return
    }
    if (item.fixed !== undefined) {
      names[top] = item.name
      values[top] = item.fixed
      step(attempt, index + 1, at, from, to, cut, opened, top + 1)
      return
    }
    for (const slot of item.slots) stepInto(slot, item, attempt, index, at, from, to, cut, opened, top)
    if (item.optional) step(attempt, index + 1, at, from, to, cut, opened, top)
  }

  /** Fills an item with every match of one of its slots, and goes on behind each. */
  const stepInto = (
    slot: string,
    item: TemplateItem,
    attempt: Attempt,
    index: number,
    at: number,
    from: number,
    to: number,
    cut: number,
    opened: boolean,
    top: number,
  ): void => {
    const { name, beside } = item
    const opening = to < 0 && !beside && !opened
    const says = !beside && !(item.optional && name === "")
    free = top
    for (const match of fill(slot, at, item.strict, attempt.level)) {
      if (match.to <= at || (match.cut > 0 && index > 0 && at > attempt.first && !item.joined)) continue
      if (name !== "") {
        names[top] = name
        values[top] = match.value
      }
      step(
        attempt,
        index + 1,
        match.to,
        opening ? (match.from ?? at) : from,
        says ? match.to : to,
        opening ? match.cut : cut,
        opened || !beside,
        name === "" ? top : top + 1,
      )
    }
  }

  const apply = (rule: CompiledRule, position: number, level: number): Found | undefined => {
    const base = free
    const complete: Complete[] = []
    const attempt = { items: rule.items, required: rule.required, level, first: position, base, complete }
    step(attempt, 0, position, position, -1, 0, false, base)
    free = base
    if (complete.length > 1) complete.sort((a, b) => b.to - a.to)
    for (const { from, to, cut, bag } of complete) {
      const meaning = build(rule.rule, bag, part)
      if (meaning) return { from, to, cut, meaning, weak: rule.weak }
    }
    return undefined
  }

  return find
}
