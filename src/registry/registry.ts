import { checkEntities, checkReview, requireShapes, requireSound } from "./check-entities.ts"
import type { AgentEntity, Entity, OfficeEntity, PlaceEntity } from "./entities.ts"
import type { FindOptions, Found, NameEntry } from "./find-names.ts"
import { createNames } from "./find-names.ts"
import { indexEntities, type ReviewedEntities } from "./index-entities.ts"
import { createLoyalties } from "./loyalties.ts"
import { createPlaces } from "./places.ts"
import { createSides } from "./sides.ts"
import type { TimeSpan } from "./terms.ts"

export type { FindOptions, Found, NameEntry, NameMatcher } from "./find-names.ts"
export type { TimeSpan } from "./terms.ts"

/** An office and the body whose office it is. */
export interface OfficeHeld {
  readonly office: string
  readonly of: string
}

/** Whether one agent belongs to another, and the steps from the one to the other. */
export interface PartOf {
  readonly holds: boolean
  /** The ids from the first agent to the second, both included; empty where it does not hold. */
  readonly via: readonly string[]
  /** True where it rests on an office and no day was given: it held at some time, perhaps not at the one meant. */
  readonly assumedDay: boolean
  /** True where it rests on a term that was open at its last review, and the day asked about is later than that. */
  readonly afterReview: boolean
}

/** What an answer about sides takes for granted. */
export interface SideAssumptions {
  /** True where a person is concerned and no day was given. */
  readonly assumedDay: boolean
  /** True where a side rests on a term that was open at its last review, and the day asked about is later. */
  readonly afterReview: boolean
}

/** Whether two agents speak for one side. `unknown` is never to be read as independence. */
export type SameSide =
  | ({ readonly same: true; readonly via: readonly string[] } & SideAssumptions)
  | ({ readonly same: false } & SideAssumptions)
  | ({ readonly same: "unknown"; readonly why: string } & SideAssumptions)

/**
 * Answers who is who: which offices a person held on a day, what belongs to what, who speaks for which side,
 * which place lies in which, and what a name may stand for.
 *
 * Ids may be aliases everywhere; answers name canonical ids. An unknown id is no error: the answer is empty,
 * undefined or "unknown". Times are spans of epoch milliseconds, both ends included; an office counts as held
 * on a day when the span touches its term, and a term whose end is known to the month lasts to the month's end.
 */
export interface Registry {
  /** The person, body or outlet of an id or alias. */
  agent(id: string): AgentEntity | undefined
  /** The place of an id or alias. A country and its state share an id and are two entities. */
  place(id: string): PlaceEntity | undefined
  /** The office of the vocabulary: its names and its rank. */
  office(id: string): OfficeEntity | undefined
  /** The canonical id of an agent, else of a place. */
  canonical(id: string): string | undefined
  /** What an agent directly belongs to on that day: office holder → body, ministry → state. No day: ever. */
  belongsTo(id: string, on?: TimeSpan): readonly string[]
  /** True when the first is the second, a part of it, or held an office in it (or in a part of it) on that day. */
  isPartOf(a: string, b: string, on?: TimeSpan): PartOf
  /** The outermost body it speaks for; undefined where none is known, or several and no telling which. */
  sideOf(id: string, on?: TimeSpan): string | undefined
  /** Whether both speak for one side. State outlets beside their state's organs are "unknown". */
  sameSide(a: string, b: string, on?: TimeSpan): SameSide
  /** True when the place is the container or lies in it. */
  isWithin(place: string, container: string): boolean
  /** Who held the office then, whoever held it longest within the span first. No day: all, the latest first.
   *  Where `of` is a state, the office in the state's ministries counts. */
  holders(office: string, of: string, on?: TimeSpan): readonly string[]
  /** The offices that a person held then. */
  officesOf(id: string, on?: TimeSpan): readonly OfficeHeld[]
  /** The EDTF day to which a person's terms were checked; undefined where nobody said. */
  reviewed(id: string): string | undefined
  /** True when the two places share no ground as far as is known: cities of which neither contains the other, or
   *  places in different countries. False is no claim that they overlap: areas such as "northern Syria" are vague. */
  areApart(a: string, b: string): boolean
  /** The state whose capital the place is. */
  capitalOf(place: string): string | undefined
  /** The agent meant when news says that the place spoke or acted: the state of a capital, else what is declared. */
  standsFor(place: string): string | undefined
  /** What a name may stand for, the likeliest first. Full names score above short forms. */
  find(name: string, options?: FindOptions): readonly Found[]
  /** Every name form once, folded, for building tries. */
  names(): Iterable<NameEntry>
  /** Every entity, in order of definition. */
  entities(): Iterable<Entity>
  /** A registry with further entities.
   *  @throws an IsnadError with code `duplicate-id` where an id is taken, `invalid-entity` where an entity has the
   *  wrong shape, a date that does not exist, or names another that is not there. */
  extend(entities: readonly Entity[], options?: ExtendOptions): Registry
}

/** What {@link Registry.extend} may be told. */
export interface ExtendOptions {
  /** The day to which the terms of the added people were checked, as in {@link RegistryOptions.reviewed}. */
  readonly reviewed?: string
}

/** What {@link createRegistry} may be told. */
export interface RegistryOptions {
  /** The entities have been checked already, as the generated ones have: nothing is checked again. */
  readonly trusted?: true
  /**
   * The day (EDTF) to which the terms were checked. A term that has no end counts as held after it, but answers that
   * rest on that are marked `afterReview`. Without it nothing is marked. A person's own `reviewed` goes first.
   */
  readonly reviewed?: string
}

/**
 * Makes a registry of entities. Its indexes are built at the first question that needs them.
 *
 * @throws an IsnadError with code `duplicate-id` where two entities claim one id, `invalid-entity` where an
 * entity has the wrong shape, a date that does not exist, or names another that is not there, or where `reviewed` is
 * no date.
 * @example
 * ```ts
 * import { createRegistry } from "isnad/registry"
 * const registry = createRegistry([
 *   { id: "ruritania", kind: "state", names: { en: ["Ruritania"] } },
 *   { id: "ruritania-mfa", kind: "ministry", partOf: ["ruritania"], names: { en: ["Ruritanian Foreign Ministry"] } },
 * ])
 * registry.sideOf("ruritania-mfa") // → "ruritania"
 * ```
 */
export function createRegistry(entities: readonly Entity[], options: RegistryOptions = {}): Registry {
  requireSound(checkReview(options.reviewed), "createRegistry")
  if (options.trusted !== true) {
    requireShapes(entities, "createRegistry")
    requireSound(checkEntities(entities), "createRegistry")
  }
  return registryOf([{ entities, reviewed: options.reviewed }])
}

function registryOf(groups: readonly ReviewedEntities[]): Registry {
  const entities =
    groups.length === 1 && groups[0] ? groups[0].entities : groups.flatMap((each) => each.entities)
  const index = indexEntities(groups)
  const loyalties = createLoyalties(index)
  const sides = createSides(index, loyalties)
  const places = createPlaces(index)
  const names = createNames(index, loyalties)
  return {
    agent: (id) => index().agents.get(id),
    place: (id) => index().places.get(id),
    office: (id) => index().offices.get(id),
    canonical: (id) => (index().agents.get(id) ?? index().places.get(id))?.id,
    belongsTo: loyalties.belongsTo,
    isPartOf: loyalties.isPartOf,
    holders: loyalties.holders,
    officesOf: loyalties.officesOf,
    sideOf: sides.sideOf,
    sameSide: sides.sameSide,
    reviewed: (id) => index().reviews.get(index().agents.get(id)?.id ?? id),
    isWithin: places.isWithin,
    areApart: places.areApart,
    capitalOf: places.capitalOf,
    standsFor: places.standsFor,
    find: names.find,
    names: names.all,
    entities: () => entities,
    extend(more, options = {}) {
      requireShapes(more, "extend")
      requireSound(checkReview(options.reviewed), "extend")
      requireSound(checkEntities([...entities, ...more]), "extend")
      return registryOf([...groups, { entities: more, reviewed: options.reviewed }])
    },
  }
}
