import * as z from "zod"

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "an id is lower-case ASCII words joined by hyphens, such as russia-mfa",
  )
const slugs = z.array(slug).min(1).readonly()
const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), "a name has no white space around it")
const names = z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(line).min(1).readonly()).readonly()
const date = z
  .string()
  .regex(/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/, "an EDTF year, month or day, such as 2014-08-29")
const source = z.strictObject({ title: line, url: z.url() }).readonly()

const common = {
  id: slug,
  /** Full names by language, the usual one first, then further spellings of it. */
  names,
  /** Forms that only stand for it where the context says so: surnames, initials. */
  short: names.exactOptional(),
  /** Further ids that mean the same entity. */
  aliases: slugs.exactOptional(),
  /** Only where somebody has looked the item up. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .exactOptional(),
  note: line.exactOptional(),
  sources: z.array(source).min(1).readonly().exactOptional(),
}

const term = { from: date.exactOptional(), to: date.exactOptional() }

/** A bond that is less than belonging: whoever is bound is neither the same voice nor an independent one. */
const tie = z
  .strictObject({
    with: slug,
    as: z.enum(["ruling-party", "owned", "backed", "allied-command", "autonomous", "related"]),
    ...term,
  })
  .readonly()

const loyalties = { partOf: slugs.exactOptional(), ties: z.array(tie).min(1).readonly().exactOptional() }

export const officeTermSchema = z
  .strictObject({ office: slug, of: slug, ...term, acting: z.literal(true).exactOptional() })
  .readonly()

export const personSchema = z
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
  })
  .readonly()

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

export const bodySchema = z
  .strictObject({
    ...common,
    kind: z.enum(bodyKinds),
    ...loyalties,
    country: slug.exactOptional(),
    /** What a state lends to its organs' names, by language; Arabic and Russian in the masculine singular. */
    adjectives: names.exactOptional(),
  })
  .readonly()

export const outletKinds = ["agency", "newspaper", "magazine", "broadcaster", "website"] as const

export const outletSchema = z
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
  .readonly()

export const placeKinds = ["continent", "area", "country", "region", "city", "town", "site", "water"] as const

export const placeSchema = z
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
  .readonly()

export const ranks = ["official", "deputy-minister", "minister", "head"] as const

export const officeSchema = z
  .strictObject({
    ...common,
    kind: z.literal("office"),
    rank: z.enum(ranks),
    /** One holder at a time. */
    single: z.boolean(),
  })
  .readonly()

export type Names = z.infer<typeof names>
export type OfficeTerm = z.infer<typeof officeTermSchema>
export type Tie = z.infer<typeof tie>
export type PersonEntity = z.infer<typeof personSchema>
export type BodyEntity = z.infer<typeof bodySchema>
export type OutletEntity = z.infer<typeof outletSchema>
export type PlaceEntity = z.infer<typeof placeSchema>
export type OfficeEntity = z.infer<typeof officeSchema>
export type Rank = (typeof ranks)[number]

/** Whoever can speak: a person, a body or an outlet. They share one space of ids. */
export type AgentEntity = PersonEntity | BodyEntity | OutletEntity

/** What a registry is made of. Agents, places and offices have each a space of ids of their own. */
export type Entity = AgentEntity | PlaceEntity | OfficeEntity

export const entitySchema = z.discriminatedUnion("kind", [
  personSchema,
  bodySchema,
  outletSchema,
  placeSchema,
  officeSchema,
])

const placeKindSet: ReadonlySet<string> = new Set(placeKinds)
const outletKindSet: ReadonlySet<string> = new Set(outletKinds)

export const isPlace = (entity: Entity): entity is PlaceEntity => placeKindSet.has(entity.kind)
export const isOutlet = (entity: Entity): entity is OutletEntity => outletKindSet.has(entity.kind)
export const isPerson = (entity: Entity): entity is PersonEntity => entity.kind === "person"
export const isOffice = (entity: Entity): entity is OfficeEntity => entity.kind === "office"
export const isAgent = (entity: Entity): entity is AgentEntity => !isPlace(entity) && !isOffice(entity)
export const isBody = (entity: Entity): entity is BodyEntity =>
  isAgent(entity) && !isPerson(entity) && !isOutlet(entity)
