import * as z from "zod"
import { edtfSchema, identifierSchema, languageSchema, spanSchema } from "./common.ts"
import { quietly } from "./quietly.ts"

/**
 * What a source does with its words; `asserts` unless the wording says more.
 *
 * @example
 * ```ts
 * import { acts } from "isnad"
 * acts.includes("declines-to-confirm") // → true
 * ```
 */
export const acts = [
  "asserts",
  "reports",
  "confirms",
  "denies",
  "declines-to-confirm",
  "demands",
  "promises",
  "invites",
  "threatens",
  "warns",
  "hopes",
] as const

/** One of {@link acts}. */
export type Act = (typeof acts)[number]

/**
 * How a statement was made.
 *
 * @example
 * ```ts
 * import { mediums } from "isnad"
 * mediums.includes("press-conference") // → true
 * ```
 */
export const mediums = [
  "statement",
  "interview",
  "call",
  "press-conference",
  "speech",
  "broadcast",
  "post",
  "document",
] as const

/**
 * How reading a text came to the source of a link: its name is written; an office that it held on the day; a name set
 * beside a description ("the minister, Omar Saleh"); a pronoun led back to its antecedent; or carried, where the
 * sentence names nobody and the last speaker goes on.
 *
 * @example
 * ```ts
 * import { waysOfKnowing } from "isnad"
 * waysOfKnowing.includes("apposition") // → true
 * ```
 */
export const waysOfKnowing = ["name", "office", "apposition", "pronoun", "carried"] as const

/** One of {@link waysOfKnowing}. */
export type KnownBy = (typeof waysOfKnowing)[number]

/**
 * The schema of a {@link Source}.
 *
 * @example
 * ```ts
 * import { sourceSchema } from "isnad"
 * sourceSchema.safeParse({ anonymous: "informed source", count: 1 }).success // → true
 * sourceSchema.safeParse({ who: "somebody" }).success // → false
 * ```
 */
export const sourceSchema = /* @__PURE__ */ quietly(() =>
  z.union([
    identifierSchema,
    z.strictObject({ named: z.string().min(1), lang: languageSchema.exactOptional() }),
    z.strictObject({
      anonymous: z.string().min(1),
      count: z.number().int().positive().exactOptional(),
      /** What it is said to be, in words of no language: ["diplomatic", "source"]. */
      kind: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
    }),
    z.strictObject({ media: z.string().min(1) }),
    z.strictObject({ collective: z.string().min(1) }),
  ]),
)

/**
 * Who spoke: the id of an agent; a name that no registry knows (`named`); an unnamed source that only its voucher
 * knows (`anonymous`, with their number where it is told, and what it is said to be in words of no language, by which
 * "a diplomatic source" is known again in another language); media that are not named (`media`); or a known group
 * (`collective`). Only the first two are identified.
 */
export type Source = z.infer<typeof sourceSchema>

/**
 * The schema of a {@link Link}.
 *
 * @example
 * ```ts
 * import { linkSchema } from "isnad"
 * linkSchema.safeParse({ sources: ["reuters"], act: "reports", said: "2022-12-28" }).success // → true
 * ```
 */
export const linkSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    sources: z.array(sourceSchema).min(1),
    act: z.enum(acts),
    /** Where the source stands in the text. */
    at: spanSchema.exactOptional(),
    /** Where the words stand that report it ("said", "according to"). */
    cue: spanSchema.exactOptional(),
    /** Said time, EDTF; null where it is not known. */
    said: edtfSchema.nullable().exactOptional(),
    medium: z.enum(mediums).exactOptional(),
    /** How the sources were told from the text; absent where a person stated them. */
    knownBy: z.enum(waysOfKnowing).exactOptional(),
  }),
)

/** One step of a chain: its source or sources, the act, its place in the text and its said time. */
export type Link = z.infer<typeof linkSchema>

/**
 * Returns one word for a source, the same for the same source: its id, or its kind and description.
 *
 * @example
 * ```ts
 * import { sourceKey } from "isnad"
 * sourceKey({ anonymous: "informed sources", count: 2 }) // → "anonymous:2 informed sources"
 * sourceKey("reuters") // → "reuters"
 * ```
 */
export function sourceKey(source: Source): string {
  if (typeof source === "string") return source
  if ("named" in source) return `named:${source.named}`
  if ("anonymous" in source)
    return `anonymous:${source.count === undefined ? "" : `${source.count} `}${source.anonymous}`
  if ("media" in source) return `media:${source.media}`
  return `collective:${source.collective}`
}
