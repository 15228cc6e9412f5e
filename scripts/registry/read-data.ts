/** The files of data/, as they are written: names left out are taken from the state. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { BodyEntity, OutletEntity, PersonEntity, PlaceEntity } from "../../src/registry/entities.ts"

export const root = fileURLToPath(new URL("../..", import.meta.url))

export interface RegistryData {
  readonly people: readonly PersonEntity[]
  readonly bodies: readonly BodyEntity[]
  readonly outlets: readonly OutletEntity[]
  readonly places: readonly PlaceEntity[]
  readonly reviewed: string
}

export function readData(): RegistryData {
  const bodies = readFolder("bodies") as readonly BodyEntity[]
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const places = (readFolder("places") as readonly PlaceEntity[]).map((place) => {
    if (place.names !== undefined || place.state === undefined) return place
    const state = byId.get(place.state)
    if (state === undefined) return place
    return { ...place, names: state.names, ...(state.short === undefined ? {} : { short: state.short }) }
  })
  const review = JSON.parse(readFileSync(join(root, "data/reviewed.json"), "utf8")) as { offices: string }
  return {
    people: readFolder("people") as readonly PersonEntity[],
    bodies,
    outlets: readFolder("outlets") as readonly OutletEntity[],
    places,
    reviewed: review.offices,
  }
}

function readFolder(folder: string): readonly unknown[] {
  return readdirSync(join(root, "data", folder))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(root, "data", folder, name), "utf8")) as unknown)
}

/** Body → the state that it is or is part of. */
export function statesOf(bodies: readonly BodyEntity[]): (id: string) => string | undefined {
  const byId = new Map<string, BodyEntity>()
  for (const body of bodies) for (const id of [body.id, ...(body.aliases ?? [])]) byId.set(id, body)
  const find = (id: string, depth = 0): string | undefined => {
    const body = byId.get(id)
    if (body === undefined || depth > 8) return undefined
    if (body.kind === "state") return body.id
    for (const outer of body.partOf ?? []) {
      const state = find(outer, depth + 1)
      if (state !== undefined) return state
    }
    return undefined
  }
  return (id) => find(id)
}
