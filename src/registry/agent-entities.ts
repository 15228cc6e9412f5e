import * as z from "zod"
import { quietly } from "../schema/quietly.ts"
import { common, date, loyalties, namesSchema, slug, term } from "./entity-parts.ts"
import { outletKinds } from "./outlet-kinds.ts"

/**
 * The schema of an {@link OfficeTerm}.
 *
 * @example
 * ```ts
 * import { officeTermSchema } from "isnad/registry"
 * officeTermSchema.safeParse({ office: "foreign-minister", of: "turkey-mfa", from: "2023-06-03" }).success // → true
 * ```
 */
export const officeTermSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      office: slug,
      of: slug,
      ...term,
      acting: z.literal(true).exactOptional(),
      /** No dated source was found for its days: what rests on it is marked as what outlives its review is. */
      unverified: z.literal(true).exactOptional(),
    })
    .readonly(),
)

/**
 * The schema of a {@link PersonEntity}.
 *
 * @example
 * ```ts
 * import { personSchema } from "isnad/registry"
 * personSchema.safeParse({ kind: "person", id: "rassendyll", names: { en: ["Rudolf Rassendyll"] } }).success // → true
 * ```
 */
export const personSchema = /* @__PURE__ */ quietly(() =>
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
    .readonly(),
)

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
export const bodySchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      ...common,
      kind: z.enum(bodyKinds),
      ...loyalties,
      country: slug.exactOptional(),
      /** What a state lends to its organs' names, by language; Arabic and Russian in the masculine singular. */
      adjectives: namesSchema.exactOptional(),
    })
    .readonly(),
)

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
export const outletSchema = /* @__PURE__ */ quietly(() =>
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
    .readonly(),
)

/** An office that a person held in a body, and from when to when (EDTF); a bound left out is not known, or not over. */
export type OfficeTerm = z.infer<typeof officeTermSchema>
/** A person, with the offices held. */
export type PersonEntity = z.infer<typeof personSchema>
/** A state, a ministry, an army, a party or another body that can speak. */
export type BodyEntity = z.infer<typeof bodySchema>
/** Whoever publishes: an agency, a newspaper, a broadcaster. */
export type OutletEntity = z.infer<typeof outletSchema>
