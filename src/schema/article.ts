import * as z from "zod"
import { digestSchema, edtfSchema, identifierSchema, languageSchema, spanSchema } from "./common.ts"
import { quietly } from "./quietly.ts"

/**
 * The schema of an {@link Article}.
 *
 * @example
 * ```ts
 * import { articleSchema } from "isnad"
 * articleSchema.safeParse({ id: "relay", lang: "ar", published: "2022-09-19" }).success // → true
 * articleSchema.safeParse({ id: "relay", lang: "ar", published: "2023-02-30" }).success // → false
 * ```
 */
export const articleSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    id: identifierSchema,
    /** Who published it: an outlet of the registry, or null where that is not known. */
    outlet: identifierSchema.nullable().exactOptional(),
    /** The source the whole page credits ("Source: Al Jazeera", "(AFP)"). */
    credit: identifierSchema.nullable().exactOptional(),
    lang: languageSchema,
    /** Published time, EDTF; null where the page prints none. */
    published: edtfSchema.nullable().exactOptional(),
    /** How the published time is known. Left out: the page prints it. */
    publishedEvidence: z
      .strictObject({
        inferred: z.boolean(),
        note: z.string().exactOptional(),
        at: spanSchema.exactOptional(),
      })
      .exactOptional(),
    title: z.string().exactOptional(),
    url: z.string().exactOptional(),
    /** The digest of the text that the anchors point into. */
    digest: digestSchema.exactOptional(),
    /** Counts the versions of one page, from 1. */
    version: z.number().int().positive().exactOptional(),
  }),
)

/**
 * One published text: who published it, when, in which language. It holds no words of the text, only its digest.
 *
 * `outlet` published it; `credit` is whom the page names as the origin of the whole. Two pages that credit one
 * agency are one source.
 */
export type Article = z.infer<typeof articleSchema>
