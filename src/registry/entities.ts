import * as z from "zod"

const slug = /* @__PURE__ */ (() =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      "an id is lower-case ASCII words joined by hyphens, such as russia-mfa",
    ))()
const slugs = /* @__PURE__ */ (() => z.array(slug).min(1).readonly())()
const line = /* @__PURE__ */ (() =>
  z
    .string()
    .min(1)
    .refine((text) => text === text.trim(), "a name has no white space around it"))()
/**
 * The schema of {@link Names}.
 *
 * @example
 * ```ts
 * import { namesSchema } from "isnad/registry"
 * namesSchema.safeParse({ en: ["Moscow"], ru: ["Москва"] }).success // → true
 * ```
 */
export const namesSchema = /* @__PURE__ */ (() =>
  z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(line).min(1).readonly()).readonly())()
const date = /* @__PURE__ */ (() =>
  z
    .string()
    .regex(/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/, "an EDTF year, month or day, such as 2014-08-29"))()
const source = /* @__PURE__ */ (() => z.strictObject({ title: line, url: z.url() }).readonly())()

const common = /* @__PURE__ */ (() => ({
  id: slug,
  /** Full names by language, the usual one first, then further spellings of it. */
  names: namesSchema,
  /** Forms that only stand for it where the context says so: surnames, initials. */
  short: namesSchema.exactOptional(),
  /** Further ids that mean the same entity. */
  aliases: slugs.exactOptional(),
  /** Only where somebody has looked the item up. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .exactOptional(),
  note: line.exactOptional(),
  sources: z.array(source).min(1).readonly().exactOptional(),
}))()

const term = /* @__PURE__ */ (() => ({ from: date.exactOptional(), to: date.exactOptional() }))()

/**
 * The schema of a {@link Tie}.
 *
 * @example
 * ```ts
 * import { tieSchema } from "isnad/registry"
 * tieSchema.safeParse({ with: "ruritania", as: "backed" }).success // → true
 * ```
 */
export const tieSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      with: slug,
      as: z.enum(["ruling-party", "owned", "backed", "allied-command", "autonomous", "related"]),
      ...term,
    })
    .readonly())()

const loyalties = /* @__PURE__ */ (() => ({
  partOf: slugs.exactOptional(),
  ties: z.array(tieSchema).min(1).readonly().exactOptional(),
}))()

/**
 * The schema of an {@link OfficeTerm}.
 *
 * @example
 * ```ts
 * import { officeTermSchema } from "isnad/registry"
 * officeTermSchema.safeParse({ office: "foreign-minister", of: "turkey-mfa", from: "2023-06-03" }).success // → true
 * ```
 */
export const officeTermSchema = /* @__PURE__ */ (() =>
  z.strictObject({ office: slug, of: slug, ...term, acting: z.literal(true).exactOptional() }).readonly())()

/**
 * The schema of a {@link PersonEntity}.
 *
 * @example
 * ```ts
 * import { personSchema } from "isnad/registry"
 * personSchema.safeParse({ kind: "person", id: "rassendyll", names: { en: ["Rudolf Rassendyll"] } }).success // → true
 * ```
 */
export const personSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...common,
      kind: z.literal("person"),
      gender: z.enum(["female", "male"]).exactOptional(),
      /** Nationality. It gives no side: an exile does not speak for the state whose passport he holds. */
      country: slug.exactOptional(),
      offices: z.array(officeTermSchema).min(1).readonly().exactOptional(),
      /** Speaks for a body without an office of the vocabulary: a commander, a member. */
      affiliations: z
        .array(z.strictObject({ of: slug, ...term }).readonly())
        .min(1)
        .readonly()
        .exactOptional(),
      /** The day to which the terms were checked, where it is not that of the whole registry. */
      reviewed: date.exactOptional(),
    })
    .readonly())()

export const bodyKinds = [
  "state",
  "government",
  "ministry",
  "presidency",
  "parliament",
  "army",
  "intelligence-service",
  "security-force",
  "court",
  "public-body",
  "organization",
  "armed-group",
  "party",
  "coalition",
  "company",
] as const

/**
 * The schema of a {@link BodyEntity}.
 *
 * @example
 * ```ts
 * import { bodySchema } from "isnad/registry"
 * bodySchema.safeParse({ kind: "state", id: "ruritania", names: { en: ["Ruritania"] } }).success // → true
 * ```
 */
export const bodySchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...common,
      kind: z.enum(bodyKinds),
      ...loyalties,
      country: slug.exactOptional(),
      /** What a state lends to its organs' names, by language; Arabic and Russian in the masculine singular. */
      adjectives: namesSchema.exactOptional(),
    })
    .readonly())()

export const outletKinds = ["agency", "newspaper", "magazine", "broadcaster", "website"] as const

/**
 * The schema of an {@link OutletEntity}.
 *
 * @example
 * ```ts
 * import { outletSchema } from "isnad/registry"
 * outletSchema.safeParse({
 *   kind: "newspaper",
 *   id: "ruritania-post",
 *   names: { en: ["Ruritania Post"] },
 *   stateControlled: false,
 * }).success // → true
 * ```
 */
export const outletSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...common,
      kind: z.enum(outletKinds),
      ...loyalties,
      /** Owned or directed by a state, so that what it says unsourced is no voice of its own beside that state's. */
      stateControlled: z.boolean(),
      controlledBy: slug.exactOptional(),
      country: slug.exactOptional(),
      /** Who owns it, as an id-like word: two outlets of one owner are not known to be independent. */
      owner: slug.exactOptional(),
    })
    .readonly())()

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
export const placeSchema = /* @__PURE__ */ (() =>
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
    .readonly())()

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
export const officeSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...common,
      kind: z.literal("office"),
      rank: z.enum(ranks),
      /** One holder at a time. */
      single: z.boolean(),
    })
    .readonly())()

/** Forms of a name by language, the usual one first. */
export type Names = z.infer<typeof namesSchema>
/** An office that a person held in a body, and from when to when (EDTF); a bound left out is not known, or not over. */
export type OfficeTerm = z.infer<typeof officeTermSchema>
/** A bond that is less than belonging: whoever is bound is neither the same voice nor an independent one. */
export type Tie = z.infer<typeof tieSchema>
/** A person, with the offices held. */
export type PersonEntity = z.infer<typeof personSchema>
/** A state, a ministry, an army, a party or another body that can speak. */
export type BodyEntity = z.infer<typeof bodySchema>
/** Whoever publishes: an agency, a newspaper, a broadcaster. */
export type OutletEntity = z.infer<typeof outletSchema>
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
export const entitySchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("kind", [personSchema, bodySchema, outletSchema, placeSchema, officeSchema]))()

const placeKindSet: ReadonlySet<string> = new Set(placeKinds)
const outletKindSet: ReadonlySet<string> = new Set(outletKinds)

export const isPlace = (entity: Entity): entity is PlaceEntity => placeKindSet.has(entity.kind)
export const isOutlet = (entity: Entity): entity is OutletEntity => outletKindSet.has(entity.kind)
export const isPerson = (entity: Entity): entity is PersonEntity => entity.kind === "person"
export const isOffice = (entity: Entity): entity is OfficeEntity => entity.kind === "office"
export const isAgent = (entity: Entity): entity is AgentEntity => !isPlace(entity) && !isOffice(entity)
export const isBody = (entity: Entity): entity is BodyEntity =>
  isAgent(entity) && !isPerson(entity) && !isOutlet(entity)
