import type { EntityIndex } from "./index-entities.ts"

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

  return {
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
