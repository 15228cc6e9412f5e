import type { Registry } from "../../registry/registry.ts"
import { type FrameContext, placeOf } from "./context.ts"
import { is, type Unit, valuesOf } from "./unit.ts"

/** A place and the unit after its phrase. */
export interface PlaceReading {
  readonly value: { readonly value: string } | { readonly unknown: string }
  readonly start: number
  readonly end: number
  readonly next: number
}

const capitals = new WeakMap<Registry, ReadonlyMap<string, string>>()

function capitalsOf(registry: Registry): ReadonlyMap<string, string> {
  let known = capitals.get(registry)
  if (known === undefined) {
    const map = new Map<string, string>()
    for (const entity of registry.entities())
      if ("capitalOf" in entity && entity.capitalOf !== undefined && !map.has(entity.capitalOf))
        map.set(entity.capitalOf, entity.id)
    capitals.set(registry, (known = map))
  }
  return known
}

/** The capital of a state that words describe ("the Syrian capital"), as far as they are read. */
interface Described {
  capital: boolean
  state: string | undefined
}

/** So many units lead up to a place's name at most. */
const farthest = 6

/** Reads a place: a name, "the city of …", "the Syrian capital", "a third country". */
export function readPlace(context: FrameContext, from: number): PlaceReading | undefined {
  const { units } = context
  const described: Described = { capital: false, state: undefined }
  let at = from
  for (; at - from < farthest; at++) {
    const unit = units[at]
    if (unit === undefined) return undefined
    if (is(unit, "unnamed")) return unknown(context, unit, unit.end, at + 1)
    const id = placeOf(context, unit)
    if (id === undefined) {
      if (describes(unit, described)) {
        if (described.capital && described.state !== undefined) break
      } else if (!leadsToPlace(units, at)) return undefined
    } else if (!is(units[at + 1], "possessive")) return named(context, unit, id, at)
    else if (is(units[at + 2], "capital")) {
      described.state = context.registry.place(id)?.state
      at++
    }
    // "Moscow's forces" is no place
    else return undefined
  }
  return capitalAt(context, described, from, at)
}

/** Takes a nation's adjective or the word "capital" into the description. */
function describes(unit: Unit, described: Described): boolean {
  if (is(unit, "demonym")) described.state = valuesOf(unit, "demonym")?.[0]
  else if (is(unit, "capital")) described.capital = true
  else return false
  return true
}

function leadsToPlace(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (is(unit, "determiner") || is(unit, "place-noun") || is(unit, "quote")) return true
  return (is(unit, "of") || is(unit, "in")) && is(units[at - 1], "place-noun")
}

function named(context: FrameContext, unit: Unit, id: string, at: number): PlaceReading {
  const { units, options } = context
  // "in Turkey or any other country" leaves the place open
  if (is(units[at + 1], "or")) {
    const other = readPlace(context, at + 2)
    return unknown(context, unit, other?.end ?? unit.end, other?.next ?? at + 2)
  }
  // "Afrin, the Syrian one": the adjective only says whose it is
  const described = options.frames.headFirst && is(units[at + 1], "demonym")
  return { value: { value: id }, start: unit.start, end: unit.end, next: described ? at + 2 : at + 1 }
}

function unknown({ input }: FrameContext, { start }: Unit, end: number, next: number): PlaceReading {
  return { value: { unknown: input.text.slice(start, end) }, start, end, next }
}

/** "The Syrian capital", with its name where that follows. */
function capitalAt(
  context: FrameContext,
  { capital, state }: Described,
  from: number,
  at: number,
): PlaceReading | undefined {
  const { units, registry } = context
  const city = state === undefined || !capital ? undefined : capitalsOf(registry).get(state)
  const [first, last, next] = [units[from], units[at], units[at + 1]]
  if (city === undefined || first === undefined || last === undefined) return undefined
  const value = { value: city }
  return next !== undefined && placeOf(context, next) === city
    ? { value, start: first.start, end: next.end, next: at + 2 }
    : { value, start: first.start, end: last.end, next: at + 1 }
}
