import type { AgentEntity, Entity, OfficeEntity, OfficeTerm, PersonEntity, PlaceEntity } from "./entities.ts"
import { isOffice, isPerson, isPlace } from "./entities.ts"

export interface Holding {
  readonly person: PersonEntity
  readonly term: OfficeTerm
}

export interface EntityIndex {
  /** By id and by alias. */
  readonly agents: ReadonlyMap<string, AgentEntity>
  readonly places: ReadonlyMap<string, PlaceEntity>
  readonly offices: ReadonlyMap<string, OfficeEntity>
  /** By canonical id of the body, then by office. */
  readonly holdings: ReadonlyMap<string, ReadonlyMap<string, readonly Holding[]>>
  /** The bodies that are directly part of a body. */
  readonly parts: ReadonlyMap<string, readonly string[]>
  /** Id of a person → the EDTF day to which the terms were checked. */
  readonly reviews: ReadonlyMap<string, string>
}

/** Entities that were checked together. */
export interface ReviewedEntities {
  readonly entities: readonly Entity[]
  /** EDTF; undefined where nobody said. */
  readonly reviewed: string | undefined
}

/** Returns a function that builds the index when it is first called. Of two claimants of an id the first wins. */
export function indexEntities(groups: readonly ReviewedEntities[]): () => EntityIndex {
  let index: EntityIndex | undefined
  return () => {
    index ??= build(groups)
    return index
  }
}

function build(groups: readonly ReviewedEntities[]): EntityIndex {
  const entities = groups.flatMap((group) => group.entities)
  const reviews = new Map<string, string>()
  for (const group of groups) {
    for (const entity of group.entities) {
      if (!isPerson(entity)) continue
      const reviewed = entity.reviewed ?? group.reviewed
      if (reviewed !== undefined) reviews.set(entity.id, reviewed)
    }
  }
  const agents = new Map<string, AgentEntity>()
  const places = new Map<string, PlaceEntity>()
  const offices = new Map<string, OfficeEntity>()
  for (const entity of entities) {
    if (isOffice(entity)) offices.set(entity.id, entity)
    else if (isPlace(entity)) places.set(entity.id, entity)
    else agents.set(entity.id, entity)
  }
  // aliases after all ids: an alias never hides an entity's own id
  for (const entity of entities) {
    if (isOffice(entity)) setAliases(offices, entity)
    else if (isPlace(entity)) setAliases(places, entity)
    else setAliases(agents, entity)
  }
  const canonical = (id: string): string => agents.get(id)?.id ?? id
  const holdings = new Map<string, Map<string, Holding[]>>()
  const parts = new Map<string, string[]>()
  for (const agent of agents.values()) {
    if (isPerson(agent)) continue
    for (const container of agent.partOf ?? []) {
      const list = listIn(parts, canonical(container))
      if (!list.includes(agent.id)) list.push(agent.id)
    }
  }
  for (const person of entities) {
    if (!isPerson(person)) continue
    for (const term of person.offices ?? []) {
      const body = canonical(term.of)
      let byOffice = holdings.get(body)
      if (byOffice === undefined) holdings.set(body, (byOffice = new Map()))
      listIn(byOffice, offices.get(term.office)?.id ?? term.office).push({ person, term })
    }
  }
  return { agents, places, offices, holdings, parts, reviews }
}

function setAliases<T extends Entity>(map: Map<string, T>, entity: T): void {
  for (const alias of entity.aliases ?? []) if (!map.has(alias)) map.set(alias, entity)
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  let list = map.get(key)
  if (list === undefined) map.set(key, (list = []))
  return list
}
