import * as z from "zod"
import { languageSchema } from "./common.ts"
import { quietly } from "./quietly.ts"

/**
 * The schema of {@link ToldWords}.
 *
 * @example
 * ```ts
 * import { toldWordsSchema } from "isnad"
 * toldWordsSchema.safeParse({ text: "Twelve died", lang: "en" }).success // → true
 * toldWordsSchema.safeParse({ text: "" }).success // → false
 * ```
 */
export const toldWordsSchema = /* @__PURE__ */ quietly(() =>
  z.strictObject({
    text: z.string().min(1),
    lang: languageSchema,
    /** The words themselves say that something is not so. */
    negated: z.literal(true).exactOptional(),
  }),
)

/** The words of the clause that a claim was read from: BCP 47 language, and whether they hold a negation. */
export type ToldWords = z.infer<typeof toldWordsSchema>
