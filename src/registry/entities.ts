import * as z from "zod"
import { quietly } from "../schema/quietly.ts"
import {
  type BodyEntity,
  bodySchema,
  type OutletEntity,
  outletSchema,
  type PersonEntity,
  personSchema,
} from "./agent-entities.ts"
import { common, slug, slugs } from "./entity-parts.ts"
import { isOutletKind } from "./outlet-kinds.ts"

export * from "./agent-entities.ts"
export { type Names, namesSchema, type Tie, tieSchema } from "./entity-parts.ts"

export const placeKinds = ["continent", "area", "country", "region", "city", "town", "site", "water"] as const

/**
 * The schema of a {@link PlaceEntity}.
 *
 * @example
 * ```ts
 * import { placeSchema } from "isnad/registry"
 * placeSchema.safeParse({ kind: "city", id: "strelsau", names: { en: ["Strelsau"] }, within: ["ruritania"] }).success // → true
 * ```
 */
export const placeSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      ...common,
      kind: z.enum(placeKinds),
      /** What directly contains it. Two countries where both claim it and sources name either. */
      within: slugs.exactOptional(),
      /** The state that this country is. */
      state: slug.exactOptional(),
      /** The state whose capital it is. */
      capitalOf: slug.exactOptional(),
      /** The agent meant when news says that this place "said" or "refused", where it is not the capital's state. */
      standsFor: slug.exactOptional(),
      /** ISO 3166-1 alpha-2. */
      iso: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .exactOptional(),
    })
    .readonly(),
)

/**
 * The ranks of offices, from the lowest to the highest.
 *
 * @example
 * ```ts
 * import { ranks } from "isnad/registry"
 * ranks.indexOf("minister") < ranks.indexOf("head") // → true
 * ```
 */
export const ranks = ["official", "deputy-minister", "minister", "head"] as const

/**
 * The schema of an {@link OfficeEntity}.
 *
 * @example
 * ```ts
 * import { officeSchema } from "isnad/registry"
 * officeSchema.safeParse({
 *   kind: "office",
 *   id: "harbour-master",
 *   names: { en: ["Harbour Master"] },
 *   rank: "official",
 *   single: true,
 * }).success // → true
 * ```
 */
export const officeSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      ...common,
      kind: z.literal("office"),
      rank: z.enum(ranks),
      /** One holder at a time. */
      single: z.boolean(),
    })
    .readonly(),
)

/** A place, and what directly contains it. */
export type PlaceEntity = z.infer<typeof placeSchema>
/** An office as such, whoever holds it and wherever. */
export type OfficeEntity = z.infer<typeof officeSchema>
/** One of {@link ranks}. */
export type Rank = (typeof ranks)[number]

/** Whoever can speak: a person, a body or an outlet. They share one space of ids. */
export type AgentEntity = PersonEntity | BodyEntity | OutletEntity

/** What a registry is made of. Agents, places and offices have each a space of ids of their own. */
export type Entity = AgentEntity | PlaceEntity | OfficeEntity

/**
 * The schema of an {@link Entity}. Whether the ids that it names are there is for `createRegistry` to check.
 *
 * @example
 * ```ts
 * import { entitySchema } from "isnad/registry"
 * entitySchema.safeParse({ kind: "city", id: "springfield", names: { en: ["Springfield"] } }).success // → true
 * ```
 */
export const entitySchema = /* @__PURE__ */ quietly(() =>
  z.discriminatedUnion("kind", [personSchema, bodySchema, outletSchema, placeSchema, officeSchema]),
)

const placeKindSet: ReadonlySet<string> = new Set(placeKinds)

export const isPlace = (entity: Entity): entity is PlaceEntity => placeKindSet.has(entity.kind)
export const isOutlet = (entity: Entity): entity is OutletEntity => isOutletKind(entity.kind)
export const isPerson = (entity: Entity): entity is PersonEntity => entity.kind === "person"
export const isOffice = (entity: Entity): entity is OfficeEntity => entity.kind === "office"
export const isAgent = (entity: Entity): entity is AgentEntity => !isPlace(entity) && !isOffice(entity)
export const isBody = (entity: Entity): entity is BodyEntity =>
  isAgent(entity) && !isPerson(entity) && !isOutlet(entity)
