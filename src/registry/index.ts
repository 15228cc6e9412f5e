/**
 * Who is who: people with the offices they held, bodies, outlets and places, with their names in four languages.
 *
 * @module
 */
import { entities, reviewed } from "./entities.generated.ts"
import { createRegistry, type Registry } from "./registry.ts"

export type {
  AgentEntity,
  BodyEntity,
  Entity,
  Names,
  OfficeEntity,
  OfficeTerm,
  OutletEntity,
  PersonEntity,
  PlaceEntity,
  Rank,
  Tie,
} from "./entities.ts"
export {
  bodySchema,
  entitySchema,
  namesSchema,
  officeSchema,
  officeTermSchema,
  outletSchema,
  personSchema,
  placeSchema,
  ranks,
  tieSchema,
} from "./entities.ts"
export { extendSoundly, type SoundlyExtended } from "./extend-soundly.ts"
export { nameKey } from "./find-names.ts"
export type {
  ExtendOptions,
  FindOptions,
  Found,
  NameEntry,
  NameMatcher,
  OfficeHeld,
  PartOf,
  Registry,
  RegistryOptions,
  SameSide,
  SideAssumptions,
  TimeSpan,
} from "./registry.ts"
export { createRegistry } from "./registry.ts"

/**
 * The registry that comes with the library: people with the offices they held, bodies, places and outlets.
 *
 * Its offices were reviewed for 2011 to the middle of 2025, with some later changes. A term without an end was open
 * then and counts as held ever after, but answers for later days say so (`afterReview`, shown in findings as
 * `office-after-review`). For later articles {@link Registry.extend} it, or correct the data.
 *
 * @example
 * ```ts
 * import { registry } from "isnad/registry"
 * const on = { earliest: Date.UTC(2022, 11, 28), latest: Date.UTC(2022, 11, 29) - 1 }
 * registry.holders("foreign-minister", "turkey", on) // → ["cavusoglu"]
 * registry.sideOf("russia-mfa") // → "russia"
 * ```
 */
export const registry: Registry = /* @__PURE__ */ createRegistry(entities, { trusted: true, reviewed })
