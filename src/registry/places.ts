import type { EntityIndex } from "./index-entities.ts"

/** Places with an edge; two of them that are not one inside the other share no ground. */
const points: ReadonlySet<string> = new Set(["city", "town", "site"])
const nowhere: ReadonlySet<string> = new Set()

/** What lies in what, and for whom a place's name stands. */
export function createPlaces(index: () => EntityIndex) {
  const containers = new Map<string, ReadonlySet<string>>()

  function around(id: string): ReadonlySet<string> {
    const known = containers.get(id)
    if (known !== undefined) return known
    const place = index().places.get(id)
    if (place === undefined) return nowhere
    const found = new Set<string>([place.id])
    for (const inner of found) {
      for (const outer of index().places.get(inner)?.within ?? [])
        found.add(index().places.get(outer)?.id ?? outer)
    }
    containers.set(id, found)
    return found
  }

  function countriesOf(id: string): readonly string[] {
    return [...around(id)].filter((outer) => index().places.get(outer)?.kind === "country")
  }

  return {
    areApart(a: string, b: string): boolean {
      const first = index().places.get(a)
      const second = index().places.get(b)
      if (first === undefined || second === undefined) return false
      if (around(first.id).has(second.id) || around(second.id).has(first.id)) return false
      if (points.has(first.kind) && points.has(second.kind)) return true
      const countries = countriesOf(first.id)
      const others = countriesOf(second.id)
      // a region in two countries, or in none that is known, may reach anywhere
      return (
        countries.length > 0 && others.length > 0 && !countries.some((country) => others.includes(country))
      )
    },
    isWithin(place: string, container: string): boolean {
      const outer = index().places.get(container)
      return outer !== undefined && around(place).has(outer.id)
    },
    capitalOf(place: string): string | undefined {
      return index().places.get(place)?.capitalOf
    },
    standsFor(place: string): string | undefined {
      const found = index().places.get(place)
      return found?.standsFor ?? found?.capitalOf ?? found?.state
    },
  }
}
