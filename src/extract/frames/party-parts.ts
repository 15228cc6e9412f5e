import { agentOf, type FrameContext, stateNamed } from "./context.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** The noun by which agents are called. */
export interface Head {
  readonly kind: "office" | "body" | "counterpart"
  readonly value: string
  readonly many: boolean
  readonly two: boolean
}

/** Reads a government within a genitive: its state, and the unit after it. */
export type ReadBody = (at: number) => { readonly id: string; readonly next: number } | undefined

function headAt(unit: Unit | undefined): Head | undefined {
  const counterpart = valuesOf(unit, "counterpart")
  if (counterpart !== undefined)
    return { kind: "counterpart", value: "", many: counterpart[0] !== "one", two: counterpart[0] === "two" }
  const office = valuesOf(unit, "office")
  if (office !== undefined)
    return { kind: "office", value: office[0] ?? "", many: office[1] !== "one", two: office[1] === "two" }
  const body = valuesOf(unit, "body")
  return body === undefined ? undefined : { kind: "body", value: body[0] ?? "", many: true, two: false }
}

/** Heads, states and names of one noun phrase, and the unit after it. */
export interface Parts {
  heads: Head[]
  states: string[]
  names: string[]
  at: number
}

/** Whether a unit joins two agents. */
export const joins = (unit: Unit | undefined) => is(unit, "and") || is(unit, "comma") || is(unit, "hyphen")

/** Reads "Turkish and Syrian", "Turkey's", or the genitive of a head noun; the unit after it. */
function readStates(context: FrameContext, parts: Parts, many: boolean, readBody: ReadBody): void {
  const { units, options } = context
  const one = (at: number): { id: string; next: number } | undefined => {
    let index = at
    while (is(units[index], "determiner")) index++
    const unit = units[index]
    // "the foreign ministers of Turkey and the Syrian government"
    if (parts.heads.length > 0 && is(unit, "body", "government")) return readBody(index)
    const demonym = valuesOf(unit, "demonym") ?? valuesOf(unit, "people")
    if (demonym?.[0] !== undefined) return { id: demonym[0], next: index + 1 }
    const state = stateNamed(context, unit)
    if (state === undefined) return undefined
    const owns = is(units[index + 1], "possessive")
    return { id: state, next: owns ? index + 2 : index + 1 }
  }
  let found = one(parts.at)
  while (found !== undefined) {
    parts.states.push(found.id)
    parts.at = found.next
    let next = parts.at
    while (joins(units[next])) next++
    if (next === parts.at || (!many && options.frames.headFirst && !is(units[next], "demonym"))) return
    if (options.frames.headFirst && !many && headAt(units[next]) !== undefined) return
    found = one(next)
    // before the head noun only what leads up to it: "Turkish and Syrian foreign ministers"
    if (found !== undefined && !options.frames.headFirst && parts.heads.length === 0) {
      const after = units[found.next]
      if (headAt(after) === undefined && !joins(after) && !is(after, "adjective")) return
    }
  }
}

function readNames(context: FrameContext, parts: Parts, many: boolean): void {
  const { units } = context
  const skip = (at: number): number => {
    let index = at
    while (is(units[index], "quote") || is(units[index], "title")) index++
    return index
  }
  let at = skip(parts.at)
  if (parts.heads.length > 1 && is(units[at], "comma")) at = skip(at + 1)
  // a given name that is not known before a surname that is
  if (parts.heads.length > 0 && isUnknown(units[at]) && shortName(units[at + 1])) at++
  let id = agentOf(context, units[at])
  while (id !== undefined && !(parts.heads.length > 0 && stateNamed(context, units[at]) !== undefined)) {
    parts.names.push(id)
    parts.at = at + 1
    while (is(units[parts.at], "quote")) parts.at++
    if (!many) return
    let next = parts.at
    while (joins(units[next])) next++
    if (next === parts.at) return
    at = skip(next)
    id = headAt(units[at]) === undefined ? agentOf(context, units[at]) : undefined
  }
}

const isUnknown = (unit: Unit | undefined) =>
  unit !== undefined &&
  !unit.mark &&
  unit.senses.length === 0 &&
  unit.names.length === 0 &&
  unit.time === undefined

const shortName = (unit: Unit | undefined) =>
  unit?.names.some((entry) => entry.form === "short" && entry.kind === "agent") === true

/** Reads heads, states and names in the language's order. */
export function readParts(
  context: FrameContext,
  from: number,
  inherited: Head | undefined,
  readBody: ReadBody,
): Parts {
  const { units, options } = context
  const { headFirst } = options.frames
  const parts: Parts = { heads: [], states: [], names: [], at: from }
  if (inherited !== undefined) parts.heads.push(inherited)
  else if (!headFirst) readStates(context, parts, true, readBody)
  const skipAdjectives = () => {
    if (headFirst) return
    while (is(units[parts.at], "adjective")) parts.at++
  }
  skipAdjectives()
  for (;;) {
    const head = headAt(units[parts.at])
    if (head === undefined || inherited !== undefined) break
    parts.heads.push(head)
    parts.at++
    if (!is(units[parts.at], "and")) break
    let next = parts.at + 1
    while (is(units[next], "title")) next++
    if (headAt(units[next]) === undefined) break
    parts.at = next
  }
  const many = parts.heads.length > 1 || parts.heads.some((head) => head.many)
  if (parts.heads.length > 0 && parts.states.length === 0) {
    const start = parts.at
    if (headFirst) {
      // an adjective of the head noun before its nation: "المخابرات الوطنية التركية"
      if (is(units[parts.at], "adjective")) parts.at++
      while (is(units[parts.at], "quote")) parts.at++
      if (
        is(units[parts.at], "in") &&
        stateNamed(context, units[skipDeterminers(units, parts.at + 1)]) !== undefined
      )
        parts.at++
    } else if (is(units[parts.at], "of") || is(units[parts.at], "in")) parts.at++
    readStates(context, parts, many, readBody)
    if (parts.states.length === 0) parts.at = start
  }
  if (headFirst || parts.heads.length > 0 || parts.states.length === 0) readNames(context, parts, many)
  return parts
}

function skipDeterminers(units: readonly Unit[], at: number): number {
  let index = at
  while (is(units[index], "determiner")) index++
  return index
}
