import type { Registry } from "../../registry/registry.ts"
import { type FrameContext, placeOf } from "./context.ts"
import { is, valuesOf } from "./units.ts"

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

/** Reads a place: a name, "the city of …", "the Syrian capital", "a third country". */
export function readPlace(context: FrameContext, from: number): PlaceReading | undefined {
  const { units, registry, input } = context
  let at = from
  let capital = false
  let state: string | undefined
  const first = units[from]
  if (first === undefined) return undefined
  for (; at - from < 6; at++) {
    const unit = units[at]
    if (is(unit, "unnamed") && unit !== undefined) {
      const text = input.text.slice(unit.start, unit.end)
      return { value: { unknown: text }, start: unit.start, end: unit.end, next: at + 1 }
    }
    const id = placeOf(context, unit)
    if (id !== undefined && unit !== undefined) {
      // "Moscow's forces" is no place, nor is "Syria" in "Syria government"
      if (is(units[at + 1], "possessive") && !is(units[at + 2], "capital")) return undefined
      if (is(units[at + 1], "possessive")) {
        state = registry.place(id)?.state
        at++
        continue
      }
      // "in Turkey or any other country" leaves the place open
      if (is(units[at + 1], "or")) {
        const other = readPlace(context, at + 2)
        const end = other?.end ?? unit.end
        return {
          value: { unknown: input.text.slice(unit.start, end) },
          start: unit.start,
          end,
          next: other?.next ?? at + 2,
        }
      }
      // "Afrin, the Syrian one": the adjective only says whose it is
      const described = context.options.frames.headFirst && is(units[at + 1], "demonym")
      return { value: { value: id }, start: unit.start, end: unit.end, next: described ? at + 2 : at + 1 }
    }
    if (is(unit, "demonym")) {
      state = valuesOf(unit, "demonym")?.[0]
      if (capital) break
      continue
    }
    if (is(unit, "capital")) {
      capital = true
      if (state !== undefined) break
      continue
    }
    if (
      !(
        is(unit, "determiner") ||
        is(unit, "place-noun") ||
        is(unit, "quote") ||
        ((is(unit, "of") || is(unit, "in")) && is(units[at - 1], "place-noun"))
      )
    )
      return undefined
  }
  const last = units[at]
  const city = state === undefined || !capital ? undefined : capitalsOf(registry).get(state)
  if (city === undefined || last === undefined) return undefined
  const next = units[at + 1]
  const named = placeOf(context, next)
  return named === city && next !== undefined
    ? { value: { value: city }, start: first.start, end: next.end, next: at + 2 }
    : { value: { value: city }, start: first.start, end: last.end, next: at + 1 }
}
