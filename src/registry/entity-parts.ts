import * as z from "zod"
import { quietly } from "../schema/quietly.ts"

export const slug = /* @__PURE__ */ quietly(() =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      "an id is lower-case ASCII words joined by hyphens, such as russia-mfa",
    ),
)
export const slugs = /* @__PURE__ */ quietly(() => z.array(slug).min(1).readonly())
export const line = /* @__PURE__ */ quietly(() =>
  z
    .string()
    .min(1)
    .refine((text) => text === text.trim(), "a name has no white space around it"),
)
/**
 * The schema of {@link Names}.
 *
 * @example
 * ```ts
 * import { namesSchema } from "isnad/registry"
 * namesSchema.safeParse({ en: ["Moscow"], ru: ["Москва"] }).success // → true
 * ```
 */
export const namesSchema = /* @__PURE__ */ quietly(() =>
  z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(line).min(1).readonly()).readonly(),
)
export const date = /* @__PURE__ */ quietly(() =>
  z.string().regex(/^-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/, "an EDTF year, month or day, such as 2014-08-29"),
)
const source = /* @__PURE__ */ quietly(() => z.strictObject({ title: line, url: z.url() }).readonly())

export const common = /* @__PURE__ */ quietly(() => ({
  id: slug,
  /** Full names by language, the usual one first, then further spellings of it. */
  names: namesSchema,
  /** Forms that only stand for it where the context says so: surnames, initials. */
  short: namesSchema.exactOptional(),
  /** Languages whose names no source gives: somebody spelled them after another language's. */
  transliterated: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .readonly()
    .exactOptional(),
  /** Further ids that mean the same entity. */
  aliases: slugs.exactOptional(),
  /** Only where somebody has looked the item up. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .exactOptional(),
  note: line.exactOptional(),
  sources: z.array(source).min(1).readonly().exactOptional(),
}))

export const term = /* @__PURE__ */ quietly(() => ({ from: date.exactOptional(), to: date.exactOptional() }))

/**
 * The schema of a {@link Tie}.
 *
 * @example
 * ```ts
 * import { tieSchema } from "isnad/registry"
 * tieSchema.safeParse({ with: "ruritania", as: "backed" }).success // → true
 * ```
 */
export const tieSchema = /* @__PURE__ */ quietly(() =>
  z
    .strictObject({
      with: slug,
      as: z.enum(["ruling-party", "owned", "backed", "allied-command", "autonomous", "funded", "related"]),
      ...term,
    })
    .readonly(),
)

export const loyalties = /* @__PURE__ */ quietly(() => ({
  partOf: slugs.exactOptional(),
  ties: z.array(tieSchema).min(1).readonly().exactOptional(),
}))

/** Forms of a name by language, the usual one first. */
export type Names = z.infer<typeof namesSchema>
/** A bond that is less than belonging: whoever is bound is neither the same voice nor an independent one. */
export type Tie = z.infer<typeof tieSchema>
